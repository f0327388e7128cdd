/**
 * Segments of user profiles: what ADDUSER and ALTUSER take in their parentheses. Ranges marked as documented were looked up:
 * OMVS, TSO, OPERPARM and LANGUAGE in the documentation of the Ansible collection ibm_zos_core, module zos_user; CICS
 * in the CICS TS documentation, The CICS segment; lengths of the others in z/OS RACF Macros and Interfaces, the formats of the
 * user records that IRRDBU00 writes.
 */
import {
  amount,
  docs,
  formed,
  hex,
  hoursAndMinutes,
  keywords,
  name,
  number,
  numberOr,
  operandsOf,
  pair,
  path,
  ranges,
  secret,
  special,
  text,
  timeRange,
  unixId,
} from '../../build.ts';
import {
  distinguishedName,
  language as languageName,
  ldapServer,
  operatorConsole,
  outputClass,
  securityLabel,
  smsClass,
  system,
  systemName,
  unit,
  uuid,
} from '../names.ts';
import { encryption } from '../segments/encryption.ts';
import {
  consoleAuthority,
  days,
  domKinds,
  forceOrNot,
  messageForms,
  messageLevels,
  monitored,
  netviewControl,
  systemOrNo,
} from '../values.ts';
import type { OperandSpec, ValueType } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDUSER and ALTUSER');
/** Without a value there is nothing but the name, and that was compared. */
const { flag, nested } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

/** YES or NO, with what each of them does here. */
const whether = (YES: string, NO: string): ValueType => keywords({ YES, NO });

export const when: readonly OperandSpec[] = [
  list(
    'DAYS',
    days,
    'The days on which the user may log on. A single day is named; a list replaces what the profile had before.',
    { default: 'ANYDAY', sure: 'docs' },
  ),
  one(
    'TIME',
    timeRange,
    'The daily window in which the user may log on. An end before the start runs past midnight: `2200:0600` is a night shift. Whoever is logged on at the end of the window stays so.',
    { also: special({ ANYTIME: 'At any time of the day.' }), default: 'ANYTIME', sure: 'docs' },
  ),
];

export const cics: readonly OperandSpec[] = [
  list(
    'OPCLASS',
    number(1, 24),
    'The operator classes of the user. CICS uses them to route messages: EXEC CICS ROUTE with OPCLASS reaches those who have one of the classes. They give no access.',
    { default: '1', sure: 'docs' },
  ),
  one(
    'OPIDENT',
    text(3),
    'Initials by which CICS knows the operator in messages, in message routing and in locks set with CEDA. Programs may rely on them, so keep them different from user to user.',
    { default: 'blanks', sure: 'docs' },
  ),
  one(
    'OPPRTY',
    number(0, 255),
    'Priority of the operator; CICS adds it to those of terminal and transaction when it dispatches a task. 255 is the highest.',
    { default: '0', sure: 'docs' },
  ),
  list(
    'RSLKEY',
    numberOr([0, 99], 1, 24),
    'Resource security keys, for regions on other platforms and old releases; CICS on z/OS checks resource classes instead. 0 gives none, 99 all; either stands alone.',
  ),
  one(
    'TIMEOUT',
    hoursAndMinutes,
    'How long the terminal may be idle before CICS signs the user off, in minutes or as hours and minutes: `30`, `130` is an hour and a half. 0 means never, which leaves forgotten terminals open.',
    { default: '0: no time-out', sure: 'docs' },
  ),
  list(
    'TSLKEY',
    numberOr([0, 99], 1, 64),
    'Transaction security keys, for regions on other platforms and old releases; CICS on z/OS checks classes such as TCICSTRN instead. 0 gives none, 1 is what everybody has, 99 gives all.',
  ),
  one(
    'XRFSOFF',
    forceOrNot,
    'Whether the user has to sign on again after a persistent sessions restart of CICS, or a takeover by the alternate region of an XRF pair. The terminal and the region must say NOFORCE too if he is to stay signed on.',
    { default: 'NOFORCE', sure: 'docs' },
  ),
];

export const dce: readonly OperandSpec[] = [
  one(
    'AUTOLOGIN',
    whether('The user is logged in to DCE as soon as he is authenticated on z/OS.', 'The user logs in to DCE himself.'),
    'Whether z/OS logs the user in to DCE. z/OS has no DCE any more, so this can go.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'DCENAME',
    text(1023),
    'The principal name of the user in DCE, with the letter case DCE has it; put it in apostrophes. Of no use since z/OS has no DCE any more.',
    { sure: 'docs' },
  ),
  one(
    'HOMECELL',
    text(1023),
    'The DCE cell in which the user is registered; begins with `/.../` or `/.:/`. Of no use since z/OS has no DCE any more.',
    { sure: 'docs' },
  ),
  one('HOMEUUID', uuid, 'The UUID of the cell in HOMECELL, needed where that is not the cell of the system.', {
    sure: 'docs',
  }),
  one(
    'UUID',
    uuid,
    'The UUID of the principal in DCENAME. Only one RACF user should have it, or the mapping is ambiguous.',
    { sure: 'docs' },
  ),
];

export const dfp: readonly OperandSpec[] = [
  one(
    'DATAAPPL',
    name('data application', 8),
    'Application identifier that the ACS routines of DFSMS see for new data sets the user owns. It has an effect only where those routines ask for it.',
    { sure: 'docs' },
  ),
  one(
    'DATACLAS',
    smsClass('data class'),
    'Data class for new data sets, unless JCL, the request or the ACS routines say otherwise: record format, space and the like.',
    { sure: 'docs' },
  ),
  one(
    'MGMTCLAS',
    smsClass('management class'),
    'Management class for new data sets, unless something stronger says otherwise: backup, migration, deletion. The user needs READ to it in class MGMTCLAS when it is protected.',
    { sure: 'docs' },
  ),
  one(
    'STORCLAS',
    smsClass('storage class'),
    'Storage class for new data sets, unless something stronger says otherwise: performance and availability. The user needs READ to it in class STORCLAS when it is protected.',
    { sure: 'docs' },
  ),
];

export const eim: readonly OperandSpec[] = [
  one(
    'LDAPPROF',
    name('LDAPBIND profile', 246),
    'Profile of class LDAPBIND with the LDAP server and bind information for Enterprise Identity Mapping, when the user is not to take the one of the system.',
    { sure: 'docs' },
  ),
];

export const kerb: readonly OperandSpec[] = [
  nested(
    'ENCRYPT',
    encryption,
    'Which kinds of keys may be used for the user. What is not named keeps its setting. A kind that the realm forbids stays forbidden.',
    { default: 'all kinds' },
  ),
  one(
    'KERBNAME',
    text(240),
    'The name of the user as a Kerberos principal of the local realm, without the realm: `jdoe`, not `jdoe@EXAMPLE.COM`. Case counts, so put it in apostrophes; no two users may have the same. Keys are made when the password changes next.',
    { sure: 'docs' },
  ),
  one(
    'MAXTKTLFE',
    number(1, 2147483647),
    'The longest life of a ticket of the user, in seconds: 36000 are ten hours. The shorter of this and the setting of the realm counts.',
  ),
];

export const language: readonly OperandSpec[] = [
  one(
    'PRIMARY',
    languageName,
    'First language of messages for the user, as a code such as ENU, JPN or DEU, or as the name the MVS message service has for it. RACF accepts a language that is not installed, with a message.',
    { default: 'that of SETROPTS LANGUAGE', sure: 'docs' },
  ),
  one(
    'SECONDARY',
    languageName,
    'Language of messages that the first one does not have. With the same value as PRIMARY it does nothing.',
    { default: 'that of SETROPTS LANGUAGE', sure: 'docs' },
  ),
];

export const lnotes: readonly OperandSpec[] = [
  one(
    'SNAME',
    text(64),
    'Short name of the user in the Domino directory, by which Lotus Notes for z/OS found the RACF user. No two users may have the same; class NOTELINK holds the mapping.',
    { sure: 'docs' },
  ),
];

export const nds: readonly OperandSpec[] = [
  one(
    'UNAME',
    text(246),
    'Name of the user in Novell Directory Services, by which its z/OS server found the RACF user. No two users may have the same; class NDSLINK holds the mapping.',
    { sure: 'docs' },
  ),
];

export const netview: readonly OperandSpec[] = [
  one(
    'CONSNAME',
    operatorConsole,
    'Name of the extended MCS console that NetView opens for the operator when none is given. Must be free at that time, so give each operator one of his own.',
    { sure: 'docs' },
  ),
  one('CTL', netviewControl, 'Which resources the operator may display and change with NetView commands.', {
    default: 'SPECIFIC',
    sure: 'docs',
  }),
  list(
    'DOMAINS',
    name('domain', 5),
    'NetView domains in which the operator may start sessions from here. Without the list he has only his own domain.',
    { sure: 'docs' },
  ),
  one(
    'IC',
    text(255),
    'Command or command list that NetView runs when the operator logs on. In apostrophes when it holds blanks.',
    { sure: 'docs' },
  ),
  one(
    'MSGRECVR',
    whether('The operator gets them.', 'The operator does not get them.'),
    'Whether the operator gets messages that are meant for nobody else. At least one operator should.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'NGMFADMN',
    whether('The operator may administer it.', 'The operator may use it only.'),
    'Whether the operator may administer the NetView Graphic Monitor Facility, a part that current NetView has no more.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'NGMFVSPN',
    name('span of views', 8),
    'The views and resources the operator may see in the NetView Graphic Monitor Facility, a part that current NetView has no more.',
    { sure: 'docs' },
  ),
  list(
    'OPCLASS',
    number(1, 2040),
    'Scope classes of the operator: the NetView commands and operands he may use where command security works by scope. Not the same as OPCLASS of CICS.',
    { sure: 'docs' },
  ),
];

/** As `amount`, but not 0. */
const sharedAmount: ValueType = { type: 'number', min: 1, max: 16777215, units: ['M', 'G', 'T', 'P'] };

/** Default of the limits in the OMVS segment. */
const systemLimit = 'the limit of BPXPRMxx';

export const omvs: readonly OperandSpec[] = [
  one(
    'ASSIZEMAX',
    number(10485760, 2147483647),
    'Largest region of a z/OS UNIX process of the user, in bytes (RLIMIT_AS). Counts for logons by rlogin, ssh and daemons; TSO and batch take the region of their job.',
    { default: `${systemLimit}, MAXASSIZE`, sure: 'docs' },
  ),
  flag(
    'AUTOUID',
    'RACF chooses a free UID. Needs the profile BPX.NEXT.USER in class FACILITY with a range, and SHARED.IDS in class UNIXPRIV; else the command fails. Not for several users in one command (IRR52184I). Cannot stand beside UID.',
    { excludes: ['UID'], sure: 'docs' },
  ),
  one(
    'UID',
    unixId,
    'The numeric identity of the user in z/OS UNIX. It must be free unless SHARED is given (IRR52174I, when SHARED.IDS is defined). UID(0) is the superuser: grant single functions through UNIXPRIV and FACILITY instead.',
    { excludes: ['AUTOUID'], sure: 'docs' },
  ),
  flag(
    'SHARED',
    'Lets UID be a number that others already have. Needs SPECIAL or READ to SHARED.IDS in class UNIXPRIV; without that profile numbers may be shared anyway. Users with one UID own the same files and may end the same processes.',
    { with: ['UID'], sure: 'docs' },
  ),
  one(
    'CPUTIMEMAX',
    number(7, 2147483647),
    'CPU time a process of the user may take, in seconds (RLIMIT_CPU); then it is ended. Counts for processes that z/OS UNIX starts, not for TSO and batch.',
    { default: `${systemLimit}, MAXCPUTIME`, sure: 'docs' },
  ),
  one(
    'FILEPROCMAX',
    number(3, 524287),
    'Files and sockets a process of the user may have open at once. Servers with many connections need a high number, or they fail with EMFILE.',
    { default: `${systemLimit}, MAXFILEPROC`, sure: 'docs' },
  ),
  one(
    'HOME',
    path(1023),
    'The directory a session starts in. Letter case counts and is kept with or without apostrophes; they are needed only around blanks, commas, semicolons, parentheses and apostrophes. RACF does not create the directory, nor give access to it.',
    { default: 'the root directory', sure: 'docs' },
  ),
  ...pair(
    one(
      'MEMLIMIT',
      amount,
      'Storage above the bar that a session of the user may take, a number with its unit: `4G`. Java and Node.js servers need it. JCL and SMFPRMxx decide where z/OS UNIX did not start the address space.',
    ),
    flag('NOMEMLIMIT', 'The user has no MEMLIMIT of his own: that of SMFPRMxx counts.'),
  ),
  one('MMAPAREAMAX', number(1, 16777216), 'Data space storage for memory-mapped files of the user, in pages of 4 KB.', {
    default: `${systemLimit}, MAXMMAPAREA`,
    sure: 'docs',
  }),
  one(
    'PROCUSERMAX',
    number(3, 32767),
    'Processes that may be active under the UID at once. Where users share a UID the number counts for all of them together.',
    { default: `${systemLimit}, MAXPROCUSER`, sure: 'docs' },
  ),
  one(
    'PROGRAM',
    path(1023),
    'The program that starts when the user comes in, normally the shell `/bin/sh`. Letter case counts and is kept with or without apostrophes. A path that does not exist locks the user out of ssh and OMVS; a user that never logs on needs none.',
    { default: 'the shell /bin/sh', sure: 'docs' },
  ),
  ...pair(
    one('SHMEMMAX', sharedAmount, 'Shared memory above the bar that the user may take, a number with its unit: `2G`.'),
    flag('NOSHMEMMAX', 'The user has no SHMEMMAX of his own: the limits of the system count.'),
  ),
  one(
    'THREADSMAX',
    number(0, 100000),
    'Threads a process of the user may have at once, besides its first one. Servers in Java need hundreds; 0 forbids them.',
    { default: `${systemLimit}, MAXTHREADS`, sure: 'docs' },
  ),
];

export const operparm: readonly OperandSpec[] = [
  one(
    'ALTGRP',
    name('console group', 8),
    'Console group of CNGRPxx that takes over when this console fails. Current z/OS does without alternate consoles.',
    { sure: 'docs' },
  ),
  list(
    'AUTH',
    consoleAuthority,
    'Which operator commands the console may issue, where no profile in class OPERCMDS decides. MASTER, ALL and INFO stand alone; CONS, IO and SYS may be combined.',
    { default: 'INFO', sure: 'docs' },
  ),
  one(
    'AUTO',
    whether('The console gets them.', 'The console does not get them.'),
    'Whether the console gets messages that MPFLSTxx marks for automation (AUTO). For automation products.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'CMDSYS',
    system,
    'System to which commands from the console go. Somebody who believes he works on one system may so change another.',
    { also: special({ '*': 'The system on which the console is active.' }), default: '*', sure: 'docs' },
  ),
  one(
    'DOM',
    domKinds,
    'Which requests to delete operator messages are queued to the console. Programs that show messages need them to clear the screen.',
    { default: 'NORMAL', sure: 'docs' },
  ),
  one(
    'HC',
    whether('The console gets everything that goes to the hardcopy set.', 'The console gets its own messages only.'),
    'Whether the console gets all messages of the hardcopy set, whatever their routing codes. That is a flood; for products that copy the log.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'INTIDS',
    whether('The console gets them.', 'The console does not get them.'),
    'Whether the console gets messages directed to console ID zero, the answers to internal commands.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'KEY',
    name('console key', 8),
    'A word under which `DISPLAY CONSOLES,KEY=` lists all consoles that have it, such as the consoles of one product.',
    { default: 'NONE', sure: 'docs' },
  ),
  list(
    'LEVEL',
    messageLevels,
    'Which messages the console gets, by their descriptor. NB, no broadcasts, is added to the others; ALL excludes the single ones.',
    { default: 'ALL', sure: 'docs' },
  ),
  one(
    'LOGCMDRESP',
    systemOrNo,
    'Whether responses to commands from this console are written to the hardcopy log. With NO they leave no trace.',
    { default: 'SYSTEM', sure: 'docs' },
  ),
  list(
    'MFORM',
    messageForms,
    'What stands before each message on the console: time, system, job. Programs that read messages by column depend on it.',
    { default: 'M', sure: 'docs' },
  ),
  one(
    'MIGID',
    whether('The console gets one.', 'The console gets none.'),
    'Whether the console gets a migration ID of one byte for old programs. Current z/OS has no such IDs.',
    { default: 'NO', sure: 'docs' },
  ),
  list(
    'MONITOR',
    monitored,
    'Events that are shown on the console: jobs, TSO sessions, freed data sets. The forms that end in T show the time too.',
    { sure: 'docs' },
  ),
  list('MSCOPE', system, 'Systems of the sysplex whose messages the console gets, besides those sent to it by name.', {
    also: special({ '*': 'The system on which the console is active.', '*ALL': 'All systems of the sysplex.' }),
    default: '*ALL',
    sure: 'docs',
  }),
  list(
    'ROUTCODE',
    ranges(1, 128),
    'Routing codes of the messages the console gets, single ones or ranges such as `1:28`. Without any it gets only what is sent to it by name.',
    {
      also: special({ ALL: 'All routing codes.', NONE: 'No routing code: only messages sent to the console.' }),
      default: 'NONE',
      sure: 'docs',
    },
  ),
  one(
    'STORAGE',
    number(1, 2000),
    'Megabytes that messages waiting for the console may take in the address space of its user. When they are full, messages are lost.',
    { default: '1', sure: 'docs' },
  ),
  one(
    'UD',
    whether('The console gets them.', 'The console does not get them.'),
    'Whether the console gets messages that no console would get (undelivered ones). One console of the sysplex should.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'UNKNIDS',
    whether('The console gets them.', 'The console does not get them.'),
    'Whether the console gets messages directed to console IDs that do not exist.',
    { default: 'NO', sure: 'docs' },
  ),
];

export const ovm: readonly OperandSpec[] = [
  one('FSROOT', path(1023), 'Path of the file system root for OpenExtensions on z/VM. z/OS does not look at it.', {
    sure: 'docs',
  }),
  one('HOME', path(1023), 'The directory a session of the user starts in on z/VM. For z/OS UNIX see OMVS.'),
  one('PROGRAM', path(1023), 'The program that starts for the user on z/VM. For z/OS UNIX see OMVS.'),
  one('UID', unixId, 'The numeric identity of the user on z/VM. It need not be the UID of OMVS, which counts on z/OS.'),
];

export const proxy: readonly OperandSpec[] = [
  one(
    'LDAPHOST',
    ldapServer,
    'URL of the LDAP server that is asked on behalf of the user: `ldap://host:port` or `ldaps://host:port`. In apostrophes, or it is folded to upper case.',
    { sure: 'docs' },
  ),
  one(
    'BINDDN',
    distinguishedName(1023),
    'Distinguished name with which to bind to the LDAP server. In apostrophes: it holds commas. Goes together with BINDPW.',
    { sure: 'docs' },
  ),
  one(
    'BINDPW',
    secret(128),
    'Password with which to bind to the LDAP server. Case counts, so put it in apostrophes. In a deck it stands in the clear; RACF encrypts it only with a key in LDAP.BINDPW.KEY of class KEYSMSTR.',
  ),
];

export const tso: readonly OperandSpec[] = [
  one(
    'ACCTNUM',
    text(39),
    'Account number shown on the logon panel. The user needs READ to it in class ACCTNUM when that class is active, or logon fails.',
    { sure: 'docs' },
  ),
  one(
    'COMMAND',
    text(80),
    'Command that runs right after logon, often the start of ISPF. It stands on the logon panel, where the user may change it.',
    { sure: 'docs' },
  ),
  one(
    'DEST',
    name('destination', 7, { form: 'system' }),
    'Destination of SYSOUT data sets the session allocates without naming one, such as a remote printer.',
  ),
  one(
    'HOLDCLASS',
    outputClass('output class'),
    'SYSOUT class for output that is to be held, taken by the HOLD operand of TSO commands.',
    { sure: 'docs' },
  ),
  one('JOBCLASS', outputClass('job class'), 'Class of jobs the user submits without CLASS on the JOB statement.', {
    sure: 'docs',
  }),
  one(
    'MAXSIZE',
    number(0, 2096128),
    'Largest region the user may ask for at logon, in kilobytes; 0 sets no limit. A smaller one than a product needs shows up as abends 878 and 80A.',
    { default: 'no limit', sure: 'docs' },
  ),
  one(
    'MSGCLASS',
    outputClass('output class'),
    'Message class of jobs the user submits without MSGCLASS on the JOB statement.',
    { sure: 'docs' },
  ),
  one(
    'PROC',
    systemName('logon procedure'),
    'Logon procedure shown on the logon panel. The user needs READ to it in class TSOPROC when that class is active, or logon fails.',
    { sure: 'docs' },
  ),
  one(
    'SECLABEL',
    securityLabel,
    'Security label the user entered last, shown again on the logon panel. It must be one he is permitted to; the default label is SECLABEL of the base segment.',
    { sure: 'docs' },
  ),
  one(
    'SIZE',
    number(0, 2096128),
    'Region at logon when the user asks for none, in kilobytes. What goes past MAXSIZE is cut to it (ICH01016I).',
    { sure: 'docs' },
  ),
  one('SYS', outputClass('output class'), 'SYSOUT class of output the session allocates without naming a class.', {
    aliases: ['SYSOUTCLASS'],
    sure: 'docs',
  }),
  one('UNIT', unit, 'Device type or group on which TSO allocates data sets that name none, such as SYSDA.', {
    sure: 'docs',
  }),
  one(
    'USERDATA',
    hex(4),
    'Two bytes for the installation, as hexadecimal digits. TSO hands them to logon exits and makes no use of them itself.',
    { sure: 'docs' },
  ),
];

export const workattr: readonly OperandSpec[] = [
  one('WAACCNT', text(255), 'Account number under which work of the user is billed when it comes in through APPC.', {
    sure: 'docs',
  }),
  one('WAADDR1', text(60), 'First line of the address, printed on the separator pages of SYSOUT.', { sure: 'docs' }),
  one('WAADDR2', text(60), 'Second line of the address, printed on the separator pages of SYSOUT.', { sure: 'docs' }),
  one('WAADDR3', text(60), 'Third line of the address, printed on the separator pages of SYSOUT.', { sure: 'docs' }),
  one('WAADDR4', text(60), 'Fourth line of the address, printed on the separator pages of SYSOUT.', { sure: 'docs' }),
  one('WABLDG', text(60), 'Building to which SYSOUT of the user is delivered.', { sure: 'docs' }),
  one('WADEPT', text(60), 'Department to which SYSOUT of the user is delivered.', { sure: 'docs' }),
  one(
    'WANAME',
    text(60),
    'Name of the person to whom SYSOUT is delivered; longer than NAME of the base segment may be.',
    { sure: 'docs' },
  ),
  one('WAROOM', text(60), 'Room to which SYSOUT of the user is delivered.', { sure: 'docs' }),
  one(
    'WAEMAIL',
    formed('email', 246),
    'E-mail address of the user. z/OS finds the RACF user by it, and products such as z/OSMF and JES send notices there; so no two users may have the same.',
  ),
];
