/** SETROPTS: set system-wide RACF options, activate/refresh classes. */
import { className, docs, name, number, operandsOf, pair, ranges, secret, user } from '../../build.ts';
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
const { flag, one, list, nested } = operandsOf(source, 'knowledge');

/** One syntax rule for passwords: a length, and what stands at which position. */
const rule = [
  one('LENGTH', ranges(1, 8), 'The length of passwords, or its range as `m:n`.'),
  list('ALPHA', ranges(1, 8), 'Positions of letters and national characters.'),
  list('ALPHANUM', ranges(1, 8), 'Positions of letters, digits and national characters.'),
  ...pair(
    list('VOWEL', ranges(1, 8), 'Positions of vowels.'),
    list('NOVOWEL', ranges(1, 8), 'Positions of anything but vowels.'),
  ),
  list('CONSONANT', ranges(1, 8), 'Positions of consonants.'),
  list('NUMERIC', ranges(1, 8), 'Positions of digits.'),
  list('NATIONAL', ranges(1, 8), 'Positions of `#`, `@` and `$`.'),
  list('MIXEDALL', ranges(1, 8), 'Positions that together need upper case, lower case, a digit and more.'),
  list('MIXEDCONSONANT', ranges(1, 8), 'Positions of consonants in either case.'),
  list('MIXEDVOWEL', ranges(1, 8), 'Positions of vowels in either case.'),
  list('MIXEDNUM', ranges(1, 8), 'Positions that together need upper case, lower case and a digit.'),
  list('SPECIAL', ranges(1, 8), 'Positions of special and national characters.'),
];

/** The eight syntax rules, and taking each back. */
const rules = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
  pair(
    nested(
      `RULE${n}`,
      rule,
      `Syntax rule ${n}: a length, and which characters stand at which positions. A password must fit one of the rules.`,
    ),
    flag(`NORULE${n}`, `Cancels syntax rule ${n}.`),
  ),
);

const eraseOptions = [
  flag('ALL', 'Always, whatever the profiles say.'),
  ...pair(
    one('SECLEVEL', name('security level', 44), 'From this security level on.'),
    flag('NOSECLEVEL', 'The security level does not count.'),
  ),
];

const passwordOptions = [
  ...pair(
    one('ALGORITHM', passwordAlgorithm, 'How passwords are stored.'),
    flag('NOALGORITHM', 'Passwords are stored as in the past, with DES or masked.'),
  ),
  ...pair(
    one('HISTORY', number(1, 32), 'How many old passwords may not be used again.', { sure: 'docs' }),
    flag('NOHISTORY', 'Old passwords may be used again.'),
  ),
  one('INTERVAL', number(1, 254), 'After how many days a password must change.'),
  one('MINCHANGE', number(0, 254), 'How many days a password must stay. Not more than INTERVAL.'),
  ...pair(
    flag('MIXEDCASE', 'Lower case counts in passwords.'),
    flag('NOMIXEDCASE', 'Passwords are folded to upper case.'),
  ),
  one('PHRASEINT', number(0, 65534), 'After how many days a phrase must change. Newer releases only.', {
    sure: 'doubtful',
  }),
  ...pair(
    one('REVOKE', number(1, 254), 'After how many wrong passwords a user is revoked.'),
    flag('NOREVOKE', 'Wrong passwords never revoke a user.'),
  ),
  flag('NORULES', 'Cancels all syntax rules.'),
  ...pair(
    flag('SPECIALCHARS', 'Special characters may be used in passwords.'),
    flag('NOSPECIALCHARS', 'Special characters may not be used in passwords.'),
  ),
  ...pair(
    one('WARNING', number(1, 255), 'How many days before the end the user is warned.', { sure: 'docs' }),
    flag('NOWARNING', 'The user is not warned.'),
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
      flag('NOADDCREATOR', 'Does not put the user who defines a profile on its access list.'),
    ),
    ...pair(
      flag('ADSP', 'The attribute ADSP of users counts.'),
      flag('NOADSP', 'The attribute ADSP of users does not count.'),
    ),
    ...pair(
      flag('APPLAUDIT', 'Logs APPC transactions when class APPL asks for it.'),
      flag('NOAPPLAUDIT', 'Does not log APPC transactions.'),
    ),
    ...pair(
      flag('CMDVIOL', 'Logs commands that were refused.'),
      flag('NOCMDVIOL', 'Does not log commands that were refused.'),
    ),
    ...pair(
      flag('COMPATMODE', 'Allows users and jobs without security labels while SECLABEL is active.'),
      flag('NOCOMPATMODE', 'Ends the compatibility mode of security labels.'),
    ),
    ...pair(
      flag(
        'EGN',
        'Enhanced generic naming for data sets: `**` stands for any number of qualifiers, `*` for one. Should never be switched off again.',
      ),
      flag('NOEGN', 'Ends enhanced generic naming. Existing profiles then mean something else.'),
    ),
    ...pair(
      flag('GRPLIST', 'All groups of a user count in checks, not only the current one.'),
      flag('NOGRPLIST', 'Only the current group of a user counts in checks.'),
    ),
    ...pair(
      flag('INITSTATS', 'Keeps logon statistics. Needed for INACTIVE, password REVOKE and HISTORY.'),
      flag('NOINITSTATS', 'Keeps no logon statistics.'),
    ),
    ...pair(
      flag('MLNAMES', 'Hides names of files and data sets a user may not see by label.'),
      flag('NOMLNAMES', 'Does not hide names.'),
    ),
    ...pair(
      flag('MLQUIET', 'Refuses nearly everything except to trusted tasks, console operators and SPECIAL users.'),
      flag('NOMLQUIET', 'Ends the quiet state.'),
    ),
    ...pair(
      flag('MLSTABLE', 'Security labels may change only while MLQUIET is on.'),
      flag('NOMLSTABLE', 'Security labels may change at any time.'),
    ),
    ...pair(
      flag('OPERAUDIT', 'Logs accesses and commands that only the attribute OPERATIONS allowed.'),
      flag('NOOPERAUDIT', 'Does not log the use of OPERATIONS.'),
    ),
    ...pair(
      flag('REALDSN', 'Logs and messages show the real data set names, not those a naming table made.'),
      flag('NOREALDSN', 'Logs and messages show the names a naming table made.'),
    ),
    ...pair(
      flag('SAUDIT', 'Logs commands that only SPECIAL allowed.'),
      flag('NOSAUDIT', 'Does not log the use of SPECIAL.'),
    ),
    ...pair(
      flag('SECLABELAUDIT', 'The audit options of security labels count.'),
      flag('NOSECLABELAUDIT', 'The audit options of security labels do not count.'),
    ),
    ...pair(
      flag('SECLABELCONTROL', 'Only SPECIAL users may use SECLABEL on commands.'),
      flag('NOSECLABELCONTROL', 'Others than SPECIAL users may use SECLABEL on commands too.'),
    ),
    ...pair(
      flag('SECLBYSYSTEM', 'Security labels can be limited to systems.'),
      flag('NOSECLBYSYSTEM', 'Security labels are the same on all systems.'),
    ),
    ...pair(
      flag('TAPEDSN', 'Data sets on tape are protected by data set profiles.'),
      flag('NOTAPEDSN', 'Data sets on tape are not protected by data set profiles.'),
    ),
    list('AUDIT', className, 'Logs changes of profiles in these classes.', { also: allClasses }),
    list('NOAUDIT', className, 'Does not log changes of profiles in these classes.', { also: allClasses }),
    list(
      'CLASSACT',
      className,
      'Makes the classes active: from now on RACF checks and uses their profiles. Classes with the same POSIT number become active with it. Profiles should exist before. `*` does not take every class.',
      { also: allClasses, sure: 'docs' },
    ),
    list(
      'NOCLASSACT',
      className,
      'Makes the classes inactive: their resources are no longer checked. With RACLIST of the same class the RACLIST is ignored (ICH14042I).',
      { also: allClasses, sure: 'docs' },
    ),
    list('GENCMD', className, 'Allows commands for generic profiles without using them in checks.', {
      also: allClasses,
    }),
    list('NOGENCMD', className, 'Ends commands for generic profiles.', { also: allClasses }),
    list(
      'GENERIC',
      className,
      'Allows generic profiles in the classes and uses them in checks. Give it before the first RDEFINE or ADDSD with generic characters: without it such a profile becomes a discrete one with a strange name (ICH10321I). With REFRESH it makes changed generic profiles visible. Not for DIGTCERT and DIGTRING, so not with `*`.',
      { also: allClasses, sure: 'docs' },
    ),
    list('NOGENERIC', className, 'Generic profiles of the classes no longer count.', { also: allClasses }),
    list(
      'GENLIST',
      className,
      'Keeps generic profiles of the classes in common storage. Not together with RACLIST of the class.',
      { sure: 'docs' },
    ),
    list('NOGENLIST', className, 'Ends GENLIST for the classes.', { sure: 'docs' }),
    list('GLOBAL', className, 'Uses the global access table of the classes; with REFRESH renews it.', {
      also: allClasses,
      sure: 'docs',
    }),
    list('NOGLOBAL', className, 'Does not use the global access table of the classes.', { also: allClasses }),
    list('STATISTICS', className, 'Keeps access statistics in discrete profiles of the classes.', { also: allClasses }),
    list('NOSTATISTICS', className, 'Keeps no access statistics.', { also: allClasses }),
    list(
      'RACLIST',
      className,
      'Loads all profiles of the classes into storage, where checks find them fast. From then on changes become visible only with RACLIST(class) REFRESH. There is no `*` here. Grouping classes are loaded with their member class. Not all classes allow it, some demand it.',
      { sure: 'docs' },
    ),
    list('NORACLIST', className, 'Drops the profiles of the classes from storage, also those a product loaded.', {
      sure: 'docs',
    }),
    flag(
      'REFRESH',
      'Makes changed profiles visible, for the classes named in the same command with RACLIST, GENERIC, GLOBAL or WHEN(PROGRAM). Without one of these it does nothing. One refresh after the last change of a class is enough.',
    ),
    ...pair(
      one('CATDSNS', failuresOrWarning, 'Refuses data sets that are not in a catalog.', {
        optional: true,
        default: 'FAILURES, when it has no value',
        sure: 'doubtful',
      }),
      flag('NOCATDSNS', 'Allows data sets that are not in a catalog.'),
    ),
    ...pair(
      nested(
        'ERASE',
        eraseOptions,
        'Overwrites the space of deleted data sets: where the profile says ERASE, from a security level on, or always.',
        { optional: true },
      ),
      flag('NOERASE', 'Never overwrites the space of deleted data sets.'),
    ),
    ...pair(
      flag('GENERICOWNER', 'The owner of a generic profile decides who may define more specific ones.', {
        excludes: ['ENHANCEDGENERICOWNER'],
      }),
      flag('NOGENERICOWNER', 'Who may define profiles of a class may define more specific ones.', {
        excludes: ['ENHANCEDGENERICOWNER'],
      }),
    ),
    flag('ENHANCEDGENERICOWNER', 'As GENERICOWNER, with more classes and rules. Newer releases only.', {
      excludes: ['GENERICOWNER', 'NOGENERICOWNER'],
    }),
    ...pair(
      one('INACTIVE', number(1, 255), 'Revokes users who did not log on for that many days.'),
      flag('NOINACTIVE', 'Does not revoke users who do not log on.'),
    ),
    nested(
      'JES',
      [
        ...pair(
          flag('BATCHALLRACF', 'Every batch job must have a RACF user.'),
          flag('NOBATCHALLRACF', 'Batch jobs without a RACF user may run.'),
        ),
        ...pair(
          flag('EARLYVERIFY', 'The user of a job is verified when it is submitted.'),
          flag('NOEARLYVERIFY', 'The user of a job is verified when it starts.'),
        ),
        ...pair(
          flag('XBMALLRACF', 'Jobs of the execution batch monitor must have a RACF user.'),
          flag('NOXBMALLRACF', 'Jobs of the execution batch monitor may run without a RACF user.'),
        ),
        one('NJEUSERID', user, 'The user shown for jobs from other nodes without one.', { default: '????????' }),
        one('UNDEFINEDUSER', user, 'The user shown for local jobs without one.', { default: '++++++++' }),
      ],
      'Options of JES: what happens with jobs without a user.',
    ),
    one('KERBLVL', kerberosLevels, 'The level of Kerberos encryption.'),
    nested(
      'LANGUAGE',
      [
        one('PRIMARY', name('language'), 'The first language, as a code of three letters or a name.'),
        one('SECONDARY', name('language'), 'The second language, as a code of three letters or a name.'),
      ],
      'The default languages of the system.',
    ),
    flag(
      'LIST',
      'Shows the options in force: active classes, generic classes, classes in storage, password rules. After the other operands of the command were carried out.',
    ),
    nested(
      'LOGOPTIONS',
      [
        list('ALWAYS', className, 'Logs every access in the classes.', { also: allClasses }),
        list('NEVER', className, 'Logs no access in the classes.', { also: allClasses }),
        list('SUCCESSES', className, 'Logs all allowed accesses in the classes.', { also: allClasses }),
        list('FAILURES', className, 'Logs all refused accesses in the classes.', { also: allClasses }),
        list('DEFAULT', className, 'Leaves it to the profiles.', { also: allClasses }),
      ],
      'Which accesses are logged in each class, whatever the profiles say. Needs AUDITOR.',
    ),
    ...pair(
      one('MLACTIVE', failuresOrWarning, 'Security labels are required.', {
        optional: true,
        default: 'WARNING, when it has no value',
        sure: 'doubtful',
      }),
      flag('NOMLACTIVE', 'Security labels are not required.'),
    ),
    one('MLFSOBJ', activeOrInactive, 'Security labels for z/OS UNIX files.', { sure: 'docs' }),
    one('MLIPCOBJ', activeOrInactive, 'Security labels for z/OS UNIX interprocess communication.', { sure: 'docs' }),
    ...pair(
      one('MLS', failuresOrWarning, 'Nothing may be written to a lower label.', {
        optional: true,
        default: 'WARNING, when it has no value',
        sure: 'docs',
      }),
      flag('NOMLS', 'Writing to a lower label is allowed.'),
    ),
    ...pair(
      list('MODEL', dataSetModelling, 'Uses model profiles for new data set profiles.'),
      flag('NOMODEL', 'Uses no model profiles.'),
    ),
    nested('PASSWORD', passwordOptions, 'Password rules: algorithm, history, interval, case, syntax rules.'),
    ...pair(
      one('PREFIX', name('prefix', 8), 'The qualifier put in front of data set names of one level.'),
      flag('NOPREFIX', 'No qualifier is put in front of data set names of one level.'),
    ),
    ...pair(
      one(
        'PROTECTALL',
        failuresOrWarning,
        'Data sets without a profile are refused, or allowed with a warning. FAILURES can lock a system out when profiles are missing.',
        { optional: true, default: 'FAILURES, when it has no value', sure: 'docs' },
      ),
      flag('NOPROTECTALL', 'Data sets without a profile are open to all.'),
    ),
    one('RETPD', number(0, 99999), 'The default retention period of tape data sets in days. 99999 never expires.'),
    nested(
      'RVARYPW',
      [
        one('SWITCH', secret(8), 'The password for RVARY SWITCH and DATASHARE. A secret in the clear.'),
        one('STATUS', secret(8), 'The password for RVARY ACTIVE and INACTIVE. A secret in the clear.'),
        flag('KDFAES', 'The passwords are stored with KDFAES. Newer releases only.'),
      ],
      'The passwords the operator gives for RVARY.',
    ),
    ...pair(
      one('SECLEVELAUDIT', name('security level'), 'Logs accesses to resources from this security level on.'),
      flag('NOSECLEVELAUDIT', 'Does not log by security level.'),
    ),
    ...pair(
      one('SESSIONINTERVAL', number(1, 32767), 'The longest life of APPC session keys, in days.'),
      flag('NOSESSIONINTERVAL', 'No limit for the life of APPC session keys.'),
    ),
    one('TERMINAL', terminalAccess, 'Whether terminals without a profile may be used.', { sure: 'docs' }),
    ...pair(
      one(
        'WHEN',
        programControl,
        'Switches program control on; with REFRESH renews it after a PROGRAM profile changed.',
        { sure: 'docs' },
      ),
      one('NOWHEN', programControl, 'Switches program control off.', { sure: 'docs' }),
    ),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
