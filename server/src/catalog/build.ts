/**
 * Short forms in which the catalog is written: one row, one operand.
 *
 *     const { flag, one } = operandsOf(docs('z/OS RACF Command Language Reference, CONNECT'));
 *     one('GROUP', group, 'The group to connect to.', { default: 'your current connect group' }),
 *     flag('SPECIAL', 'Gives group-SPECIAL.', { excludes: ['NOSPECIAL'] }),
 */
import type {
  Certainty,
  KeywordSpec,
  NameForm,
  OperandSpec,
  OperandValue,
  Source,
  TextForm,
  ValueType,
} from './types.ts';

/** A fact checked against documentation. */
export const docs = (where: string): Source => ({ certainty: 'docs', where });

/** A fact two experts or one know, not checked against documentation. */
export const knowledge = (where: string): Source => ({ certainty: 'knowledge', where });

/** A fact somebody doubts. */
export const doubtful = (where: string): Source => ({ certainty: 'doubtful', where });

/** What a row may say beside name, value and documentation. */
export interface Notes {
  readonly aliases?: readonly string[];
  readonly negatable?: boolean;
  readonly default?: string;
  readonly excludes?: readonly string[];
  readonly with?: readonly string[];
  readonly required?: boolean;
  readonly needs?: readonly string[];
  readonly since?: string;
  /** Another source than that of the whole file. */
  readonly source?: Source;
  /** How sure the value is, where that differs from the rest of the file. */
  readonly sure?: Certainty;
}

/** What the row of an operand with values may say besides. */
export interface ValueNotes extends Notes {
  /** The parentheses may be left out. */
  readonly optional?: boolean;
  /** Special words that may stand in the place of a value. */
  readonly also?: readonly KeywordSpec[];
}

/** Makes the operands of one file, all from the same source. */
export interface OperandBuilder {
  /** An operand without parentheses. */
  readonly flag: (name: string, doc: string, notes?: Notes) => OperandSpec;
  /** An operand with one value. */
  readonly one: (name: string, of: ValueType, doc: string, notes?: ValueNotes) => OperandSpec;
  /** An operand with a list of values. */
  readonly list: (name: string, of: ValueType, doc: string, notes?: ValueNotes) => OperandSpec;
  /** An operand with sub-operands, such as a segment. */
  readonly nested: (
    name: string,
    operands: readonly OperandSpec[],
    doc: string,
    notes?: Notes & { readonly optional?: boolean },
  ) => OperandSpec;
  /** An operand whose value is free in form or not described yet. */
  readonly free: (name: string, doc: string, notes?: Notes) => OperandSpec;
}

/** A type while its object is being put together. */
type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** A builder for operands that come from `source`, whose values are as sure as `sure` says. */
export function operandsOf(source: Source, sure: Certainty = source.certainty): OperandBuilder {
  // Thousands of rows run through here when the server starts: plain assignments are much faster than spreads.
  const make = (name: string, value: OperandValue, doc: string, notes?: Notes): OperandSpec => {
    const from = notes?.source ?? source;
    const certainty = notes?.sure ?? (notes?.source ? from.certainty : sure);
    const spec: Writable<OperandSpec> = { name, doc, value, source: from };
    if (certainty !== from.certainty) spec.valueCertainty = certainty;
    if (!notes) return spec;
    if (notes.aliases) spec.aliases = notes.aliases;
    if (notes.negatable) spec.negatable = true;
    if (notes.default !== undefined) spec.default = notes.default;
    if (notes.excludes) spec.excludes = notes.excludes;
    if (notes.with) spec.with = notes.with;
    if (notes.required) spec.required = true;
    if (notes.needs) spec.needs = notes.needs;
    if (notes.since !== undefined) spec.since = notes.since;
    return spec;
  };
  const values = (of: ValueType, list: boolean, notes?: ValueNotes): OperandValue => {
    const value: Writable<Extract<OperandValue, { kind: 'values' }>> = { kind: 'values', of };
    if (list) value.list = true;
    if (notes?.optional) value.optional = true;
    if (notes?.also) value.also = notes.also;
    return value;
  };
  return {
    flag: (name, doc, notes) => make(name, { kind: 'none' }, doc, notes),
    one: (name, of, doc, notes) => make(name, values(of, false, notes), doc, notes),
    list: (name, of, doc, notes) => make(name, values(of, true, notes), doc, notes),
    nested: (name, operands, doc, notes) =>
      make(name, { kind: 'operands', operands, ...(notes?.optional && { optional: true }) }, doc, notes),
    free: (name, doc, notes) => make(name, { kind: 'any' }, doc, notes),
  };
}

/** Keywords with their meanings, as a value type. */
export const keywords = (meanings: Readonly<Record<string, string>>): ValueType => ({
  type: 'keyword',
  keywords: special(meanings),
});

/** Special words with their meanings. */
export const special = (meanings: Readonly<Record<string, string>>): readonly KeywordSpec[] =>
  Object.entries(meanings).map(([name, doc]) => ({ name, doc }));

export const number = (min?: number, max?: number): ValueType => ({
  type: 'number',
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** A number within the limits, or one of the `others`: `numberOr([0, 99], 1, 24)`. */
export const numberOr = (others: readonly number[], min: number, max: number): ValueType => ({
  type: 'number',
  min,
  max,
  others,
});

/** Numbers and `m:n` ranges of them. */
export const ranges = (min: number, max: number): ValueType => ({ type: 'number', min, max, ranges: true });

/** Hexadecimal digits. */
export const hex = (minDigits?: number, maxDigits = minDigits): ValueType => ({
  type: 'hex',
  ...(minDigits !== undefined && { minDigits }),
  ...(maxDigits !== undefined && { maxDigits }),
});

/** What may be said of a name besides its length. */
export interface NameNotes {
  readonly form?: NameForm;
  /** The characters `*` and `%` may stand in it. */
  readonly generic?: boolean;
  readonly minLength?: number;
}

/** A name of some kind: `name('terminal', 8, { form: 'national' })`. Without a form any characters pass. */
export const name = (what: string, maxLength?: number, { form, generic, minLength }: NameNotes = {}): ValueType => ({
  type: 'name',
  what,
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
  ...(form !== undefined && { form }),
  ...(generic === true && { generic }),
});

/** Text in quotes, or without them when it has no blanks. */
export const text = (maxLength?: number, minLength?: number): ValueType => ({
  type: 'text',
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
});

/** Text of a form: `formed('email', 100)`. */
export const formed = (form: TextForm, maxLength?: number, minLength?: number): ValueType => ({
  type: 'text',
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
  form,
});

/** Text that keeps its letter case with or without quotes. */
export const asis = (maxLength?: number): ValueType => ({
  type: 'text',
  ...(maxLength !== undefined && { maxLength }),
  asis: true,
});

/** A path of the file system: keeps its letter case with or without quotes. */
export const path = (maxLength?: number): ValueType => ({
  type: 'text',
  ...(maxLength !== undefined && { maxLength }),
  asis: true,
  form: 'path',
});

/** A password, phrase or key. */
export const secret = (maxLength?: number, minLength?: number): ValueType => ({
  type: 'secret',
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
});

/** A password of one to eight characters. */
export const password: ValueType = { type: 'secret', minLength: 1, maxLength: 8, form: 'password' };

/** A password phrase: 14 to 100 characters, at some sites 9 to 100. */
export const phrase: ValueType = { type: 'secret', minLength: 9, maxLength: 100, form: 'phrase' };

/** A key that is written in so many hexadecimal digits. */
export const secretHex = (digits: number): ValueType => ({
  type: 'secret',
  minLength: digits,
  maxLength: digits,
  form: 'hex',
});

/** A profile name whose class is in the first of the named operands that is given. */
export const profile = (...classFrom: readonly string[]): ValueType =>
  classFrom.length === 0 ? { type: 'profile' } : { type: 'profile', classFrom };

/** A member of a general resource profile, whose class is in the first of the named operands that is given. */
export const member = (...classFrom: readonly string[]): ValueType => ({ type: 'member', classFrom });

export const className: ValueType = { type: 'class' };
export const user: ValueType = { type: 'user' };
export const group: ValueType = { type: 'group' };
export const userOrGroup: ValueType = { type: 'userOrGroup' };
export const dataset: ValueType = { type: 'dataset' };
/** The first qualifiers of a data set name, without apostrophes. */
export const qualifiers: ValueType = { type: 'qualifiers' };
export const volume: ValueType = { type: 'volume' };
/** `node.userid` or `userid`. */
export const nodeUser: ValueType = { type: 'nodeUser' };
/** The label of a certificate. */
export const label: ValueType = { type: 'label' };
/** The name of a key ring. */
export const ring: ValueType = { type: 'ring' };
/** A date as the user and connect commands write it. */
export const date: ValueType = { type: 'date', form: 'mm/dd/yy' };
/** A date as RACDCERT writes it. */
export const isoDate: ValueType = { type: 'date', form: 'yyyy-mm-dd' };
/** `14:30:00`. */
export const time: ValueType = { type: 'time', form: 'hh:mm:ss' };
/** `0800:1700`. */
export const timeRange: ValueType = { type: 'time', form: 'hhmm:hhmm' };
/** Minutes, or hours and minutes: `30`, `130`. */
export const hoursAndMinutes: ValueType = { type: 'time', form: 'hhmm' };
/** A UID or GID. */
export const unixId: ValueType = { type: 'number', min: 0, max: 2147483647 };
/** A number with a letter that multiplies it: mega, giga, tera, peta. */
export const amount: ValueType = { type: 'number', min: 0, max: 16777215, units: ['M', 'G', 'T', 'P'] };

/** `NAME` and `NONAME` beside each other: each excludes the other, in one row. */
export function pair(yes: OperandSpec, no: OperandSpec): readonly [OperandSpec, OperandSpec] {
  return [excluding(yes, no.name), excluding(no, yes.name)];
}

/** The operand, excluding another besides those it excludes already. */
export function excluding(operand: OperandSpec, name: string): OperandSpec {
  const { excludes } = operand;
  return { ...operand, excludes: excludes ? [...excludes, name] : [name] };
}
