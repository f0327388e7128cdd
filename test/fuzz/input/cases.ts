import fc from 'fast-check';
import type { Case, Edit } from './case.ts';
import { damagedDeck } from '../many/case.ts';
import { Sources } from '../many/sources.ts';
import { mutated, mutations } from './mutations.ts';
import { anyLanguage, anyText, realistic } from './texts.ts';

const sources = new Sources();

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 120 })),
  insert: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...Array.from("ABC012-+.,'()&\n \t\r")) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\n',
        'RDEFINE FACILITY BPX.SERVER UACC(NONE)\n',
        '  ID(A)\n',
        ' -\n',
        '/*',
        '*/',
        '\n\n',
        '\r\n',
        '$$\n',
        '//X EXEC PGM=IEFBR14\n',
        '//         SET ZOWEUSER=OTHER\n',
        '//         SET ZOWEUSER=FAR.TOO.LONG\n',
        '//RACF DD DATA,DLM=$$,SYMBOLS=JCLONLY\n',
        'COMPILE *\n',
        '#if(x)\n',
        '&ZOWEUSER.',
      ),
    },
    { weight: 1, arbitrary: anyText },
  ),
});

/** Any text in any language. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  language: anyLanguage,
  text: anyText,
  edits: fc.constant([]),
});

/** A realistic deck with some damage, mostly read in its own language. */
export const mutatedCase: fc.Arbitrary<Case> = fc
  .tuple(realistic, mutations, fc.option(anyLanguage, { freq: 8 }))
  .map(([{ language, text }, changes, other]) => ({
    language: other ?? language,
    text: mutated(text, changes),
    edits: [],
  }));

/** A realistic deck, and edits of it one after the other. */
export const editedCase: fc.Arbitrary<Case> = fc
  .tuple(realistic, mutations, fc.array(edit, { minLength: 1, maxLength: 10 }))
  .map(([{ language, text }, changes, edits]) => ({ language, text: mutated(text, changes), edits }));

/** One deck of the long row. */
export const damagedCase: fc.Arbitrary<Case> = fc
  .record({ seed: fc.nat(), index: fc.nat() })
  .map(({ seed, index }) => damagedDeck(sources, seed, index));

/** So many commands and more are worked on in several steps. */
const manyLines = 700;

/** A deck so long that work on it takes several steps, and edits of which some bring as much again. */
export const longCase: fc.Arbitrary<Case> = fc
  .tuple(
    realistic,
    mutations,
    fc.array(fc.oneof({ weight: 3, arbitrary: edit }, { weight: 1, arbitrary: paste() }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([{ language, text }, changes, edits]) => ({ language, text: mutated(repeated(text), changes), edits }));

function repeated(text: string): string {
  const lines = text.split('\n').length;
  return text.repeat(Math.ceil(manyLines / lines));
}

/** A long deck in place of a part of another. */
function paste(): fc.Arbitrary<Edit> {
  return fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 40_000 }),
    insert: fc.tuple(realistic, fc.boolean()).map(([{ text }, isLong]) => (isLong ? repeated(text) : '')),
  });
}
