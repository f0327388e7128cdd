import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { KeywordSpec, OperandSpec, ValueType } from '../../catalog/types.ts';
import { describeValueType } from '../../values/describe.ts';
import type { Analysis } from '../analysis.ts';
import { classKnowledge } from '../classes.ts';
import { describeKeyword } from '../describe/operand.ts';
import type { CommandPlace } from '../locate.ts';
import { alsoOf } from '../walk.ts';
import type { Casing } from './casing.ts';
import type { Cursor } from './cursor.ts';
import { type Entry, plainEntry } from './entry.ts';
import { principalNames, type PrincipalName } from './names.ts';
import { profileEntries } from './profiles.ts';
import { stop, Stops } from './snippet.ts';
import { firstSentence } from './verbs.ts';

/** What is known where a value is offered. */
export interface ValueContext {
  readonly analysis: Analysis;
  readonly place: CommandPlace;
  readonly bound: BoundCommand;
  readonly cursor: Cursor;
  readonly casing: Casing;
}

/** The values of an operand, those of its list that are given left out. */
export function operandValueEntries(
  spec: OperandSpec,
  given: BoundOperand | undefined,
  context: ValueContext,
): Entry[] {
  if (spec.value.kind !== 'values') return profileEntries({ type: 'any' }, given, context);
  const special = alsoOf(spec).map((keyword) => keywordEntry(keyword, (name) => name, 9));
  const entries = [...valueEntries(spec.value.of, context, given), ...special];
  if (!spec.value.list || !given) return entries;
  const { logical } = context.place;
  const others = given.values.filter(({ span }) => logical < span.start || logical > span.end);
  const taken = new Set(others.map((value) => value.keyword?.name ?? value.text.toUpperCase()));
  return entries.filter((entry) => !taken.has(entry.label.toUpperCase()));
}

/** What may stand where a value of a type is expected; nothing for free text, numbers and secrets. */
export function valueEntries(of: ValueType, context: ValueContext, operand?: BoundOperand): Entry[] {
  const { analysis, bound, casing, place } = context;
  switch (of.type) {
    case 'keyword':
      return of.keywords.map((keyword, index) => keywordEntry(keyword, casing, index));
    case 'class':
      return classKnowledge(analysis, bound.esm)
        .all()
        .map(({ name, detail }) =>
          plainEntry(name, 'class', detail, classKnowledge(analysis, bound.esm).describe(name) ?? '', 0, casing(name)),
        );
    case 'user':
    case 'group':
    case 'userOrGroup':
      return principalNames(analysis, place)
        .filter(({ kind }) => of.type === 'userOrGroup' || (kind ?? of.type) === of.type)
        .map(principalEntry);
    case 'nodeUser':
      return valueEntries({ type: 'user' }, context, operand);
    case 'date':
    case 'time':
      return [formEntry(of.form, describeValueType(of))];
    case 'profile':
    case 'dataset':
      return profileEntries(of, operand, context);
    default:
      return [];
  }
}

/** `mm/dd/yy` with a tab stop for each part. */
function formEntry(form: string, detail: string): Entry {
  const stops = new Stops();
  const text = form.replaceAll(/hh|mm|ss|dd|yyyy|yy/g, (part) => stop(stops.next(), part));
  return { label: form, kind: 'value', detail, documentation: '', text, snippet: true, rank: 8 };
}

function keywordEntry(keyword: KeywordSpec, casing: Casing, rank: number): Entry {
  const { name, doc } = keyword;
  return plainEntry(name, 'value', firstSentence(doc), describeKeyword(keyword), rank, casing(name));
}

function principalEntry({ text, kind, created }: PrincipalName): Entry {
  const what = kind === 'group' ? 'Group' : kind === 'user' ? 'User' : 'User or group';
  const detail = created ? `${what} created in this deck` : `${what} named in this deck`;
  return plainEntry(text, kind ?? 'user', detail, '', created ? 0 : 1);
}
