import { foreignWord, functionsWithForeignWords } from '../support/foreign-words.ts';
import { unlessDefined } from '../support/own-keywords.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/word-of-another-product',
  title: 'Word of RACF or ACF2 in a TSS command',
  severity: 'warning',
  language: 'tss',
  commands: functionsWithForeignWords,
  unknownWords: true,
  what: 'A keyword of RACF or ACF2 stands in a command of Top Secret, which does not have it.',
  why: 'Top Secret refuses the command, or takes the word for a resource class of the site. It comes from a command that was copied from another product.',
  todo: 'Use what Top Secret has instead; the message names it.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) «SERVICE»(READ)',
    'TSS ADDTO(ZWEDEPT) IBMFAC(ZWES.) «UACC»(NONE)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ) «ID»(ZWESIUSR)',
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(ZWEDEPT) «NOPASSWORD»",
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(READ)',
    'TSS ADDTO(RDT) RESCLASS(SERVICE) ACLST(ALL,READ,NONE)\nTSS PERMIT(ZWESVUSR) SERVICE(CHECKS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) {class}(BPX.SERVER) ACCESS(READ)',
  ],
  form: (command) => command.operands.some((operand) => foreignWord(command, operand) !== undefined),
  *check(command) {
    for (const operand of command.operands) {
      const word = foreignWord(command, operand);
      if (!word) continue;
      yield {
        place: at(command, operand.keyword),
        message: `${command.spec?.name ?? 'TSS'} has no keyword of this name. ${word.instead}`,
        ...unlessDefined(operand),
      };
    }
  },
});
