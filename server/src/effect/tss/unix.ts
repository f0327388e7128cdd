import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { hasHole } from '../../text/holes.ts';
import { isRecord, targetOf } from './target.ts';
import type { UnixNumberNote, UnixTablesNote } from './types.ts';

const none: readonly (UnixNumberNote | UnixTablesNote)[] = [];

/** What a command says of numbers of z/OS UNIX, and of the tables that hold them. */
export function unixNotes(command: BoundCommand): readonly (UnixNumberNote | UnixTablesNote)[] {
  switch (command.spec?.name) {
    case 'ADDTO':
    case 'CREATE':
    case 'REPLACE':
      return given(command);
    case 'REMOVE':
      return numbers(command, 'takeBack');
    case 'MODIFY':
      return loadsTables(command) ? [{ of: 'unixTables', key: '', command, what: 'load' }] : none;
    default:
      return none;
  }
}

function given(command: BoundCommand): readonly (UnixNumberNote | UnixTablesNote)[] {
  const operand = operandNamed(command, 'UID') ?? operandNamed(command, 'GID');
  return operand
    ? [...numbers(command, 'give'), { of: 'unixTables', key: '', command, what: 'change', operand }]
    : none;
}

function numbers(command: BoundCommand, what: UnixNumberNote['what']): readonly UnixNumberNote[] {
  const found: UnixNumberNote[] = [];
  for (const { spec, values } of command.operands) {
    if (spec?.name !== 'UID' && spec?.name !== 'GID') continue;
    const [value] = values;
    const owner = nameOf(targetOf(command));
    const number = value && numberOf(value);
    if (value === undefined || number === undefined || owner === undefined || isRecord(owner)) continue;
    found.push({ of: 'unixNumber', key: `${spec.name} ${number}`, command, what, owner, value });
  }
  return found;
}

/** Without leading zeros; undefined for `?` and holes. */
function numberOf({ value }: BoundValue): string | undefined {
  return value !== undefined && /^\d{1,10}$/u.test(value) ? String(Number(value)) : undefined;
}

/** True for TSS MODIFY(OMVSTABS), with or without the parentheses; one with a hole in it may be anything. */
function loadsTables({ text, operands }: BoundCommand): boolean {
  return (
    operands.some(({ spec, operands: options }) => isTables(spec) || options.some((option) => isTables(option.spec))) ||
    hasHole(text.text)
  );
}

function isTables(spec: OperandSpec | undefined): boolean {
  return spec?.name === 'OMVSTABS';
}
