import { hasOperand, nameOf, operandNamed } from '../bind/query.ts';
import type { BoundCommand, BoundValue } from '../bind/types.ts';
import type { ValueType } from '../catalog/types.ts';
import type { Range } from '../text/range.ts';
import {
  type AttributeEffect,
  type ConnectionEffect,
  type Effect,
  identityOf,
  type NumberEffect,
  userAttributes,
} from './types.ts';

/** What a command does to users and groups: creates, deletes and connects them, gives them numbers. */
export function principalEffects(command: BoundCommand): Effect[] {
  switch (command.spec?.name) {
    case 'ADDUSER':
      return [
        ...named(command, 'user'),
        ...connections(command, 'create', 'DFLTGRP'),
        ...numbers(command),
        ...attributes(command),
      ];
    case 'ALTUSER':
      return [...numbers(command), ...attributes(command)];
    case 'ALTGROUP':
      return numbers(command);
    case 'ADDGROUP':
      return [...named(command, 'group'), ...numbers(command)];
    case 'DELUSER':
    case 'DELGROUP':
      return named(command, 'gone');
    case 'CONNECT':
      return [...connections(command, 'connect', 'GROUP'), ...attributes(command)];
    case 'REMOVE':
      return connections(command, 'remove', 'GROUP');
    default:
      return [];
  }
}

function named(command: BoundCommand, kind: 'user' | 'group' | 'gone'): Effect[] {
  return (command.positionals[0] ?? []).flatMap((value): Effect[] => {
    const name = nameOf(value);
    if (name !== undefined) return [{ kind, command, name, value }];
    return kind === 'gone' ? [{ kind: 'unread', command, principal: identityOf(value) }] : [];
  });
}

function connections(command: BoundCommand, action: ConnectionEffect['action'], operand: string): Effect[] {
  const [group] = operandNamed(command, operand)?.values ?? [];
  return (command.positionals[0] ?? []).map((user) => ({
    kind: 'connection',
    command,
    user: identityOf(user),
    group: group && identityOf(group),
    action,
  }));
}

/** The operands that give attributes and take them away. */
const attributeWords = new Map(
  userAttributes.flatMap((attribute): [string, Pick<AttributeEffect, 'attribute' | 'on'>][] => [
    [attribute, { attribute, on: true }],
    [`NO${attribute}`, { attribute, on: false }],
  ]),
);

function attributes(command: BoundCommand): AttributeEffect[] {
  const found: AttributeEffect[] = [];
  for (const { spec } of command.operands) {
    const given = spec && attributeWords.get(spec.name);
    // What CONNECT takes is that of a group only.
    if (!given || (!given.on && command.spec?.name === 'CONNECT')) continue;
    for (const user of command.positionals[0] ?? [])
      found.push({ kind: 'attribute', command, user: identityOf(user), ...given });
  }
  return found;
}

/** UID and GID as numbers, so that `UID(070)` and `UID(70)` are the same. */
function numbers(command: BoundCommand): NumberEffect[] {
  const segment = operandNamed(command, 'OMVS');
  const number = segment?.operands.find(({ spec }) => spec?.name === 'UID' || spec?.name === 'GID');
  const [value] = number?.values ?? [];
  if (!number?.spec || value?.value === undefined || !/^\d{1,10}$/u.test(value.value)) return [];
  const key = `${number.spec.name} ${Number(value.value)}`;
  const shared = segment?.operands.some(({ spec }) => spec?.name === 'SHARED') === true;
  return (command.positionals[0] ?? []).map((owner) => ({
    kind: 'number',
    command,
    key,
    owner: identityOf(owner),
    span: value.span,
    shared,
  }));
}

/** A user or group named in a command. */
export interface Mention {
  /** Upper case. */
  readonly name: string;
  readonly span: Range;
  /**
   * `needed`: it has to exist for the command to work. `started`: a started task is to run under it; it may be made
   * later.
   */
  readonly as: 'needed' | 'started';
}

/** Commands that need the users and groups they name. Those that only list may ask for a name that is not there. */
const needing = new Set([
  'ADDUSER',
  'ALTUSER',
  'ADDGROUP',
  'ALTGROUP',
  'CONNECT',
  'REMOVE',
  'PERMIT',
  'PASSWORD',
  'PHRASE',
  'RDEFINE',
  'RALTER',
  'ADDSD',
  'ALTDSD',
]);

/** The users and groups that a command names, without those that it makes or deletes itself. */
export function mentionsIn(command: BoundCommand): Mention[] {
  const mentions: Mention[] = [];
  eachMention(command, (name, { span }, as) => {
    mentions.push({ name, span, as });
  });
  return mentions;
}

/** The same, each told by itself. */
export function eachMention(command: BoundCommand, tell: TellMention): void {
  const { spec, broken, latePositional } = command;
  if (!spec || broken || latePositional || !needing.has(spec.name)) return;
  // Taking a name off an access list is what one does after it was deleted.
  if (spec.name === 'PERMIT' && hasOperand(command, 'DELETE')) return;
  if (spec.name !== 'ADDUSER' && spec.name !== 'ADDGROUP') {
    for (let index = 0; index < command.positionals.length; index++) {
      mentionEach(command.positionals[index] ?? [], spec.positionals[index]?.of.type, 'needed', tell);
    }
  }
  for (const operand of command.operands) {
    const value = operand.spec?.value;
    if (value?.kind === 'values') mentionEach(operand.values, value.of.type, 'needed', tell);
    if (operand.spec?.name !== 'STDATA') continue;
    for (const { spec: inner, values } of operand.operands) {
      if (inner?.name === 'USER') mentionEach(values, 'user', 'started', tell);
    }
  }
}

type TellMention = (name: string, value: BoundValue, as: Mention['as']) => void;

function mentionEach(
  values: readonly BoundValue[],
  type: ValueType['type'] | undefined,
  as: Mention['as'],
  tell: TellMention,
): void {
  if (type !== 'user' && type !== 'group' && type !== 'userOrGroup') return;
  for (const value of values) {
    const name = nameOf(value);
    // `*` and `&RACUID` are no names.
    if (name !== undefined && !name.includes('*') && !name.includes('&') && !name.includes('=')) tell(name, value, as);
  }
}
