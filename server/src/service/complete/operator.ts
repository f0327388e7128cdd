/** Operator commands to ACF2: which there are, what stands in their parentheses, and which of them the deck still needs. */
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { docs } from '../../catalog/build.ts';
import type { CommandSpec, OperandSpec } from '../../catalog/types.ts';
import type { StoredChange, StoredKind } from '../../effect/acf2/storage.ts';
import type { Analysis } from '../analysis.ts';
import { codeBlock } from '../markdown.ts';
import { resourceTypes } from '../resource-types.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';

function operandOf({ name, doc, source, positionals }: CommandSpec): OperandSpec {
  const [target] = positionals;
  const value: OperandSpec['value'] = target
    ? { kind: 'values', of: target.of, optional: !target.required }
    : { kind: 'none' };
  return { name, doc, source, value };
}

/** `F ACF2,` while what follows is not known: any of the operator commands. */
export const operatorCommand: CommandSpec = {
  name: 'F',
  aliases: ['MODIFY'],
  doc: 'A command of the operator to ACF2, which an ACF session takes too: it makes what was changed in the database visible.',
  positionals: [{ name: 'task', doc: 'The started task of ACF2.', of: { type: 'any' }, required: true }],
  operands: acf2Catalog.operatorCommands.map(operandOf),
  complete: false,
  source: docs('ACF2 for z/OS, Operator commands'),
};

/** What REBUILD and REFRESH name in their parentheses: first what the deck has changed. */
export function renewalTargets(command: string, analysis: Analysis): Entry[] {
  const entries = new Map<string, Entry>();
  const add = (name: string, detail: string, documentation: string, rank: number): void => {
    if (!entries.has(name)) entries.set(name, plainEntry(name, 'value', detail, documentation, rank));
  };
  const kinds: readonly StoredKind[] = command === 'REBUILD' ? ['R', 'P'] : command === 'REFRESH' ? ['GSO'] : [];
  for (const changes of analysis.effects.storage.allChanges()) {
    const [first] = changes;
    if (first?.name !== undefined && kinds.includes(first.kind)) {
      const line = analysis.deck.lines.lineAt(first.command.text.start) + 1;
      add(first.name, `Changed in line ${line}`, '', 0);
    }
  }
  if (command === 'REBUILD') {
    for (const { name, detail, isUsual } of resourceTypes(analysis.settings.site))
      add(name, detail, '', isUsual ? 2 : 3);
    add('USR', 'Profile records of users, with CLASS(P)', '', 1);
    add('GRP', 'Profile records of groups, with CLASS(P)', '', 1);
    add('PTK', 'PassTicket keys, with CLASS(P)', '', 1);
  }
  if (command === 'REFRESH') {
    for (const { name, setting, doc } of acf2Catalog.records) {
      if (setting === 'CONTROL(GSO)') add(name.split('.', 1)[0] ?? name, doc.split('. ', 1)[0] ?? '', doc, 2);
    }
    add('ALL', 'All records', '', 3);
  }
  return [...entries.values()];
}

/** The operator command that makes a change visible; undefined where none does. */
function renewalOf({ kind, name, division }: StoredChange): string | undefined {
  if (name === undefined) return undefined;
  switch (kind) {
    case 'R':
      return `F ACF2,REBUILD(${name})`;
    case 'P':
      return `F ACF2,REBUILD(${name}),CLASS(P)${division === undefined ? '' : `,DIVISION(${division})`}`;
    case 'GSO':
      return `F ACF2,REFRESH(${name})`;
    case 'X':
      return `F ACF2,NEWXREF,TYPE(${name})`;
    case 'S':
      return 'F ACF2,NEWSHIFT';
    case 'O':
      return undefined;
  }
}

/** The operator commands that are due at a place: those for what was changed before it and not made visible since. */
export function dueRenewals(analysis: Analysis, offset: number, casing: Casing): Entry[] {
  const { storage } = analysis.effects;
  /** Where something was made visible last, by kind and name; by kind alone for all of a kind. */
  const renewed = new Map<string, number>();
  for (const { kind, name = '', command } of storage.renewedKinds().flatMap((one) => storage.renewals(one))) {
    if (command.text.start < offset) renewed.set(`${kind} ${name}`, command.text.start);
  }
  const entries = new Map<string, Entry>();
  for (const changes of storage.allChanges()) {
    const last = changes.findLast(({ command }) => command.text.start < offset);
    const text = last && renewalOf(last);
    if (!last || text === undefined || entries.size >= mostDue) continue;
    const { kind, name = '', command } = last;
    const at = Math.max(renewed.get(`${kind} ${name}`) ?? -1, renewed.get(`${kind} `) ?? -1);
    if (at > command.text.start) continue;
    const why = `Makes the change in line ${analysis.deck.lines.lineAt(command.text.start) + 1} visible`;
    entries.set(text, plainEntry(text, 'command', why, codeBlock(text, 'acf2'), 0, casing(text)));
  }
  return [...entries.values()];
}

/** More of them help nobody. */
const mostDue = 10;
