/**
 * Runs one group of measurements and prints its rows as JSON: `node --expose-gc ARGUMENTS bench.mjs GROUP EFFORT SERVER`. Without
 * a group it prints which ones there are, and the arguments for Node.
 */
import { serverArguments } from '../../client/src/server-process.ts';
import { avoidLongPauses } from '../../server/src/engine.ts';
import { deck, zwesecurLines } from './decks/index.ts';
import { deckAboutOne, oneThing } from './decks/one-thing.ts';
import { blocking } from './groups/blocking.ts';
import { cold } from './groups/cold.ts';
import { features } from './groups/features.ts';
import { growth } from './groups/growth.ts';
import { heap } from './groups/heap.ts';
import { editingSymbol, pasting, typing } from './groups/keystroke.ts';
import { sent } from './groups/sent.ts';
import { start } from './groups/start.ts';
import { zowe } from './groups/zowe.ts';
import type { Effort, Group } from './row.ts';

const [name = '', effort = '', server = ''] = process.argv.slice(2);

/** Of few pairs the median varies by a tenth with what the engine and the machine do meanwhile. */
const often = (effort: Effort): Effort => ({ ...effort, runs: 2 * effort.runs + 1 });

/** Each is run in a process of its own, so that no one's heap or compiled code is in another's way. */
const groups: Readonly<Record<string, Group>> = {
  start: async (e) => [await start('start to first diagnostics, ZWESECUR size', deck('jcl', zwesecurLines), server, e)],
  'cold-zwesecur': (e) => [cold(`full check, ZWESECUR size`, deck('jcl', zwesecurLines), { ...e, runs: e.runs * 5 })],
  'cold-10000': (e) => [cold('full check, RACF, 10,000 lines', deck('racf', 10_000), e)],
  'cold-100000': (e) => [cold('full check, RACF, 100,000 lines', deck('racf', 100_000), e, 2000)],
  'cold-acf2': (e) => [cold('full check, ACF2, 100,000 lines', deck('acf2', 100_000), e, 2000)],
  'cold-tss': (e) => [cold('full check, Top Secret, 100,000 lines', deck('tss', 100_000), e, 2000)],
  'cold-jcl': (e) => [cold('full check, JCL job with three sections, 100,000 lines', deck('jcl', 100_000), e, 2000)],
  'cold-broken': (e) => [cold('full check, every line wrong, 100,000 lines', deck('broken', 100_000), e, 2000)],
  'blocking-racf': async (e) => [await blocking('others wait at most, RACF, 100,000 lines', deck('racf', 100_000), e)],
  'blocking-acf2': async (e) => [await blocking('others wait at most, ACF2, 100,000 lines', deck('acf2', 100_000), e)],
  'blocking-tss': async (e) => [
    await blocking('others wait at most, Top Secret, 100,000 lines', deck('tss', 100_000), e),
  ],
  'blocking-jcl': async (e) => [
    await blocking('others wait at most, JCL job of 100,000 lines', deck('jcl', 100_000), e),
  ],
  'blocking-broken': async (e) => [
    await blocking('others wait at most, every line wrong, 100,000 lines', deck('broken', 100_000), e),
  ],
  growth: (e) => [growth('growth from 50,000 to 100,000 lines', deck('racf', 50_000), deck('racf', 100_000), often(e))],
  'growth-acf2': (e) => [
    growth('growth, ACF2, 50,000 to 100,000 lines', deck('acf2', 50_000), deck('acf2', 100_000), often(e)),
  ],
  'growth-tss': (e) => [
    growth('growth, Top Secret, 50,000 to 100,000 lines', deck('tss', 50_000), deck('tss', 100_000), often(e)),
  ],
  'growth-broken': (e) => [
    growth(
      'growth, every line wrong, 50,000 to 100,000 lines',
      deck('broken', 50_000),
      deck('broken', 100_000),
      often(e),
    ),
  ],
  'growth-one-thing': (e) =>
    Object.entries(oneThing).map(([name, kind]) =>
      growth(`growth, one ${name}, 4,000 to 16,000 times`, deckAboutOne(kind, 4000), deckAboutOne(kind, 16_000), e, 2),
    ),
  'keystroke-300': async (e) => [await typing('keystroke, 300 commands', deck('racf', 480), e, 5)],
  'keystroke-100000': async (e) => [await typing('keystroke, 100,000 lines', deck('racf', 100_000), e, 16)],
  'keystroke-acf2': async (e) => [await typing('keystroke, ACF2, 100,000 lines', deck('acf2', 100_000), e, 16)],
  'keystroke-tss': async (e) => [await typing('keystroke, Top Secret, 100,000 lines', deck('tss', 100_000), e, 16)],
  'keystroke-jcl': async (e) => [await typing('keystroke, JCL job of 100,000 lines', deck('jcl', 100_000), e, 16)],
  'keystroke-broken': async (e) => [
    await typing('keystroke, 100,000 lines, all wrong', deck('broken', 100_000), e, 16),
  ],
  symbol: async (e) => [await editingSymbol('SET symbol edited, job of 100,000 lines', deck('jcl', 100_000), e)],
  paste: async (e) => [await pasting('1,000 lines pasted, RACF, 100,000 lines', deck('racf', 100_000), e)],
  'features-300': (e) => features('300 commands', deck('racf', 480), e),
  'features-100000': (e) => features('100,000 lines', deck('racf', 100_000), e),
  'features-acf2': (e) => features('ACF2, 100,000 lines', deck('acf2', 100_000), e),
  'features-tss': (e) => features('Top Secret, 100,000 lines', deck('tss', 100_000), e),
  zowe: (e) => zowe('JCL job of 100,000 lines', deck('jcl', 100_000), e),
  sent: () => sent('racf', 'RACF', server),
  'sent-acf2': () => sent('acf2', 'ACF2', server),
  'sent-tss': () => sent('tss', 'Top Secret', server),
  'sent-jcl': () => sent('jcl', 'JCL job', server),
  heap: () => [heap('heap with the analysis, RACF, 100,000 lines', deck('racf', 100_000))],
  'heap-acf2': () => [heap('heap with the analysis, ACF2, 100,000 lines', deck('acf2', 100_000))],
  'heap-tss': () => [heap('heap with the analysis, Top Secret, 100,000 lines', deck('tss', 100_000))],
  'heap-broken': () => [heap('heap with the analysis, every line wrong, 100,000 lines', deck('broken', 100_000))],
};

if (name === '') {
  console.log(JSON.stringify({ names: Object.keys(groups), nodeArguments: serverArguments }));
} else {
  avoidLongPauses();
  const group = groups[name];
  if (!group) throw new Error(`no group ${name}`);
  console.log(JSON.stringify(await group(JSON.parse(effort) as Effort)));
}
