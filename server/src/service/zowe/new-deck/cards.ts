/** Commands and comments on the cards of a new deck. */
import type { Esm } from '../../../catalog/types.ts';
import { type CardStyle, layOut } from '../../edit/layout.ts';
import type { DeckCommand } from './entries.ts';
import type { Word } from './symbols.ts';

/** The last column of a comment: what stands to its right on a wide card would be out of line. */
const lastOfComment = 70;

const styles: Readonly<Record<Esm, CardStyle>> = {
  racf: { indent: '  ', continuationIndent: '    ', sign: '-', lineEnd: '\n' },
  // The continuation of a line of ACF2 begins where its blanks end, and a mask in column 1 is none.
  acf2: { indent: '', continuationIndent: '  ', sign: '+', lineEnd: '\n' },
  tss: { indent: '  ', continuationIndent: '    ', sign: '+', lineEnd: '\n' },
};

/** A command on its cards. */
export function commandCards(words: readonly Word[], esm: Esm): string[] {
  const widths = new Map(words.map(({ text, width }) => [text, width]));
  return layOut(
    words.map(({ text }) => text),
    styles[esm],
    (word) => widths.get(word) ?? word.length,
  ).split('\n');
}

/** A command in comment cards, ready to be made one. */
export function commentedCards({ text }: DeckCommand, esm: Esm): string[] {
  const [open, close] = marks(esm);
  const lines = wrapped(text, lastOfComment - open.length - close.length - 4);
  return lines.map((line, index) => `${open} ${line}${index < lines.length - 1 ? ` ${styles[esm].sign}` : ''}${close}`);
}

/** A comment, on as many cards as it takes. */
export function commentCards(text: string, esm: Esm): string[] {
  const [open, close] = marks(esm);
  const width = lastOfComment - open.length - 1 - close.length;
  return wrapped(text, width).map((line) =>
    close === '' ? `${open} ${line}` : `${open} ${line.padEnd(width)}${close}`,
  );
}

/** The heading of a block. */
export function headingCards(text: string, esm: Esm): string[] {
  if (esm === 'acf2') return ['*', `* ---- ${text} `.padEnd(lastOfComment, '-')];
  return ['', `${`/* ---- ${text} `.padEnd(lastOfComment - 3, '-')} */`];
}

/** A text in lines of a width, broken at blanks. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** How a comment begins and ends. */
function marks(esm: Esm): readonly [open: string, close: string] {
  return esm === 'acf2' ? ['*', ''] : ['/*', ' */'];
}
