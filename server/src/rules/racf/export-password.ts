import { operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default commandRule({
  code: 'racf/export-password',
  title: 'PASSWORD and the format of EXPORT',
  severity: 'warning',
  commands: ['RACDCERT'],
  operands: ['FORMAT'],
  absence: true,
  what: 'RACDCERT EXPORT asks for a PKCS #12 package without PASSWORD, or has PASSWORD with a format that holds no private key.',
  why: 'Only a PKCS #12 package is encrypted, and it must be: one goes with the other. Else the command fails.',
  todo: 'Add PASSWORD, or take it out, or choose the other kind of format.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT EXPORT' }],
  bad: [
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.P12') «FORMAT(PKCS12DER)»",
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.PEM') FORMAT(CERTB64) «PASSWORD('SECRET')»",
  ],
  good: [
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.P12') FORMAT(PKCS12DER) PASSWORD('SECRET')",
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.PEM') FORMAT(CERTB64)",
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.P12') FORMAT({format})",
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.P12') FORMAT(PKCS12B64) {password}",
  ],
  *check(command) {
    const format = operandNamed(command, 'FORMAT');
    const kind = format?.values[0]?.keyword?.name;
    if (!format || kind === undefined || !operandNamed(command, 'EXPORT')) return;
    const password = operandNamed(command, 'PASSWORD');
    const isPackage = kind.startsWith('PKCS12');
    if (isPackage === (password !== undefined)) return;
    yield {
      place: at(command, (password ?? format).span),
      message: isPackage
        ? `${kind} holds the private key and must be encrypted. Add PASSWORD.`
        : `${kind} holds no private key and takes no PASSWORD. Take PASSWORD out, or choose PKCS12DER or PKCS12B64.`,
    };
  },
});
