/** Segments of user profiles: what ADDUSER and ALTUSER take in their parentheses. */
import { amount, asis, docs, hex, name, number, operandsOf, pair, ranges, secret, special, text } from '../../build.ts';
import { encryption } from '../segments/encryption.ts';
import {
  consoleAuthority,
  days,
  domKinds,
  every,
  forceOrNot,
  messageForms,
  messageLevels,
  monitored,
  netviewControl,
  systemOrNo,
  yesNo,
} from '../values.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDUSER and ALTUSER');
const { flag, one, list, nested } = operandsOf(source, 'knowledge');

export const when: readonly OperandSpec[] = [
  list('DAYS', days, 'The days, by name, or ANYDAY, or WEEKDAYS for Monday to Friday.', {
    default: 'ANYDAY',
    sure: 'docs',
  }),
  one(
    'TIME',
    name('hhmm:hhmm', 9),
    'From when to when, as `hhmm:hhmm`; ANYTIME for no limit. An end before the start runs past midnight.',
    { also: special({ ANYTIME: 'No limit.' }), default: 'ANYTIME', sure: 'docs' },
  ),
];

export const cics: readonly OperandSpec[] = [
  list('OPCLASS', number(1, 24), 'The operator classes, 1 to 24: which BMS messages reach the operator.', {
    default: '1',
  }),
  one('OPIDENT', text(3), 'The identification of the operator, up to three characters.', { default: 'blanks' }),
  one('OPPRTY', number(0, 255), 'The priority of the operator, 0 to 255.', { default: '0' }),
  list('RSLKEY', number(0, 99), 'Resource security keys, 1 to 24; 0 for none, 99 for all.'),
  one(
    'TIMEOUT',
    number(0, 9959),
    'How long the terminal may be idle before the user is signed off, in minutes or as `hhmm`. 0 means never.',
    { default: '0 = no timeout' },
  ),
  list('TSLKEY', number(0, 99), 'Transaction security keys, 1 to 64; 0 for none, 99 for all.'),
  one('XRFSOFF', forceOrNot, 'Whether the user is signed off when a standby region takes over.', {
    default: 'NOFORCE',
  }),
];

export const dce: readonly OperandSpec[] = [
  one('AUTOLOGIN', yesNo, 'Whether the user is logged in to DCE automatically.', { default: 'NO' }),
  one('DCENAME', text(1023), 'The DCE principal name. Letter case is kept in apostrophes.'),
  one('HOMECELL', text(1023), 'The DCE cell of the user, beginning with /.../ or /.:/.'),
  one('HOMEUUID', text(36, 36), 'The identifier of the cell.'),
  one('UUID', text(36, 36), 'The identifier of the user.'),
];

export const dfp: readonly OperandSpec[] = [
  one('DATAAPPL', name('data application', 8), 'The data application of DFSMS.'),
  one('DATACLAS', name('data class', 8), 'The default data class.'),
  one(
    'MGMTCLAS',
    name('management class', 8),
    'The default management class. The user needs access to it in class MGMTCLAS.',
  ),
  one(
    'STORCLAS',
    name('storage class', 8),
    'The default storage class. The user needs access to it in class STORCLAS.',
  ),
];

export const eim: readonly OperandSpec[] = [
  one('LDAPPROF', name('LDAPBIND profile', 246), 'The LDAPBIND profile with the LDAP server.'),
];

export const kerb: readonly OperandSpec[] = [
  nested('ENCRYPT', encryption, 'Which encryption types may be used.', { default: 'all types allowed' }),
  one(
    'KERBNAME',
    text(240),
    'The Kerberos name: the local principal of a user, or the realm. Letter case is kept in apostrophes.',
  ),
  one('MAXTKTLFE', number(1, 2147483647), 'The longest life of a ticket, in seconds.'),
];

export const language: readonly OperandSpec[] = [
  one('PRIMARY', name('language', 24), 'The first language, as a code of three letters or a name.', {
    default: 'system language',
    sure: 'docs',
  }),
  one('SECONDARY', name('language', 24), 'The second language, as a code of three letters or a name.', {
    default: 'system language',
    sure: 'docs',
  }),
];

export const lnotes: readonly OperandSpec[] = [
  one('SNAME', text(64), 'The short name in Lotus Notes. No two users may have the same.'),
];

export const nds: readonly OperandSpec[] = [
  one('UNAME', text(246), 'The name in Novell Directory Services. No two users may have the same.'),
];

export const netview: readonly OperandSpec[] = [
  one('CONSNAME', name('console', 8), 'The default console of the operator.'),
  one('CTL', netviewControl, 'Which resources the operator may work with.', { default: 'SPECIFIC' }),
  list('DOMAINS', name('domain', 5), 'The domains in which the operator may have sessions.'),
  one('IC', text(255), 'The command that runs when the operator logs on.'),
  one('MSGRECVR', yesNo, 'Whether the operator gets messages that have no other receiver.', { default: 'NO' }),
  one('NGMFADMN', yesNo, 'Whether the operator may administer the graphic monitor facility.', { default: 'NO' }),
  one('NGMFVSPN', name('span of views', 8), 'The views the operator may see.'),
  list('OPCLASS', number(1, 2040), 'The scope classes of the operator, 1 to 2040.'),
];

export const omvs: readonly OperandSpec[] = [
  one('ASSIZEMAX', number(10485760, 2147483647), 'The largest address space, in bytes.', {
    default: 'system limit',
    sure: 'docs',
  }),
  flag(
    'AUTOUID',
    'RACF chooses a free UID. Needs the profile BPX.NEXT.USER in class FACILITY with a range, and SHARED.IDS in class UNIXPRIV; else the command fails. Not for several users in one command (IRR52184I). Cannot stand beside UID.',
    { excludes: ['UID'] },
  ),
  one(
    'UID',
    number(0, 2147483647),
    'The numeric identity of the user in z/OS UNIX. It must be free unless SHARED is given (IRR52174I, when SHARED.IDS is defined). UID(0) is the superuser: grant single functions through UNIXPRIV and FACILITY instead.',
    { excludes: ['AUTOUID'], sure: 'docs' },
  ),
  flag(
    'SHARED',
    'Lets the number be one that others already have. Only beside the number itself, and only for issuers who may.',
  ),
  one('CPUTIMEMAX', number(7, 2147483647), 'The most CPU time of a process, in seconds.', {
    default: 'system limit',
    sure: 'docs',
  }),
  one('FILEPROCMAX', number(3, 524287), 'The most open files of a process.', { default: 'system limit', sure: 'docs' }),
  one(
    'HOME',
    asis(1023),
    'The home directory. Letter case counts and is kept with or without apostrophes; they are needed only around blanks, commas, semicolons, parentheses and apostrophes. Left out, the root directory.',
    { sure: 'docs' },
  ),
  ...pair(
    one('MEMLIMIT', amount, 'The most storage above the bar, a number with M, G, T or P.', { sure: 'doubtful' }),
    flag('NOMEMLIMIT', 'No limit of its own for storage above the bar.'),
  ),
  one('MMAPAREAMAX', number(1, 16777216), 'The most memory-mapped storage, in pages.', {
    default: 'system limit',
    sure: 'docs',
  }),
  one('PROCUSERMAX', number(3, 32767), 'The most processes the user may have at once.', {
    default: 'system limit',
    sure: 'docs',
  }),
  one(
    'PROGRAM',
    asis(1023),
    'The program that starts when the user comes in, normally the shell `/bin/sh`. Letter case counts and is kept with or without apostrophes. Left out, the default shell. A user that never logs on needs none.',
    { sure: 'docs' },
  ),
  ...pair(
    one('SHMEMMAX', amount, 'The most shared memory, a number with M, G, T or P.', { sure: 'doubtful' }),
    flag('NOSHMEMMAX', 'No limit of its own for shared memory.'),
  ),
  one('THREADSMAX', number(0, 100000), 'The most threads of a process.', { default: 'system limit', sure: 'docs' }),
];

export const operparm: readonly OperandSpec[] = [
  one('ALTGRP', name('console group', 8), 'The console group that takes over.'),
  list('AUTH', consoleAuthority, 'Which commands the console may use.', { default: 'INFO' }),
  one('AUTO', yesNo, 'Whether the console gets messages meant for automation.', { default: 'NO' }),
  one('CMDSYS', name('system'), 'The system on which commands of the console run; `*` for its own.', {
    also: every,
    default: '*',
  }),
  one('DOM', domKinds, 'Which requests to delete messages the console gets.', { default: 'NORMAL', sure: 'docs' }),
  one('HC', yesNo, 'Whether the console gets hard-copy messages.', { default: 'NO' }),
  one('INTIDS', yesNo, 'Whether the console gets messages for console ID zero.', { default: 'NO' }),
  one('KEY', name('console key', 8), 'A name under which D CONSOLES,KEY finds the console.', { default: 'NONE' }),
  list('LEVEL', messageLevels, 'Which messages the console gets, by level.', { default: 'ALL', sure: 'docs' }),
  one('LOGCMDRESP', systemOrNo, 'Whether command responses are logged.', { default: 'SYSTEM' }),
  list('MFORM', messageForms, 'The form of messages.', { default: 'M', sure: 'docs' }),
  one('MIGID', yesNo, 'Whether the console gets a migration ID.', { default: 'NO' }),
  list('MONITOR', monitored, 'Which events are shown.', { sure: 'docs' }),
  list(
    'MSCOPE',
    name('system', 8),
    'The systems from which the console gets messages; `*ALL` for all, `*` for its own.',
    { also: special({ '*': 'The system of the console.', '*ALL': 'All systems.' }), default: '*ALL' },
  ),
  list(
    'ROUTCODE',
    ranges(1, 128),
    'The routing codes of the messages the console gets, 1 to 128 or ranges such as `1:28`, or ALL or NONE.',
    { also: special({ ALL: 'All routing codes.', NONE: 'No routing code.' }), default: 'NONE', sure: 'docs' },
  ),
  one('STORAGE', number(1, 2000), 'How much storage messages may take, in megabytes.', { default: '1', sure: 'docs' }),
  one('UD', yesNo, 'Whether the console gets messages nobody else gets.', { default: 'NO' }),
  one('UNKNIDS', yesNo, 'Whether the console gets messages for unknown console IDs.', { default: 'NO' }),
];

export const ovm: readonly OperandSpec[] = [
  one('FSROOT', asis(1023), 'The root of the file system.'),
  one('HOME', asis(1023), 'The home directory.'),
  one('PROGRAM', asis(1023), 'The program that starts when the user comes in.'),
  one('UID', number(0, 2147483647), 'The numeric identity of the user on z/VM.'),
];

export const proxy: readonly OperandSpec[] = [
  one('LDAPHOST', text(1023, 10), 'The LDAP server, as an ldap:// or ldaps:// address in apostrophes.', {
    sure: 'docs',
  }),
  one('BINDDN', text(1023), 'The name under which to bind, in apostrophes.'),
  one('BINDPW', secret(128), 'The password with which to bind. A secret in the clear.'),
];

export const tso: readonly OperandSpec[] = [
  one(
    'ACCTNUM',
    text(39),
    'The account number at logon. The user needs access to it in class ACCTNUM when that is active.',
    { sure: 'docs' },
  ),
  one('COMMAND', text(80), 'The command that runs at logon.', { sure: 'docs' }),
  one('DEST', name('destination', 7), 'Where SYSOUT goes.', { sure: 'docs' }),
  one('HOLDCLASS', name('output class', 1), 'The hold class.'),
  one('JOBCLASS', name('job class', 1), 'The job class.'),
  one('MAXSIZE', number(0, 2096128), 'The largest region the user may ask for, in kilobytes; 0 for no limit.', {
    sure: 'docs',
  }),
  one('MSGCLASS', name('output class', 1), 'The message class.'),
  one(
    'PROC',
    name('logon procedure', 8),
    'The logon procedure. The user needs access to it in class TSOPROC when that is active.',
    { sure: 'docs' },
  ),
  one('SECLABEL', name('security label', 8), 'The security label at logon.'),
  one('SIZE', number(0, 2096128), 'The region size at logon, in kilobytes. What goes past MAXSIZE is cut.', {
    sure: 'docs',
  }),
  one('SYS', name('output class', 1), 'The SYSOUT class. The keyword is SYS, not SYSOUTCLASS.'),
  one('UNIT', name('device type', 8), 'The device type for data sets.', { sure: 'docs' }),
  one('USERDATA', hex(4), 'Four hexadecimal digits for the site.', { sure: 'docs' }),
];

export const workattr: readonly OperandSpec[] = [
  one('WAACCNT', text(255), 'The account number.'),
  one('WAADDR1', text(60), 'The first line of the address.'),
  one('WAADDR2', text(60), 'The second line of the address.'),
  one('WAADDR3', text(60), 'The third line of the address.'),
  one('WAADDR4', text(60), 'The fourth line of the address.'),
  one('WABLDG', text(60), 'The building.'),
  one('WADEPT', text(60), 'The department.'),
  one('WANAME', text(60), 'The name.'),
  one('WAROOM', text(60), 'The room.'),
  one('WAEMAIL', text(246), 'The e-mail address. No two users may have the same.'),
];
