import { operandNamed, operandsNamed } from '../../../bind/query.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import { classNameOf, isClassKeyword } from '../../../effect/tss/resources.ts';
import { isRecord, targetOf } from '../../../effect/tss/target.ts';
import { identityOf } from '../../../effect/types.ts';
import { changing, deleting, type Display, displaying, type Doing, type Named, nothing } from './types.ts';

/** What a command of Top Secret changes or displays: ACIDs, entries of records, who has access to resources. */
export function tssDoing(command: BoundCommand): Doing {
  switch (command.spec?.name) {
    case 'CREATE':
    case 'ADDTO':
    case 'REPLACE':
    case 'REMOVE':
      // That a resource has an owner is seen where it is permitted.
      return resourcesOf(command).length > 0 ? nothing : changing(...entriesOf(command));
    case 'PERMIT':
    case 'REVOKE': {
      const holder = targetOf(command);
      const also = holder && { kind: permits, value: holder };
      return changing(...resourcesOf(command).map((one) => ({ ...one, ...(also && { also }) })));
    }
    case 'DELETE':
      return deleting(...entriesOf(command));
    case 'LIST': {
      const acid = targetOf(command);
      const parts = operandNamed(command, 'DATA')?.values.map(identityOf) ?? [];
      const hasPermits = acid && parts.some((part) => part === 'ALL' || part === 'XAUTH');
      return displaying(...entriesOf(command), ...(hasPermits ? [{ kind: permits, value: acid }] : []));
    }
    case 'WHOHAS':
    case 'WHOOWNS':
      return displaying(...resourcesOf(command).map((one): Display => ({ ...one, isBeginning: true })));
    default:
      return nothing;
  }
}

/** What LIST of an ACID shows besides the ACID. */
const permits = 'PERMITS';

function resourcesOf(command: BoundCommand): Named[] {
  return command.operands.flatMap((operand) =>
    operand.spec && operand.spec.name !== command.spec?.name && isClassKeyword(operand)
      ? operand.values.map((value) => ({ kind: classNameOf(operand), value }))
      : [],
  );
}

/** The ACID, or what of a record the command is about: a procedure of STC, a class of the RDT. */
function entriesOf(command: BoundCommand): Named[] {
  const value = targetOf(command);
  if (!value) return [];
  const name = identityOf(value);
  if (!isRecord(name)) return [{ kind: 'ACID', value }];
  const entry = operandNamed(command, 'PROCNAME') ?? operandsNamed(command, 'RESCLASS').at(-1);
  return (entry?.values ?? []).map((one) => ({ kind: name, value: one }));
}
