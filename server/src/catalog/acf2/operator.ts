/** Operator commands to ACF2 that an ACF session takes too: `F ACF2,REFRESH(STC)`. */
import { keywords, name, operandsOf } from '../build.ts';
import type { CommandSpec, OperandSpec, PositionalSpec, Source, ValueType } from '../types.ts';
import { article, documented, known, unsure } from './sources.ts';
import { job, systemId } from './values.ts';

const { one } = operandsOf(documented, 'knowledge');

/** @param target what stands in the parentheses behind the command itself */
const command = (
  verb: string,
  doc: string,
  target: PositionalSpec | undefined,
  operands: readonly OperandSpec[] = [],
  source: Source = documented,
): CommandSpec => ({
  name: verb,
  aliases: [],
  doc,
  positionals: target ? [target] : [],
  operands,
  complete: false,
  source,
});

const target = (what: string, doc: string, of: ValueType, required = true): PositionalSpec => ({
  name: what,
  doc,
  of,
  required,
});

const classes = {
  R: 'Resource rules. The default of REBUILD.',
  P: 'Profile records.',
  D: 'Rules of the ACF2 option for Db2.',
  C: 'Control records. The default of REFRESH.',
};

const forClass = one('CLASS', keywords(classes), 'The class of records.');
const forDivision = one('DIVISION', name('division', 8), 'Only the records of one division, such as OMVS.', {
  aliases: ['DIV'],
});
const forSysid = one(
  'SYSID',
  systemId,
  'The system whose records are read, for this command only. Not a mask: `*` and `-` are taken as they are.',
  {
    source: article(210370),
  },
);
const xrefTypes = keywords({ ROL: 'Roles.', SGP: 'Source groups.', RGP: 'Resource groups.' });

export const operatorCommands: readonly CommandSpec[] = [
  command(
    'REBUILD',
    'Makes changed resource rules of a type visible, or with CLASS(P) changed profile records, with CLASS(D) rules for Db2. For resource types it works only when the type is in GSO INFODIR.',
    target(
      'type',
      'The resource type; with CLASS(P) USR for users, GRP for groups, PTK for PassTicket keys.',
      name('type', 3),
    ),
    [forClass, forDivision],
    article(26271),
  ),
  command(
    'REFRESH',
    'Makes changed GSO records visible. For records with a qualifier the part before the period: REFRESH(STC).',
    target('record', 'The GSO record without its qualifier; ALL for all of them.', name('record', 8)),
    [
      one('TYPE', keywords({ GSO: 'Global system options.' }), 'The type of records. GSO is the default.'),
      forClass,
      forSysid,
    ],
    article(26271, 210370),
  ),
  command(
    'NEWXREF',
    'Makes changed roles and groups visible. Users get new roles when they sign on again.',
    undefined,
    [one('TYPE', xrefTypes, 'Which records are read anew.', { source: article(69210) }), forSysid],
    article(69210),
  ),
  command('NEWSHIFT', 'Makes changed shifts and time zones visible.', undefined, [], known),
  command(
    'OMVS',
    'Makes changed UIDs, GIDs and key rings visible: it builds the tables in storage anew.',
    target(
      'table',
      'The table that is built anew; without it all.',
      keywords({ USER: 'The UIDs.', GROUP: 'The GIDs.', KEYRING: 'The key rings.' }),
      false,
    ),
    [],
    article(236773),
  ),
  command(
    'SETNORUL',
    'Drops the rules an address space has kept, so that it reads them anew. For data set rules, and for types that are not in INFODIR.',
    target('job', 'The job, the started task, or the logonid of a TSO user; ALL for all.', job),
    [],
    article(26271, 25037),
  ),
  command(
    'SETSYSID',
    'Changes the system ID by which records are chosen.',
    target('system', 'The system ID.', systemId),
  ),
  command(
    'RELOAD',
    'Reads a resident data set rule anew. Only for keys in GSO RESRULE.',
    target('key', 'The $KEY of the rule set.', name('key', 8)),
    [],
    article(25037),
  ),
  command(
    'RESET',
    'Lowers the count of wrong passwords of a logonid by one, so that it can be used again.',
    target('logonid', 'The logonid.', { type: 'user' }),
    [],
    article(13630),
  ),
  command('BACKUP', 'Backs the databases up.', undefined, [], known),
  command('SHOW', 'Shows options in force at the console.', undefined, [], unsure),
  command('STATUS', 'Shows the state of ACF2 at the console.', undefined, [], unsure),
  command('NEWUID', 'Builds the UID strings of users anew.', undefined, [], unsure),
  command('NEWMODE', 'Changes what happens on violations.', undefined, [], unsure),
];
