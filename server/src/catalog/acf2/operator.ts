/** Operator commands to ACF2 that an ACF session takes too: `F ACF2,REFRESH(STC)`. */
import { operandsOf } from '../build.ts';
import type { CommandSpec, OperandSpec, Source } from '../types.ts';
import { documented, known } from './sources.ts';

const { free } = operandsOf(documented);

const command = (
  verb: string,
  doc: string,
  operands: readonly OperandSpec[] = [],
  source: Source = documented,
): CommandSpec => ({
  name: verb,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: false,
  source,
});

const forClass = free('CLASS', 'The class of records: R resource rules, P profiles, D Db2, C control records.');
const forDivision = free('DIVISION', 'The division of profile records, such as OMVS.', { aliases: ['DIV'] });
const forType = free('TYPE', 'The type of records.');
const forSysid = free('SYSID', 'The system the records belong to.');

export const operatorCommands: readonly CommandSpec[] = [
  command(
    'REBUILD',
    'Makes changed resource rules of a type visible, or with CLASS(P) changed profile records. For resource types it works only when the type is in INFODIR.',
    [forClass, forDivision],
  ),
  command(
    'REFRESH',
    'Makes changed GSO records visible. For records with a qualifier name the part before the period: REFRESH(STC).',
    [forType, forClass, forSysid],
  ),
  command('NEWXREF', 'Makes changed roles and groups visible. Users get new roles when they sign on again.', [
    forType,
    forSysid,
  ]),
  command('NEWSHIFT', 'Makes changed shifts and zones visible.', [], known),
  command('OMVS', 'Makes changed UIDs and GIDs visible.'),
  command('SETNORUL', 'Drops the rules an address space has kept.'),
  command('SETSYSID', 'Changes active SYSID.'),
  command('RELOAD', 'Reloads a resident data set rule (GSO RESRULE). Only if the rule is resident.', [], known),
  command('RESET', 'Clears the count of wrong passwords.', [], known),
  command('BACKUP', 'Takes database backup.', [], known),
];
