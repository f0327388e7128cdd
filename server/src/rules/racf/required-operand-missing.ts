import { requiredOperandMissing } from '../support/generic/required-operand-missing.ts';

export default requiredOperandMissing(
  {
    code: 'racf/required-operand-missing',
    title: 'Required operand missing',
    severity: 'error',
    what: 'An operand is missing without which the command, or another operand of it, does not work.',
    why: 'In a batch job nobody can be asked for it, so the command fails (IKJ56701I; for RACDCERT IRRD130I).',
    todo: 'Add the operand.',
    sources: [{ name: 'IRRD130I' }, { name: 'IKJ56701I' }],
    bad: [
      "RACDCERT ID(WEBSRV) «EXPORT»(LABEL('Web'))",
      "RACDCERT ID(WEBSRV) «CONNECT»(LABEL('Web'))",
      "RACDCERT CERTAUTH «GENREQ»(LABEL('CA'))",
      "RACMAP ID(JSMITH) «MAP» REGISTRY(NAME('ldap://example.com'))",
      '«DELUSER»',
      '«RDELETE» FACILITY',
    ],
    good: [
      "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.CERT')",
      "RACDCERT ID(WEBSRV) CONNECT(LABEL('Web') RING(WEBRING))",
      "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) {target}",
      'RACDCERT ID(WEBSRV) LIST',
      'LISTUSER',
      'DELUSER {user}',
    ],
  },
  // The profile name of PERMIT has a rule of its own.
  ({ spec }) => spec?.name === 'PERMIT',
);
