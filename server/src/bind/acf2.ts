/** The entries of ACF2's subcommands, operator commands and rule text: what the words mean, the setting in force tells. */
import { acf2Catalog } from '../catalog/acf2/index.ts';
import type { AcfRecordSpec, CommandSpec, OperandSpec, OperandValue, PositionalSpec } from '../catalog/types.ts';
import type { AcfSetting, SplitState } from '../deck/state.ts';
import { firstSetting } from '../deck/state.ts';
import type { CommandHead } from './types.ts';

/** Subcommands that name a record, and those that set its fields. */
const withNames: ReadonlySet<string> = new Set(['INSERT', 'CHANGE', 'DELETE', 'LIST']);
const withFields: ReadonlySet<string> = new Set(['INSERT', 'CHANGE']);

/** The entry of a command, card of rule text, or operator command of ACF2. */
export function acf2Entry(head: CommandHead): CommandSpec | undefined {
  switch (head.text.form) {
    case 'ruleControl':
      return controlEntry;
    case 'ruleEntry':
      return ruleEntries[kindOfRules(head.text.before)];
    case 'answer':
      return answerEntry;
    case 'operator':
      return operatorEntries.get(acf2Catalog.operatorCommand(head.firstWord() ?? '')?.name ?? '');
    case 'command':
      return subcommandEntry(head);
  }
}

/** The rules that text at a place is about; `rule` when the deck does not tell. */
export type RuleKind = 'data set' | 'resource' | 'rule';

/** What the lines before tell of the kind of rules: `$TYPE` makes them resource rules, else the setting does. */
export function kindOfRules({ setting = firstSetting, ruleSet }: SplitState): RuleKind {
  if (ruleSet?.type !== undefined || setting.name === 'RESOURCE') return 'resource';
  return setting.isSaid && (setting.name === 'RULE' || setting.name === 'ACF') ? 'data set' : 'rule';
}

/** The setting in the words of the records: `LID`, `CONTROL(GSO)`, `PROFILE(USER) DIV(OMVS)`; undefined when it is not known. */
export function recordSetting({ name, of, division }: AcfSetting): string | undefined {
  if (name === 'ACF') return 'LID';
  const whole = name !== undefined && of !== undefined ? `${name}(${of})` : name;
  return name === 'PROFILE' ? `${whole ?? ''} DIV(${division ?? ''})` : whole;
}

function subcommandEntry(head: CommandHead): CommandSpec | undefined {
  const spec = head.verb === '' ? undefined : acf2Catalog.command(head.verb);
  if (!spec) return undefined;
  const setting = head.text.before.setting ?? firstSetting;
  if (spec.name === 'RECKEY') return reckeyEntries[kindOfRules({ reading: 'session', setting })];
  return withNames.has(spec.name) ? recordEntry(spec, setting, head.firstName() ?? '') : spec;
}

/** Made once for each: what is known of a list of operands goes with the list. */
const made = new Map<string, CommandSpec>();

function recordEntry(spec: CommandSpec, setting: AcfSetting, word: string): CommandSpec {
  const place = recordsIn(setting, word);
  const { records, where } = place;
  const [only] = records;
  const isOne = records.length === 1;
  // Most records stand alone in their setting, so that the word need not be looked at.
  const before = isOne ? place.entries.get(spec) : undefined;
  if (before) return before;
  const record = isOne ? only : recordNamed(records, word);
  const key = `${spec.name} ${where} ${record?.name ?? ''}`;
  let known = made.get(key);
  if (!known) {
    known = {
      ...spec,
      positionals: [
        {
          ...(record?.key ?? { name: 'name', doc: nameDoc(where), of: nameType(records, where) }),
          required: spec.name === 'INSERT',
        },
      ],
      operands: withFields.has(spec.name) ? joined(spec.operands, record?.fields ?? []) : spec.operands,
      ...(record && { record }),
    };
    made.set(key, known);
  }
  if (isOne) place.entries.set(spec, known);
  return known;
}

/** The records that a setting is for. */
interface RecordPlace {
  readonly records: readonly AcfRecordSpec[];
  readonly where: string;
  /** The entries of subcommands, where there is one record only. */
  readonly entries: Map<CommandSpec, CommandSpec>;
}

/** The commands behind a SET share its setting. */
const places = new WeakMap<AcfSetting, RecordPlace>();

/** The records that a setting is for. Where no SET is in sight, the name of a record of the global options tells. */
function recordsIn(setting: AcfSetting, word: string): RecordPlace {
  if (!setting.isSaid && recordCalled(recordsOf('CONTROL(GSO)'), word)) {
    return { records: recordsOf('CONTROL(GSO)'), where: 'CONTROL(GSO)', entries: new Map() };
  }
  let place = places.get(setting);
  if (!place) places.set(setting, (place = placeOf(setting)));
  return place;
}

function placeOf(setting: AcfSetting): RecordPlace {
  const where = recordSetting(setting);
  const records = where === undefined ? [] : recordsOf(where);
  // What the site sets, and what nobody knows, has no entries of its own here.
  const isRules = where !== undefined && (where === 'RULE' || where.startsWith('RESOURCE'));
  return { records, where: isRules ? 'RULE' : records.length > 0 ? (where ?? '') : '', entries: new Map() };
}

const bySetting = new Map<string, readonly AcfRecordSpec[]>();

function recordsOf(setting: string): readonly AcfRecordSpec[] {
  let found = bySetting.get(setting);
  if (!found) {
    found = acf2Catalog.records.filter((record) => record.setting === setting);
    if (found.length > 0) bySetting.set(setting, found);
  }
  return found;
}

/** Records with a qualifier are named by the part before it: `STC.ZWESLSTC`. */
function recordCalled(records: readonly AcfRecordSpec[], word: string): AcfRecordSpec | undefined {
  const name = beforePeriod(word.toUpperCase());
  return name === '' ? undefined : records.find((record) => beforePeriod(record.name) === name);
}

/** The qualifier may follow without a period too: `MAINTFDR`. Of several names that begin so the longest counts. */
function recordNamed(records: readonly AcfRecordSpec[], word: string): AcfRecordSpec | undefined {
  const name = word.toUpperCase();
  return (
    recordCalled(records, word) ??
    records
      .filter((one) => one.qualifier !== undefined && name.startsWith(beforePeriod(one.name)))
      .toSorted((a, b) => b.name.length - a.name.length)[0]
  );
}

function beforePeriod(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function nameDoc(where: string): string {
  if (where === 'LID') return 'The logonid.';
  return where === 'RULE' ? 'The key of the rule set.' : 'The record.';
}

function nameType(records: readonly AcfRecordSpec[], where: string): PositionalSpec['of'] {
  if (where === 'LID' || where.startsWith('PROFILE(USER)')) return { type: 'user' };
  if (where.startsWith('PROFILE(GROUP)')) return { type: 'group' };
  if (where !== 'CONTROL(GSO)') return { type: 'name', what: where === 'RULE' ? 'rule set' : 'record' };
  // The site chooses what follows the period.
  const keywords = records.map(({ name, doc }) => ({ name: name.replace(/\.[a-z]+$/, '.'), doc }));
  return { type: 'keyword', keywords };
}

/** Fields first: a field and an operand of one name are rare, and the field is meant. */
function joined(operands: readonly OperandSpec[], fields: readonly OperandSpec[]): readonly OperandSpec[] {
  const names = new Set(fields.map(({ name }) => name));
  return [...fields, ...operands.filter(({ name }) => !names.has(name))];
}

const ruleText = (name: string, doc: string, operands: readonly OperandSpec[], mask?: PositionalSpec): CommandSpec => ({
  name,
  aliases: [],
  doc,
  positionals: mask ? [mask] : [],
  operands,
  complete: false,
  source: { certainty: 'docs', where: 'ACF2 for z/OS, Rule sets' },
});

const mask = (doc: string): PositionalSpec => ({
  name: 'mask',
  doc,
  of: { type: 'name', what: 'mask' },
  required: false,
});

const masks: Readonly<Record<RuleKind, PositionalSpec>> = {
  'data set': mask('What follows the key in the names of data sets; `-` and `*` are masks.'),
  resource: mask('What follows the key in the names of resources; `-` and `*` are masks.'),
  rule: mask('What follows the key; `-` and `*` are masks.'),
};

/** After the first statement of a line the others stand without their sign. */
const controlEntry = ruleText('control', 'The control statements of a rule set.', [
  ...acf2Catalog.controlStatements,
  ...acf2Catalog.controlStatements.map((one) => ({ ...one, name: one.name.slice(1) })),
]);

const answerEntry = ruleText('answer', 'What TEST asks for, up to END.', acf2Catalog.testAnswers);

const entryOperands: Readonly<Record<RuleKind, readonly OperandSpec[]>> = {
  'data set': acf2Catalog.dataSetEntry,
  resource: acf2Catalog.resourceEntry,
  rule: joined(acf2Catalog.dataSetEntry, acf2Catalog.resourceEntry),
};

/** The names by which rules ask for lines of rule text. */
const ruleEntries: Readonly<Record<RuleKind, CommandSpec>> = {
  'data set': ruleText('data set entry', 'An entry of a data set rule.', entryOperands['data set'], masks['data set']),
  resource: ruleText('resource entry', 'An entry of a resource rule.', entryOperands.resource, masks.resource),
  rule: ruleText('rule entry', 'An entry of a rule.', entryOperands.rule, masks.rule),
};

const reckeyEntries: Readonly<Record<RuleKind, CommandSpec | undefined>> = {
  'data set': reckeyEntry('data set'),
  resource: reckeyEntry('resource'),
  rule: reckeyEntry('rule'),
};

/** What ADD and DEL of RECKEY hold is a line of rule text: an entry, or a control statement. */
function reckeyEntry(kind: RuleKind): CommandSpec | undefined {
  const spec = acf2Catalog.command('RECKEY');
  if (!spec) return undefined;
  const value: OperandValue = {
    kind: 'operands',
    operands: joined(entryOperands[kind], acf2Catalog.controlStatements),
    first: masks[kind],
  };
  const key: PositionalSpec = {
    name: 'key',
    doc: nameDoc('RULE'),
    of: { type: 'name', what: 'rule set' },
    required: true,
  };
  return {
    ...spec,
    positionals: [key],
    operands: spec.operands.map((operand) =>
      operand.name === 'ADD' || operand.name === 'DEL' ? { ...operand, value } : operand,
    ),
  };
}

/** The operator commands, each with itself as its first operand: `F ACF2,REBUILD(FAC),CLASS(R)`. */
const operatorEntries = new Map(
  acf2Catalog.operatorCommands.map((spec): [string, CommandSpec] => {
    const { name, doc, source } = spec;
    const itself: OperandSpec = { name, doc, source, value: { kind: 'values', of: { type: 'any' }, optional: true } };
    const task: PositionalSpec = {
      name: 'task',
      doc: 'The started task of ACF2.',
      of: { type: 'any' },
      required: true,
    };
    return [name, { ...spec, positionals: [task], operands: [itself, ...spec.operands] }];
  }),
);
