/** Profile records about users of other products, and about applications. */
import { formed, hoursAndMinutes, keywords, name, number, phrase, ranges, secret, text, user } from '../../build.ts';
import {
  consoleAuthority,
  conversationSecurity,
  domKinds,
  forceOrNot,
  messageForms,
  messageLevels,
  monitored,
  netviewControl,
  systemOrNo,
} from '../../racf/values.ts';
import type { AcfRecordSpec } from '../../types.ts';
import { docsOf, known, stig, unsure, vmPage, zowe } from '../sources.ts';
import { any, named, siteDate, plainText } from '../values.ts';
import { doubtful, experience, fieldsOf, otherProfile, userProfile } from './build.ts';

const { bit, one, list } = experience;
/** What the profile holds is described there; the names of its fields are from experience. */
const connector = docsOf('SailPoint connector for ACF2, Account Attributes');
const yesNo = keywords({ YES: 'It is so.', NO: 'It is not so.' });

const users: readonly AcfRecordSpec[] = [
  userProfile(
    'CICS',
    'How CICS treats a logonid when it signs on.',
    [
      one('OPIDENT', text(3), 'Initials by which CICS knows the operator in messages.'),
      list('OPCLASS', number(1, 24), 'The operator classes: to which messages are routed. They give no access.'),
      one('OPPRTY', number(0, 255), 'The priority of the operator; 255 is the highest.'),
      one('TIMEOUT', hoursAndMinutes, 'How long a terminal may be idle before CICS signs the user off. 0 is never.'),
      one('XRFSOFF', forceOrNot, 'Whether the user must sign on again when a standby region takes over.'),
    ],
    connector,
  ),
  userProfile(
    'DCE',
    'The identity of a logonid in DCE.',
    [
      bit('AUTOLOG', 'The user is signed on to DCE by itself.'),
      one('UUID', formed('uuid', 36, 36), 'The UUID of the user.'),
      one('HOMEUUID', formed('uuid', 36, 36), 'The UUID of the home cell.'),
      one('HOMECELL', plainText, 'The name of the home cell.'),
      one('DCENAME', plainText, 'The name of the user in DCE.'),
    ],
    connector,
  ),
  userProfile(
    'KERB',
    'The Kerberos identity of a logonid. Keys are made when the password is changed next.',
    [
      one('KERBNAME', text(240), 'The name of the principal, without the realm. Letter case counts.'),
      one('MAXTKTLF', number(1, 2147483647), 'How long a ticket lives at most, in seconds.'),
      one('KERB-VIO', number(), 'How many wrong keys were given. ACF2 keeps it.'),
      bit('DES', 'Keys of DES are made. Not safe today.'),
      bit('DES3', 'Keys of triple DES are made. Not safe today.'),
      bit('DESD', 'Keys of DES with derivation are made. Not safe today.'),
      bit('AES128', 'Keys of AES, 128 bits, are made.'),
      bit('AES256', 'Keys of AES, 256 bits, are made.'),
    ],
    connector,
  ),
  userProfile(
    'LANGUAGE',
    'The languages in which a logonid gets messages.',
    [
      one('PRIMARY', name('language', 3), 'The first language, a code of three letters such as ENU.'),
      doubtful.one('SECNDARY', name('language', 3), 'The second language, a code of three letters.', {
        aliases: ['SECONDARY'],
      }),
    ],
    connector,
  ),
  userProfile(
    'LNOTES',
    'The name of a logonid in Lotus Notes.',
    [one('SNAME', text(64), 'The short name of the user there.')],
    connector,
  ),
  userProfile(
    'NDS',
    'The name of a logonid in Novell Directory Services.',
    [one('UNAME', plainText, 'The name of the user there.')],
    known,
  ),
  userProfile(
    'EIM',
    'Enterprise identity mapping.',
    [
      one(
        'LDAPPROF',
        name('profile', 246),
        'The profile with the address of the domain controller and how to bind to it.',
      ),
    ],
    known,
  ),
  userProfile(
    'PROXY',
    'An LDAP server that is asked for other programs, and how to bind to it.',
    [
      one('LDAPHOST', formed('ldap', 1023), 'The address of the server.'),
      one('BINDDN', formed('dn', 1023), 'The distinguished name to bind with.'),
      one('BINDPW', secret(128), 'The password to bind with. Written in a deck it is a secret in the clear.'),
    ],
    known,
  ),
  userProfile(
    'NETVIEW',
    'How NetView treats an operator.',
    [
      one('CONSNAME', name('console', 8), 'The console of the operator.'),
      one('CTL', netviewControl, 'Which resources the operator may control.'),
      list('DOMAINS', name('domain', 5), 'The domains to which the operator may start sessions.'),
      one('IC', plainText, 'The command that runs at logon.'),
      one('MSGRECVR', yesNo, 'Whether the operator gets messages that are routed to nobody.'),
      one('NGMFADMN', yesNo, 'Whether the operator may administrate the graphic monitor.'),
      one('NGMFVSPN', text(8), 'What the operator sees in the graphic monitor.'),
      list('OPCLASS', number(1, 2040), 'The scope classes of commands.'),
    ],
    known,
  ),
  userProfile(
    'OPERPARM',
    'What an extended console of a logonid may do and gets: TSO CONSOLE, SDSF and other programs open one.',
    [
      list(
        'AUTH',
        consoleAuthority,
        'Which operator commands the console may give, where rules for OPERCMDS do not say it.',
      ),
      list('ROUTCODE', ranges(1, 128), 'The routing codes of messages the console gets.', {
        also: [
          { name: 'ALL', doc: 'All routing codes.' },
          { name: 'NONE', doc: 'No routing codes.' },
        ],
      }),
      list('LEVEL', messageLevels, 'Which messages the console gets.'),
      list('MFORM', messageForms, 'What stands in front of messages.'),
      list('MONITOR', monitored, 'Which events are shown.'),
      list('MSCOPE', name('system', 8), 'The systems whose messages the console gets.', {
        also: [
          { name: '*', doc: 'The system the console is on.' },
          { name: '*ALL', doc: 'All systems.' },
        ],
      }),
      one('CMDSYS', name('system', 8), 'The system to which commands are sent.', {
        also: [{ name: '*', doc: 'The system the console is on.' }],
      }),
      one('LOGCMDRS', systemOrNo, 'Whether answers to commands are logged.'),
      one('DOM', domKinds, 'Which requests to delete messages the console gets.'),
      one('KEY', name('key', 8), 'A name for consoles, by which they are displayed.'),
      one('MIGID', yesNo, 'Whether the console gets a migration ID.'),
      one('STORAGE', number(1, 2000), 'Megabytes for waiting messages.'),
      one('ALTGRP', name('console group', 8), 'The group that takes over when the console fails.'),
      one('AUTO', yesNo, 'Whether the console gets messages for automation.'),
      one('UD', yesNo, 'Whether the console gets messages that no other gets.'),
      one('HC', yesNo, 'Whether the console gets what only goes to the hardcopy log.'),
      one('INTIDS', yesNo, 'Whether the console gets messages of the internal console.'),
      one('UNKNIDS', yesNo, 'Whether the console gets messages of consoles nobody knows.'),
    ],
    stig,
  ),
  userProfile(
    'WORKATTR',
    'Where output of a logonid is delivered, and its account in APPC.',
    [
      one('WANAME', plainText, 'The name of the user.'),
      one('WABLDG', plainText, 'The building of the user.'),
      one('WADEPT', plainText, 'The department of the user.'),
      one('WAROOM', plainText, 'The room of the user.'),
      ...[1, 2, 3, 4].map((n) => one(`WAADDR${String(n)}`, plainText, `Line ${String(n)} of the address.`)),
      one('WAACCNT', plainText, 'The account number for APPC work.'),
      one('WAEMAIL', formed('email', 246), 'The e-mail address, which also identifies the user.'),
    ],
    known,
  ),
  userProfile(
    'SECLABEL',
    'The security labels of a logonid.',
    [one('SECLABEL', name('security label', 8), 'The label when none is named at logon.')],
    unsure,
  ),
  userProfile(
    'PASSWORD',
    'Old passwords, when GSO PSWD says PSWXHIST. ACF2 keeps the record: it is listed and deleted only.',
    [fieldsOf(vmPage('PASSWORD Profile Data Record')).one('#PSWDCNT', number(), 'How many old passwords are kept.')],
    vmPage('PASSWORD Profile Data Record'),
  ),
  userProfile(
    'PWPHRASE',
    'The password phrase of a logonid, and how long it lasts.',
    [
      fieldsOf(vmPage('PWPHRASE Profile Record')).one(
        'PWPHRASE',
        phrase,
        'The phrase. Never keep one in a deck: without a value ACF2 asks for it.',
        { optional: true, sure: 'knowledge' },
      ),
      fieldsOf(vmPage('PWPHRASE Profile Record')).bit(
        'PWP-EXP',
        'The phrase has expired: the user must choose a new one.',
      ),
      fieldsOf(vmPage('PWPHRASE Profile Record'), 'knowledge').one(
        'PWP-HST',
        number(0, 32),
        'How many old phrases are kept.',
      ),
      fieldsOf(vmPage('PWPHRASE Profile Record'), 'knowledge').one(
        'PWP-MAXD',
        number(0, 999),
        'Days after which the phrase must be changed. 0 is no limit.',
      ),
      fieldsOf(vmPage('PWPHRASE Profile Record')).one(
        'PWP-TOD',
        siteDate,
        'When the phrase was changed last. ACF2 keeps it.',
      ),
    ],
    vmPage('PWPHRASE Profile Record'),
  ),
];

const application = named('application', 'The application whose PassTickets are meant.', name('application', 24));

const others: readonly AcfRecordSpec[] = [
  otherProfile('PTKTDATA', application)(
    'SSIGNON',
    'The PassTicket key of an application. It counts after F ACF2,REBUILD(PTK),CLASS(P). Who may use it say rules of the type PTK.',
    [
      fieldsOf(zowe).one(
        'SSKEY',
        secret(),
        'The key: 16 hexadecimal digits. Both sides must have the same; in a deck it is a secret in the clear.',
      ),
      fieldsOf(zowe).bit(
        'MULT-USE',
        'A PassTicket may be used more than once in its ten minutes. Servers that check it twice need it.',
      ),
    ],
    zowe,
  ),
  otherProfile('APPCLU', named('profile', 'The pair of LUs.', name('LU pair')))(
    'SESSION',
    'The key by which a pair of LUs knows each other.',
    [
      one('SESSKEY', secret(16), 'The key, 16 hexadecimal digits. In a deck it is a secret in the clear.'),
      one('CONVSEC', conversationSecurity, 'What conversations must carry.'),
      one('KEYINTVL', number(0, 32767), 'Days after which the key must be changed. 0 is no limit.'),
      bit('LOCK', 'No sessions are made.'),
    ],
    known,
  ),
  otherProfile('KEYSMSTR', named('profile', 'The name of the key.', name('key name')))(
    'SSIGNON',
    'A key that encrypts passwords of other products, such as those of LDAP.BINDPW.KEY.',
    [one('SSKEY', secret(), 'The key. In a deck it is a secret in the clear.')],
    known,
  ),
  otherProfile('DLFCLASS', named('object', 'The object, the name of a data set.', name('object', 44)))(
    'DLFDATA',
    'An object of the data lookaside facility.',
    [
      bit('RETAIN', 'The object stays when nobody uses it.'),
      list('JOBNAMES', name('job', 8), 'The jobs that may use it.'),
    ],
    known,
  ),
  otherProfile('DATASET', named('data set', 'The data set, or a mask.', name('data set', 44)))(
    'DFP',
    'Data of data sets for storage management.',
    [one('RESOWNER', user, 'The owner whose SMS classes count.')],
    unsure,
  ),
  otherProfile('SYSMVIEW', named('profile', 'The profile.', name('profile')))(
    'SVFMR',
    'Data for SystemView for MVS.',
    [one('SCRIPT', any, 'The script for logon.'), one('PARMS', any, 'The parameters for it.')],
    unsure,
  ),
];

export const productRecords: readonly AcfRecordSpec[] = [...users, ...others];
