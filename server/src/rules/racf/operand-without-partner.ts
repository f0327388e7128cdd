import { operandWithoutPartner } from '../support/generic/operand-without-partner.ts';

export default operandWithoutPartner({
  code: 'racf/operand-without-partner',
  title: 'Operand that needs another one beside it',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER', 'ADDGROUP', 'ALTGROUP', 'LISTDSD', 'RLIST'],
  what: 'An operand has its meaning only beside another one, which is not there: SHARED without UID or GID, EXPIRED or NOEXPIRED without PASSWORD or PHRASE, TAGS without FACTOR, NORACF of RLIST without a segment to show.',
  why: 'RACF ignores it, or refuses the command. EXPIRED alone, for instance, does not expire the password there is (ICH21007I).',
  todo: 'Add the operand it belongs to, or take it out. To expire a password there is, set a new one: ALTUSER PASSWORD(...) EXPIRED.',
  sources: [{ name: 'ICH21007I' }, { name: 'RACF Command Language Reference, the operand in question' }],
  bad: [
    'ALTUSER JSMITH «EXPIRED»',
    'ALTUSER JSMITH RESUME «NOEXPIRED»',
    'ADDUSER WEBSRV DFLTGRP(STCGROUP) NOPASSWORD OMVS(AUTOUID «SHARED»)',
    'ALTUSER JSMITH MFA(«ACTIVE»)',
    'RLIST STARTED ** «NORACF»',
  ],
  good: [
    'ALTUSER JSMITH PASSWORD({password}) EXPIRED',
    "ALTUSER JSMITH PHRASE('{phrase}') NOEXPIRED",
    'ADDUSER WEBSRV DFLTGRP(STCGROUP) NOPASSWORD OMVS(UID(100) SHARED)',
    'ALTUSER JSMITH {password-operand} EXPIRED',
    'ALTUSER JSMITH MFA(FACTOR(AZFTOTP1) ACTIVE)',
    'RLIST STARTED ** NORACF STDATA',
  ],
});
