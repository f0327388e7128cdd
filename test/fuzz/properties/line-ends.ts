import { isDeepStrictEqual } from 'node:util';
import { diagnostics } from '../../../server/src/service/index.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Case } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claim } from './claim.ts';

/** Whatever its lines end in, the same is said of a deck in the same places. */
export function lineEnds({ text, language }: Case): void {
  const plain = text.replaceAll(/\r\n|\r/g, '\n');
  const expected = said(plain, language);
  for (const end of ['\r\n', '\r']) {
    const found = said(plain.replaceAll('\n', end), language);
    claim(
      isDeepStrictEqual(found, expected),
      `with ${JSON.stringify(end)}: ${JSON.stringify(found)} where it was ${JSON.stringify(expected)}`,
    );
  }
}

function said(text: string, language: DeckLanguage): string[] {
  const analysis = analysed(text, language);
  const { lines } = analysis.deck;
  const place = (offset: number): string => `${lines.lineAt(offset)}:${offset - lines.start(lines.lineAt(offset))}`;
  return diagnostics(analysis).map(({ code, range }) => `${code} ${place(range.start)}-${place(range.end)}`);
}
