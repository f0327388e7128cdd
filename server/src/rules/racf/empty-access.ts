import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at, replace, safely } from '../support/steps.ts';
import { looseValue } from '../support/words.ts';

export default commandRule({
  code: 'racf/empty-access',
  title: 'ACCESS without a level',
  severity: 'information',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'ACCESS has no level.',
  why: 'RACF takes READ. A reader of the deck cannot tell whether that was meant or the level was lost.',
  todo: 'Write ACCESS(READ), or the level that is meant.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «ACCESS()»',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «ACCESS»',
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  form: (command) => operandsNamed(command, 'ACCESS').some(({ values }) => values.length === 0),
  *check(command) {
    for (const operand of operandsNamed(command, 'ACCESS')) {
      if (operand.values.length > 0 || looseValue(command, operand)) continue;
      yield {
        place: at(command, operand.span),
        message: 'ACCESS without a level means READ. Write the level out.',
        fixes: [safely('Replace by ACCESS(READ)', replace(command, operand.span, 'ACCESS(READ)'))],
      };
    }
  },
});
