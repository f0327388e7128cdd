import { cardContent, trimmedEnd } from '../../../server/src/deck/commands/card.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import { claim } from './claim.ts';

const lastColumn = 72;

/** An edit keeps sequence numbers in their columns, and lets no card grow past column 72 that was not past it before. */
export function claimCards(before: string, after: string, title: string): void {
  const [old, made] = [cardsOf(before), cardsOf(after)];
  const count = (number: string): number => before.split(number).length - 1;
  // What stands elsewhere too is no number of one card.
  const numbers = new Set(old.flatMap(({ sequence }) => (sequence && count(sequence) === 1 ? sequence : [])));
  for (const { text } of made) {
    const found = /\d{8}(?=\s*$)/u.exec(text);
    if (!found || !numbers.has(found[0])) continue;
    claim(found.index === lastColumn, `“${title}” moves the sequence number of ${JSON.stringify(text)}`);
  }
  const long = old.filter(({ length }) => length > lastColumn);
  const longest = Math.max(lastColumn, ...long.map(({ length }) => length));
  const grown = made.filter(({ length }) => length > lastColumn);
  claim(
    grown.length <= long.length && grown.every(({ length }) => length <= longest),
    `“${title}” passes column 72: ${JSON.stringify(grown)} were ${JSON.stringify(long)}`,
  );
}

interface Card {
  readonly text: string;
  /** Without the sequence number and the blanks at its end. */
  readonly length: number;
  readonly sequence: string | undefined;
}

function cardsOf(text: string): Card[] {
  const lines = new Lines(text);
  return Array.from({ length: lines.count }, (_, line) => {
    const content = cardContent(lines, line);
    const hasSequence = content.end < lines.end(line);
    return {
      text: lines.content(line),
      length: trimmedEnd(text, content) - content.start,
      sequence: hasSequence ? text.slice(content.end, content.end + 8) : undefined,
    };
  });
}
