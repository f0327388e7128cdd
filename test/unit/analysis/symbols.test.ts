/** Another value of a symbol is an edit far away from the commands that name it: all that is known of them goes by the new one. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { outline } from '../../../server/src/service/outline.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

const fail = (code: string, error: unknown): never => {
  throw new Error(`${code} threw`, { cause: error });
};

/** A word that may be a value. */
const word = /(?<=[\s(,'])[A-Z0-9#$@*.%-]{1,40}(?=[\s),'])/g;

/** What a symbol may be set to instead: a name, one that is none anywhere, a class that is a keyword too, everybody, a number, nothing. */
const others = ['ZWESVUSR', 'MUCH.TOO.LONG.FOR.A.NAME', 'FACILITY', '*', '0', ''];

/** The deck of an example in a job, with a symbol for one of its words. */
interface Symbolic {
  readonly esm: Esm;
  readonly written: string;
  readonly body: string;
}

/** Words of each example that may be values: one in the part that is reported, if any, and another, each time elsewhere. */
const decks = rules.flatMap(({ language = 'racf', bad, good }): Symbolic[] => {
  if (language === 'jcl' || language === 'parmlib') return [];
  return [...bad, ...good].flatMap((example, at) => {
    const [before = '', marked = ''] = example.split(/[«»]/u);
    const body = ` ${example.replaceAll(/[«»]/gu, '')}\n`;
    const words = [...body.matchAll(word)];
    const isMarked = ({ index }: RegExpExecArray): boolean =>
      index > before.length && index <= before.length + marked.length;
    const chosen = new Set([words.find(isMarked), words[(at * 7 + 1) % Math.max(1, words.length)]]);
    return [...chosen].flatMap((found) => {
      if (!found) return [];
      const { index, 0: written } = found;
      return [{ esm: language, written, body: `${body.slice(0, index)}&S.${body.slice(index + written.length)}` }];
    });
  });
});

const head = { racf: '', acf2: 'ACF\n', tss: '' } as const;

function job({ esm, body }: Symbolic, value: string): string {
  const name = esm.toUpperCase();
  return `//ZWESECUR JOB
//         EXPORT SYMLIST=*
//         SET S='${value}'
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DDNAME=${name}
//${name.padEnd(8)} DD DATA,DLM=$$,SYMBOLS=JCLONLY
${head[esm]}${body}$$
`;
}

function analysed(text: string, earlier?: Analysis): Analysis {
  return analyse(text, 'jcl', defaultSettings, earlier, fail);
}

function picture(analysis: Analysis): unknown {
  return { diagnostics: diagnostics(analysis), outline: outline(analysis) };
}

test.each(['racf', 'acf2', 'tss'] as const)('every example of a rule about %s follows a symbol in it', (esm) => {
  const ofEsm = decks.filter((deck) => deck.esm === esm);
  expect(ofEsm.length).toBeGreaterThan(200);
  let changed = 0;
  let same = 0;
  for (const [index, deck] of ofEsm.entries()) {
    const other = others[index % others.length] ?? '';
    let analysis = analysed(job(deck, deck.written));
    const first = picture(analysis);
    const commands = analysis.deck.sections.flatMap((section) => section.commands);
    expect(commands.length, deck.body).toBeGreaterThan(0);
    for (const value of [other, deck.written, other]) {
      const text = job(deck, value);
      analysis = analysed(text, analysis);
      const [kept, fresh] = [picture(analysis), picture(analysed(text))];
      if (!isDeepStrictEqual(kept, fresh)) expect(kept, text).toEqual(fresh);
      if (!isDeepStrictEqual(kept, first)) changed++;
      if (analysis.deck.sections.some((section) => section.commands.some((one) => commands.includes(one)))) same++;
    }
  }
  // Of those that are read again, nothing is kept that could be out of date.
  expect(same).toBeGreaterThan(ofEsm.length * 2.9);
  // Else nothing depends on the symbols.
  expect(changed).toBeGreaterThan(ofEsm.length);
});
