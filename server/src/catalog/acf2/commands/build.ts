import type { AcfCommandSpec, OperandSpec } from '../../types.ts';
import type { AcfSettingName } from '../setting-names.ts';
import { documented } from '../sources.ts';

type Facts = Partial<Omit<AcfCommandSpec, 'name' | 'doc' | 'operands' | 'complete'>>;

/** A subcommand; `checked` when its operands were compared with the vendor's syntax, so that others are wrong. */
export const subcommand = (
  name: string,
  doc: string,
  operands: readonly OperandSpec[],
  facts: Facts = {},
): AcfCommandSpec => ({
  name,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: facts.checked === true,
  source: documented,
  ...facts,
});

/** The settings with rule sets. Under ACF, the first one, logonids and data set rules are worked on together. */
export const ruleSettings: readonly AcfSettingName[] = ['ACF', 'RULE', 'RESOURCE'];

/** The settings with logonids and other records. */
export const recordSettings: readonly AcfSettingName[] = [
  'ACF',
  'LID',
  'CONTROL',
  'PROFILE',
  'XREF',
  'ENTRY',
  'FIELD',
  'IDENTITY',
  'SCOPE',
  'SHIFT',
];
