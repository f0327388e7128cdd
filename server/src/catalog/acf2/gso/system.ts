/** GSO records with options of the system. */
import { group, keywords, label, name, number, unixId, user } from '../../build.ts';
import type { AcfRecordSpec, OperandSpec } from '../../types.ts';
import { article, documented, known, stig, unsure, zowe } from '../sources.ts';
import { any, modes, node, plainText } from '../values.ts';
import { doubtful, experience, fieldsOf, gso, inStig } from './build.ts';

const { bit, one, list } = inStig;
const module = name('module', 8);

const modeWords = {
  ...modes,
  keywords: [
    ...(modes.type === 'keyword' ? modes.keywords : []),
    {
      name: 'RULE',
      doc: '$MODE of each rule set says what happens; the two words behind it are for data without rules and for rule sets without $MODE: `MODE(RULE,ABORT,ABORT)`.',
    },
  ],
} as const;

const options: readonly OperandSpec[] = [
  list('MODE', modeWords, 'What happens when a rule forbids an access to data. Only ABORT protects.', {
    sure: 'knowledge',
  }),
  bit('BLPLOG', 'Accesses to tapes with their labels skipped are logged.'),
  bit('CMDREC', 'Commands that change the databases are written to SMF.', { sure: 'knowledge' }),
  one(
    'CONSOLE',
    keywords({
      ROLL: 'Messages may roll off the console.',
      NOROLL: 'Messages stay until somebody deletes them.',
      NONE: 'No messages.',
      WTP: 'Messages go to the programmer only.',
    }),
    'How messages about violations appear on the console.',
  ),
  one('CPUTIME', keywords({ LOCAL: 'Local time.', GMT: 'Greenwich time.' }), 'The time that shifts and logs go by.'),
  one(
    'DATE',
    keywords({ MDY: 'Month, day, year.', DMY: 'Day, month, year.', YMD: 'Year, month, day.' }),
    'The order in every date that is read or shown: EXPIRE, UNTIL and others in decks too. A wrong guess moves a date by months.',
  ),
  bit('DDB', 'Logonids are looked up on other nodes too.'),
  one('DFTLID', user, 'The logonid of jobs that name none. Best left empty.'),
  one('DFTSTC', user, 'The logonid of started tasks that have none of their own.'),
  list(
    'INFOLIST',
    keywords({
      SECURITY: 'Security administrators.',
      AUDIT: 'Auditors.',
      ACCOUNT: 'Account managers.',
      LEADER: 'Leaders.',
      CONSULT: 'Consultants.',
    }),
    'Who may list records of the information database, such as options and scopes.',
  ),
  bit('JOBCK', 'Batch jobs need a logonid with JOB.'),
  one('MAXVIO', number(0, 32767), 'How many violations a job may cause before it is ended.'),
  bit('NOTIFY', 'At logon users are told when and from where the logonid was used last.'),
  bit('RPTSCOPE', 'Reports show only what is within the scope of the one who runs them.'),
  bit('SHRDASD', 'The databases are shared with other systems.'),
  bit('STAMPSMF', 'SMF records carry the logonid of the job.'),
  bit('STC', 'Started tasks are checked: they need a logonid with STC, or a GSO STC record.'),
  bit('TAPEDSN', 'Data sets on tape are protected by their names.'),
  bit('TEMPDSN', 'Temporary data sets are protected too.', { sure: 'knowledge' }),
  bit('UADS', 'TSO takes the attributes of users from UADS. NOUADS: from the logonid.'),
  bit('VTAMOPEN', 'Opening the ACB of a VTAM application is checked.'),
  experience.bit('XBM', 'Jobs of the execution batch monitor are checked.'),
];

const terminal = (...more: readonly (readonly [string, string])[]): readonly OperandSpec[] => [
  ...more.map(([field, doc]) => one(field, any, doc)),
  one('STRING', any, 'The characters that cover the place where the password is typed, in hexadecimal.'),
];

const masks = [1, 2, 3, 4].map((n): readonly [string, string] => [
  `M${String(n)}`,
  `Line ${String(n)} of characters that is printed over the password.`,
]);

export const systemRecords: readonly AcfRecordSpec[] = [
  gso(
    'OPTS',
    'The general options: what happens on violations, the order of dates, defaults, what is logged.',
    options,
    {
      source: stig,
    },
  ),
  gso(
    'AUTOERAS',
    'Erases data sets when they are deleted, so that nobody reads what is left on the volume.',
    [
      bit('NON-VSAM', 'Data sets that are not VSAM are erased. Taking it back is NONON-VSAM.'),
      bit('VSAM', 'VSAM data sets are erased.'),
      list('VOLS', name('volume mask', 6), 'The volumes; `-` is all.'),
      one('PROCESS', any, 'How the erasing is done.', { sure: 'knowledge' }),
    ],
    { source: stig },
  ),
  gso(
    'BACKUP',
    'When and where the databases are backed up.',
    [
      one('TIME', name('hh:mm', 5), 'When the backup is made every day.'),
      one('CPUID', name('system', 4), 'The system that makes it.'),
      one('WORKUNIT', name('unit', 8), 'The unit for work files.'),
      one('PRISPACE', number(0), 'Their primary space.'),
      one('SECSPACE', number(0), 'Their secondary space.'),
      one('STRING', plainText, 'The operator command that is given afterwards.'),
    ],
    { source: stig },
  ),
  gso(
    'EXITS',
    'The exits of the site: modules that ACF2 calls. Each can change what is allowed.',
    [
      one('DSNPOST', module, 'Called after a data set was checked.'),
      one('SEVPRE', module, 'Called before a system entry is checked.'),
      one('SEVPOST', module, 'Called after a system entry was checked.'),
      ...[
        ['DSNPRE', 'Called before a data set is checked.'],
        ['RSCPRE', 'Called before a resource is checked.'],
        ['RSCPOST', 'Called after a resource was checked.'],
        ['LIDPRE', 'Called before a logonid is worked on.'],
        ['LIDPOST', 'Called after a logonid was worked on.'],
        ['NEWPXIT', 'Called when a password is changed: checks of the site.'],
        ['VIOEXIT', 'Called on a violation.'],
      ].map(([field = '', doc = '']) => experience.one(field, module, doc)),
    ],
    { source: stig },
  ),
  gso(
    'TSO',
    'What TSO logons get when the logonid does not say it, and how the logon works.',
    [
      one('ACCOUNT', plainText, 'The account number of sessions.'),
      one('BYPASS', name('character', 1), 'The character in front of a command that skips the limited list.'),
      one('CHAR', name('character', 4), 'The character that deletes the one before it: BS, or a character.'),
      one('CMDLIST', module, 'The module with the list of commands that users may use.'),
      bit('IKJEFLD1', 'The logon exit IKJEFLD1 of the site is called.'),
      one('LINE', name('character', 4), 'The character that deletes the line: ATTN, CTLX, or a character.'),
      bit('LOGONCK', 'Users without TSO in their logonid are refused.', { sure: 'knowledge' }),
      one('PERFORM', number(0, 999), 'The performance group.'),
      one('PROC', name('procedure', 8), 'The logon procedure.'),
      bit(
        'QLOGON',
        'A password may stand in the LOGON command itself, where others can read it. NOQLOGON is the safe choice.',
      ),
      one('REGION', name('kilobytes'), 'The region in kilobytes.'),
      one('SUBCLSS', name('class', 1), 'The class of submitted jobs.'),
      one('SUBHOLD', name('class', 1), 'The class in which output of submitted jobs is held.'),
      one('SUBMSGC', name('class', 1), 'The message class of submitted jobs.', { aliases: ['SUBMSG'] }),
      one('TIME', number(0), 'The CPU time of a session, in minutes. 0 is no limit.'),
      one('TSOGNAME', name('name', 8), 'The generic name of TSO in VTAM.'),
      one('TSOSOUT', name('class', 1), 'The class of output.'),
      one('UNIT', name('unit', 8), 'The unit for new data sets.'),
      one('WAITIME', number(0), 'Seconds for which the logon waits for an answer.'),
      fieldsOf(article(24595)).bit('FSRETAIN', 'Values of the full-screen logon are kept in CONTROL(TSO) records.'),
    ],
    { source: stig },
  ),
  gso('TSOCRT', 'How the password is kept off screens that cannot hide it.', terminal(), { source: stig }),
  gso(
    'TSOTWX',
    'How the password is kept off typewriter terminals of the type TWX.',
    terminal(
      ['CR', 'The characters for the start of the line.'],
      ['IDLE', 'The characters that let the terminal settle.'],
      ['LENGTH', 'How many characters are covered.'],
      ...masks,
    ),
    { source: stig },
  ),
  gso(
    'TSO2741',
    'How the password is kept off typewriter terminals of the type 2741.',
    terminal(['BS', 'The characters that step back.'], ['LENGTH', 'How many characters are covered.'], ...masks),
    { source: stig },
  ),
  gso(
    'TSOKEYS',
    'The keywords of the LOGON command that the site has added.',
    [experience.list('KEYWORDS', name('keyword', 8), 'The keywords that LOGON takes besides its own.')],
    { source: known },
  ),
  gso(
    'NJE.qual',
    'How jobs from and to other nodes are handled: whose logonid they get, and whether passwords are sent.',
    [
      experience.one('NODEMASK', node, 'The nodes; masks are allowed.', { aliases: ['NODE'] }),
      experience.bit('INHERIT', 'Jobs get the logonid of the user who sent them.'),
      experience.bit('ENCRYPT', 'Passwords are sent encrypted.'),
      experience.bit('VALIN', 'Jobs that come in are checked.'),
      experience.bit('VALOUT', 'Jobs that go out are checked.'),
      experience.one('DFTLID', user, 'The logonid of jobs that come without one.'),
    ],
    { source: stig, qualifier: 'optional' },
  ),
  gso(
    'UNIXOPTS',
    'Options for z/OS UNIX: defaults, automatic profiles, and checks of files.',
    [
      fieldsOf(article(48050)).bit(
        'UNIQUSER',
        'Users without an OMVS profile get one with a UID of their own when they first use z/OS UNIX. Needs AUTOIDOM.',
      ),
      fieldsOf(article(205482)).one(
        'MODLUSER',
        name('profile record', 8),
        'The OMVS profile whose values, but the UID, such users get.',
      ),
      fieldsOf(stig).one(
        'DFTUSER',
        user,
        'The logonid whose OMVS profile is used for users without one. Everybody then shares a UID.',
      ),
      fieldsOf(documented).one('DFTGROUP', group, 'The group whose OMVS profile is used for groups without one.'),
      experience.bit(
        'HFSSEC',
        'Files of z/OS UNIX are protected by rules of the class HFSSEC, not by their permission bits.',
      ),
      experience.bit('CHOWNURS', 'Users may give their own files away with chown.', { aliases: ['CHOWNRES'] }),
    ],
    { source: stig },
  ),
  gso(
    'AUTOIDOM',
    'Which UIDs and GIDs ACF2 may give by itself. It must exist before AUTOUID and AUTOGID are used.',
    [
      ...['ASSIGNU', 'ASSIGNG'].map((field) =>
        fieldsOf(article(205482)).bit(field, `ACF2 gives ${field === 'ASSIGNU' ? 'UIDs' : 'GIDs'} by itself.`),
      ),
      fieldsOf(article(205482), 'docs').one('UIDSTART', unixId, 'The lowest UID that is given.'),
      fieldsOf(article(205482), 'docs').one('UIDEND', unixId, 'The highest UID that is given.'),
      fieldsOf(article(205482), 'docs').one('GIDSTART', unixId, 'The lowest GID that is given.'),
      fieldsOf(article(205482), 'docs').one('GIDEND', unixId, 'The highest GID that is given.'),
    ],
    { source: article(205482) },
  ),
  gso(
    'CERTMAP.qual',
    'Maps certificates to a logonid by the names in them, so that not each one is registered. It counts only with TRUST.',
    [
      fieldsOf(zowe).one(
        'SDNFILTR',
        plainText,
        'The names of the subject that are asked for: `CN=...OU=...`, with periods between them.',
      ),
      fieldsOf(article(196863)).one(
        'IDNFILTR',
        plainText,
        'The names of the issuer that are asked for. Beside SDNFILTR they must be given in full.',
      ),
      experience.one(
        'CRITERIA',
        plainText,
        'Further criteria, such as `APPLID=&APPLID.`; CRITMAP records then name the logonid.',
      ),
      fieldsOf(zowe).one('LABEL', label, 'A label for the filter.'),
      fieldsOf(zowe).one('USERID', user, 'The logonid that such certificates get.'),
      fieldsOf(zowe).flag('TRUST', 'The filter counts, and certificates are mapped.', { excludes: ['NOTRUST'] }),
      experience.flag('NOTRUST', 'The filter does not count until it is trusted.', { excludes: ['TRUST'] }),
    ],
    { source: zowe, qualifier: 'required' },
  ),
  gso(
    'CRITMAP.qual',
    'Names the logonid for a certificate that a CERTMAP record maps by criteria.',
    [
      experience.one('APPLID', name('application', 8), 'The application; masks are allowed.'),
      experience.one('SYSTEM', name('system', 8), 'The system; masks are allowed.'),
      experience.one('USERID', user, 'The logonid that such certificates get.'),
    ],
    { source: known, qualifier: 'required' },
  ),
  gso('MLID', 'Which fields of the logonid servers get as its short form.', [], { source: article(210015) }),
  gso('SYNCOPTS', 'How databases of several nodes are kept in step.', [], { source: unsure }),
  gso('MLSOPTS', 'Options for multilevel security.', [doubtful.bit('MLACTIVE', 'Multilevel security is active.')], {
    source: unsure,
  }),
  gso('CPF', 'Options of the command propagation facility. SET CONTROL(CPF) has its records.', [], { source: unsure }),
  gso('SMS', 'Options for storage management. SET CONTROL(SMS) has its records.', [], { source: unsure }),
  gso('DB2', 'Options of the ACF2 option for Db2. SET CONTROL(DB2) has its records.', [], { source: unsure }),
  gso('ACFDB2', 'Options of the ACF2 option for Db2.', [], { source: unsure }),
  gso('WARN', 'The text of the warning that users get with MODE(WARN).', [], { source: unsure }),
];
