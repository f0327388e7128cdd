import { everyOperand } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Kinds of keys that are broken or out of date, with their opposites. */
const weak: Readonly<Record<string, string>> = { DES: 'NODES', DESD: 'NODESD', DES3: 'NODES3' };

export default commandRule({
  code: 'racf/kerberos-des',
  title: 'Kerberos keys of DES',
  severity: 'information',
  commands: ['ADDUSER', 'ALTUSER', 'RDEFINE', 'RALTER'],
  operands: ['KERB'],
  what: 'ENCRYPT allows DES, DESD or DES3 keys for a user or a realm.',
  why: 'DES keys can be found by trying, and triple DES has been withdrawn as well. Current Kerberos partners refuse both (RFC 6649, RFC 8429), so such keys only help an attacker.',
  todo: 'Write NODES, NODESD and NODES3, and see that AES128 or AES256 is allowed. If an old partner needs DES, note which.',
  sources: [
    { name: 'RFC 6649', url: 'https://www.rfc-editor.org/rfc/rfc6649' },
    { name: 'RFC 8429', url: 'https://www.rfc-editor.org/rfc/rfc8429' },
  ],
  bad: [
    "ALTUSER WEBSRV KERB(KERBNAME('websrv') ENCRYPT(«DES» AES256))",
    'RALTER REALM KERBDFLT KERB(ENCRYPT(NODES «DES3» NODESD AES256))',
  ],
  good: [
    "ALTUSER WEBSRV KERB(KERBNAME('websrv') ENCRYPT(NODES NODES3 NODESD AES256))",
    "ALTUSER WEBSRV KERB(KERBNAME('websrv'))",
    'ALTUSER WEBSRV KERB(ENCRYPT({types}))',
  ],
  *check(command) {
    for (const { operand, parent } of everyOperand(command)) {
      const opposite = parent?.spec?.name === 'ENCRYPT' && operand.spec && weak[operand.spec.name];
      if (!opposite) continue;
      yield {
        place: at(command, operand.span),
        message: `Keys of this kind are not safe any more, and current partners refuse them. Write ${opposite}, and allow AES256.`,
        fixes: [perhaps(`Replace by ${opposite}`, replace(command, operand.span, opposite))],
      };
    }
  },
});
