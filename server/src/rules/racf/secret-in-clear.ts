import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { everyOperand } from '../support/operands.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/secret-in-clear',
  title: 'Password or key in the clear',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER', 'PASSWORD', 'PHRASE', 'RACDCERT', 'RACLINK', 'RALTER', 'RDEFINE', 'SETROPTS'],
  operands: ['PASSWORD', 'PHRASE', 'PROXY', 'DEFINE', 'KERB', 'SESSION', 'SSIGNON', 'RVARYPW'],
  what: 'A password, a phrase, a key or a bind password stands in the deck, where everybody who can read the deck can read it.',
  why: 'Decks are kept, copied and sent, and jobs leave them in SYSOUT and in SMF. Whoever sees the deck can use the secret until it is changed. A first password must be changed at the first logon, so it is reported as information only; but that logon may be somebody else’s.',
  todo: 'Take it out of the deck: create the user with NOPASSWORD and let the help desk or a product set the first password; enter keys and bind passwords by hand, or let a tool that keeps secrets fill in a placeholder such as `{password}`. Change a secret that was in a deck.',
  sources: [
    { name: 'RACF Command Language Reference, ADDUSER: passwords are written to ISPLOG and the system log' },
    { name: 'ICH08009I' },
  ],
  bad: [
    'ADDUSER ADMIN01 DFLTGRP(SYSPROG) PASSWORD(«CHANGEME»)',
    "ALTUSER ADMIN01 PHRASE(«'A phrase of some length, 99'») NOEXPIRED",
    "RDEFINE FACILITY IRR.PROXY.DEFAULTS PROXY(LDAPHOST('ldap://host') BINDDN('cn=admin') BINDPW(«'secret'»))",
    'RDEFINE PTKTDATA TSOSYS1 SSIGNON(KEYMASKED(«0123456789ABCDEF»))',
    'PASSWORD PASSWORD(«OLDPASS NEWPASS»)',
    'RACLINK DEFINE(«NODE1.JSMITH/MYPASS»)',
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEB.P12') FORMAT(PKCS12DER) PASSWORD(«'secret'»)",
  ],
  good: [
    'ADDUSER ADMIN01 DFLTGRP(SYSPROG) NOPASSWORD',
    'ALTUSER ADMIN01 PASSWORD({initial-password}) NOEXPIRED',
    'ALTUSER ADMIN01 PASSWORD(&NEWPW.)',
    'ALTUSER ADMIN01 PASSWORD(********)',
    'RDEFINE PTKTDATA TSOSYS1 SSIGNON(KEYLABEL(TSOSYS1.KEY))',
    'RACLINK DEFINE(NODE1.JSMITH)',
  ],
  *check(command) {
    for (const { operand, parent } of everyOperand(command)) {
      if (operand.spec?.value.kind !== 'values' || operand.spec.value.of.type !== 'secret') continue;
      const secrets = operand.values.filter((value) => isSecret(operand, value));
      const [first] = secrets;
      const last = secrets.at(-1);
      if (!first || !last) continue;
      const isFirst = !parent && mustBeChanged(command);
      yield {
        place: at(command, { start: first.span.start, end: last.span.end }),
        severity: isFirst ? 'information' : 'warning',
        message: isFirst
          ? 'Whoever reads the deck before the user changes this can log on as that user. Leave it out, or let it be filled in when the deck runs.'
          : `${operand.spec.name} has a secret in the clear: whoever reads the deck can use it. Take it out of the deck, and change it if the deck was kept anywhere.`,
      };
    }
  },
});

/** What hides no secret: a hole, one character again and again, an association without a password. */
function isSecret({ spec }: BoundOperand, { value }: BoundValue): boolean {
  if (value === undefined || value === '' || value === value.charAt(0).repeat(value.length)) return false;
  return spec?.name !== 'DEFINE' || value.includes('/');
}

/** True where the secret is one that the user has to change at first use. */
function mustBeChanged(command: BoundCommand): boolean {
  const verb = command.spec?.name;
  return verb === 'ADDUSER' || (verb === 'ALTUSER' && !hasOperand(command, 'NOEXPIRED'));
}
