/** The language facts of ACF2: subcommands, settings, records, rules, resource types. */
import { findNamed } from '../lookup.ts';
import type { AcfCommandSpec, AcfRecordSpec, AcfTypeSpec, CommandSpec, OperandSpec } from '../types.ts';
import { subcommands } from './commands/index.ts';
import { testAnswers } from './commands/rules.ts';
import { tsoCommands } from './commands/tso.ts';
import { gsoRecords } from './gso/index.ts';
import { logonid } from './logonid/index.ts';
import { operatorCommands } from './operator.ts';
import { profileRecords } from './profiles/index.ts';
import { resourceTypes } from './resource-types.ts';
import { controlStatements, dataSetEntry, resourceEntry } from './rules.ts';
import { storageRecords } from './storage-records.ts';
import { xrefRecords } from './xref.ts';

export interface Acf2Catalog {
  readonly commands: readonly AcfCommandSpec[];
  /** The subcommand that `verb` names: in full, by its documented short form, or by an unambiguous leading part. */
  readonly command: (verb: string) => AcfCommandSpec | undefined;
  /** What the lines behind TEST may say, until END. */
  readonly testAnswers: readonly OperandSpec[];
  /** Commands of ACF2 that TSO takes outside of an ACF session. */
  readonly tsoCommands: readonly CommandSpec[];
  /** The one of that name. */
  readonly tsoCommand: (verb: string) => CommandSpec | undefined;
  /** What may follow `F ACF2,`. */
  readonly operatorCommands: readonly CommandSpec[];
  /** The one that a word behind `F ACF2,` names. */
  readonly operatorCommand: (word: string) => CommandSpec | undefined;
  /** The records INSERT and CHANGE write. */
  readonly records: readonly AcfRecordSpec[];
  readonly resourceTypes: readonly AcfTypeSpec[];
  readonly controlStatements: readonly OperandSpec[];
  readonly dataSetEntry: readonly OperandSpec[];
  readonly resourceEntry: readonly OperandSpec[];
}

export const acf2Catalog: Acf2Catalog = {
  commands: subcommands,
  command: (verb) => {
    const match = findNamed(subcommands, verb);
    return match && 'spec' in match ? match.spec : undefined;
  },
  testAnswers,
  tsoCommands,
  tsoCommand: (verb) => {
    const upper = verb.toUpperCase();
    return tsoCommands.find(({ name, aliases }) => name === upper || aliases.includes(upper));
  },
  operatorCommands,
  operatorCommand: (word) => {
    const match = findNamed(operatorCommands, word);
    return match && 'spec' in match ? match.spec : undefined;
  },
  records: [logonid, ...gsoRecords, ...profileRecords, ...xrefRecords, ...storageRecords],
  resourceTypes,
  controlStatements,
  dataSetEntry,
  resourceEntry,
};
