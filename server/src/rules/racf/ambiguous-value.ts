import type { BoundValue } from '../../bind/types.ts';
import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/ambiguous-value',
  title: 'Ambiguous value',
  severity: 'warning',
  what: 'A shortened word in the parentheses of an operand is the beginning of more than one value.',
  why: 'TSO accepts a shortened word only when a single value begins with it. Otherwise the command fails.',
  todo: 'Write the value out.',
  sources: [{ name: 'TSO/E Command Reference, abbreviating keyword operands' }],
  bad: ['CONNECT ZWESVUSR GROUP(ZWEADMIN) AUTHORITY(«C»)'],
  good: ['CONNECT ZWESVUSR GROUP(ZWEADMIN) AUTHORITY(CON)'],
  concerns: (command) => everyOperand(command).some(({ operand }) => operand.values.some(isAmbiguous)),
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { operand } of everyOperand(command)) {
      for (const value of operand.values) {
        const names = (value.candidates ?? []).map(({ name }) => name);
        if (names.length === 0) continue;
        yield {
          place: at(command, value.span),
          severity: severityFor(command),
          message: `This may stand for ${names.join(' or ')}, and in a batch job nobody can say which is meant. Write the value out.`,
          fixes: names.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
        };
      }
    }
  },
});

function isAmbiguous({ candidates }: BoundValue): boolean {
  return candidates !== undefined && candidates.length > 0;
}
