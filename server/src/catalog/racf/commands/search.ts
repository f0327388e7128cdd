/** SEARCH: search profiles by mask/filter/class; optionally build a CLIST. */
import { className, docs, name, number, operandsOf, pair, text, user, volume } from '../../build.ts';
import { routing } from '../routing.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SEARCH');
const { flag, one, list } = operandsOf(source, 'knowledge');

export const search: CommandSpec = {
  name: 'SEARCH',
  aliases: ['SR'],
  doc: 'Searches profiles by name pattern, class, age or attributes, and can build a CLIST from the names it finds.',
  positionals: [],
  operands: [
    one('AGE', number(), 'Profiles not used for that many days.', { sure: 'doubtful' }),
    flag('ALL', 'Discrete and generic profiles.', {
      excludes: ['GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'],
      default: 'in force when no alternative is given',
    }),
    ...pair(
      flag('GENERIC', 'Only generic profiles.', { excludes: ['ALL', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'] }),
      flag('NOGENERIC', 'Only discrete profiles.', { excludes: ['ALL', 'MODEL', 'TAPE', 'VSAM', 'NONVSAM'] }),
    ),
    flag('MODEL', 'Only model profiles. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'TAPE', 'VSAM', 'NONVSAM'],
    }),
    flag('TAPE', 'Only tape data set profiles. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'VSAM', 'NONVSAM'],
    }),
    flag('VSAM', 'Only VSAM data set profiles. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'NONVSAM'],
    }),
    flag('NONVSAM', 'Only non-VSAM data set profiles. Class DATASET.', {
      excludes: ['ALL', 'GENERIC', 'NOGENERIC', 'MODEL', 'TAPE', 'VSAM'],
    }),
    one(
      'CATEGORY',
      name('security category'),
      'Only profiles with this security category, without a value with unknown ones.',
      { optional: true, excludes: ['EXPIRES', 'LEVEL', 'SECLEVEL', 'SECLABEL', 'WARNING'] },
    ),
    one('EXPIRES', number(0, 65533), 'Only tape data sets that expire within that many days.', {
      excludes: ['CATEGORY', 'LEVEL', 'SECLEVEL', 'SECLABEL', 'WARNING'],
      sure: 'doubtful',
    }),
    one('LEVEL', number(0, 99), 'Only profiles with this LEVEL.', {
      excludes: ['CATEGORY', 'EXPIRES', 'SECLEVEL', 'SECLABEL', 'WARNING'],
    }),
    one(
      'SECLEVEL',
      name('security level'),
      'Only profiles with this security level, without a value with unknown ones.',
      { optional: true, excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLABEL', 'WARNING'] },
    ),
    one('SECLABEL', name('security label'), 'Only profiles with this security label.', {
      optional: true,
      excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLEVEL', 'WARNING'],
    }),
    flag('WARNING', 'Only profiles in warning mode.', {
      excludes: ['CATEGORY', 'EXPIRES', 'LEVEL', 'SECLEVEL', 'SECLABEL'],
    }),
    one('CLASS', className, 'The class to search: DATASET, USER, GROUP or a general resource class.', {
      default: 'DATASET',
    }),
    list(
      'CLIST',
      text(),
      'Writes a CLIST with one line for each name found, with the texts before and after the name.',
      { optional: true },
    ),
    one('FILTER', name('filter'), 'A name pattern with `%`, `*` and `**`.', { excludes: ['MASK', 'NOMASK'] }),
    one('GID', number(), 'The group with this GID. With CLASS(GROUP).', { sure: 'docs' }),
    ...pair(
      flag('LIST', 'Shows the names found.', { default: 'in force when no alternative is given' }),
      flag('NOLIST', 'Does not show the names found.'),
    ),
    ...pair(
      list('MASK', text(), 'The beginning of names and, second, a text they must contain; `*` for none.', {
        excludes: ['FILTER'],
        default: 'MASK with your user ID',
      }),
      flag('NOMASK', 'All names.', { excludes: ['FILTER'] }),
    ),
    one('UID', number(), 'The users with this UID. With CLASS(USER).', { sure: 'docs' }),
    one('USER', user, 'Profiles this user may access.'),
    list('VOLUME', volume, 'Shows the volumes, or only profiles on these volumes.', { optional: true }),
    ...routing,
  ],
  complete: true,
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
