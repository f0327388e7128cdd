import { at } from '../support/steps.ts';
import { problemsOf } from '../support/syntax.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/not-read',
  title: 'Command too large to be checked',
  severity: 'warning',
  syntax: true,
  what: 'A command has more words, or parentheses nested deeper, than this checker reads.',
  why: 'No command of a security product needs as many, so something is wrong in it, most likely parentheses that are not closed. What stands behind this place is not checked.',
  todo: 'Look at the parentheses, or split the command.',
  sources: [{ name: 'Limit of this checker: 32 levels of parentheses, 8192 words and signs' }],
  bad: [`PERMIT ZWES.IS ID${'('.repeat(32)}«(A»`],
  good: [`PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) ID(${'USER1 '.repeat(3)})`],
  *check(command) {
    for (const { span } of problemsOf(command, 'unread')) {
      yield {
        place: at(command, span),
        message:
          'This command is too large or too deeply nested to be checked from here on. Look at its parentheses, or split it.',
      };
    }
  },
});
