import { ambiguousOperand } from '../support/generic/ambiguous-operand.ts';
import { isJudged } from '../support/operands.ts';
import { isInBareValue } from '../support/tss.ts';

export default ambiguousOperand(
  {
    code: 'tss/ambiguous-operand',
    title: 'Ambiguous keyword',
    severity: 'warning',
    language: 'tss',
    what: 'A shortened keyword is the beginning of more than one keyword of the function.',
    why: 'Top Secret takes a shortened keyword only when a single one begins with it. A class that is added to the RDT can make a short form ambiguous.',
    todo: 'Write the keyword out.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords, abbreviations' }],
    bad: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) «A»(READ)'],
    good: ['TSS ADDTO(ZWESVUSR) MASTFAC(ZOWE)', 'TSS PER(ZWESVUSR) IBMFAC(ZWES.IS) ACC(READ)'],
  },
  // A function that is none, or several, is told as such.
  (command) => isJudged(command) && command.spec?.name !== 'TSS',
  isInBareValue,
);
