import { unknownValue } from '../support/generic/unknown-value.ts';

export default unknownValue(
  {
    code: 'acf2/unknown-value',
    title: 'Unknown value',
    severity: 'warning',
    language: 'acf2',
    what: 'An operand or field takes one of a few fixed words, and what it has is none of them.',
    why: 'ACF refuses the subcommand, or the compiler the rule set: nothing of it is stored.',
    todo: 'Write one of the words that are allowed.',
    sources: [{ name: 'ACF2 for z/OS, Rule Sets' }, { name: 'ACF2 for z/OS, ACF Subcommands' }],
    bad: [
      '$KEY(ZWE)\n SZWEAUTH.- UID(SYS) READ(«X»)',
      'ACF\nCONNECT CERTDATA(ZWESVUSR.CERT) KEYRING(ZWESVUSR.RING) USAGE(«PERSONEL»)',
    ],
    good: [
      '$KEY(ZWE)\n SZWEAUTH.- UID(SYS) R(A) W(L) A(P) E(ALLOW)',
      'ACF\nCONNECT CERTDATA(ZWESVUSR.CERT) KEYRING(ZWESVUSR.RING) USAGE({usage})',
    ],
  },
  // What other products call the services has a rule of its own.
  (_command, operand) => operand === 'SERVICE',
);
