import { foreignWord } from '../support/foreign-words.ts';
import { unknownOperand } from '../support/generic/unknown-operand.ts';
import { unlessOwn } from '../support/own-keywords.ts';
import { isInBareValue } from '../support/tss.ts';

export default unknownOperand(
  {
    code: 'tss/unknown-operand',
    title: 'Unknown keyword',
    severity: 'warning',
    language: 'tss',
    what: 'A word is no keyword of the function, but nearly one. Where all keywords of a function are known, any other word is told.',
    why: 'Top Secret refuses the command. Sites and products add resource classes and fields, and those are keywords too, so that a word which only looks like a slip is given as an information.',
    todo: 'Correct the keyword. A class of the site can be named in `.esm-site.json`, or is known from the deck that defines it.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: [
      'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) «ACCES5»(READ)',
      "TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') «DEPARTMNET»(ZWEDEPT)",
    ],
    good: [
      'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACC(READ)',
      'TSS PERMIT(ZWESVUSR) SITECLS(ZWES.IS) ACCESS(READ)',
      'TSS ADDTO(RDT) RESCLASS(IBMFACS) ACLST(ALL,READ,NONE)\nTSS ADDTO(ZWEDEPT) IBMFACS(ZWES.)\nTSS PERMIT(ZWESVUSR) IBMFACS(ZWES.IS) ACCESS(READ)',
      'TSS ADDTO(FDT) FDTNAME(FACILITX) FDTCODE(80) MAXLEN(8) SEGMENT(PAYROLL)\nTSS ADDTO(ZWESVUSR) FACILITX(ABC)',
      'TSS PERMIT(ZWESVUSR) {class}(ZWES.IS) ACCESS(READ)',
    ],
  },
  // Behind a function that is none, nothing is known.
  ({ spec }) => spec?.name !== 'TSS',
  {
    isToldElsewhere: (_, command, operand) =>
      foreignWord(command, operand) !== undefined || isInBareValue(command, operand),
    unless: unlessOwn,
  },
);
