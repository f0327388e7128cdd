import { at, replace, safely } from '../support/steps.ts';
import { problemsOf } from '../support/syntax.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/extra-parenthesis',
  title: 'A right parenthesis too many',
  severity: 'warning',
  syntax: true,
  what: 'A right parenthesis has no left one.',
  why: 'It is ignored as extraneous text (IKJ56716I), and what stands behind it may be lost. Often a left parenthesis is missing, or one value ends too early.',
  todo: 'Take it out, or add the left parenthesis.',
  sources: [{ name: 'IKJ56716I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)«)»',
    'PERMIT ZWES.IS CLASS(FACILITY)«)» ID(ZWESVUSR) ACCESS(READ)',
  ],
  good: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)'],
  *check(command) {
    for (const { span } of problemsOf(command, 'extra-close')) {
      yield {
        place: at(command, span),
        message:
          command.esm === 'acf2'
            ? 'There is no left parenthesis to this one, so the subcommand ends too early or is refused. Remove it, or add the left one.'
            : 'There is no left parenthesis to this one, and what stands behind it may be ignored (IKJ56716I). Remove it, or add the left one.',
        fixes: [safely('Remove the parenthesis', replace(command, span, ''))],
      };
    }
  },
});
