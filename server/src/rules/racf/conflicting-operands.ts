import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { isCertain, isFullyKnown, levels, severityFor } from '../support/operands.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
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
  concerns: (command) => levels(command).some((operands) => operands.length > 1 && operands.some(hasConflicts)),
  *check(command) {
    if (!isFullyKnown(command) || command.problems.length > 0) return;
    for (const operands of levels(command)) {
      // A choice that whoever runs the deck has to make.
      if (operands.some(({ word }) => word === '|')) continue;
      for (const [index, operand] of operands.entries()) {
        if (!operand.spec || isAccessOrDelete(command, operand.spec.name)) continue;
        const { name, excludes } = operand.spec;
        const earlier = operands
          .slice(0, index)
          .find(
            ({ spec }) =>
              spec && isCertain(spec) && ((excludes ?? []).includes(spec.name) || spec.excludes?.includes(name)),
          );
        if (!earlier?.spec) continue;
        yield {
          place: at(command, operand.span),
          severity: areAlternatives(operand.spec, earlier.spec) ? severityFor(command) : 'warning',
          message: `${name} contradicts ${earlier.spec.name}: only one of them can be carried out. Keep the one that is meant.`,
          related: [{ place: at(command, earlier.span), message: `${earlier.spec.name} stands here.` }],
          fixes: [
            perhaps(`Remove ${name}`, remove(command, operand.span)),
            perhaps(`Remove ${earlier.spec.name}`, remove(command, earlier.span)),
          ],
        };
      }
    }
  },
});

/** The alternatives of which the syntax of the commands allows one, and that no order makes one of. */
const alternatives = [new Set(['AT', 'ONLYAT']), new Set(['ID', 'SITE', 'CERTAUTH', 'MULTIID'])];

function areAlternatives({ name }: OperandSpec, other: OperandSpec): boolean {
  return alternatives.some((names) => names.has(name) && names.has(other.name));
}

/** What PERMIT does with both is documented, and has a rule of its own. */
function isAccessOrDelete(command: BoundCommand, name: string): boolean {
  return command.spec?.name === 'PERMIT' && (name === 'ACCESS' || name === 'DELETE');
}

function hasConflicts({ spec }: BoundOperand): boolean {
  return spec?.excludes !== undefined;
}
