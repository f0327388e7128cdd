/**
 * The text of ACF2 rule sets: control statements and entries. The manual has the complete syntax of both kinds of entries, so the
 * words of an entry that have parentheses are a closed set; Db2 and roles add those that are named with their sources.
 */
import { keywords, name, number, operandsOf, special } from '../build.ts';
import type { OperandSpec } from '../types.ts';
import { article, docsOf, vmPage } from './sources.ts';
import {
  any,
  logonidMask,
  modes,
  programMask,
  resourceType,
  role,
  shift,
  siteDate,
  source,
  systemId,
  uidMask,
  plainText,
} from './values.ts';

const dataSetPage = vmPage('Access Rule Set Components');
const resourcePage = vmPage('Resource Rule Set Components');
const db2Page = docsOf('ACF2 Option for Db2 r1.3, Rule Set Syntax');
const rolePage = article(52823, 130517);

/** What an entry of a data set rule says about each kind of access. */
const permission = keywords({
  A: 'The access is allowed.',
  L: 'The access is allowed and logged.',
  P: 'The access is refused.',
  ALLOW: 'The access is allowed.',
  LOG: 'The access is allowed and logged.',
  PREVENT: 'The access is refused.',
});

const both = operandsOf(dataSetPage, 'knowledge');
const resources = operandsOf(resourcePage, 'knowledge');
const roles = operandsOf(rolePage, 'knowledge');
const db2 = operandsOf(db2Page, 'knowledge');

/** Statements in front of the entries. After the first one of a line the others stand without their sign. */
export const controlStatements: readonly OperandSpec[] = [
  both.one(
    '$KEY',
    name('rule key', 40),
    'The name of the rule set, and its first statement. For data sets the first qualifier, without masks. For resources the first qualifier, or the whole name with a period in it; then entries have no further qualifiers. `*` is the only mask, and needs a resident directory.',
    { required: true },
  ),
  resources.one(
    '$TYPE',
    resourceType,
    'The resource type: the one SET RESOURCE has put in force. Under SET RULE a rule set is for data sets, whatever stands here.',
  ),
  db2.one('$SYSID', systemId, 'The Db2 subsystem the rule set is for; masks are allowed.'),
  both.one('$MODE', modes, 'What happens on violations. Counts only when MODE of GSO OPTS says RULE.', {
    aliases: ['$M'],
    sure: 'docs',
  }),
  db2.one(
    '$MEMBER',
    name('member', 8),
    'The member into which DECOMP writes. Needed for keys that are no member name.',
  ),
  both.flag(
    '$NOSORT',
    'Keeps the order of entries, where else the most specific comes first. Needs $NOSORT in GSO RULEOPTS.',
  ),
  db2.flag('$NORULELNG', 'Does not use the compiler for rule sets longer than 4 KB.'),
  both.one('$OWNER', plainText, 'Who looks after the rule set, up to 24 characters. It gives no right.', {
    sure: 'docs',
  }),
  both.one('$RESOWNER', name('logonid or group', 8), 'The owner whose SMS classes count for new data sets.'),
  both.one(
    '$PREFIX',
    name('prefix', 40),
    'The rule set is for this first qualifier, which may have masks, and not for $KEY. With NEXTKEY several first qualifiers share a rule set.',
  ),
  resources.one('$RECNAME', name('record', 24), 'The description of the record, for record-level protection.'),
  roles.flag(
    '$ROLESET',
    'Entries name roles and users, with ROLE() and USER(), and never UID(). Without it they use UID() only.',
    { aliases: ['$R'] },
  ),
  db2.list('$LIDOWNER', logonidMask, 'Logonids that own the resource in Db2, and so reach it.'),
  db2.list('$UIDOWNER', uidMask, 'UID strings of those who own the resource in Db2, and so reach it.'),
  db2.list('$ROLOWNER', role, 'Roles that own the resource in Db2, and so reach it.'),
  both.one('$USERDATA', plainText, 'Text kept with the rule set, for people and exits.'),
  both.free(
    '%CHANGE',
    'UID masks of those who may change or replace the rule set, and hand that on; several with commas. After all statements with a dollar sign. Counts only with CHANGE in GSO RULEOPTS.',
  ),
  both.free(
    '%RCHANGE',
    'UID masks of those who may change entries but not control statements, and cannot hand that on.',
  ),
];

/** Who an entry is about, from where, and when: the same in both kinds of rules. */
const environment = (page: typeof dataSetPage): readonly OperandSpec[] => {
  const { one } = operandsOf(page, 'knowledge');
  return [
    one(
      'UID',
      uidMask,
      'The UID strings the entry is about; `*` and `-` are masks, and `UID(*)` or `UID(-)` is everybody. Not in a rule set with $ROLESET.',
    ),
    roles.one(
      'ROLE',
      role,
      'The role the entry is about; masks are allowed. Only in a rule set with $ROLESET. A role that is refused ends the search.',
    ),
    roles.one(
      'USER',
      logonidMask,
      'The logonid the entry is about; masks are allowed. Only in a rule set with $ROLESET, where such entries come first.',
    ),
    one('SOURCE', source, 'The terminal, reader or group of them from which the access must come. Left out, any.'),
    one('SHIFT', shift, 'The shift record that says when the entry counts. Left out, always.'),
    one('ACTIVE', siteDate, 'The first day on which the entry counts, in the order of the option DATE.'),
    one('UNTIL', siteDate, 'The last day on which the entry counts, in the order of the option DATE.', {
      excludes: ['FOR'],
      source: page,
    }),
    one(
      'FOR',
      number(0, 365),
      'For how many days the entry counts, from the day it is compiled: every RECKEY and COMPILE begins anew.',
      {
        excludes: ['UNTIL'],
        source: page,
      },
    ),
  ];
};

/** The parts of an entry of a data set rule. */
export const dataSetEntry: readonly OperandSpec[] = [
  both.one('VOL', name('volume mask', 6), 'The volume the data set must be on; masks are allowed. Left out, any.', {
    aliases: ['VOLUME'],
  }),
  ...environment(dataSetPage),
  both.one('LIB', name('library mask', 44), 'The library the program must come from. Goes with PGM.', {
    aliases: ['LIBRARY'],
  }),
  both.one(
    'PGM',
    programMask,
    'The program through which the access must be made; masks are allowed. Say LIB too, or anybody can bring a program of that name.',
  ),
  both.one('DDNAME', name('DD name mask', 8), 'The DD name by which the data set must be opened; masks are allowed.'),
  both.one('READ', permission, 'What happens on reading: A allows, L allows and logs, P prevents.', {
    aliases: ['R'],
    default: 'PREVENT',
    sure: 'docs',
  }),
  both.one('WRITE', permission, 'What happens on writing: A allows, L allows and logs, P prevents.', {
    aliases: ['W'],
    default: 'PREVENT',
    sure: 'docs',
  }),
  both.one(
    'ALLOC',
    permission,
    'What happens on creating, deleting, renaming and cataloging: A allows, L allows and logs, P prevents.',
    {
      aliases: ['A', 'ALLOCATE'],
      default: 'PREVENT',
      sure: 'docs',
    },
  ),
  both.one(
    'EXEC',
    permission,
    'What happens on running programs: A allows, L allows and logs, P prevents. Left out, as READ. `READ(A) EXEC(P)` lets a library be copied but not used.',
    {
      aliases: ['E'],
      default: 'as READ',
      sure: 'docs',
    },
  ),
  both.one(
    'NEXTKEY',
    name('rule key', 8),
    'The rule set that decides in the place of this entry; what the entry itself allows does not count.',
  ),
  both.one('DATA', plainText, 'Text kept with the entry.'),
];

/**
 * What a caller asks for in a resource rule. One does not include another. READ, UPDATE, DELETE and ADD stand for READ, UPDATE,
 * CONTROL and ALTER of SAF (ACF2 for z/VM r12 Administrator Guide, SAF access levels).
 */
const services = {
  READ: 'READ of SAF.',
  UPDATE: 'UPDATE of SAF. It does not include READ: say both.',
  DELETE: 'CONTROL of SAF.',
  ADD: 'ALTER of SAF.',
  EXECUTE: 'Running, where the resource is a program.',
};

/** Not abbreviated, so that `A` is ADD: all services, and what is asked for in the types of the ACF2 option for Db2. */
const furtherServices = special({
  ALL: 'All of them, as without SERVICE.',
  ALTER: 'Db2: changing the definition.',
  BIND: 'Db2: binding plans and packages.',
  COPY: 'Db2: copying.',
  CREATE: 'Db2: creating.',
  DISPLAY: 'Db2: displaying.',
  DROP: 'Db2: dropping.',
  INDEX: 'Db2: creating an index.',
  INSERT: 'Db2: inserting rows.',
  LOAD: 'Db2: loading.',
  REFERENCE: 'Db2: naming the table in a foreign key.',
  SELECT: 'Db2: selecting rows.',
  TRIGGER: 'Db2: creating a trigger.',
  UNLOAD: 'Db2: unloading.',
  USAGE: 'Db2: using.',
  USE: 'Db2: using.',
});

/** The services of resource rules outside of Db2: a closed set. */
export const resourceServices: ReadonlySet<string> = new Set([...Object.keys(services), 'ALL']);

/** The parts of an entry of a resource rule. */
export const resourceEntry: readonly OperandSpec[] = [
  ...environment(resourcePage),
  resources.list(
    'SERVICE',
    keywords(services),
    'The kinds of access the entry is about; left out, all. One does not include another, so a server that updates needs `SERVICE(READ,UPDATE)`. What is not named goes on to the next entry.',
    { default: 'all', also: furtherServices },
  ),
  resources.flag('ALLOW', 'The access is allowed.', { excludes: ['LOG', 'PREVENT'] }),
  resources.flag('LOG', 'The access is allowed and logged.', { excludes: ['ALLOW', 'PREVENT'] }),
  resources.flag('PREVENT', 'The access is refused. That is the default, so an entry without ALLOW or LOG refuses.', {
    excludes: ['ALLOW', 'LOG'],
  }),
  resources.flag('VERIFY', 'The password is asked for again before the access.'),
  resources.one('RECCHECK', name('record', 24), 'The expression that the contents of the record must meet.'),
  resources.one(
    'NEXTKEY',
    name('rule key', 40),
    'The rule set of the same type that decides in the place of this entry.',
  ),
  resources.one('DATA', plainText, 'Text kept with the entry.'),
  db2.list('COLUMN', any, 'The columns of a Db2 table the entry is about.'),
];
