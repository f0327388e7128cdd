/** Who the logonid is, when it may be used, and its password. */
import { group, name, number, password, user } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { article, zowe } from '../sources.ts';
import { shift, siteDate, source, zone, plainText } from '../values.ts';
import { checked, doubtful, experience, fieldsOf, shared } from './build.ts';

const days = number(0, 999);
const { one: zoweOne } = fieldsOf(zowe);
const { bit: passwordBit } = fieldsOf(article(52845, 26113));

export const identity: readonly OperandSpec[] = [
  checked.one(
    'NAME',
    plainText,
    'The name of the person or task, up to 20 characters. Blanks and commas need no apostrophes.',
  ),
  checked.one(
    'PASSWORD',
    password,
    'The password. Written in a deck it is a secret in the clear: started tasks need none, people change it at once with PSWD-EXP.',
  ),
  zoweOne('GROUP', group, 'The default group. z/OS UNIX takes its GID from PROFILE(GROUP) DIV(OMVS).'),
  shared.one(
    'PREFIX',
    name('prefix', 8),
    'The first qualifier of the data sets the user owns: for them no rule is asked. Empty for logonids that should own none.',
    { default: 'the logonid' },
  ),
  checked.free(
    'UID',
    'The UID string is made of other fields and not set itself. The number for z/OS UNIX is a field of PROFILE(USER) DIV(OMVS).',
  ),
  shared.one('PHONE', plainText, 'The telephone number, for information.'),
  experience.one('USING', user, 'The logonid whose fields are copied. On INSERT only.'),
];

export const status: readonly OperandSpec[] = [
  checked.bit(
    'SUSPEND',
    'The logonid cannot be used. ACF2 sets it by itself after too many wrong passwords. Servers are told with ENF signal 71.',
  ),
  shared.bit('CANCEL', 'The logonid cannot be used: it is withdrawn for good, where SUSPEND is for a time.'),
  shared.one('EXPIRE', siteDate, 'The last day on which the logonid can be used, in the order of the option DATE.'),
  experience.one(
    'ACTIVE',
    siteDate,
    'The first day on which the logonid can be used, in the order of the option DATE.',
  ),
  checked.bit('MONITOR', 'Each use of the logonid is told to a console and to the person who set the field.'),
  experience.bit('MON-LOG', 'Each use of the logonid is logged.'),
  shared.bit('TRACE', 'All accesses of the logonid are logged, also those that rules allow without LOG.'),
  experience.bit('PP-TRC', 'The programs through which the logonid reaches data are traced.'),
  shared.one('SHIFT', shift, 'The shift record that says when the logonid may be used.'),
  shared.bit(
    'LOGSHIFT',
    'Outside of its shift the logonid may be used all the same, and is logged. Counts only beside SHIFT.',
  ),
  shared.one('ZONE', zone, 'The time zone record by which shift times are read.'),
  shared.one('SOURCE', source, 'The only terminal, reader or group of them from which the logonid may be used.'),
  checked.one('IDLE', number(0, 255), 'Minutes without work after which a server signs the user off. 0 for never.'),
];

export const passwords: readonly OperandSpec[] = [
  shared.one(
    'MAXDAYS',
    days,
    'Days after which the password must be changed. 0 is no limit, or that of GSO PSWD: see LIDZMAX.',
  ),
  shared.one(
    'MINDAYS',
    days,
    'Days for which a new password must be kept. 0 is no limit, or that of GSO PSWD: see LIDZMIN.',
  ),
  shared.bit(
    'LIDZMAX',
    'MAXDAYS(0) of this logonid counts as no limit, whatever GSO PSWD says: the password never expires.',
  ),
  shared.bit('LIDZMIN', 'MINDAYS(0) of this logonid counts as no limit, whatever GSO PSWD says.'),
  shared.bit('LIDTEMP', 'The password is a temporary one.'),
  shared.bit('PSWD-EXP', 'The password has expired: the user must choose a new one at the next logon.'),
  shared.one(
    'PSWD-VIO',
    number(),
    'How many wrong passwords were given. `PSWD-VIO(0)` lets a suspended user in again.',
  ),
  passwordBit('PSWD-UPP', 'New passwords of the logonid are kept in upper case, though GSO PSWD allows mixed case.'),
  experience.bit('PWPALLOW', 'The user may have a password phrase, when GSO PWPHRASE does not allow it to everybody.'),
  experience.one('PWP-VIO', number(), 'How many wrong phrases were given. 0 lets the user in again.'),
  experience.one('KERB-VIO', number(), 'How many wrong Kerberos keys were given.'),
  experience.bit('PTICKET', 'The user may sign on with a PassTicket.'),
  checked.bit('AUTHSUP1', 'Signing on asks for the first extended authentication of the site, such as a token.'),
  ...[2, 3, 4, 5, 6, 7, 8].map((n) =>
    experience.bit(
      `AUTHSUP${String(n)}`,
      `Signing on asks for extended authentication number ${String(n)} of the site, such as a token.`,
    ),
  ),
];

/** Fields that ACF2 keeps: shown and asked for in IF(), normally not set. */
const kept = (what: string): string => `${what} ACF2 keeps it: it is shown, and may stand in IF().`;

export const keptByAcf2: readonly OperandSpec[] = [
  shared.one('ACC-CNT', number(), kept('How often the logonid was used.')),
  shared.one('ACC-DATE', siteDate, kept('When the logonid was used last, the day.')),
  shared.one('ACC-SRCE', source, kept('From where the logonid was used last.')),
  shared.one('ACC-TIME', name('time'), kept('When the logonid was used last, the time.')),
  shared.one('CSDATE', siteDate, kept('When CANCEL or SUSPEND was set.')),
  shared.one('CSWHO', user, kept('Who set CANCEL, SUSPEND or MONITOR.')),
  shared.one('CRE-TOD', siteDate, kept('When the logonid was created.')),
  shared.one('UPD-TOD', siteDate, kept('When the logonid was changed last.')),
  shared.one('PSWD-DAT', siteDate, kept('When a wrong password was given last.')),
  shared.one('PSWD-TOD', siteDate, kept('When the password was changed last.')),
  experience.one('PSWD-INV', number(), kept('How many wrong passwords were given since the last right one.')),
  experience.one('PSWD-SRC', source, kept('From where a wrong password was given last.')),
  fieldsOf(article(26113)).bit(
    'PSWD-MIX',
    kept('The password has lower-case letters, so it must be written as it is.'),
  ),
  shared.one('SEC-VIO', number(), kept('How many violations the logonid has caused.')),
  shared.one('GRP-USER', user, kept('Who used a group logonid last, on z/VM.')),
];

/** Fields that make up the UID string at many sites. ACF2 delivers none of them. */
export const ofTheSite: readonly OperandSpec[] = [
  ['COMPANY', 'The company'],
  ['SITE', 'The place'],
  ['DEPT', 'The department'],
  ['LEVEL', 'The level'],
  ['POSITION', 'The position'],
  ['LOCATION', 'The location'],
].map(([field = '', what = '']) =>
  doubtful.free(
    field,
    `${what}, a field that many sites define as a part of the UID string. ACF2 does not deliver it.`,
  ),
);
