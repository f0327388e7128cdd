/** Segments of general resource profiles: what RDEFINE and RALTER take in their parentheses. */
import { className, docs, group, hex, name, number, operandsOf, secret, special, text, user } from '../../build.ts';
import { encryption } from '../segments/encryption.ts';
import {
  allowedOrNot,
  asymmetricUse,
  characterKinds,
  conversationSecurity,
  days,
  defaultReturnCodes,
  defaultUacc,
  enableOrDisable,
  every,
  fieldCharacters,
  fieldTypes,
  keyExport,
  loadFailure,
  macProcessing,
  nameCase,
  passTicketType,
  raclistSetting,
  signatureAudit,
  tokenSignatures,
  yesNo,
} from '../values.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDEFINE and RALTER');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

export const cfdef: readonly OperandSpec[] = [
  one('TYPE', fieldTypes, 'The kind of the field. Cannot be changed later.', { default: 'CHAR' }),
  one('ACEE', yesNo, 'Whether the field is put into the ACEE of the user. Newer releases only.', { sure: 'doubtful' }),
  one('FIRST', fieldCharacters, 'What the first character may be, for text.'),
  one('HELP', text(255), 'The help text of the field.'),
  one('LISTHEAD', text(40), 'The heading under which the field is listed.'),
  one('MAXLENGTH', number(1, 1100), 'The longest value; the limit depends on the type.', { sure: 'doubtful' }),
  one('MAXVALUE', number(0, 2147483647), 'The largest value, for numbers.'),
  one('MINVALUE', number(0, 2147483647), 'The smallest value, for numbers.'),
  one('MIXED', yesNo, 'Whether lower case is kept, for text.'),
  one('OTHER', fieldCharacters, 'What the other characters may be, for text.'),
  one('VALREXX', name('exec name', 8), 'The REXX exec that checks values. Newer releases only.', { sure: 'doubtful' }),
];

export const cdtinfo: readonly OperandSpec[] = [
  one('CASE', nameCase, 'Whether names in the class keep lower case.', { default: 'UPPER' }),
  one(
    'DEFAULTRC',
    defaultReturnCodes,
    'The return code of a check when no profile covers the resource: 0 lets everybody in, 4 leaves it to the caller, 8 refuses.',
    { default: '4' },
  ),
  one('DEFAULTUACC', defaultUacc, 'The UACC of profiles defined without one. NONE is the safe choice.', {
    default: 'NONE',
  }),
  list(
    'FIRST',
    characterKinds,
    'What the first character of a profile name may be: letters, digits, national characters, special characters.',
    { default: 'ALPHA NATIONAL', sure: 'doubtful' },
  ),
  one('GENERIC', allowedOrNot, 'Whether the class may have generic profiles.', { default: 'ALLOWED' }),
  one('GENLIST', allowedOrNot, 'Whether SETROPTS GENLIST may be used for the class.', { default: 'DISALLOWED' }),
  one('GROUP', className, 'The grouping class that belongs to this member class. Both must be dynamic.', {
    excludes: ['MEMBER'],
    sure: 'docs',
  }),
  one(
    'KEYQUALIFIERS',
    number(0, 123),
    'How many leading qualifiers of a name must match exactly; makes searches in very large classes faster.',
    { default: '0' },
  ),
  one('MACPROCESSING', macProcessing, 'How security labels are compared.', { default: 'NORMAL' }),
  one(
    'MAXLENGTH',
    number(1, 246),
    'The longest profile name on commands, 1 to 246. Only 8 when it is left out, too short for most resource names.',
    { default: '8' },
  ),
  one('MAXLENX', number(1, 246), 'The longest name on RACROUTE with the extended form; not less than MAXLENGTH.'),
  one('MEMBER', className, 'The member class that belongs to this grouping class. Both must be dynamic.', {
    excludes: ['GROUP'],
    sure: 'docs',
  }),
  one('OPERATIONS', yesNo, 'Whether the attribute OPERATIONS counts in the class.', { default: 'NO' }),
  list(
    'OTHER',
    characterKinds,
    'What the other characters of a profile name may be. SPECIAL must be among them when names have periods, as nearly all do.',
    { default: 'ALPHA NATIONAL', sure: 'doubtful' },
  ),
  one(
    'POSIT',
    number(0, 1023),
    'The number that ties classes together: classes with the same number are activated, refreshed and audited together. 19 to 56 and 128 to 527 are for installations; others draw a warning. Without it the class cannot be used.',
    { sure: 'docs' },
  ),
  one('PROFILESALLOWED', yesNo, 'Whether profiles can be defined in the class.', { default: 'YES' }),
  one(
    'RACLIST',
    raclistSetting,
    'Whether SETROPTS RACLIST may or must load the class. With DISALLOWED SETROPTS RACLIST does not take the class.',
    { default: 'DISALLOWED' },
  ),
  one('SECLABELSREQUIRED', yesNo, 'Whether profiles need a security label while MLACTIVE is on.', { default: 'NO' }),
  one('SIGNAL', yesNo, 'Whether an ENF signal is sent when the class is loaded or refreshed.', { default: 'NO' }),
];

export const dlfdata: readonly OperandSpec[] = [
  one('RETAIN', yesNo, 'Whether the object stays in storage when nobody uses it.', { default: 'NO' }),
  list('JOBNAMES', name('job'), 'The jobs that may use the object; an asterisk at the end stands for the rest.'),
];

export const eim: readonly OperandSpec[] = [
  one('DOMAINDN', text(1023), 'The name of the EIM domain, in apostrophes.'),
  one('OPTIONS', enableOrDisable, 'Whether new connections may be made.', { default: 'ENABLE' }),
  one('LOCALREGISTRY', text(255), 'The name of the RACF registry in EIM.'),
  one('KERBREGISTRY', text(255), 'The name of the Kerberos registry in EIM.'),
  one('X509REGISTRY', text(255), 'The name of the certificate registry in EIM.'),
];

export const icsf: readonly OperandSpec[] = [
  list('ASYMUSAGE', asymmetricUse, 'How an asymmetric key may be used.'),
  one('SYMEXPORTABLE', keyExport, 'Which public keys may export the symmetric key.', { default: 'BYANY' }),
  list('SYMEXPORTCERTS', text(), 'The certificates whose keys may export it, with `*` all. Used with BYLIST.', {
    also: every,
  }),
  list('SYMEXPORTKEYS', name('label', 64), 'The key labels that may export it, with `*` all. Used with BYLIST.', {
    also: every,
  }),
  one('SYMCPACFWRAP', yesNo, 'Whether the key may be wrapped for CPACF. Data set encryption keys need YES.', {
    default: 'NO',
  }),
  one('SYMCPACFRET', yesNo, 'Whether the wrapped key may be returned to the caller.', { default: 'NO' }),
];

export const ictx: readonly OperandSpec[] = [
  one('USEMAP', yesNo, 'Whether mapping information given by the application is used.', { default: 'YES' }),
  one('DOMAP', yesNo, 'Whether identities are mapped.', { default: 'NO' }),
  one('MAPREQUIRED', yesNo, 'Whether the mapping must succeed.', { default: 'NO' }),
  one('MAPPINGTIMEOUT', number(1, 3600), 'How long a mapping is kept, in seconds.', { default: '3600' }),
];

export const idtparms: readonly OperandSpec[] = [
  one('SIGTOKEN', name('token', 32), 'The PKCS #11 token with the key.', { sure: 'docs' }),
  one('SIGSEQNUM', hex(1, 8), 'The sequence number of the key in the token, in hexadecimal.', { sure: 'doubtful' }),
  one('SIGCAT', name('category', 1), 'The category of the key object in the token.', { sure: 'doubtful' }),
  one('SIGALG', tokenSignatures, 'The algorithm of the signature.', {
    default: 'HS256',
    since: 'z/OS 3.1 with OA65299',
    sure: 'doubtful',
  }),
  one('ANYAPPL', yesNo, 'Whether the token may be used with every application.', { default: 'YES', sure: 'doubtful' }),
  one('IDTTIMEOUT', number(1, 1440), 'How long a token is valid, in minutes.', { default: '5', sure: 'docs' }),
  one('SIGLABELPRIMARY', name('ICSF CKDS or PKDS label', 64), 'The label of the key in ICSF.', {
    since: 'z/OS 3.1 with OA65299',
    sure: 'docs',
  }),
  one('SIGKIDPRIMARY', text(32), 'The key identifier put into the token.', {
    since: 'z/OS 3.1 with OA65299',
    sure: 'docs',
  }),
  one('PROTALLOWED', yesNo, 'Whether protected users may have tokens. Newer releases only.', { sure: 'doubtful' }),
];

export const jes: readonly OperandSpec[] = [
  one('KEYLABEL', name('CKDS label', 64), 'The label of the key with which spool data is encrypted.'),
];

export const kerb: readonly OperandSpec[] = [
  one('CHECKADDRS', yesNo, 'Whether the addresses in tickets are checked. Newer releases only.', { sure: 'doubtful' }),
  one(
    'DEFTKTLFE',
    number(1, 2147483647),
    'The usual life of a ticket, in seconds, between the shortest and the longest.',
  ),
  nested('ENCRYPT', encryption, 'Which encryption types may be used.', { default: 'all types' }),
  one('KERBNAME', text(117), 'The name of the realm.'),
  one('MAXTKTLFE', number(1, 2147483647), 'The longest life of a ticket, in seconds.'),
  one('MINTKTLFE', number(1, 2147483647), 'The shortest life of a ticket, in seconds.'),
  one('PASSWORD', secret(8), 'The password of the realm. Letter case is kept. A secret in the clear.', {
    sure: 'doubtful',
  }),
];

export const mfpolicy: readonly OperandSpec[] = [
  list('FACTORS', name('factor name'), 'The factors the policy asks for.'),
  one('TOKENTIMEOUT', number(1, 86400), 'How long the token of a passed check is valid, in seconds.', {
    default: '300',
  }),
  one('REUSE', yesNo, 'Whether the token may be used more than once.', { default: 'NO' }),
];

export const proxy: readonly OperandSpec[] = [
  one('LDAPHOST', text(1023, 10), 'The LDAP server, as an ldap:// or ldaps:// address in apostrophes.'),
  one('BINDDN', text(1023), 'The name under which to bind, in apostrophes.'),
  one('BINDPW', secret(128), 'The password with which to bind. A secret in the clear.'),
];

export const session: readonly OperandSpec[] = [
  one('CONVSEC', conversationSecurity, 'The security of conversations.'),
  one('INTERVAL', number(1, 32767), 'After how many days the key expires. Not more than SETROPTS SESSIONINTERVAL.'),
  flag('LOCK', 'Locks the profile: no session can start.'),
  one('SESSKEY', secret(), 'The session key. A secret in the clear.'),
];

export const sigver: readonly OperandSpec[] = [
  one('SIGREQUIRED', yesNo, 'Whether the program must be signed.', { default: 'NO' }),
  one('FAILLOAD', loadFailure, 'When a bad signature stops the load.', { default: 'NEVER' }),
  one('SIGAUDIT', signatureAudit, 'Which checks are logged.', { default: 'NONE' }),
];

export const ssignon: readonly OperandSpec[] = [
  one('KEYMASKED', secret(16, 16), 'The key as 16 hexadecimal digits, stored masked only. A secret in the clear.', {
    excludes: ['KEYENCRYPTED', 'KEYLABEL'],
    sure: 'docs',
  }),
  one(
    'KEYENCRYPTED',
    secret(16, 16),
    'The key as 16 hexadecimal digits, stored encrypted; needs ICSF. A secret in the clear.',
    { excludes: ['KEYMASKED', 'KEYLABEL'], sure: 'docs' },
  ),
  one('KEYLABEL', name('ICSF label', 64), 'The label of the key in ICSF.', { excludes: ['KEYMASKED', 'KEYENCRYPTED'] }),
  one('EPTKEYLABEL', name('ICSF HMAC label', 64), 'The label of the key of enhanced PassTickets in ICSF.', {
    since: 'z/OS 2.5, earlier releases with an APAR',
    sure: 'doubtful',
  }),
  one('TYPE', passTicketType, 'The characters of enhanced PassTickets.', {
    since: 'z/OS 2.5, earlier releases with an APAR',
    sure: 'doubtful',
  }),
  one('TIMEOUT', number(1, 600), 'How long an enhanced PassTicket is valid, in seconds.', {
    since: 'z/OS 2.5, earlier releases with an APAR',
    sure: 'doubtful',
  }),
  one('REPLAY', yesNo, 'Whether an enhanced PassTicket may be used twice.', {
    since: 'z/OS 2.5, earlier releases with an APAR',
    sure: 'doubtful',
  }),
];

export const stdata: readonly OperandSpec[] = [
  one(
    'USER',
    user,
    'The user under which the started task runs; `=MEMBER` takes the procedure name. It must exist and should be PROTECTED (NOPASSWORD). Without it the task runs with no or the default identity. With =MEMBER in a profile with generic characters name the group in GROUP, else a new procedure may come by the identity of an existing user.',
    { also: special({ '=MEMBER': 'The name of the procedure.' }) },
  ),
  one(
    'GROUP',
    group,
    'The group of the started task; `=MEMBER` takes the procedure name. The user must be connected to it; RACF checks that when both are named. Left out, the default group of the user.',
    { also: special({ '=MEMBER': 'The name of the procedure.' }) },
  ),
  one('PRIVILEGED', yesNo, 'YES passes nearly all checks without logging. Dangerous.', { default: 'NO' }),
  one('TRACE', yesNo, 'YES writes a message when the entry is used, which shows which profile a started task gets.', {
    default: 'NO',
  }),
  one(
    'TRUSTED',
    yesNo,
    'YES passes nearly all checks; accesses can be logged. For a few system tasks only; a product server should run with NO and permits.',
    { default: 'NO' },
  ),
];

export const svfmr: readonly OperandSpec[] = [
  one('SCRIPTNAME', name('script', 8), 'The script of the application.'),
  one('PARMNAME', name('parameter list', 8), 'The parameter list of the application.'),
];

export const tme: readonly OperandSpec[] = [
  list('CHILDREN', name('profile'), 'Roles below this one.'),
  list('GROUPS', group, 'Groups that have the role.'),
  one('PARENT', name('profile'), 'The role above.'),
  free('RESOURCE', 'Resources and access of the role.'),
  free('ROLES', 'Roles of Tivoli.'),
];

export const when: readonly OperandSpec[] = [
  list('DAYS', days, 'The days, by name, or ANYDAY, or WEEKDAYS for Monday to Friday.'),
  one(
    'TIME',
    name('hhmm:hhmm', 9),
    'From when to when, as `hhmm:hhmm`; ANYTIME for no limit. An end before the start runs past midnight.',
    { also: special({ ANYTIME: 'No limit.' }) },
  ),
];
