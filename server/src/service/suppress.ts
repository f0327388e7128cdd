import { lastColumn } from '../deck/columns.ts';
import type { Deck, Section } from '../deck/deck.ts';
import type { CommandText } from '../deck/types.ts';
import type { Report } from '../rules/report.ts';
import type { Analysis } from './analysis.ts';
import { lineEndOf } from './edit/card-style.ts';
import { commentCard, commentStyle } from './edit/comment-cards.ts';
import type { TextChange } from './types.ts';

/**
 * The comment card that keeps a report away, put before the command or statement of JCL that it is about. Its reason is
 * left for the user to write: it is missed until then.
 * @returns undefined where no such card can stand
 */
export function suppression({ deck }: Analysis, { rule, finding: { place } }: Report): TextChange | undefined {
  if (rule.scope === 'suppression') return undefined;
  const words = `esm-ignore ${rule.code}:`;
  if ('document' in place) {
    const statement = statementStart(deck, place.document.start);
    return statement === undefined ? undefined : cardBefore(deck, statement, `//* ${words}`);
  }
  const { command } = place;
  const section = deck.sections.find(
    ({ frame: { range } }) => command.start >= range.start && command.start <= range.end,
  );
  const card = section && cardFor(deck, section, command, words);
  return card === undefined || card.length > lastColumn ? undefined : cardBefore(deck, command.start, card);
}

function cardFor(deck: Deck, section: Section, command: CommandText, words: string): string | undefined {
  if (section.esm === 'acf2') return `* ${words}`;
  const own = /^[ \t]*/u.exec(deck.lines.content(deck.lines.lineAt(command.start)))?.[0] ?? '';
  const style = commentStyle(deck, section, own);
  // A card that begins with the mark of a comment would end the data of a job.
  const indent = section.frame.ddName !== undefined && style.indent === '' ? ' ' : style.indent;
  return commentCard(words, { ...style, indent }) ?? commentCard(words, { indent: indent.slice(0, 1), width: 0 });
}

/** The start of the statement that an offset lies in. */
function statementStart({ frame }: Deck, offset: number): number | undefined {
  const found = frame.statements.findLast(({ kind, range }) => kind !== 'comment' && range.start <= offset);
  // Before a card that ends data, a comment card of JCL would end it, too.
  return found?.kind === 'statement' && offset <= found.range.end ? found.range.start : undefined;
}

function cardBefore(deck: Deck, offset: number, card: string): TextChange {
  const at = deck.lines.start(deck.lines.lineAt(offset));
  return { range: { start: at, end: at }, text: `${card}${lineEndOf(deck)}` };
}
