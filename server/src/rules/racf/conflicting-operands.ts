import type { OperandSpec } from '../../catalog/types.ts';
import { severityFor } from '../support/operands.ts';
import { conflictingOperands } from '../support/generic/conflicting-operands.ts';

/** The alternatives of which the syntax of the commands allows one, and that no order makes one of. */
const alternatives = [new Set(['AT', 'ONLYAT']), new Set(['ID', 'SITE', 'CERTAUTH', 'MULTIID'])];

function areAlternatives({ name }: OperandSpec, other: OperandSpec): boolean {
  return alternatives.some((names) => names.has(name) && names.has(other.name));
}

export default conflictingOperands(
  {
    code: 'racf/conflicting-operands',
    title: 'Operands that exclude each other',
    severity: 'warning',
    what: 'Two operands of a command contradict each other.',
    why: 'Only one of them can be carried out. Which one depends on the command: most take the last, some fail. It is an error where two things of the same kind are named and no order decides: AT beside ONLYAT, two owners in RACDCERT.',
    todo: 'Keep the one that is meant.',
    sources: [{ name: 'RACF Command Language Reference, the syntax of the command' }],
    bad: [
      "RACDCERT ID(WEBSRV) «CERTAUTH» LIST(LABEL('Web'))",
      'PERMIT ZWES.IS CLASS(FACILITY) RESET AT(NODE1.ADMIN) «ONLYAT(NODE2.ADMIN)»',
      'ALTUSER ZWESVUSR SPECIAL «NOSPECIAL»',
    ],
    good: [
      'PERMIT ZWES.IS CLASS(FACILITY) RESET ONLYAT(NODE2.ADMIN)',
      'ALTUSER ZWESVUSR NOSPECIAL OPERATIONS',
      "RACDCERT CONNECT(SITE | ID(WEBSRV) LABEL('Web') RING(WEBRING))",
    ],
  },
  {
    // What PERMIT does with both is documented, and has a rule of its own.
    isToldElsewhere: ({ spec }, name) => spec?.name === 'PERMIT' && (name === 'ACCESS' || name === 'DELETE'),
    severity: (command, one, other) => (areAlternatives(one, other) ? severityFor(command) : 'warning'),
  },
);
