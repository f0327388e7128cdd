import type { CommandSpec, Esm } from '../../catalog/types.ts';
import { describeCommand } from '../describe/command.ts';
import { verbsOf } from '../verbs.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';
import { commandText } from './operand-text.ts';

/** The verbs that may begin a command: full names first, then the short ones, then the commands of TSO. */
export function verbEntries(esm: Esm, casing: Casing, withOperands: boolean): Entry[] {
  const { own, tso } = verbsOf(esm);
  return [
    ...own.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, 0)),
    ...own.flatMap((spec) => spec.aliases.map((alias) => verbEntry(spec, alias, esm, casing, withOperands, 1))),
    ...tso.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, 2)),
  ];
}

function verbEntry(
  spec: CommandSpec,
  verb: string,
  esm: Esm,
  casing: Casing,
  withOperands: boolean,
  rank: number,
): Entry {
  const detail = verb === spec.name ? firstSentence(spec.doc) : spec.name;
  const documentation = describeCommand(spec, esm);
  const text = withOperands ? commandText(spec, verb, casing) : casing(verb);
  if (text === casing(verb)) return plainEntry(verb, 'command', detail, documentation, rank, text);
  return { label: verb, kind: 'command', detail, documentation, text, snippet: true, rank };
}

/** The first sentence of a text, without its full stop. */
export function firstSentence(text: string): string {
  return /^[^\n]*?(?=\.(?:\s|$)|\n|$)/.exec(text)?.[0] ?? '';
}
