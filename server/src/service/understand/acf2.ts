import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { findOperand } from '../../catalog/lookup.ts';
import type { AcfRecordSpec, CommandSpec, OperandSpec } from '../../catalog/types.ts';
import type { BoundCommand } from '../../bind/types.ts';

/** The setting an ACF session begins with. */
export const firstSetting = 'LID';

/** Subcommands that name a record first, and then its fields. */
const withFields: ReadonlySet<string> = new Set(['INSERT', 'CHANGE']);
const withNames: ReadonlySet<string> = new Set(['INSERT', 'CHANGE', 'DELETE', 'LIST']);

/**
 * The setting a command puts in force, in the words of the records: `LID`, `RULE`, `RESOURCE`, `CONTROL(GSO)`,
 * `PROFILE(USER) DIV(OMVS)`; undefined for a command that leaves the setting as it is.
 */
export function settingOf(command: BoundCommand): string | undefined {
  const spec = acf2Catalog.command(command.verb);
  if (spec?.name !== 'SET') return undefined;
  const kinds = new Map<string, string>();
  for (const { word, list, values } of command.operands) {
    const match = findOperand(spec.operands, word);
    if (!match || !('spec' in match)) continue;
    const isResource = match.spec.name === 'RULE' && list !== undefined;
    kinds.set(isResource ? 'RESOURCE' : match.spec.name, values[0]?.text.toUpperCase() ?? '');
  }
  if (kinds.has('LID') || kinds.has('ACF')) return firstSetting;
  for (const name of ['RULE', 'RESOURCE']) if (kinds.has(name)) return name;
  const profile = kinds.get('PROFILE');
  if (profile !== undefined) return `PROFILE(${profile}) DIV(${kinds.get('DIVISION') ?? ''})`;
  for (const name of ['CONTROL', 'XREF']) {
    const kind = kinds.get(name);
    if (kind !== undefined) return `${name}(${kind})`;
  }
  return kinds.size > 0 && !onlyOptions(kinds) ? [...kinds.keys()][0] : undefined;
}

/** SET TERSE and the like change how things are shown, not what is worked on. */
function onlyOptions(kinds: ReadonlyMap<string, string>): boolean {
  return !['ENTRY', 'FIELD', 'IDENTITY', 'SCOPE', 'SHIFT'].some((name) => kinds.has(name));
}

/** The entry for a card of ACF2 under a setting; undefined for what is not known. */
export function acf2Spec(command: BoundCommand, setting: string): CommandSpec | undefined {
  switch (command.text.form) {
    case 'ruleControl':
      return controlSpec;
    case 'ruleEntry':
      return setting === 'RESOURCE' ? resourceEntrySpec : dataSetEntrySpec;
    case 'operator':
      return undefined;
    case 'command':
      return subcommandSpec(command, setting);
  }
}

/** Made once for each: what is known of a list of operands goes with the list. */
const made = new Map<string, CommandSpec>();

function subcommandSpec(command: BoundCommand, setting: string): CommandSpec | undefined {
  const spec = acf2Catalog.command(command.verb);
  if (!spec || !withNames.has(spec.name)) return spec;
  const records = acf2Catalog.records.filter((record) => record.setting === setting);
  const [only] = records;
  const record = records.length === 1 ? only : recordNamed(records, command.operands[0]?.word ?? '');
  const key = `${spec.name} ${setting} ${record?.name ?? ''}`;
  let known = made.get(key);
  if (!known) {
    known = {
      ...spec,
      positionals: [
        { name: 'name', doc: 'The record, or the logonid.', of: nameType(records, setting), required: true },
      ],
      operands: withFields.has(spec.name) ? joined(spec.operands, record?.fields ?? []) : spec.operands,
    };
    made.set(key, known);
  }
  return known;
}

/** Records with a qualifier are named by the part before it: `STC.ZWESLSTC`. */
function recordNamed(records: readonly AcfRecordSpec[], word: string): AcfRecordSpec | undefined {
  const name = beforePeriod(word.toUpperCase());
  return records.find((record) => beforePeriod(record.name) === name);
}

function beforePeriod(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function nameType(records: readonly AcfRecordSpec[], setting: string): CommandSpec['positionals'][number]['of'] {
  if (setting === firstSetting || setting.startsWith('PROFILE(USER)')) return { type: 'user' };
  if (setting.startsWith('PROFILE(GROUP)')) return { type: 'group' };
  if (setting !== 'CONTROL(GSO)') return { type: 'name', what: 'record' };
  // The site chooses what follows the period.
  const keywords = records.map(({ name, doc }) => ({ name: name.replace(/\.[a-z]+$/, '.'), doc }));
  return { type: 'keyword', keywords };
}

/** Fields first: a field and an operand of one name are rare, and the field is meant. */
function joined(operands: readonly OperandSpec[], fields: readonly OperandSpec[]): readonly OperandSpec[] {
  return [...fields, ...operands.filter(({ name }) => !fields.some((field) => field.name === name))];
}

const ruleSpec = (name: string, doc: string, operands: readonly OperandSpec[]): CommandSpec => ({
  name,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: false,
  source: { certainty: 'docs', where: 'ACF2 for z/OS, Rule sets' },
});

/** After the first statement of a line the others stand without their sign. */
const controlSpec = ruleSpec('$KEY', 'The control statements of a rule set.', [
  ...acf2Catalog.controlStatements,
  ...acf2Catalog.controlStatements.map((one) => ({ ...one, name: one.name.slice(1) })),
]);
const dataSetEntrySpec = ruleSpec('entry', 'An entry of a data set rule.', acf2Catalog.dataSetEntry);
const resourceEntrySpec = ruleSpec('entry', 'An entry of a resource rule.', acf2Catalog.resourceEntry);
