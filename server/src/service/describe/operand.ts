import type { Esm, KeywordSpec, OperandSpec } from '../../catalog/types.ts';
import { code, codeBlock, enumeration, escaped, paragraphs, prose } from '../markdown.ts';
import { operandForm } from '../syntax-form.ts';
import { certaintyRemark } from './certainty.ts';

/** Longer lists are for completion. */
const mostValues = 12;

/** What an operand does and what may stand in its parentheses. */
export function describeOperand(spec: OperandSpec, esm: Esm): string {
  return paragraphs(
    `**${spec.name}**`,
    codeBlock(operandForm(spec), esm),
    prose(spec.doc),
    operandFacts(spec).join('  \n'),
    values(spec)
      .map((value) => `- ${code(value.name)}: ${prose(value.doc)}`)
      .join('\n'),
    certaintyRemark(spec.source.certainty, spec.valueCertainty),
  );
}

/** A keyword that stands as a value. */
export function describeKeyword(keyword: KeywordSpec): string {
  return paragraphs(`**${escaped(keyword.name)}**`, prose(keyword.doc));
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
