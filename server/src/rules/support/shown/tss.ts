import { operandNamed, operandsNamed } from '../../../bind/query.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import { classNameOf, isClassKeyword } from '../../../effect/tss/resources.ts';
import { isRecord, targetOf } from '../../../effect/tss/target.ts';
import { identityOf } from '../../../effect/types.ts';
import { changing, deleting, type Display, displaying, type Doing, type Named, nothing } from './types.ts';

/** What a command of Top Secret changes or displays: ACIDs, entries of records, resources. */
export function tssDoing(command: BoundCommand): Doing {
  switch (command.spec?.name) {
    case 'CREATE':
    case 'ADDTO':
    case 'REPLACE':
    case 'REMOVE': {
      const resources = resourcesOf(command);
      return changing(...(resources.length > 0 ? resources : entriesOf(command)));
    }
    case 'PERMIT':
    case 'REVOKE':
      return changing(...resourcesOf(command));
    case 'DELETE':
      return deleting(...entriesOf(command));
    case 'LIST':
      return displaying(...entriesOf(command));
    case 'WHOHAS':
    case 'WHOOWNS':
      return displaying(...resourcesOf(command).map((one): Display => ({ ...one, isBeginning: true })));
    default:
      return nothing;
  }
}

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
