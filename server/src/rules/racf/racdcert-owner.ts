import { commandRule } from '../types.ts';
import { functionOf } from '../support/racdcert.ts';
import { at } from '../support/steps.ts';

/** Functions that change something of the owner, or show his secrets. */
const changing = new Set(
  'ADD ALTER DELETE EXPORT GENCERT GENREQ IMPORT REKEY ROLLOVER ADDRING DELRING CONNECT REMOVE MAP ALTMAP DELMAP'.split(
    ' ',
  ),
);
const owners = new Set(['ID', 'SITE', 'CERTAUTH', 'MULTIID']);

export default commandRule({
  code: 'racf/racdcert-owner',
  title: 'RACDCERT without an owner',
  severity: 'hint',
  commands: ['RACDCERT'],
  absence: true,
  what: 'RACDCERT changes a certificate, key ring or filter and does not say whose.',
  why: 'It is that of the user who runs the command. In a deck that others run too, it depends on the job.',
  todo: 'Add ID(user), SITE or CERTAUTH.',
  sources: [{ name: 'RACF Command Language Reference, RACDCERT' }],
  bad: [
    "RACDCERT «GENCERT» SUBJECTSDN(CN('web.example.com')) NOTAFTER(DATE(2036-12-31)) WITHLABEL('Web')",
    'RACDCERT «ADDRING»(WEBRING)',
  ],
  good: [
    "RACDCERT ID(WEBSRV) GENCERT SUBJECTSDN(CN('web.example.com')) NOTAFTER(DATE(2036-12-31)) WITHLABEL('Web')",
    'RACDCERT LIST',
    'RACDCERT ADDRING(WEBRING) {owner}',
    "RACDCERT CHECKCERT('WEBSRV.CERT')",
  ],
  *check(command) {
    const named = functionOf(command);
    if (!named?.spec || !changing.has(named.spec.name)) return;
    if (command.operands.some(({ spec }) => spec && owners.has(spec.name))) return;
    yield {
      place: at(command, named.keyword),
      message: 'Without ID, SITE or CERTAUTH the user who runs the command is the owner. Name the owner.',
    };
  },
});
