/** Fields of an ACID that other products read: z/OS UNIX, TSO, CICS, consoles, SMS, NetView, Kerberos. */
import { asis, hex, keywords, name, number, operandsOf, path, special, text, unixId } from '../../build.ts';
import type { OperandSpec, ValueType } from '../../types.ts';
import { article, known, manual, page, stig } from '../sources.ts';
import { nextFree } from '../values.ts';
import { ofAcid, type KeywordGroup } from './group.ts';

const { one, list } = operandsOf(known);
const unixPages = operandsOf(manual('Control Options', 'MODLUSER'), 'knowledge');
const tsoPages = operandsOf(manual('Interfaces', 'TSO Keywords'));

const yesOrNo = (yes: string, no: string): ValueType => keywords({ YES: yes, NO: no });
const oneCharacter = (what: string): ValueType => name(what, 1);
/** An amount with a unit: mega, giga, tera, peta. */
const storage: ValueType = { type: 'number', min: 0, max: 16777215, units: ['M', 'G', 'T', 'P'] };

const unix: readonly OperandSpec[] = [
  one(
    'UID',
    unixId,
    'The number of the user in z/OS UNIX; `?` for the next free one. It takes effect with TSS MODIFY(OMVSTABS). UID(0) is the superuser.',
    { also: nextFree, source: page('UID Keyword') },
  ),
  one(
    'GID',
    unixId,
    'The number of the group in z/OS UNIX; `?` for the next free one. Only an ACID of TYPE(GROUP) has one. It takes effect with TSS MODIFY(OMVSTABS).',
    { also: nextFree, source: page('GID Keyword') },
  ),
  list(
    'RANGE',
    unixId,
    'The lowest and the highest number from which UID(?) or GID(?) takes one: `RANGE(1000,1999)`.',
    {
      source: page('UID and GID Keywords'),
    },
  ),
  one('HOME', path(1024), 'The home directory, up to 1024 characters. Letter case counts. Left out, it is the root.', {
    source: article(233282, 'minimum OMVS segment'),
  }),
  one('OMVSPGM', path(1024), 'The program that starts in z/OS UNIX, normally the shell. Letter case counts.', {
    source: article(233282, 'minimum OMVS segment'),
  }),
  unixPages.one('ASSIZE', number(10485760, 2147483647), 'The largest address space of a process, in bytes.'),
  unixPages.one('OECPUTM', number(7, 2147483647), 'The most CPU time of a process, in seconds.'),
  unixPages.one('PROCUSER', number(3, 32767), 'How many processes the user may have at once.'),
  unixPages.one('THREADS', number(0, 100000), 'How many threads a process may have.'),
  unixPages.one('MMAPAREA', number(1, 16777216), 'The most storage for memory-mapped files, in pages.'),
  unixPages.one('MEMLIMIT', storage, 'The most storage above the bar that is not shared, as in 2G.'),
  unixPages.one('SHMEMMAX', storage, 'The most shared storage, as in 64M.'),
  one('OEFILEP', number(3, 524287), 'How many files a process may have open.'),
];

const tso: readonly OperandSpec[] = [
  tsoPages.one(
    'TSOLPROC',
    name('logon procedure', 8),
    'The logon procedure TSO proposes. The ACID must be permitted to it in class TSOPROC.',
  ),
  tsoPages.one(
    'TSOLACCT',
    asis(40),
    'The account number TSO proposes, up to 40 characters. The ACID must be permitted to it in class TSOACCT.',
  ),
  tsoPages.one('TSOCOMMAND', text(80), 'The command that runs after logon, up to 80 characters.'),
  tsoPages.one('TSODEST', name('destination', 8), 'Where the output of the session goes.'),
  tsoPages.one('TSOHCLASS', oneCharacter('hold class'), 'The class of held output.'),
  tsoPages.one('TSOJCLASS', oneCharacter('job class'), 'The class of jobs the user submits.'),
  tsoPages.one('TSOMCLASS', oneCharacter('message class'), 'The class of messages of jobs.'),
  tsoPages.one('TSOSCLASS', oneCharacter('output class'), 'The class of output the user allocates.'),
  one('TSOLSIZE', number(0, 2096128), 'The region size in kilobytes TSO proposes.'),
  one('TSOMSIZE', number(0, 2096128), 'The largest region in kilobytes the user may ask for; 0 for no limit.'),
  one('TSOUNIT', name('unit', 8), 'The unit for allocations that name none.'),
  one('TSODEFPRFG', number(0, 255), 'The performance group TSO proposes, from releases that have them.'),
  list(
    'TSOOPT',
    keywords({
      MAIL: 'Shows mail at logon.',
      NOMAIL: 'Shows no mail at logon.',
      NOTICES: 'Shows notices at logon.',
      NONOTICES: 'Shows no notices at logon.',
      OIDCARD: 'Asks for the identification card.',
      NOOIDCARD: 'Asks for no identification card.',
      RECONN: 'Reconnects a lost session.',
      NORECONN: 'Does not reconnect a lost session.',
    }),
    'What happens at logon.',
  ),
  one('TSOUDATA', hex(4), 'Two bytes of data of the site, as four hexadecimal digits.'),
];

const cics: readonly OperandSpec[] = [
  list('OPCLASS', number(1, 24), 'Operator classes: which routed messages of CICS reach the user.'),
  one('OPIDENT', name('operator', 3), 'The identification CICS shows in messages, one to three characters.'),
  one('OPPRTY', number(0, 255), 'The priority of the transactions of the user; 255 is the highest.'),
  list(
    'SITRAN',
    name('transaction, then facility'),
    'The transaction that starts after sign-on, and the facility where: `SITRAN(MENU,CICSPROD)`.',
  ),
  list('SCTYKEY', number(1, 64), 'The security keys of transactions the user may start.'),
  one(
    'OPTIME',
    { type: 'time', form: 'hhmm' },
    'After how long without input CICS signs the user off, as hhmm; 0 never. Top Secret itself has LTIME.',
    {
      source: article(220473, 'Top Secret OPTIME(0)'),
      sure: 'knowledge',
    },
  ),
];

const consoles: readonly OperandSpec[] = [
  list(
    'MCSAUTH',
    keywords({
      MASTER: 'All commands, as at the master console.',
      ALL: 'Informational, system, input-output and console commands.',
      INFO: 'Informational commands only.',
      SYS: 'System control commands besides.',
      IO: 'Input-output commands besides.',
      CONS: 'Console commands besides.',
    }),
    'Which commands an extended console of the user takes. Commands with a resource in OPERCMDS are decided there.',
    { source: stig, sure: 'knowledge' },
  ),
  list('MCSROUT', number(1, 128), 'The routing codes of the console: 1 to 128, ALL or NONE.', {
    also: special({ ALL: 'All routing codes.', NONE: 'No routing codes. The default.' }),
    source: page('MCSROUT Keyword'),
  }),
  list(
    'MCSLEVL',
    keywords({
      ALL: 'All messages.',
      NB: 'No broadcasts.',
      R: 'Messages that wait for a reply.',
      I: 'Messages for immediate action.',
      CE: 'Messages for critical eventual action.',
      E: 'Messages for eventual action.',
      IN: 'Informational messages.',
    }),
    'Which levels of messages the console shows.',
  ),
  one('MCSALTG', name('console group', 8), 'The group of consoles that takes over when the console fails.'),
  one(
    'MCSAUTO',
    yesOrNo('It does.', 'It does not. The default.'),
    'Whether the console gets messages meant for automation.',
  ),
  one(
    'MCSCMDS',
    name('system', 8),
    'The system on which commands of the console run; `*` for the one it is attached to.',
  ),
  one(
    'MCSDOM',
    keywords({ NORMAL: 'Those of its own messages.', ALL: 'All of them.', NONE: 'None of them.' }),
    'Which requests to delete messages the console gets.',
  ),
  one('MCSKEY', name('key', 8), 'A name under which DISPLAY CONSOLES finds the console.'),
  one(
    'MCSLOGC',
    keywords({ SYSTEM: 'As the system says. The default.', NO: 'They are not logged.' }),
    'Whether responses to commands of the console are logged.',
  ),
  list(
    'MCSMFRM',
    keywords({
      J: 'With the name or number of the job.',
      M: 'The text only.',
      S: 'With the name of the system.',
      T: 'With the time.',
      X: 'Without the names of job and system.',
    }),
    'How messages look on the console.',
  ),
  one(
    'MCSMGID',
    yesOrNo('It gets one.', 'It gets none. The default.'),
    'Whether the console gets a migration identifier of one byte.',
  ),
  list(
    'MCSMON',
    keywords({
      JOBNAMES: 'When jobs start and end.',
      JOBNAMEST: 'When jobs start and end, with the time.',
      SESS: 'When sessions start and end.',
      SESST: 'When sessions start and end, with the time.',
      STATUS: 'What becomes of data sets.',
    }),
    'Which events the console shows.',
  ),
  one('MCSSTOR', number(1, 2000), 'How many megabytes the queue of messages of the console may take.'),
  one(
    'MCSUD',
    yesOrNo('It does.', 'It does not. The default.'),
    'Whether the console gets messages no other console gets.',
  ),
];

const output: readonly OperandSpec[] = [
  one('WANAME', text(60), 'Whose output it is: the name on the separator page.'),
  one('WAADDR1', text(60), 'The first line of the address for output.'),
  one('WAADDR2', text(60), 'The second line of the address for output.'),
  one('WAADDR3', text(60), 'The third line of the address for output.'),
  one('WAADDR4', text(60), 'The fourth line of the address for output.'),
  one('WAACCNT', text(255), 'The account number of APPC transaction programs, up to 255 characters.'),
  one('WABLDG', text(60), 'The building to which output goes.'),
  one('WADEPT', text(60), 'The department to which output goes.'),
  one('WAROOM', text(60), 'The room to which output goes.'),
];

const others: readonly OperandSpec[] = [
  one('SMSAPPL', name('application', 8), 'The application SMS takes for data sets of the user.'),
  one('SMSDATA', name('data class', 8), 'The data class SMS takes when an allocation names none.'),
  one('SMSMGMT', name('management class', 8), 'The management class SMS takes when an allocation names none.'),
  one('SMSSTOR', name('storage class', 8), 'The storage class SMS takes when an allocation names none.'),
  one('LANGUAGE', name('language code', 3), 'The language of messages for the user.'),
  one('NETVCONS', name('console', 8), 'The console NetView uses for the operator.'),
  one(
    'NETVCTL',
    keywords({
      GENERAL: 'The domains and resources of the operator, checked by scope.',
      GLOBAL: 'All of them.',
      SPECIFIC: 'Those of the spans the operator has started.',
    }),
    'Over which resources the operator of NetView has control.',
  ),
  list('NETVDMNS', name('domain', 5), 'The domains of NetView with which the operator may work.'),
  one('NETVIC', text(255), 'The command that runs when the operator logs on to NetView.'),
  one(
    'NETVMSGR',
    yesOrNo('The operator gets them.', 'The operator gets none.'),
    'Whether NetView sends messages that nobody else gets to the operator.',
  ),
  one(
    'NETVNGMF',
    yesOrNo('The operator may use it.', 'The operator may not use it.'),
    'Whether the operator may use the graphic monitor of NetView.',
  ),
  list('NETVOPCL', number(1, 2040), 'The classes of NetView commands for the operator.'),
  one('KERBNAME', asis(240), 'The principal of the user in Kerberos. Letter case counts.'),
  one('MAXTKTLF', number(1, 2147483647), 'The longest life of a Kerberos ticket, in seconds.'),
  one('KERBVIO', number(0), 'How many wrong Kerberos requests have been counted.', {
    source: article(11417, 'Kerberos violations'),
    sure: 'knowledge',
  }),
  one(
    'EIMPROF',
    name('LDAPBIND profile', 246),
    'The profile with which the user reaches the domain of Enterprise Identity Mapping.',
  ),
];

export const segments: KeywordGroup = {
  functions: ofAcid,
  keywords: [...unix, ...tso, ...cics, ...consoles, ...output, ...others],
};
