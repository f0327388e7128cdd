import type fc from 'fast-check';
import type { Case } from '../input/case.ts';
import { anyCase, damagedCase, editedCase, longCase, mutatedCase } from '../input/cases.ts';
import { answers } from './answers.ts';
import { fixAll, fixes } from './fixes.ts';
import { incremental } from './incremental.ts';
import { insertions } from './insertions.ts';
import { interrupted } from './interrupted.ts';
import { lineEnds } from './line-ends.ts';
import { renames } from './renames.ts';
import { served, servedName } from './served.ts';

/** Something that is true of every case. */
export interface Property {
  readonly name: string;
  readonly cases: fc.Arbitrary<Case>;
  /** Throws when it is not. */
  readonly check: (one: Case) => void;
  /** How many cases `npm test` tries. */
  readonly runs: number;
}

export const properties: readonly Property[] = [
  { name: 'any text has an answer to every question', cases: anyCase, check: answers, runs: 500 },
  { name: 'a damaged deck has an answer to every question', cases: mutatedCase, check: answers, runs: 300 },
  { name: 'edits one by one come to the same as the whole text', cases: editedCase, check: incremental, runs: 200 },
  { name: 'work that is given up leaves nothing behind', cases: longCase, check: interrupted, runs: 15 },
  { name: 'a fix does what it says and nothing else', cases: mutatedCase, check: fixes, runs: 400 },
  { name: 'all safe fixes together come to an end', cases: mutatedCase, check: fixAll, runs: 200 },
  { name: 'what is put in for Zowe changes no other command', cases: mutatedCase, check: insertions, runs: 100 },
  { name: 'another name changes nothing else, and can be taken back', cases: mutatedCase, check: renames, runs: 200 },
  { name: servedName, cases: damagedCase, check: served, runs: 500 },
  { name: 'line ends make no difference', cases: mutatedCase, check: lineEnds, runs: 300 },
];
