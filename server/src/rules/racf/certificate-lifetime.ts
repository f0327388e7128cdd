import { hasOperand, operandNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { add, at, perhaps } from '../support/steps.ts';

export default commandRule({
  code: 'racf/certificate-lifetime',
  title: 'New certificate with the default lifetime',
  severity: 'hint',
  commands: ['RACDCERT'],
  operands: ['GENCERT', 'REKEY'],
  absence: true,
  what: 'RACDCERT makes a certificate without NOTAFTER.',
  why: 'It ends after one year. When that of a certificate authority ends, all certificates it signed fail with it, usually all at once and by surprise.',
  todo: 'Give NOTAFTER with the date that your site has planned for.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT GENCERT, NOTAFTER' }],
  bad: [
    "RACDCERT ID(WEBSRV) «GENCERT» SUBJECTSDN(CN('web')) WITHLABEL('Web')",
    "RACDCERT CERTAUTH «GENCERT» SUBJECTSDN(CN('CA')) WITHLABEL('CA')",
  ],
  good: [
    "RACDCERT CERTAUTH GENCERT SUBJECTSDN(CN('CA')) WITHLABEL('CA') NOTAFTER(DATE(2036-12-31))",
    "RACDCERT CERTAUTH GENCERT SUBJECTSDN(CN('CA')) WITHLABEL('CA') {dates}",
    "RACDCERT CERTAUTH LIST(LABEL('CA'))",
  ],
  *check(command) {
    const made = operandNamed(command, 'GENCERT') ?? operandNamed(command, 'REKEY');
    if (!made || hasOperand(command, 'NOTAFTER')) return;
    const signs = hasOperand(command, 'CERTAUTH');
    yield {
      place: at(command, made.keyword),
      severity: signs ? 'information' : 'hint',
      message: signs
        ? 'Without NOTAFTER this certificate authority ends after one year, and every certificate it signed with it. Add NOTAFTER.'
        : 'Without NOTAFTER this certificate ends after one year. Add NOTAFTER with the date planned.',
      fixes: [perhaps('Add NOTAFTER', add(command, made.span, 'NOTAFTER(DATE(2035-12-31))'))],
    };
  },
});
