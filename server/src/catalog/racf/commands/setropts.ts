/**
 * SETROPTS: options of the whole system, the state of classes, and REFRESH. Names and value words were compared with the
 * z/OS 3.2 Command Language Reference; where a range is not from there, the row says so.
 */
import { className, docs, name, number, numberOr, operandsOf, pair, password, ranges } from '../../build.ts';
import { language, securityLevel } from '../names.ts';
import { routing } from '../routing.ts';
import {
  activeOrInactive,
  allClasses,
  dataSetModelling,
  failuresOrWarning,
  kerberosLevels,
  passwordAlgorithm,
  programControl,
  terminalAccess,
} from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SETROPTS');
const { flag, one, list, nested } = operandsOf(source);

/** Ranges, lengths and defaults that are known but were not found in the documentation. */
const unchecked = { sure: 'knowledge' } as const;

/** One syntax rule for passwords: a length, and what stands at which position. */
const rule = [
  one(
    'LENGTH',
    ranges(1, 8),
    'How long a password of this rule is: `LENGTH(8)`, or `LENGTH(6:8)` for any length between. Positions beyond the length can never be reached.',
  ),
  list('ALPHA', ranges(1, 8), 'Positions that hold an upper-case letter or one of `#`, `@`, `$`.'),
  list(
    'ALPHANUM',
    ranges(1, 8),
    'Positions that hold a letter, digit or `#`, `@`, `$`. When two or more are listed, a password needs both a letter and a digit among them.',
  ),
  list('VOWEL', ranges(1, 8), 'Positions that hold A, E, I, O or U.'),
  list('NOVOWEL', ranges(1, 8), 'Positions that hold anything but a vowel: consonants, digits, `#`, `@`, `$`.'),
  list('CONSONANT', ranges(1, 8), 'Positions that hold an upper-case letter other than a vowel.'),
  list('NUMERIC', ranges(1, 8), 'Positions that hold a digit.'),
  list('NATIONAL', ranges(1, 8), 'Positions that hold one of `#`, `@` and `$`.'),
  list(
    'MIXEDALL',
    ranges(1, 8),
    'Positions that together hold every kind of character in use: upper case, digits, `#@$` and special characters, and lower case once MIXEDCASE is on. `MIXEDALL(1:8)` is the simplest strong rule.',
  ),
  list('MIXEDCONSONANT', ranges(1, 8), 'Positions that hold a consonant in either case. Only useful with MIXEDCASE.'),
  list('MIXEDVOWEL', ranges(1, 8), 'Positions that hold a vowel in either case. Only useful with MIXEDCASE.'),
  list(
    'MIXEDNUM',
    ranges(1, 8),
    'Positions that together hold upper case, lower case and a digit. Only useful with MIXEDCASE.',
  ),
  list(
    'SPECIAL',
    ranges(1, 8),
    'Positions that hold `#`, `@`, `$` or, when SPECIALCHARS is on, another special character.',
  ),
];

/** The eight syntax rules, and taking each back. */
const rules = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
  pair(
    nested(
      `RULE${n}`,
      rule,
      `Password syntax rule ${n}, replacing the one that had this number. A new password must fit at least one rule in force, so a weak rule among strong ones undoes them. Passwords in use are not checked.`,
    ),
    flag(`NORULE${n}`, `Cancels password syntax rule ${n}. The others stay.`),
  ),
);

const eraseOptions = [
  flag('ALL', 'Every deleted data set and extent is overwritten, whatever the profiles say; temporary data sets too.', {
    ...unchecked,
  }),
  ...pair(
    one(
      'SECLEVEL',
      securityLevel,
      'Data sets of this security level and higher ones are overwritten, whatever the profiles say.',
    ),
    flag('NOSECLEVEL', 'Only the operand ERASE of the data set profile decides.'),
  ),
];

const passwordOptions = [
  ...pair(
    one(
      'ALGORITHM',
      passwordAlgorithm,
      'Stores passwords and phrases that are changed from now on with KDFAES. Check first that all systems and products that share the database know it.',
    ),
    flag(
      'NOALGORITHM',
      'Stores passwords as in the past, with DES or an installation exit: far easier to attack when somebody copies the database.',
    ),
  ),
  ...pair(
    one(
      'HISTORY',
      number(1, 32),
      'How many earlier passwords and phrases of a user are kept and refused as new ones. Needs INITSTATS. Without MINCHANGE users run through the list in a minute.',
    ),
    flag('NOHISTORY', 'Only the current password is refused as a new one.'),
  ),
  one(
    'INTERVAL',
    number(1, 254),
    'The longest life of a password in days: the default for new users and the upper limit for PASSWORD INTERVAL. Users keep a shorter interval they already have.',
    { default: '30 in a new database', ...unchecked },
  ),
  one(
    'MINCHANGE',
    number(0, 254),
    'How many days must pass before users may change a password again. More than INTERVAL is ignored (ICH14083I).',
    { default: '0: any number of changes a day', ...unchecked },
  ),
  ...pair(
    flag(
      'MIXEDCASE',
      'Lower case counts in passwords. Do not switch it back: users with lower-case letters in the password could no longer log on.',
    ),
    flag('NOMIXEDCASE', 'Passwords are folded to upper case.'),
  ),
  one(
    'PHRASEINT',
    number(0, 65534),
    'The longest life of a password phrase in days, apart from that of passwords. A recent addition: systems without it refuse the command.',
    { sure: 'doubtful' },
  ),
  ...pair(
    one(
      'REVOKE',
      number(1, 254),
      'After how many wrong passwords or phrases in a row a user is revoked. Needs INITSTATS. 3 to 5 are usual; more invites guessing.',
      unchecked,
    ),
    flag('NOREVOKE', 'Wrong passwords never revoke a user, so passwords can be guessed without end.'),
  ),
  flag('NORULES', 'Cancels all password syntax rules at once: any new password of 1 to 8 characters is accepted.'),
  ...pair(
    flag(
      'SPECIALCHARS',
      'Passwords may hold further special characters such as `.`, `-` and `!`. All systems and products that check passwords must know them.',
    ),
    flag('NOSPECIALCHARS', 'New passwords may hold no special characters but `#`, `@` and `$`.'),
  ),
  ...pair(
    one(
      'WARNING',
      number(1, 255),
      'How many days before a password expires the user is told at logon. Needs INITSTATS.',
      unchecked,
    ),
    flag('NOWARNING', 'Users are not told that their password expires soon.'),
  ),
  ...rules,
];

export const setropts: CommandSpec = {
  name: 'SETROPTS',
  aliases: ['SETR'],
  doc: 'Sets options for the whole system: which classes are active, generic or in storage, password rules, auditing. REFRESH makes changed profiles visible. Most operands need SPECIAL, the auditing ones AUDITOR.',
  positionals: [],
  operands: [
    ...pair(
      flag('ADDCREATOR', 'Puts the user who defines a profile on its access list with ALTER.'),
      flag(
        'NOADDCREATOR',
        'Keeps the user who defines a profile off its access list: the better choice, as administrators need no access to what they administer.',
      ),
    ),
    ...pair(
      flag(
        'ADSP',
        'The attribute ADSP of users counts: every permanent data set they create gets a discrete profile of its own. Usually unwanted.',
      ),
      flag('NOADSP', 'No discrete profiles are made by themselves, whatever attributes users have.'),
    ),
    ...pair(
      flag('APPLAUDIT', 'Logs the begin and end of APPC transactions when the APPL profile asks for auditing.'),
      flag('NOAPPLAUDIT', 'Writes no log records for APPC transactions.'),
    ),
    ...pair(
      flag('CMDVIOL', 'Logs every RACF command that was refused for lack of authority.'),
      flag('NOCMDVIOL', 'Refused RACF commands leave no trace in SMF.'),
    ),
    ...pair(
      flag(
        'COMPATMODE',
        'Lets users and jobs with old-style tokens, which carry no security label, work while SECLABEL is active. For migration only.',
      ),
      flag('NOCOMPATMODE', 'Ends the compatibility mode of security labels.'),
    ),
    ...pair(
      flag(
        'EGN',
        'Enhanced generic naming for data sets: `**` stands for any number of qualifiers, `*` for one. Should never be switched off again.',
      ),
      flag(
        'NOEGN',
        'Ends enhanced generic naming. Existing profiles then protect other data sets than before, and those with `**` cannot be handled.',
      ),
    ),
    ...pair(
      flag(
        'GRPLIST',
        'All groups of a user count in checks, not only the one of the logon. Nearly every site wants it.',
      ),
      flag('NOGRPLIST', 'Only the group of the logon counts: users lose what their other groups give them.'),
    ),
    ...pair(
      flag(
        'INITSTATS',
        'Keeps date, time and number of logons. Without it INACTIVE and the password options REVOKE, HISTORY and WARNING do not work.',
      ),
      flag(
        'NOINITSTATS',
        'Keeps no logon statistics; INACTIVE and the password options REVOKE, HISTORY and WARNING cannot be used then.',
      ),
    ),
    ...pair(
      flag(
        'MLNAMES',
        'Hides names of files, directories and data sets from users whose label does not allow the content.',
      ),
      flag('NOMLNAMES', 'Names of data sets and files are visible whatever the labels say.'),
    ),
    ...pair(
      flag(
        'MLQUIET',
        'Lets only trusted tasks, console operators and users with SPECIAL into the system, to change labels safely. Everybody else is locked out until NOMLQUIET.',
      ),
      flag('NOMLQUIET', 'Opens the system again after MLQUIET.'),
    ),
    ...pair(
      flag('MLSTABLE', 'Security labels, and what has them, can be changed only while MLQUIET is on.'),
      flag('NOMLSTABLE', 'Security labels may change at any time.'),
    ),
    ...pair(
      flag('OPERAUDIT', 'Logs accesses and commands that only the attribute OPERATIONS allowed.'),
      flag('NOOPERAUDIT', 'The use of OPERATIONS leaves no trace in SMF.'),
    ),
    ...pair(
      flag('REALDSN', 'Logs and messages show the real data set names, not those a naming convention table made.'),
      flag('NOREALDSN', 'Logs and messages show the names a naming convention table made.'),
    ),
    ...pair(
      flag('SAUDIT', 'Logs commands that only SPECIAL allowed, at system or group level.'),
      flag('NOSAUDIT', 'Commands that only SPECIAL allowed leave no trace in SMF.'),
    ),
    ...pair(
      flag('SECLABELAUDIT', 'The audit options of SECLABEL profiles count besides those of the resource.'),
      flag('NOSECLABELAUDIT', 'The audit options of SECLABEL profiles do not count.'),
    ),
    ...pair(
      flag('SECLABELCONTROL', 'Only SPECIAL users may set or change security labels in profiles.'),
      flag('NOSECLABELCONTROL', 'Whoever may change a profile may also set a security label he himself can use.'),
    ),
    ...pair(
      flag('SECLBYSYSTEM', 'Security labels can be limited to systems. Needs the class SECLABEL active (ICH14076I).'),
      flag('NOSECLBYSYSTEM', 'Security labels are the same on all systems.'),
    ),
    ...pair(
      flag(
        'TAPEDSN',
        'Data sets on tape are protected by data set profiles, as those on disk. With DFSMSrmm or another tape manager its own options may do the same.',
      ),
      flag('NOTAPEDSN', 'Data set profiles are not asked for tape data sets.'),
    ),
    list(
      'AUDIT',
      className,
      'Logs every change of a profile in these classes, and for DATASET creation and deletion of data sets. `AUDIT(*)` is what auditors ask for.',
      { also: allClasses },
    ),
    list('NOAUDIT', className, 'Changes of profiles in these classes are no longer logged.', { also: allClasses }),
    list(
      'CLASSACT',
      className,
      'Makes the classes active: from now on RACF checks and uses their profiles. Classes with the same POSIT number become active with it. Profiles should exist before. `*` does not take every class.',
      { also: allClasses },
    ),
    list(
      'NOCLASSACT',
      className,
      'Makes the classes inactive: their resources are no longer checked. With RACLIST of the same class the RACLIST is ignored (ICH14042I).',
      { also: allClasses },
    ),
    list(
      'GENCMD',
      className,
      'Allows commands for generic profiles while checks do not use them yet: to prepare or repair a class before GENERIC.',
      { also: allClasses },
    ),
    list('NOGENCMD', className, 'Ends commands for generic profiles. Ignored while GENERIC is on for the class.', {
      also: allClasses,
      ...unchecked,
    }),
    list(
      'GENERIC',
      className,
      'Allows generic profiles in the classes and uses them in checks. Give it before the first RDEFINE or ADDSD with generic characters: without it such a profile becomes a discrete one with a strange name (ICH10321I). With REFRESH it makes changed generic profiles visible. Not for DIGTCERT and DIGTRING, so not with `*`.',
      { also: allClasses },
    ),
    list(
      'NOGENERIC',
      className,
      'Generic profiles of the classes no longer count in checks: what only they protected is decided as if it had no profile.',
      { also: allClasses },
    ),
    list(
      'GENLIST',
      className,
      'Keeps generic profiles of the classes in common storage, shared by all address spaces. Refresh it with GENERIC(class) REFRESH. Not together with RACLIST of the class, and there is no `*`.',
    ),
    list('NOGENLIST', className, 'Drops the generic profiles of the classes from common storage.'),
    list(
      'GLOBAL',
      className,
      'Uses the global access table of the classes, which gives access before any profile is looked at; with REFRESH renews it.',
      { also: allClasses },
    ),
    list('NOGLOBAL', className, 'Leaves the global access table of the classes out of checks.', { also: allClasses }),
    list(
      'STATISTICS',
      className,
      'Counts accesses in discrete profiles of the classes. Costs an update of the database for each access.',
      { also: allClasses },
    ),
    list('NOSTATISTICS', className, 'Accesses are not counted in the profiles: what most sites run with.', {
      also: allClasses,
    }),
    list(
      'RACLIST',
      className,
      'Loads all profiles of the classes into storage, where checks find them fast. From then on changes become visible only with RACLIST(class) REFRESH. There is no `*` here. Grouping classes are loaded with their member class. Not all classes allow it, some demand it.',
    ),
    list('NORACLIST', className, 'Drops the profiles of the classes from storage, also those a product loaded.'),
    flag(
      'REFRESH',
      'Makes changed profiles visible, for the classes named in the same command with RACLIST, GENERIC, GLOBAL or WHEN(PROGRAM). Without one of these it does nothing. One refresh after the last change of a class is enough.',
    ),
    ...pair(
      one(
        'CATDSNS',
        failuresOrWarning,
        'Refuses access to data sets that are in no catalog, unless the user has UPDATE to ICHUNCAT or READ to the profile that allows it. Try WARNING first.',
        { optional: true, default: 'FAILURES, when it has no value', ...unchecked },
      ),
      flag('NOCATDSNS', 'Data sets may be used without being in a catalog.'),
    ),
    ...pair(
      nested(
        'ERASE',
        eraseOptions,
        'Overwrites the space of deleted data sets, so that nobody reads what was left: where the profile says ERASE, from a security level on, or always.',
        { optional: true },
      ),
      flag('NOERASE', 'Never overwrites the space of deleted data sets, even where the profile says ERASE.'),
    ),
    ...pair(
      flag(
        'GENERICOWNER',
        'Only the owner of a generic profile, or SPECIAL, may define more specific profiles below it, in classes a user has CLAUTH for. Does not work for PROGRAM.',
        { excludes: ['ENHANCEDGENERICOWNER'] },
      ),
      flag(
        'NOGENERICOWNER',
        'Whoever may define profiles of a class (CLAUTH) may also undercut generic profiles of others.',
        {
          excludes: ['ENHANCEDGENERICOWNER'],
        },
      ),
    ),
    flag(
      'ENHANCEDGENERICOWNER',
      'As GENERICOWNER, and closes gaps of it: more classes and forms of names are held back. Of GENERICOWNER, ENHANCEDGENERICOWNER and NOGENERICOWNER one is in force.',
      { excludes: ['GENERICOWNER', 'NOGENERICOWNER'] },
    ),
    ...pair(
      one(
        'INACTIVE',
        number(1, 255),
        'Revokes users at their next logon when they did not log on for that many days. Needs INITSTATS. Protected users of started tasks and SPECIAL users need thought.',
        unchecked,
      ),
      flag('NOINACTIVE', 'Users are never revoked for not logging on.'),
    ),
    nested(
      'JES',
      [
        ...pair(
          flag('BATCHALLRACF', 'Every batch job must have a user that RACF knows; others fail.'),
          flag('NOBATCHALLRACF', 'Batch jobs without a RACF user may run, under the name in UNDEFINEDUSER.'),
        ),
        ...pair(
          flag(
            'EARLYVERIFY',
            'User and password of a job are checked when it is submitted. JES of today always does so.',
          ),
          flag('NOEARLYVERIFY', 'User and password of a job are checked when it starts.'),
        ),
        ...pair(
          flag('XBMALLRACF', 'Jobs of the execution batch monitor of JES2 must have a RACF user.'),
          flag('NOXBMALLRACF', 'Jobs of the execution batch monitor may run without a RACF user.'),
        ),
        one(
          'NJEUSERID',
          name('user ID', 8, { minLength: 1 }),
          'The name shown for jobs from other nodes whose user is unknown. Must not be a user that exists.',
          { default: '????????', ...unchecked },
        ),
        one(
          'UNDEFINEDUSER',
          name('user ID', 8, { minLength: 1 }),
          'The name shown for local jobs without a user. Must not be a user that exists.',
          { default: '++++++++', ...unchecked },
        ),
      ],
      'What happens with jobs that have no RACF user.',
    ),
    one('KERBLVL', kerberosLevels, 'The Kerberos encryption types keys are made for.', unchecked),
    nested(
      'LANGUAGE',
      [
        one(
          'PRIMARY',
          language,
          'The first language of messages, as a code of three letters such as `ENU` or a name.',
          {
            default: 'ENU',
            ...unchecked,
          },
        ),
        one('SECONDARY', language, 'The language that is tried next, as a code of three letters or a name.', {
          default: 'ENU',
          ...unchecked,
        }),
      ],
      'The languages of users who have none of their own in the segment LANGUAGE.',
    ),
    flag(
      'LIST',
      'Shows the options in force: active classes, generic classes, classes in storage, password rules. After the other operands of the command were carried out.',
    ),
    nested(
      'LOGOPTIONS',
      [
        list('ALWAYS', className, 'Logs every access in the classes. Can flood SMF.', { also: allClasses }),
        list('NEVER', className, 'Logs no access in the classes, even where profiles and users ask for it.', {
          also: allClasses,
        }),
        list('SUCCESSES', className, 'Logs all allowed accesses in the classes.', { also: allClasses }),
        list('FAILURES', className, 'Logs all refused accesses in the classes.', { also: allClasses }),
        list('DEFAULT', className, 'Leaves it to the AUDIT operand of the profiles.', { also: allClasses }),
      ],
      'Which accesses are logged in each class, over the heads of the profiles. Needs AUDITOR. When a class is named under two levels, the last one counts.',
    ),
    ...pair(
      one(
        'MLACTIVE',
        failuresOrWarning,
        'Requires security labels on users, jobs and most resources. FAILURES can stop a system where labels are missing: run with WARNING first.',
        { optional: true, default: 'WARNING, when it has no value', ...unchecked },
      ),
      flag('NOMLACTIVE', 'Security labels are not required.'),
    ),
    one(
      'MLFSOBJ',
      activeOrInactive,
      'Whether z/OS UNIX files and directories need security labels. Needs SECLABEL active (ICH14076I).',
    ),
    one(
      'MLIPCOBJ',
      activeOrInactive,
      'Whether z/OS UNIX interprocess communication needs security labels. Needs SECLABEL active (ICH14076I).',
    ),
    ...pair(
      one(
        'MLS',
        failuresOrWarning,
        'Refuses to write data to a lower security label (write-down). WARNING only reports.',
        { optional: true, default: 'WARNING, when it has no value' },
      ),
      flag('NOMLS', 'Writing to a lower security label is allowed.'),
    ),
    ...pair(
      list('MODEL', dataSetModelling, 'Takes new data set profiles from model profiles, for the kinds listed.'),
      flag('NOMODEL', 'New data set profiles are not taken from models.'),
    ),
    nested(
      'PASSWORD',
      passwordOptions,
      'Rules for passwords and phrases: algorithm, history, life, case, wrong attempts, syntax rules. What is not named stays as it is.',
    ),
    ...pair(
      one(
        'PREFIX',
        name('prefix', 8, { form: 'system' }),
        'The qualifier put in front of data set names of one level, so that they can be protected. Must be an existing group that is no high-level qualifier in use.',
      ),
      flag('NOPREFIX', 'Data set names of one level cannot be protected.'),
    ),
    ...pair(
      one(
        'PROTECTALL',
        failuresOrWarning,
        'Data sets without a profile are refused, or allowed with a warning. FAILURES can lock a system out when profiles are missing.',
        { optional: true, default: 'FAILURES, when it has no value' },
      ),
      flag('NOPROTECTALL', 'Data sets without a profile are open to all.'),
    ),
    one(
      'RETPD',
      numberOr([99999], 0, 65533),
      'The retention period of tape data sets in days when neither JCL nor profile has one. 99999 never expires.',
      unchecked,
    ),
    nested(
      'RVARYPW',
      [
        one(
          'SWITCH',
          password,
          'What the operator must answer to RVARY SWITCH, DATASHARE and NODATASHARE. A secret in the clear; YES in a new database.',
        ),
        one(
          'STATUS',
          password,
          'What the operator must answer to RVARY ACTIVE and INACTIVE. A secret in the clear; YES in a new database.',
        ),
        flag('KDFAES', 'Stores both RVARY passwords with KDFAES instead of the older method.'),
      ],
      'The passwords an operator gives when RVARY asks. In a new database both are YES: change them.',
    ),
    ...pair(
      one('SECLEVELAUDIT', securityLevel, 'Logs every access to resources from this security level on.'),
      flag('NOSECLEVELAUDIT', 'Does not log by security level.'),
    ),
    ...pair(
      one(
        'SESSIONINTERVAL',
        number(1, 32767),
        'The longest life of a session key of class APPCLU in days; profiles with a longer interval are cut to it.',
        { default: '30', sure: 'docs' },
      ),
      flag('NOSESSIONINTERVAL', 'Session keys live as long as their profiles say.'),
    ),
    one(
      'TERMINAL',
      terminalAccess,
      'Whether terminals without a profile may be used. Before TERMINAL(NONE) enough terminals must be defined, or nobody can log on.',
    ),
    ...pair(
      one(
        'WHEN',
        programControl,
        'Switches program control on: profiles of class PROGRAM count from now on. With REFRESH renews it after a PROGRAM profile changed.',
      ),
      one(
        'NOWHEN',
        programControl,
        'Switches program control off: everybody may run every program, and clean environments end.',
      ),
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/setropts.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
