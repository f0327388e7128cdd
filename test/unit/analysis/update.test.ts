import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundCommand } from '../../../server/src/bind/types.ts';
import { readDeck } from '../../../server/src/deck/deck.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

const fail = (code: string, error: unknown): never => {
  throw new Error(`${code} threw`, { cause: error });
};

function fresh(text: string, language: DeckLanguage): Analysis {
  return analyse(text, language, defaultSettings, undefined, fail);
}

/** Everything about an analysis that an edit could leave stale. */
function picture(analysis: Analysis): unknown {
  return {
    commands: analysis.deck.sections.map(({ esm, commands }) => ({
      esm,
      commands: commands.map((command) => ({ ...command, bound: undefined, changed: undefined })),
    })),
    bound: analysis.deck.sections.flatMap(({ commands }) =>
      commands.map((command) => {
        const bound = analysis.bound.get(command);
        return bound && { ...bound, text: undefined, keptForm: undefined, keptEffects: effectsOf(bound) };
      }),
    ),
    size: analysis.bound.size,
    diagnostics: diagnostics(analysis),
  };
}

/** What is kept of a command's effects, without the command itself, and with the entries of the catalog by their names. */
function effectsOf({ keptEffects }: BoundCommand): string {
  return JSON.stringify(keptEffects ?? null, (key, value: unknown) => {
    if (key === 'command') return undefined;
    return key === 'spec' && value instanceof Object && 'name' in value ? value.name : value;
  });
}

const job = `//ZWESECUR JOB
//         EXPORT SYMLIST=*
//         SET PRODUCT=RACF
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSPRT DD SYSOUT=*
//SYSTSIN  DD DDNAME=&PRODUCT
//RACF     DD DATA,DLM=$$,SYMBOLS=JCLONLY
/* the server */
  RDEFINE FACILITY BPX.SERVER UACC(NONE)
  PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(EXECUTE) -
   ID(&ZOWEUSER.)
  PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(UPDATE) ID(ZWESVUSR)
  SETROPTS RACLIST(FACILITY) REFRESH
$$
//ACF2     DD DATA,DLM=$$,SYMBOLS=JCLONLY
ACF
SET RULE
COMPILE *
$KEY(SUPERUSER.FILESYS)
 ROLE(&ZOWEUSER.) ALLOW

STORE
SET RESOURCE(FAC)
RECKEY BPX ADD(SERVER ROLE(&ZOWEUSER.) SERVICE(READ) ALLOW)
F ACF2,REBUILD(FAC)
SET LID
INSERT &ZOWEUSER. NAME(SERVER) STC
SET PROFILE(USER) DIV(OMVS)
INSERT ZWESVUSR UID(70)
$$
//TSS      DD DATA,DLM=$$,SYMBOLS=JCLONLY
  TSS CREATE(&ZOWEUSER.) TYPE(USER) NAME('SERVER') DEPT(STCS)
  TSS ADDTO(STCS) IBMFAC(BPX.)
  TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) +
   ACCESS(UPDATE)
  TSS PERMIT(&ZOWEUSER.) IBMFAC(IRR.RUSERMAP) ACCESS(READ)
$$
`;

describe('after an edit the analysis equals that of the text as a whole', () => {
  const piece = fc.constantFrom(
    'PERMIT A CLASS(FACILITY) ID(B)\n',
    ' -\n',
    '+',
    '\n',
    '\n\n',
    '/*',
    '*/',
    "'",
    '(',
    ')',
    '$$\n',
    '//X EXEC PGM=IEFBR14\n',
    '//         SET ZOWEUSER=OTHER\n',
    'COMPILE *\n',
    'SET RESOURCE(APL)\n',
    'SET LID\n',
    'SET WRONG\n',
    '$KEY(BPX) TYPE(FAC)\n',
    'F ACF2,REBUILD(APL)\n',
    'TSS ADDTO(A) IBMFAC(IRR.)\n',
    'TSS DELETE(ZWESVUSR)\n',
    '#if(x)\n',
    '&ZOWEUSER.',
    'X',
    '\r\n',
  );
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.oneof(fc.constant(0), fc.nat({ max: 80 })),
    insert: fc.oneof(fc.constant(''), piece),
  });

  for (const language of ['jcl', 'racf', 'acf2', 'tss'] as const) {
    const text =
      language === 'jcl'
        ? job
        : job
            .split('\n')
            .filter((line) => !line.startsWith('//'))
            .join('\n');
    test(`in a deck of the language ${language}`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
          let current = text;
          let analysis = fresh(current, language);
          for (const { at, remove, insert } of edits) {
            const start = at % (current.length + 1);
            current = current.slice(0, start) + insert + current.slice(start + remove);
            analysis = analyse(current, language, defaultSettings, analysis, fail);
            const [kept, made] = [picture(analysis), picture(fresh(current, language))];
            // What is equal is told much faster this way.
            if (!isDeepStrictEqual(kept, made)) expect(kept).toEqual(made);
          }
        }),
        { seed: 20261121, numRuns: 200 },
      );
    });
  }

  test('where another delimiter ends the data of a DD sooner', () => {
    const cards = (from: number): string[] => [
      `PERMIT A${from} CLASS(APPL) ID(B)`,
      `RDEFINE APPL A${from + 1} -`,
      ' UACC(NONE)',
    ];
    const text = ['//A EXEC PGM=IKJEFT01', '//SYSTSIN DD DATA,DLM=ZZ', ...cards(1), '$$', ...cards(3), 'ZZ', ''].join(
      '\n',
    );
    const shorter = text.replace('DLM=ZZ', 'DLM=$$');
    let analysis = fresh(text, 'jcl');
    for (const current of [shorter, text, shorter]) {
      analysis = analyse(current, 'jcl', defaultSettings, analysis, fail);
      expect(picture(analysis)).toEqual(picture(fresh(current, 'jcl')));
      expect(analysis.deck.sections[0]?.commands).toHaveLength(current === text ? 5 : 2);
    }
  });
});

describe('what did not change is not read again', () => {
  const deck = Array.from({ length: 50 }, (_, n) => `PERMIT R${String(n)} CLASS(FACILITY) ID(U${String(n)})`).join(
    '\n',
  );

  test('typing in one command leaves all others as they are', () => {
    const first = readDeck(deck, 'racf');
    const kept = new Set(first.deck.sections[0]?.commands);
    const at = deck.indexOf('ID(U25)');
    const second = readDeck(`${deck.slice(0, at)}XX${deck.slice(at)}`, 'racf', first.deck);
    expect(second.added).toHaveLength(1);
    expect(second.removed).toHaveLength(1);
    expect(second.deck.sections[0]?.commands.filter((command) => kept.has(command))).toHaveLength(49);
  });

  test('a command whose last card is continued with nothing is, and no other', () => {
    const open = deck.replace('ID(U30)', 'ID(U30) -\n\n');
    const first = readDeck(open, 'racf');
    const leaning = first.deck.sections[0]?.leaning.map(({ text }) => text.trimEnd());
    expect(leaning).toEqual(['PERMIT R30 CLASS(FACILITY) ID(U30)']);
    const texts = [
      open.replace('R10', 'X10'),
      open.replace('R10', 'X10').replace('R40', 'X40'),
      deck.replace('R10', 'X10').replace('R40', 'X40'),
      deck.replace('R40', 'X40'),
    ];
    const added: number[] = [];
    texts.reduce((before, text) => {
      const { deck: next, added: came, removed } = readDeck(text, 'racf', before);
      added.push(came.length);
      expect(removed).toHaveLength(came.length);
      return next;
    }, first.deck);
    // The third change makes it whole.
    expect(added).toEqual([2, 2, 1, 1]);
  });

  test('with another symbol value nothing is, and the commands that name it are looked at again', () => {
    const first = readDeck(job, 'jcl');
    const second = readDeck(job.replace('=ZWESVUSR\n', '=OTHER\n'), 'jcl', first.deck);
    expect(second.removed).toHaveLength(0);
    expect(second.added.map(({ command }) => first.added.some((one) => one.command === command))).not.toContain(false);
    expect(second.added.map(({ again }) => again)).not.toContain(false);
    expect(second.added.map(({ command }) => command.text.trim().slice(0, 20))).toEqual([
      'PERMIT BPX.SERVER CL',
      'ROLE(&ZOWEUSER.) ALL',
      'RECKEY BPX ADD(SERVE',
      'INSERT &ZOWEUSER. NA',
      'TSS CREATE(&ZOWEUSER',
      'TSS PERMIT(&ZOWEUSER',
    ]);
  });
});
