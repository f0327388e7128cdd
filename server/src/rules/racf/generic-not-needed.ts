import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { certainClass } from '../support/permit.ts';
import { at, perhaps, remove } from '../support/steps.ts';

export default commandRule({
  code: 'racf/generic-not-needed',
  title: 'GENERIC outside DATASET',
  severity: 'information',
  commands: ['PERMIT'],
  operands: ['GENERIC'],
  what: 'GENERIC is given for a general resource.',
  why: 'GENERIC tells RACF that a name without generic characters is a generic profile all the same. Only data set profiles can be of that kind; for other classes the operand is of no use.',
  todo: 'Take GENERIC out.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, GENERIC' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) «GENERIC»'],
  good: ["PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) GENERIC"],
  *check(command) {
    const className = certainClass(command);
    if (className === undefined || className === 'DATASET') return;
    for (const operand of operandsNamed(command, 'GENERIC')) {
      yield {
        place: at(command, operand.span),
        message: `GENERIC is needed for data set profiles only and has no use in class ${className}. Remove it.`,
        unnecessary: true,
        fixes: [perhaps('Remove GENERIC', remove(command, operand.span))],
      };
    }
  },
});
