/** The ALT commands take the same segments as the ADD commands, with forms to delete what was set. */
import { excluding } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';

interface Differences {
  /** Fields that have no NO form. */
  readonly keep?: readonly string[];
  /** Fields that cannot be altered. */
  readonly without?: readonly string[];
  /** Fields that only the ALT command has. */
  readonly more?: readonly OperandSpec[];
  /** What holds after a field was removed, where there is more to say than that it is gone. */
  readonly after?: Readonly<Record<string, string>>;
  /** Lists whose entries can be added and removed one by one: they have ADD and DEL forms besides. */
  readonly lists?: readonly string[];
}

/**
 * The operands of a segment as an ALT command takes them: without defaults, since what is left out stays as it is,
 * and with a `NO` form for every field but those named in `keep`.
 */
export function altered(
  operands: readonly OperandSpec[],
  { keep = [], without = [], more = [], lists = [], after = {} }: Differences = {},
): readonly OperandSpec[] {
  const names = new Set(operands.map((operand) => operand.name));
  const isRemoval = (name: string): boolean => name.startsWith('NO') && names.has(name.slice(2));
  const taken = operands
    .filter((operand) => !without.includes(operand.name))
    .flatMap((added) => {
      const operand = withoutDefault(added);
      if (lists.includes(operand.name)) return listForms(operand);
      return keep.includes(operand.name) || names.has(`NO${operand.name}`) || isRemoval(operand.name)
        ? [operand]
        : [excluding(operand, `NO${operand.name}`), removal(added, after[added.name])];
    });
  return [...taken, ...more];
}

function removal(field: OperandSpec, after: string | undefined): OperandSpec {
  return {
    name: `NO${field.name}`,
    doc: removalDoc(field, after),
    value: { kind: 'none' },
    excludes: [field.name],
    source: field.source,
  };
}

function removalDoc({ name, value, default: fallback }: OperandSpec, after: string | undefined): string {
  if (after !== undefined) return `Removes ${name}. ${after}`;
  if (value.kind === 'none') return `Takes ${name} back; then it is as if it had never been given.`;
  const then = fallback === undefined ? `it is as if ${name} had never been given` : `the default counts: ${fallback}`;
  return `Removes what ${name} has set; then ${then}.`;
}

/** A list as a whole, with the forms that change single entries. Only one of the four goes into a command. */
function listForms(field: OperandSpec): readonly OperandSpec[] {
  const { name, source } = field;
  const entry = (form: string, doc: string): OperandSpec => ({ ...field, name: form, doc });
  return alternatives([
    entry(name, `${field.doc} Replaces the whole list; ADD${name} and DEL${name} change single entries.`),
    entry(`ADD${name}`, `Adds entries to ${name} and leaves the others as they are.`),
    entry(`DEL${name}`, `Takes entries out of ${name} and leaves the others as they are.`),
    { name: `NO${name}`, doc: `Empties ${name}: none of its entries is left.`, value: { kind: 'none' }, source },
  ]);
}

/** The operands, each excluding all the others besides what it excludes already. */
export function alternatives(operands: readonly OperandSpec[]): readonly OperandSpec[] {
  return operands.map((operand) =>
    operands.reduce(
      (one, { name }) => (name === one.name || one.excludes?.includes(name) ? one : excluding(one, name)),
      operand,
    ),
  );
}

function withoutDefault(operand: OperandSpec): OperandSpec {
  const copy: { -readonly [key in keyof OperandSpec]: OperandSpec[key] } = { ...operand };
  delete copy.default;
  return copy;
}
