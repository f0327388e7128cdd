import { cardLength, lastColumn } from '../../deck/columns.ts';
import { resolveSymbols, type SubstitutedPart, symbolReferences } from '../../deck/symbols.ts';
import type { CommandText, SymbolTable } from '../../deck/types.ts';
import { hasHole } from '../../text/holes.ts';
import type { Range } from '../../text/range.ts';
import { countWhile } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import { cardsOf, nextCard } from '../support/columns.ts';
import { columnsOf } from '../support/substituted-card.ts';
import { cardsRule, type Finding } from '../types.ts';

/** Prefixes of data sets are often longer than a name, but seldom as long as this. */
const longPrefix = 20;

export default cardsRule({
  code: 'jcl/substituted-past-column-72',
  columns: true,
  title: 'Symbols move text behind column 72',
  severity: 'warning',
  language: 'jcl',
  what: 'With the values of its symbols a card has text behind column 72. Where it has room for a short prefix of data sets only, that is said as information.',
  why: 'Symbols are substituted on each card by itself, and what is behind them moves to the right. A card has 80 columns: what passes them is lost, so a parenthesis or an ID is missing in the command, and columns 73 to 80 are the place of sequence numbers.',
  todo: 'Continue the command on another card in front of what moves.',
  sources: [{ name: 'MVS JCL Reference, Using symbols in JES in-stream data' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZOWE.PROD.V3R1M0
//         SET SYSPROG=SYSPROG
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '&HLQ..*.**' CLASS(DATASET) ACCESS(ALTER) ID(PAYADM «&SYSPROG.)»
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '«&HLQ.».*.**' CLASS(DATASET) ACCESS(ALTER) ID(SYSPROG)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZOWE.PROD.V3R1M0
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '&HLQ..*.**' CLASS(DATASET) ACCESS(ALTER) -
    ID(SYSPROG)         /* those who install the product, and nobody */
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ={zowe.setup.dataset.prefix}
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) ID(ZWESVUSR ZWESIUSR &HLQ.)
PROFILE
$$`,
  ],
  *check(text, _, source, { substituted, symbols }) {
    if (!substituted || !text.text.includes('&') || areShort(text, source, symbols)) return;
    for (const card of cardsOf(text, source)) {
      const written = source.slice(text.start + card.start, text.start + card.end);
      if (!written.includes('&') || isShort(written, symbols) || hasHole(written)) continue;
      const { parts, text: known } = resolveSymbols(written, symbols);
      if (known === undefined) continue;
      const finding = passes(text, card, parts) ?? mayPass(text, card, parts);
      if (finding) yield finding;
    }
  },
});

/** True when all cards of a command certainly fit, with the comments in them. */
function areShort({ start, length }: CommandText, source: Text, symbols: SymbolTable): boolean {
  const end = start + length;
  for (let card = start; card < end;) {
    const next = nextCard(source, card, end);
    if (!isShort(source.slice(card, next), symbols)) return false;
    card = next + 1;
  }
  return true;
}

/** True for a card that certainly fits, whatever becomes of its blanks: most do. A prefix of data sets is looked at in any case. */
function isShort(card: string, symbols: SymbolTable): boolean {
  if (card.includes('..')) return false;
  let most = card.length;
  for (const { name, range } of symbolReferences(card)) {
    most += Math.max(0, (symbols.get(name)?.value?.length ?? 0) - (range.end - range.start));
  }
  return most <= lastColumn;
}

const valueLength = ({ text }: SubstitutedPart): number => text?.length ?? 0;

function passes(command: CommandText, card: Range, parts: readonly SubstitutedPart[]): Finding | undefined {
  const { length, late } = columnsOf(parts, valueLength, lastColumn);
  if (length <= lastColumn) return undefined;
  return {
    place: { command, cards: { start: card.start + late, end: card.end } },
    message:
      length > cardLength
        ? `With the values of its symbols this card ends in column ${length}, and what is behind column 80 is lost. Continue the command on another card.`
        : `With the values of its symbols this card ends in column ${length}: columns 73 to 80 are the place of sequence numbers, and text there may be lost. Continue the command on another card.`,
  };
}

/** What a longer prefix of data sets would do: the value in the deck is often one to be replaced. */
function mayPass(command: CommandText, card: Range, parts: readonly SubstitutedPart[]): Finding | undefined {
  const prefix = parts.find(
    (part, index) =>
      part.reference?.hasPeriod &&
      parts[index + 1]?.text?.startsWith('.') &&
      /(?:'|DATASET\(|DSN\()$/iu.test(parts[index - 1]?.text ?? ''),
  );
  const reference = prefix?.reference;
  if (!reference) return undefined;
  const isPrefix = ({ reference: one }: SubstitutedPart): boolean => one?.name === reference.name;
  // A longer value never makes the card shorter.
  const fits = (last: number): number =>
    countWhile(
      longPrefix + cardLength - lastColumn,
      (most) => columnsOf(parts, (part) => (isPrefix(part) ? most + 1 : valueLength(part)), last).length <= last,
    );
  const room = fits(lastColumn);
  if (room >= longPrefix) return undefined;
  return {
    place: { command, cards: { start: card.start + reference.range.start, end: card.start + reference.range.end } },
    severity: 'information',
    message: `There is room for a prefix of ${room} characters in ${reference.name}: a longer one moves the end of this card past column 72, and one of more than ${fits(cardLength)} past column 80, where it is lost. Continue the command on another card.`,
  };
}
