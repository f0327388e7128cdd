import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { isRecord, targetOf } from './target.ts';
import type { UnixNumberNote, UnixTablesNote } from './types.ts';

const none: readonly (UnixNumberNote | UnixTablesNote)[] = [];

/** What a command says of numbers of z/OS UNIX, and of the tables that hold them. */
export function unixNotes(command: BoundCommand): readonly (UnixNumberNote | UnixTablesNote)[] {
  switch (command.spec?.name) {
    case 'ADDTO':
    case 'CREATE':
    case 'REPLACE':
      return numbers(command, 'give');
    case 'REMOVE':
      return numbers(command, 'takeBack');
    case 'MODIFY':
      return loadsTables(command) ? [{ of: 'unixTables', key: '', command, what: 'load' }] : none;
    default:
      return none;
  }
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

/** True for TSS MODIFY(OMVSTABS), with or without the parentheses; a value with a hole may be anything. */
export function loadsTables({ operands }: BoundCommand): boolean {
  return operands.some(
    ({ spec, values }) =>
      spec?.name === 'OMVSTABS' ||
      (spec?.name === 'MODIFY' &&
        values.some(({ value }) => value === undefined || value.toUpperCase() === 'OMVSTABS')),
  );
}
