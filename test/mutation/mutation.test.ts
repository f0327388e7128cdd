import { expect, test } from 'vitest';
import type { Esm } from '../../server/src/catalog/types.ts';
import { analyse, defaultSettings } from '../../server/src/service/index.ts';
import { Random } from '../bench/decks/random.ts';
import { ownDecks } from './decks.ts';
import { trials } from './esms.ts';
import type { Fault } from './faults/fault.ts';
import { type CommandPlace, commandPlaces } from './places.ts';
import { reportsOf, type Verdict, verdict, withFault } from './verdict.ts';

const seed = 20_260_303;

/** Milliseconds: a few seconds are enough, unless the machine is busy with something else. */
const timeLimit = 120_000;

/** The share of faults that has to be found where it is, for every kind and for all together. */
const required = 0.95;

interface Tally {
  found: number;
  elsewhere: number;
  missed: number;
  /** Some that were not found, for whoever improves the checks. */
  readonly examples: string[];
}

const esms: readonly Esm[] = ['racf', 'acf2', 'tss'];

test.each(esms)(
  'faults put into valid decks of %s are found where they are',
  (esm) => {
    const tallies = countVerdicts(esm);
    const rows = [...tallies].map(([kind, { found, elsewhere, missed, examples }]) => {
      const all = found + elsewhere + missed;
      return { kind, all, found, elsewhere, missed, share: found / all, examples };
    });
    const all = sum(rows.map((row) => row.all));
    const found = sum(rows.map((row) => row.found));
    const table = rows.map((row) => cells(row.kind, row.all, row.found, row.elsewhere, row.missed, row.share));
    console.log(
      [
        `${`fault, ${esm}`.padEnd(36)} faults    found elsewhere   missed   share`,
        ...table,
        cells(
          'all',
          all,
          found,
          sum(rows.map((row) => row.elsewhere)),
          sum(rows.map((row) => row.missed)),
          found / all,
        ),
      ].join('\n'),
    );
    if (process.env.MUTATION_EXAMPLES !== undefined) {
      for (const { kind, examples } of rows) for (const example of examples) console.log(`${kind}\n${example}\n`);
    }
    expect(all).toBeGreaterThan(trials[esm].least);
    expect(found / all).toBeGreaterThanOrEqual(required);
    for (const row of rows) {
      expect(row.all, row.kind).toBeGreaterThan(trials[esm].leastOfKind);
      expect(row.share, `${row.kind}\n${row.examples.join('\n')}`).toBeGreaterThanOrEqual(required);
    }
  },
  timeLimit,
);

function countVerdicts(esm: Esm): Map<string, Tally> {
  const { makers, attempts, perDeck } = trials[esm];
  const random = new Random(seed);
  const tallies = new Map<string, Tally>();
  const elsewhere: CommandPlace[] = [];
  for (const { name, language, text } of ownDecks(esm, random)) {
    const known = reportsOf(text, language);
    if (known.some(({ severity }) => severity !== 'information')) {
      if (process.env.MUTATION_EXAMPLES !== undefined)
        console.log(
          `left out: ${name}`,
          known.map(({ code }) => code),
        );
      continue;
    }
    const commands = commandPlaces(analyse(text, language, defaultSettings), esm);
    if (commands.length === 0) continue;
    elsewhere.push(...commands.slice(0, 3));
    for (const [kind, make] of Object.entries(makers)) {
      const done = new Set<string>();
      for (let attempt = 0; attempt < attempts && done.size < perDeck; attempt++) {
        const command = commands[random.below(commands.length)];
        if (!command) continue;
        const fault = make({ text, command, commands, others: elsewhere, random });
        const key = fault && `${fault.change.start} ${fault.text}`;
        if (!fault || key === undefined || done.has(key)) continue;
        done.add(key);
        record(tallies, kind, verdict(text, language, fault, known), name, text, fault);
      }
    }
  }
  return tallies;
}

function record(
  tallies: Map<string, Tally>,
  kind: string,
  result: Verdict,
  name: string,
  text: string,
  fault: Fault,
): void {
  let tally = tallies.get(kind);
  if (!tally) {
    tally = { found: 0, elsewhere: 0, missed: 0, examples: [] };
    tallies.set(kind, tally);
  }
  tally[result]++;
  if (result === 'found' || tally.examples.length >= 12) return;
  const changed = withFault(text, fault);
  const shown = changed.slice(Math.max(0, fault.change.start - 100), fault.change.start + 100);
  tally.examples.push(`  ${result}, ${name}: ${JSON.stringify(shown)}`);
}

function cells(kind: string, ...numbers: readonly number[]): string {
  const columns = numbers.map((number, index) =>
    index === numbers.length - 1 ? `${(number * 100).toFixed(1)} %`.padStart(8) : String(number).padStart(9),
  );
  return kind.padEnd(34) + columns.join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
