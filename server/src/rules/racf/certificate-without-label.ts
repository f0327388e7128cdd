import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/certificate-without-label',
  title: 'New certificate without a label',
  severity: 'hint',
  commands: ['RACDCERT'],
  operands: ['ADD', 'GENCERT', 'IMPORT', 'REKEY'],
  absence: true,
  what: 'RACDCERT adds or makes a certificate without WITHLABEL.',
  why: 'RACF makes a label up, LABEL and a number. Every later command needs it, and a deck cannot know the number.',
  todo: 'Add WITHLABEL.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT, WITHLABEL' }],
  bad: ["RACDCERT CERTAUTH «ADD»('SYS1.ROOTCA') TRUST"],
  good: [
    "RACDCERT CERTAUTH ADD('SYS1.ROOTCA') TRUST WITHLABEL('Root CA')",
    "RACDCERT CERTAUTH ADD('SYS1.ROOTCA') {options}",
    // The certificates of answered requests keep the labels they have.
    "RACDCERT ID(WEBSRV) GENCERT('WEBSRV.REQ') SIGNWITH(CERTAUTH LABEL('CA'))",
    "RACDCERT ID(WEBSRV) ADD('WEBSRV.CERT')",
  ],
  *check(command) {
    if (hasOperand(command, 'WITHLABEL')) return;
    const made = ['GENCERT', 'IMPORT', 'REKEY'].map((name) => operandNamed(command, name)).find(Boolean);
    // The certificate of a request that was made here keeps the label it has.
    if (made?.spec?.name === 'GENCERT' && made.values.length > 0) return;
    const added = hasOperand(command, 'CERTAUTH') ? operandNamed(command, 'ADD') : undefined;
    const operand = made ?? added;
    if (!operand) return;
    yield {
      place: at(command, operand.keyword),
      message: 'Without WITHLABEL the label is LABEL and a number that nobody knows beforehand. Add WITHLABEL.',
    };
  },
});
