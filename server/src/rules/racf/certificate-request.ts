import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/certificate-request',
  title: 'GENCERT without a name, or a request without a signer',
  severity: 'warning',
  commands: ['RACDCERT'],
  operands: ['GENCERT'],
  absence: true,
  what: 'RACDCERT GENCERT has neither SUBJECTSDN nor a request, or it has a request and no SIGNWITH.',
  why: 'A certificate needs the name of its subject; RACF takes it from SUBJECTSDN or from the request. A request has no private key here, so its certificate cannot sign itself.',
  todo: 'Add SUBJECTSDN, or SIGNWITH with the certificate that signs.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT GENCERT' }, { name: 'IRRD130I' }],
  bad: [
    "RACDCERT ID(WEBSRV) «GENCERT» WITHLABEL('Web') NOTAFTER(DATE(2036-12-31))",
    "RACDCERT ID(WEBSRV) «GENCERT('WEBSRV.REQUEST')» WITHLABEL('Web') NOTAFTER(DATE(2036-12-31))",
  ],
  good: [
    "RACDCERT ID(WEBSRV) GENCERT SUBJECTSDN(CN('web.example.com')) WITHLABEL('Web') NOTAFTER(DATE(2036-12-31))",
    "RACDCERT ID(WEBSRV) GENCERT('WEBSRV.REQUEST') SIGNWITH(CERTAUTH LABEL('CA')) NOTAFTER(DATE(2036-12-31))",
    "RACDCERT ID(WEBSRV) GENCERT {names} WITHLABEL('Web')",
  ],
  *check(command) {
    const gencert = operandNamed(command, 'GENCERT');
    if (!gencert) return;
    const request = gencert.values.length > 0;
    if (hasOperand(command, request ? 'SIGNWITH' : 'SUBJECTSDN')) return;
    yield {
      place: at(command, gencert.span),
      message: request
        ? 'The request in the data set has its private key elsewhere, so another certificate must sign it. Add SIGNWITH.'
        : 'The new certificate has no subject. Add SUBJECTSDN, or name the data set of a request.',
    };
  },
});
