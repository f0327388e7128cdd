/** Every list of operands there is, of all products. */
import { acf2Catalog } from '../../../server/src/catalog/acf2/index.ts';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { tssCatalog } from '../../../server/src/catalog/tss/index.ts';
import type { CommandSpec } from '../../../server/src/catalog/types.ts';
import { levels, type Level } from './walk.ts';

export const allCommands: readonly CommandSpec[] = [
  ...racfCatalog.commands,
  ...racfCatalog.tsoCommands,
  ...acf2Catalog.commands,
  ...acf2Catalog.operatorCommands,
  ...tssCatalog.functions,
];

export const allLevels: readonly Level[] = [
  ...allCommands.flatMap((command) => levels(command.name, command.operands)),
  ...acf2Catalog.records.flatMap((record) => levels(`${record.setting} ${record.name}`, record.fields)),
  ...levels('rule control', acf2Catalog.controlStatements),
  ...levels('data set rule', acf2Catalog.dataSetEntry),
  ...levels('resource rule', acf2Catalog.resourceEntry),
];
