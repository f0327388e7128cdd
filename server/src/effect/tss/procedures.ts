import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { ProcedureNote } from './types.ts';

/** What a command on the STC record says of a procedure. */
export function procedureNotes(command: BoundCommand): ProcedureNote[] {
  const value = operandNamed(command, 'PROCNAME')?.values[0];
  const key = nameOf(value);
  if (!value || key === undefined) return [];
  switch (command.spec?.name) {
    case 'ADDTO':
      return [{ of: 'procedure', key, command, what: 'assign', value }];
    case 'REMOVE':
    case 'REPLACE':
      return [{ of: 'procedure', key, command, what: 'release', value }];
    default:
      return [];
  }
}
