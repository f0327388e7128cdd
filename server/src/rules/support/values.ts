/** The values of a command that are not what their type asks for. Several rules share the answer, each telling one kind. */
import { classOfProfile } from '../../bind/class-of.ts';
import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { Certainty, KeywordSpec, ValueType } from '../../catalog/types.ts';
import { classOf } from '../../site/classes.ts';
import type { SiteData } from '../../site/types.ts';
import type { Range } from '../../text/range.ts';
import { checkValue } from '../../values/check.ts';
import { checkDatasetName } from '../../values/dataset.ts';
import type { ValueFacts, ValueProblem, ValueProblemKind } from '../../values/types.ts';
import type { Finding, Fix, Severity } from '../types.ts';
import { perhaps, replace } from './steps.ts';

/** A value that is not what its type asks for. */
export interface WrongValue {
  readonly value: BoundValue;
  readonly of: ValueType;
  /** The operand or positional, as the catalog calls it. */
  readonly name: string;
  readonly problem: ValueProblem;
  /** How sure the catalog is of the type and its limits. */
  readonly certainty: Certainty;
}

/** The command asked about last: several rules ask about one command in a row. */
let latest: Look | undefined;

/**
 * What a rule has to say of the values of a command that have problems of its kinds. Nearly all commands have none, and
 * then nothing is made.
 */
export function tellOf(
  command: BoundCommand,
  site: SiteData,
  kinds: readonly ValueProblemKind[],
  tell: (wrong: WrongValue, command: BoundCommand) => Finding | undefined,
): readonly Finding[] {
  const all = wrongValues(command, site);
  if (all.length === 0) return none;
  return all.flatMap((wrong) => {
    const finding = kinds.includes(wrong.problem.kind) ? tell(wrong, command) : undefined;
    return finding ? [finding] : [];
  });
}

/** True when a value of a command is not what its type asks for. */
export function hasWrongValues(command: BoundCommand, site: SiteData): boolean {
  return wrongValues(command, site).length > 0;
}

/** The same for a command of which all values that name no symbol are as they should be. */
export function hasWrongSymbols(command: BoundCommand, site: SiteData): boolean {
  return new Look(command, site, true).wrong.length > 0;
}

function wrongValues(command: BoundCommand, site: SiteData): readonly WrongValue[] {
  if (latest?.command !== command || latest.site !== site) latest = new Look(command, site, false);
  return latest.wrong;
}

/** One look at the values of a command. */
class Look {
  readonly command: BoundCommand;
  readonly site: SiteData;
  private readonly symbolsOnly: boolean;
  /** Nearly always there are none, and then no list is made. */
  private found: WrongValue[] | undefined;

  /** @param symbolsOnly leaves out values that name no symbol */
  constructor(command: BoundCommand, site: SiteData, symbolsOnly: boolean) {
    this.command = command;
    this.site = site;
    this.symbolsOnly = symbolsOnly;
    this.found = undefined;
    const { spec } = command;
    // Where a parenthesis is missing, a value may be that of another operand.
    if (!spec || command.problems.length > 0) return;
    // What stands late is not where the catalog expects it, and a rule of its own says so.
    for (let index = 0; index < command.positionals.length && !command.latePositional; index++) {
      const positional = spec.positionals[index];
      const values = command.positionals[index];
      if (positional && values) this.at(values, positional.of, none, positional.name, spec.source.certainty);
    }
    this.into(command.operands);
  }

  get wrong(): readonly WrongValue[] {
    return this.found ?? none;
  }

  /** Looks at the values of operands, and of those in their parentheses. */
  private into(operands: readonly BoundOperand[]): void {
    for (const { spec: of, values, operands: inner } of operands) {
      if (of?.value.kind === 'operands') this.into(inner);
      if (of?.value.kind !== 'values' || values.length === 0) continue;
      const certainty = of.valueCertainty ?? of.source.certainty;
      if (certainty !== 'doubtful') this.at(values, of.value.of, of.value.also ?? none, of.name, certainty);
    }
  }

  private at(
    values: readonly BoundValue[],
    of: ValueType,
    also: readonly KeywordSpec[],
    name: string,
    certainty: Certainty,
  ): void {
    if (!isChecked(of)) return;
    const { command } = this;
    let facts: ValueFacts | undefined;
    for (const value of values) {
      if (this.symbolsOnly && !value.text.includes('&')) continue;
      facts ??= factsOf(command, of, this.site);
      const problem = problemOf(value, of, facts);
      // The special words are seldom of the form of the type, so they are asked about last.
      if (!problem || isOneOf(value, also)) continue;
      const one: WrongValue = { value, of, name, problem, certainty };
      if (isTold(command, one)) (this.found ??= []).push(one);
    }
  }
}

/** True when a value of a command has a form that can be wrong: its form tells (`form.ts`). */
export function hasCheckedValues({ spec, positionals, operands }: BoundCommand): boolean {
  const inPositionals = positionals.some((values, index) => {
    const of = spec?.positionals[index]?.of;
    return of !== undefined && values.length > 0 && isChecked(of);
  });
  return inPositionals || haveCheckedValues(operands);
}

function haveCheckedValues(operands: readonly BoundOperand[]): boolean {
  return operands.some(({ spec, values, operands: inner }) =>
    spec?.value.kind === 'values' ? values.length > 0 && isChecked(spec.value.of) : haveCheckedValues(inner),
  );
}

function isChecked({ type }: ValueType): boolean {
  return type !== 'keyword' && type !== 'any' && type !== 'class';
}

const none: readonly never[] = [];

/**
 * Logonids and ACIDs may have characters that no user of RACF has; only their length is the same everywhere. Published decks of ACF2 and
 * Top Secret are full of values to be filled in, in small letters.
 */
function isTold({ esm }: BoundCommand, wrong: WrongValue): boolean {
  if (esm === 'racf') return true;
  const { type } = wrong.of;
  if (type === 'user' || type === 'group' || type === 'userOrGroup') return wrong.problem.kind === 'too-long';
  if (wrong.problem.kind === 'out-of-range') return true;
  return !mayStandForAnother(wrong) && !/^[a-z]+$/u.test(wrong.value.text);
}

function problemOf({ value, text, quoted }: BoundValue, of: ValueType, facts: ValueFacts): ValueProblem | undefined {
  if (value === undefined || (!quoted && text.includes('('))) return undefined;
  return checkValue(of, { value, quoted }, facts);
}

function isOneOf({ value }: BoundValue, also: readonly KeywordSpec[]): boolean {
  const word = value?.toUpperCase();
  return also.some(({ name }) => name === word);
}

const nothing: ValueFacts = {};

function factsOf(command: BoundCommand, of: ValueType, site: SiteData): ValueFacts {
  if (of.type !== 'profile' && of.type !== 'member') return nothing;
  const className = classOfProfile(command, of.classFrom);
  const classSpec = className === undefined ? undefined : classOf(className, site);
  const { egn } = site;
  if (of.type === 'profile') return { className, classSpec, egn };
  const memberClass = classSpec?.grouping === true ? classSpec.pair : undefined;
  return { className, classSpec, egn, memberSpec: memberClass === undefined ? undefined : classOf(memberClass, site) };
}

/**
 * Only what the vendor has documented, of the form and of the operand, may be an error; and not where the value may stand
 * for one that is to be filled in, as in `UID(nnn)` or `OWNER(your_group)`.
 */
export function severityOf(wrong: WrongValue): Severity {
  return wrong.problem.sure && wrong.certainty === 'docs' && !mayStandForAnother(wrong) ? 'error' : 'warning';
}

/** Words that are joined, letters for a number, and small letters in a name that is too long for one. */
function mayStandForAnother({ value: { value = '' }, of, problem }: WrongValue): boolean {
  if (/[A-Za-z][-_][A-Za-z]/u.test(value)) return true;
  if (of.type === 'number' || of.type === 'hex') return /^(?:[A-Za-z]+|\d+(?:[Nn]+|[Xx]+))$/u.test(value);
  const { range } = problem;
  const isLong = problem.kind === 'too-long' || (range !== undefined && range.end - range.start > 8);
  return isLong && of.type !== 'text' && of.type !== 'label' && /[a-z]/u.test(value);
}

/** The part of the command that is wrong: of the value, where its characters are those of the text. */
export function spanOf({ value, problem }: WrongValue): Range {
  const { span, text } = value;
  const { range } = problem;
  if (!range || value.value === undefined) return span;
  const shift = shiftOf(text, value.value);
  return shift === undefined ? span : { start: span.start + shift + range.start, end: span.start + shift + range.end };
}

/** How much later the characters of a value stand in the text; undefined when they are not those of the text. */
function shiftOf(text: string, value: string): number | undefined {
  if (text === value) return 0;
  // `'library'/volume` has an apostrophe in front only.
  return text === `'${value}'` || text === `'${value}` ? 1 : undefined;
}

/** Puts what may have been meant in the place of the value. */
export function replacements(command: BoundCommand, { value, problem }: WrongValue): readonly Fix[] {
  const { replacement } = problem;
  if (replacement === undefined) return [];
  const text = value.quoted ? `'${replacement.replaceAll("'", "''")}'` : replacement;
  return [perhaps(`Replace by ${text}`, replace(command, value.span, text))];
}

/** True for PERMIT without CLASS and a name that cannot be that of a data set: then the class is what is missing. */
export function lacksClass(command: BoundCommand, { value }: WrongValue): boolean {
  if (command.spec?.name !== 'PERMIT' || hasOperand(command, 'CLASS') || value.value === undefined) return false;
  return checkDatasetName(value.value)?.sure === true;
}
