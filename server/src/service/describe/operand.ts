import type { Esm, KeywordSpec, OperandSpec, ValueType } from '../../catalog/types.ts';
import { describeValueType } from '../../values/describe.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, codeBlock, escaped, paragraphs, prose } from '../markdown.ts';
import { operandForm } from '../syntax-form.ts';
import { certaintyRemark } from './certainty.ts';

/** Longer lists are for completion. */
const mostValues = 12;

/** What an operand does and what may stand in its parentheses. */
export function describeOperand(spec: OperandSpec, esm: Esm): string {
  return paragraphs(`**${spec.name}**`, bodyOf(spec, esm));
}

/**
 * The same for an operand as it is written.
 * @param written the word, perhaps an abbreviation
 * @param outer the names of the command and of the operands it is a part of
 * @param page the vendor's page about the command
 */
export function describeWrittenOperand(
  spec: OperandSpec,
  esm: Esm,
  written: string,
  outer: readonly string[],
  page: string | undefined,
): string {
  return paragraphs(
    `**${spec.name}**${writtenAs(written, spec)}, operand of ${code(outer.join(' '))}`,
    bodyOf(spec, esm),
    page && pageLink(outer[0] ?? '', page),
  );
}

function bodyOf(spec: OperandSpec, esm: Esm): string {
  const listed = values(spec);
  const { value } = spec;
  const what = listed.length === 0 && value.kind === 'values' && !isPlain(value.of) ? describeValueType(value.of) : '';
  return paragraphs(
    codeBlock(operandForm(spec), esm),
    prose(spec.doc),
    [...(what === '' ? [] : [`Value: ${prose(what)}`]), ...operandFacts(spec)].join('  \n'),
    listed.map((one) => `- ${code(one.name)}: ${prose(one.doc)}`).join('\n'),
    certaintyRemark(spec.source.certainty, spec.valueCertainty),
  );
}

/** Where the form says all there is to say. */
function isPlain({ type }: ValueType): boolean {
  return type === 'any' || type === 'class' || type === 'keyword';
}

/** For a word that is not the full name. */
function writtenAs(written: string, { name, aliases = [], negatable }: OperandSpec): string {
  const word = written.toUpperCase();
  if (word === name) return '';
  const takesBack = negatable && !aliases.includes(word) && !name.startsWith(word);
  return takesBack ? ` (taken back by ${code(word)})` : ` (here ${code(word)})`;
}

/** A link to what the vendor says. */
export function pageLink(name: string, page: string): string {
  return `[${escaped(name)} in the documentation](${page})`;
}

/** A keyword that stands as a value. `written`: the word in the deck, perhaps an abbreviation. */
export function describeKeyword(keyword: KeywordSpec, written = keyword.name): string {
  const short = written.toUpperCase() === keyword.name ? '' : ` (here ${code(written.toUpperCase())})`;
  return paragraphs(`**${escaped(keyword.name)}**${short}`, prose(keyword.doc));
}

/** The types of which a value does not tell what it is. */
const unclear: ReadonlySet<ValueType['type']> = new Set([
  'number',
  'hex',
  'date',
  'time',
  'name',
  'qualifiers',
  'volume',
]);

/** What a value is that has no meaning of its own, such as a number; undefined for text, which says it itself. */
export function describeValue(spec: OperandSpec, of: ValueType): string | undefined {
  if (!unclear.has(of.type)) return undefined;
  return paragraphs(`Value of **${spec.name}**: ${prose(describeValueType(of))}.`, prose(spec.doc));
}

/** What is said of an operand beside its meaning: default, conflicts, company, release. Markdown. */
export function operandFacts(spec: OperandSpec): string[] {
  const { aliases = [], excludes = [], needs = [], with: beside = [] } = spec;
  return [
    ...(spec.required ? ['Required'] : []),
    ...(spec.default === undefined ? [] : [`Default: ${prose(spec.default)}`]),
    ...(excludes.length === 0 ? [] : [`Not together with ${enumeration(excludes.map(code), 'or')}`]),
    ...(beside.length === 0 ? [] : [`Only with ${enumeration(beside.map(code), 'or')}`]),
    ...(needs.length === 0 ? [] : [`Needs ${enumeration(needs.map(code), 'and')} beside it`]),
    ...(aliases.length === 0 ? [] : [`Also written ${enumeration(aliases.map(code), 'or')}`]),
    ...(spec.negatable ? [`${code(`NO${spec.name}`)} takes it back`] : []),
    ...(spec.since === undefined ? [] : [`Since ${spec.since}`]),
  ];
}

function values({ value }: OperandSpec): readonly KeywordSpec[] {
  if (value.kind !== 'values') return [];
  const all = [...(value.of.type === 'keyword' ? value.of.keywords : []), ...(value.also ?? [])];
  return all.length > mostValues ? [] : all;
}
