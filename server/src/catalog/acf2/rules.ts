/** The text of ACF2 rule sets: control statements and entries. */
import { keywords, operandsOf } from '../build.ts';
import type { OperandSpec } from '../types.ts';
import { documented } from './sources.ts';

const { flag, one, free } = operandsOf(documented);

/** What an entry of a data set rule says about each kind of access. */
const permission = keywords({
  A: 'Allow.',
  ALLOW: 'Allow.',
  L: 'Allow and log.',
  LOG: 'Allow and log.',
  P: 'Prevent.',
  PREVENT: 'Prevent.',
});

/** Statements in front of the entries. After the first one of a line the others stand without their sign. */
export const controlStatements: readonly OperandSpec[] = [
  free(
    '$KEY',
    'The name of the rule set. For data sets the first qualifier, not masked. For resources the first qualifier, or the whole name; a name with a period takes no further qualifiers in its entries.',
  ),
  free('$TYPE', 'The resource type. It must be the type of the setting.'),
  free('$SYSID', 'The Db2 subsystem.'),
  free('$MODE', 'What happens on violations. Counts only when the option MODE says RULE.'),
  free('$MEMBER', 'The member into which DECOMP writes.'),
  flag('$NOSORT', 'Keeps the order of entries. Needs the option in RULEOPTS.'),
  flag('$NORULELNG', 'Does not use the compiler for long rules.'),
  free('$OWNER', 'Who looks after the rule set. Only kept.'),
  free('$RESOWNER', 'The resource owner for storage management.'),
  free('$PREFIX', 'The rule set is for other first qualifiers than $KEY.'),
  free('$RECNAME', 'The record of record-level protection.'),
  flag('$ROLESET', 'Entries name roles and users, with ROLE() and USER(), never UID().'),
  free('$LIDOWNER', 'Owning logonids, for Db2.'),
  free('$UIDOWNER', 'Owning UID strings, for Db2.'),
  free('$ROLOWNER', 'Owning roles, for Db2.'),
  free('$USERDATA', 'Text for exits.'),
  free('%CHANGE', 'Who may change or replace the rule set. Counts only with the option CHANGE in RULEOPTS.'),
  free('%RCHANGE', 'Who may change entries but not hand on that right.'),
];

/** The parts of an entry of a data set rule. */
export const dataSetEntry: readonly OperandSpec[] = [
  free('VOL', 'The volumes the entry is about.'),
  free('UID', 'The UID strings the entry is about; masks are allowed. Not in a rule set with $ROLESET.'),
  free('ROLE', 'The roles the entry is about; masks are allowed. Only in a rule set with $ROLESET.'),
  free('USER', 'The logonids the entry is about; masks are allowed. Only in a rule set with $ROLESET.'),
  free('SOURCE', 'The input source the entry is about, or a group of them.'),
  free('SHIFT', 'The shift record that says when the entry counts.'),
  free('ACTIVE', 'From which date the entry counts.'),
  free('UNTIL', 'Until which date the entry counts.', { excludes: ['FOR'] }),
  free('FOR', 'For how many days the entry counts.', { excludes: ['UNTIL'] }),
  free('LIB', 'The library the program comes from. Goes with PGM.'),
  free('PGM', 'The program through which the access is made.'),
  free('DDNAME', 'The DD names the entry is about.'),
  one('READ', permission, 'What happens on reading: A allows, L allows and logs, P prevents.', { aliases: ['R'] }),
  one('WRITE', permission, 'What happens on writing: A allows, L allows and logs, P prevents.', { aliases: ['W'] }),
  one(
    'ALLOC',
    permission,
    'What happens on creating, deleting, renaming and cataloging: A allows, L allows and logs, P prevents.',
    { aliases: ['A'] },
  ),
  one(
    'EXEC',
    permission,
    'What happens on running programs: A allows, L allows and logs, P prevents. Allowed where READ is.',
    { aliases: ['E'] },
  ),
  free('NEXTKEY', 'The rule set that decides in the place of this one.'),
  free('DATA', 'Text kept with the entry.'),
];

/** The parts of an entry of a resource rule. */
export const resourceEntry: readonly OperandSpec[] = [
  free('UID', 'The UID strings the entry is about; masks are allowed. Not in a rule set with $ROLESET.'),
  free('ROLE', 'The roles the entry is about; masks are allowed. Only in a rule set with $ROLESET.'),
  free('USER', 'The logonids the entry is about; masks are allowed. Only in a rule set with $ROLESET.'),
  free('SOURCE', 'The input source the entry is about, or a group of them.'),
  free('SHIFT', 'The shift record that says when the entry counts.'),
  free('ACTIVE', 'From which date the entry counts.'),
  free('UNTIL', 'Until which date the entry counts.', { excludes: ['FOR'] }),
  free('FOR', 'For how many days the entry counts.', { excludes: ['UNTIL'] }),
  free(
    'SERVICE',
    'The kinds of access the entry is about: READ, ADD, UPDATE, DELETE, EXECUTE; left out, all. One does not include another: UPDATE does not allow READ.',
  ),
  flag('ALLOW', 'The access is allowed.'),
  flag('LOG', 'The access is allowed and logged.'),
  flag('PREVENT', 'The access is refused. That is the default, so an entry without ALLOW or LOG refuses.'),
  flag('VERIFY', 'The password is asked for again.'),
  free('RECCHECK', 'The record of record-level protection.'),
  free('NEXTKEY', 'The rule set that decides in the place of this one.'),
  free('DATA', 'Text kept with the entry.'),
  free('COLUMN', 'The columns the entry is about, for Db2.'),
];
