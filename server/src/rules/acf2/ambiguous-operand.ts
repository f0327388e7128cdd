import { isFullyKnown } from '../support/operands.ts';
import { ambiguousOperand } from '../support/generic/ambiguous-operand.ts';

export default ambiguousOperand(
  {
    code: 'acf2/ambiguous-operand',
    title: 'Ambiguous keyword',
    severity: 'warning',
    language: 'acf2',
    what: 'A shortened word is the beginning of more than one operand or field.',
    why: 'ACF takes a shortened word only when it knows which one is meant. A new release may bring one that makes a short form ambiguous.',
    todo: 'Write the word out.',
    sources: [{ name: 'ACF2 for z/OS, ACF Subcommands, abbreviations' }],
    bad: ['ACF\nGENCERT ZWESVUSR.CERT «S»(SOMETHING)'],
    good: ['ACF\nGENCERT ZWESVUSR.CERT SIG(CERTAUTH.CA)', 'ACF\nT R(FAC)\nLIST BPX'],
  },
  // Fields of logonids and records have names of the site among them, and rule text has short forms of its own.
  isFullyKnown,
);
