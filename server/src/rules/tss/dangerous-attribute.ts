import { riskyAttributes } from '../../catalog/tss/review.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** What is right at times is not told: it would be said of nearly every started task. */
const attributes = new Map(
  riskyAttributes.filter(({ kind }) => kind !== 'review').map((attribute) => [attribute.name, attribute]),
);

export default commandRule({
  code: 'tss/dangerous-attribute',
  title: 'Attribute that bypasses checks or gives much power',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE'],
  operands: [...attributes.keys()],
  what: 'An ACID gets an attribute with which checks are bypassed (NODSNCHK, NORESCHK, NOVOLCHK, NOLCFCHK, NOSUBCHK, NOVMDCHK), or with which it may change control options or the data of others (CONSOLE, DUFUPD, DUFXTR): the latter as information.',
  why: 'With a bypass no permit matters any more: the ACID may do everything with what is not checked. Auditors ask for the reason of each.',
  todo: 'Permit what the ACID needs instead. Where the attribute is needed, suppress the report with the reason.',
  sources: [
    { name: 'Top Secret for z/OS r15 Auditor Guide, Security Definitions' },
    { name: 'Top Secret for z/VM r12 Implementation Guide, Bypass Resource Checking' },
  ],
  bad: [
    'TSS ADD(ZWESVUSR) «NODSNCHK»',
    "TSS CREATE(BATCH1) NAME('BATCH') DEPT(OPER) PROTECTED «NOSUBCHK»",
    'TSS ADD(JOE) «CONSOLE»',
  ],
  good: [
    'TSS REMOVE(ZWESVUSR) NODSNCHK',
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(ZWEDEPT) PROTECTED NOSUSPEND",
    'TSS ADD(ZWESVUSR) AUDIT',
    'TSS LIST(ACIDS) DATA(ALL)',
  ],
  *check(command) {
    for (const { spec, span } of command.operands) {
      const attribute = spec && attributes.get(spec.name);
      if (!attribute) continue;
      yield {
        place: at(command, span),
        message: attribute.what,
        ...(attribute.kind === 'authority' && { severity: 'information' }),
      };
    }
  },
});
