/** SEARCH: search profiles by mask/filter/class; optionally build a CLIST. */
import { className, docs, name, number, operandsOf, pair, text, unixId, user, volume } from '../../build.ts';
import { securityCategory, securityLabel, securityLevel } from '../names.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SEARCH');
const { flag } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

export const search: CommandSpec = {
  name: 'SEARCH',
  aliases: ['SR'],
  doc: [
    'Finds profiles by name, class, age or attributes, and can build a CLIST with a command for each name found: the usual way to change many profiles alike.',
    'In class DATASET only names that begin with your own user ID are found when neither MASK, NOMASK nor FILTER is given; in all other classes it is every name you may see.',
  ].join('\n\n'),
  positionals: [],
  operands: [
    one(
      'AGE',
      number(),
      'Only profiles that were not referred to for more than so many days. For discrete profiles and users; others have no such date. Needs SETROPTS STATISTICS for the class to mean anything.',
    ),
    flag('ALL', 'Discrete and generic profiles, tape and DASD.', {
      excludes: ['GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'],
      default: 'in force when no alternative is given',
    }),
    ...pair(
      flag('GENERIC', 'Only generic profiles. Nothing is found in a class without generic profiles.', {
        excludes: ['ALL', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'],
      }),
      flag(
        'NOGENERIC',
        'Only discrete profiles, those with generic characters in the name too, which are marked as unusable.',
        { excludes: ['ALL', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'] },
      ),
    ),
    flag('MODEL', 'Only model profiles: those made with ADDSD ... MODEL. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'TAPE', 'VSAM', 'NONVSAM'],
    }),
    flag('TAPE', 'Only discrete profiles of tape data sets. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'VSAM', 'NONVSAM'],
    }),
    flag('VSAM', 'Only discrete profiles of VSAM data sets. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'NONVSAM'],
    }),
    flag('NONVSAM', 'Only discrete profiles of data sets that are not VSAM. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'VSAM'],
    }),
    one(
      'CATEGORY',
      securityCategory,
      'Only users and resources with this security category. Without a value those with a category that class SECDATA no longer has.',
      { optional: true, excludes: ['EXPIRES', 'LEVEL', 'SECLEVEL', 'SECLABEL', 'WARNING'] },
    ),
    one(
      'EXPIRES',
      number(0, 65533),
      'Only tape volumes whose protected data sets all expire within so many days. With CLASS(TAPEVOL).',
      { excludes: ['CATEGORY', 'LEVEL', 'SECLEVEL', 'SECLABEL', 'WARNING'], sure: 'doubtful' },
    ),
    one('LEVEL', number(0, 99), 'Only data sets and resources whose LEVEL is this number or greater.', {
      excludes: ['CATEGORY', 'EXPIRES', 'SECLEVEL', 'SECLABEL', 'WARNING'],
    }),
    one(
      'SECLEVEL',
      securityLevel,
      'Only users and resources with this security level. Without a value those with a level that class SECDATA no longer has.',
      { optional: true, excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLABEL', 'WARNING'] },
    ),
    one(
      'SECLABEL',
      securityLabel,
      'Only users and resources with this security label. Without a value those with a label that is no longer defined.',
      { optional: true, excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLEVEL', 'WARNING'] },
    ),
    flag('WARNING', 'Only profiles in warning mode: resources that are open to all in fact.', {
      excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLEVEL', 'SECLABEL'],
    }),
    one('CLASS', className, 'The class to search: DATASET, USER, GROUP or a general resource class.', {
      default: 'DATASET',
      sure: 'docs',
    }),
    list(
      'CLIST',
      text(),
      "Writes a line for each name found to `prefix.EXEC.RACF.CLIST`. One text goes in front of the name, a second one behind it: `CLIST('RALTER FACILITY ' ' UACC(NONE)')`. Mind the blanks. Look the CLIST through before you run it.",
      { optional: true },
    ),
    one(
      'FILTER',
      name('filter'),
      'A name pattern: `%` is one character, `*` the rest of a qualifier, `**` any number of qualifiers. It looks for names of profiles, not for the profile that covers a resource. In class DATASET without apostrophes.',
      { excludes: ['MASK', 'NOMASK'] },
    ),
    one('GID', unixId, 'The groups with this GID; shows numbers given twice. With CLASS(GROUP).', { sure: 'docs' }),
    ...pair(
      flag('LIST', 'Shows the names found.', { default: 'in force when no alternative is given' }),
      flag('NOLIST', 'Does not show the names found: for CLIST, when there are many.'),
    ),
    ...pair(
      list(
        'MASK',
        text(),
        'The characters with which names begin and, second, characters that come anywhere behind them; `*` in the first place for any beginning. Both without generic characters.',
        { excludes: ['FILTER'], default: 'your user ID in class DATASET, NOMASK in others' },
      ),
      flag('NOMASK', 'All names of the class. Same as MASK(*).', { excludes: ['FILTER'] }),
    ),
    one('UID', unixId, 'The users with this UID: `SEARCH CLASS(USER) UID(0)` lists the superusers. With CLASS(USER).', {
      sure: 'docs',
    }),
    one(
      'USER',
      user,
      'Only profiles to which this user has at least READ, by any way: groups, UACC, OPERATIONS. For CLASS(USER) and CLASS(GROUP), those in the scope of the user. Needs SPECIAL or AUDITOR, or the user is you.',
      { sure: 'docs' },
    ),
    list(
      'VOLUME',
      volume,
      'Shows with each discrete data set profile its volume and unit; with a list only profiles of data sets on these volumes.',
      { optional: true, sure: 'docs' },
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/support/knowledgecenter/en/SSLTBW_2.4.0/com.ibm.zos.v2r4.icha400/search.htm',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
