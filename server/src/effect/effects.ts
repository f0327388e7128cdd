import { racfCatalog } from '../catalog/racf/index.ts';
import { hasOperand, nameOf, operandNamed, operandsNamed, positional } from '../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { compact } from '../text/compact.ts';
import {
  type AccessLevel,
  accessLevels,
  type ConnectionEffect,
  type Effect,
  identityOf,
  type PermitEffect,
  type ProfileName,
} from './types.ts';

/** What a command does to the database; nothing for commands that only display, and for those that are broken. */
export function effectsOf(command: BoundCommand): Effect[] {
  if (command.esm !== 'racf') return [];
  if (command.broken || command.latePositional) {
    return command.spec?.name === 'PERMIT' ? [{ kind: 'unclear', command, className: undefined }] : [];
  }
  switch (command.spec?.name) {
    case 'PERMIT':
      return permit(command);
    case 'RDEFINE':
      return defined(command, nameOf(positional(command, 0)), command.positionals[1] ?? []);
    case 'ADDSD':
      return defined(command, 'DATASET', command.positionals[0] ?? []);
    case 'SETROPTS':
      return refreshes(command);
    case 'ADDUSER':
      return [...principals(command, 'user'), ...connections(command, 'create', 'DFLTGRP')];
    case 'CONNECT':
      return connections(command, 'connect', 'GROUP');
    case 'REMOVE':
      return connections(command, 'remove', 'GROUP');
    case 'ADDGROUP':
      return principals(command, 'group');
    default:
      return [];
  }
}

/** The class PERMIT works on: CLASS, or DATASET without it; undefined when it has a hole or is missing its value. */
export function permitClass(command: BoundCommand): string | undefined {
  const operand = operandNamed(command, 'CLASS');
  return operand ? nameOf(operand.values[0]) : 'DATASET';
}

/** The level an operand names; undefined for a hole or for what is no level. An empty ACCESS means READ. */
export function levelOf(operand: BoundOperand): AccessLevel | undefined {
  const [value] = operand.values;
  if (!value) return 'READ';
  return accessLevels.find((level) => level === value.keyword?.name);
}

function permit(command: BoundCommand): Effect[] {
  const className = permitClass(command);
  const name = positional(command, 0);
  if (!name) return [];
  const profile = className === undefined ? undefined : profileName(className, name);
  const reset = resetOf(command);
  if (!profile || reset === 'unknown') return [{ kind: 'unclear', command, className }];
  const decisive = command.operands.findLast(({ spec }) => spec?.name === 'ACCESS' || spec?.name === 'DELETE');
  const effect: PermitEffect = {
    kind: 'permit',
    command,
    profile,
    ids: compact(
      operandsNamed(command, 'ID').flatMap((operand) =>
        operand.values.map((value) => ({ name: nameOf(value), value })),
      ),
    ),
    action: decisive?.spec?.name === 'DELETE' ? 'delete' : 'access',
    level: decisive ? levelOf(decisive) : 'READ',
    conditions: compact(conditionsOf(command)),
    reset,
    from: operandNamed(command, 'FROM'),
  };
  return [effect];
}

/** The conditions of WHEN in upper case and in a fixed form; one without a value of its own is left out. */
function conditionsOf(command: BoundCommand): string[] {
  return operandsNamed(command, 'WHEN').flatMap((when) =>
    when.operands.flatMap((condition) =>
      condition.values.map((value) => `${condition.spec?.name ?? condition.word}(${nameOf(value) ?? value.text})`),
    ),
  );
}

/** The lists RESET empties: both without a value; `unknown` for a hole and for what is no value of it. */
export function resetOf(command: BoundCommand): 'ALL' | 'STANDARD' | 'WHEN' | 'unknown' | undefined {
  const operand = operandNamed(command, 'RESET');
  if (!operand) return undefined;
  const [value] = operand.values;
  if (!value) return 'ALL';
  const name = value.keyword?.name;
  return name === 'ALL' || name === 'STANDARD' || name === 'WHEN' ? name : 'unknown';
}

function defined(command: BoundCommand, className: string | undefined, names: readonly BoundValue[]): Effect[] {
  if (className === undefined) return [];
  const uacc = operandNamed(command, 'UACC');
  // Only ACCESS has a level of its own when it is left empty.
  const universal = uacc && uacc.values.length > 0 ? levelOf(uacc) : undefined;
  return names.flatMap((value) => {
    const profile = profileName(className, value);
    return profile ? [{ kind: 'define' as const, command, profile, universal }] : [];
  });
}

function refreshes(command: BoundCommand): Effect[] {
  if (!hasOperand(command, 'REFRESH')) return [];
  return operandsNamed(command, 'RACLIST').flatMap((operand) =>
    operand.values.flatMap((value) => {
      const className = nameOf(value);
      return className === undefined ? [] : [{ kind: 'refresh' as const, command, className }];
    }),
  );
}

function principals(command: BoundCommand, kind: 'user' | 'group'): Effect[] {
  return (command.positionals[0] ?? []).flatMap((value) => {
    const name = nameOf(value);
    return name === undefined ? [] : [{ kind, command, name, value }];
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

function profileName(className: string, value: BoundValue | undefined): ProfileName | undefined {
  if (value?.value === undefined) return undefined;
  const asIs = racfCatalog.classOf(className)?.letterCase === 'asis';
  return { className, name: asIs ? value.value : value.value.toUpperCase(), value };
}
