import { buildFrame } from '../../../server/src/deck/frame.ts';
import type { DeckFrame, DeckLanguage, SectionFrame } from '../../../server/src/deck/types.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import type { Range } from '../../../server/src/text/range.ts';

/** The frame of a deck, and the text of any of its ranges. */
export interface FrameOf extends DeckFrame {
  readonly deck: string;
  readonly at: (range: Range | undefined) => string;
}

/** Builds the frame of a deck. A template string may begin with a line end, for the looks; it is taken away. */
export function frameOf(written: string, language: DeckLanguage = 'jcl'): FrameOf {
  const deck = written.replace(/^\n/, '');
  const at = (range: Range | undefined): string => (range ? deck.slice(range.start, range.end) : '(none)');
  return { ...buildFrame(deck, new Lines(deck), language), deck, at };
}

/** The sections in short: `racf RACF`, one line each. */
export function sectionsOf(written: string, language: DeckLanguage = 'jcl'): string[] {
  return frameOf(written, language).sections.map(nameOf);
}

function nameOf(section: SectionFrame): string {
  return section.ddName === undefined ? section.esm : `${section.esm} ${section.ddName}`;
}
