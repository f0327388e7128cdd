import type { BoundCommand, BoundOperand } from '../bind/types.ts';
import type { OperandSpec, PositionalSpec } from '../catalog/types.ts';
import { type Range, touches } from '../text/range.ts';
import { describeValueType } from '../values/describe.ts';
import type { Analysis } from './analysis.ts';
import { enclosingAt } from './complete/cursor.ts';
import { joinedPlace } from './complete/joined.ts';
import { operatorCommand } from './complete/operator.ts';
import { describeKeyword, operandFacts } from './describe/operand.ts';
import { locate } from './locate.ts';
import { enumeration } from '../text/enumeration.ts';
import { paragraphs, prose } from './markdown.ts';
import { type Form, formOfCommand, formOfOperand } from './syntax-form.ts';
import type { Signature } from './types.ts';
import { alsoOf } from './walk.ts';

/** The form of the operand one is writing, or of the command between its operands. */
export function signature(analysis: Analysis, offset: number): Signature | undefined {
  const found = locate(analysis, offset);
  if (found.kind !== 'command') return undefined;
  const { bound, logical, afterBlank } = joinedPlace(analysis, found).place;
  if (bound?.text.form === 'operator' && !bound.spec) return ofOperator(bound, logical);
  if (!bound?.spec) return undefined;
  // Where the verb is written nothing of it can be told yet.
  if (bound.verb !== '' && logical <= bound.verbSpan.end && !afterBlank) return undefined;
  const enclosing = enclosingAt(bound, logical);
  if (!enclosing) return undefined;
  const path = enclosing.kind === 'operands' ? enclosing.path : [];
  const owner = path.at(-1);
  if (!owner) return ofCommand(bound, logical, afterBlank);
  return owner.value.kind === 'operands'
    ? ofSegment(bound, path, owner, afterBlank ? -1 : logical)
    : ofValues(bound, path, owner, logical);
}

/** Behind `F ACF2,`, while the command is not known: those there are. */
function ofOperator({ text }: BoundCommand, logical: number): Signature | undefined {
  if (!/^[^,()]*,[^()]*$/u.test(text.text.slice(0, logical))) return undefined;
  return made(formOfCommand(operatorCommand), '', undefined, prose(operatorCommand.doc), (part) => prose(part.doc));
}

function ofCommand(bound: BoundCommand, logical: number, afterBlank: boolean): Signature | undefined {
  const { spec } = bound;
  if (!spec) return undefined;
  const operand = afterBlank ? undefined : bound.operands.find(({ span }) => touches(span, logical))?.spec;
  const given = bound.operands.flatMap((one) => one.spec ?? []);
  const form = formOfCommand(spec, operand, given);
  const positional = operand ? undefined : positionalAt(bound, logical, afterBlank);
  return made(form, '', operand ?? positional, prose(spec.doc), (part) => partText(part));
}

/** The positional that an offset stands in, or that comes next there. */
function positionalAt(bound: BoundCommand, logical: number, afterBlank: boolean): PositionalSpec | undefined {
  const specs = bound.spec?.positionals ?? [];
  const inside = bound.positionals.findIndex((values) => {
    const [first, last] = [values[0], values.at(-1)];
    return first && last && logical >= first.span.start - 1 && logical <= last.span.end;
  });
  if (inside >= 0 && !afterBlank) return specs[inside];
  if (bound.operands.some(({ keyword }) => keyword.start < logical)) return undefined;
  const before = bound.positionals.filter(([first]) => first !== undefined && first.span.start < logical).length;
  return specs[before];
}

function ofSegment(bound: BoundCommand, path: readonly OperandSpec[], owner: OperandSpec, logical: number): Signature {
  const given = givenAt(bound.operands, path);
  const operand = given?.operands.find(({ span }) => touches(span, logical))?.spec;
  const first = owner.value.kind === 'operands' ? owner.value.first : undefined;
  // Behind a blank the place itself is not known: the mask comes next while nothing is there.
  const others = [...(given?.operands ?? []), ...(given?.values ?? [])].map(({ span }) => span);
  const isAtFirst =
    logical < 0 ? others.length === 0 : others.every(({ start, end }) => start > logical || end >= logical);
  const active = operand ?? (isAtFirst ? first : undefined);
  return made(formOfOperand(owner, operand), outerOf(path), active, operandText(owner), (part) => partText(part));
}

function ofValues(bound: BoundCommand, path: readonly OperandSpec[], owner: OperandSpec, logical: number): Signature {
  const given = givenAt(bound.operands, path);
  const value = given?.values.find(({ span }) => touches(span, logical));
  const name = value?.value?.toUpperCase();
  const keyword = value?.keyword ?? alsoOf(owner).find((one) => one.name === name);
  const what = keyword ? describeKeyword(keyword) : valueText(owner);
  return made(formOfOperand(owner), outerOf(path), owner, operandText(owner), () => what);
}

/** The operand that the parentheses belong to, as it is given. */
function givenAt(operands: readonly BoundOperand[], path: readonly OperandSpec[]): BoundOperand | undefined {
  const [spec, ...rest] = path;
  const found = operands.findLast((one) => one.spec === spec);
  return rest.length === 0 || !found ? found : givenAt(found.operands, rest);
}

/** `OMVS(` in front of the form of a sub-operand. */
function outerOf(path: readonly OperandSpec[]): string {
  return path
    .slice(0, -1)
    .map(({ name }) => `${name}(`)
    .join('');
}

function made(
  form: Form,
  outer: string,
  active: OperandSpec | PositionalSpec | undefined,
  documentation: string,
  textOf: (part: OperandSpec | PositionalSpec) => string,
): Signature {
  const shift = ({ start, end }: Range): Range => ({ start: start + outer.length, end: end + outer.length });
  const index = form.parts.findIndex(({ spec }) => spec === active);
  return {
    label: `${outer}${form.text}${')'.repeat(outer.split('(').length - 1)}`,
    documentation,
    parameters: form.parts.map(({ range, spec }) => ({ range: shift(range), documentation: textOf(spec) })),
    active: index < 0 ? undefined : index,
  };
}

function partText(part: OperandSpec | PositionalSpec): string {
  return 'of' in part
    ? paragraphs(prose(part.doc), prose(upperFirst(describeValueType(part.of))))
    : paragraphs(prose(part.doc), valueText(part));
}

function operandText(spec: OperandSpec): string {
  return paragraphs(prose(spec.doc), operandFacts(spec).join('  \n'));
}

/** What may stand in the parentheses, in a sentence. */
function valueText({ value }: OperandSpec): string {
  if (value.kind !== 'values') return '';
  const also = (value.also ?? []).map(({ name }) => `\`${name}\``);
  const or = also.length > 0 ? `, or ${enumeration(also, 'or')}` : '';
  return prose(`${upperFirst(describeValueType(value.of))}${value.list ? '; several may be given' : ''}${or}.`);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
