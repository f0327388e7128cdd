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
}

/**
 * The operands of a segment as an ALT command takes them: without defaults, since what is left out stays as it is,
 * and with a `NO` form for every field but those named in `keep`.
 */
export function altered(
  operands: readonly OperandSpec[],
  { keep = [], without = [], more = [] }: Differences = {},
): readonly OperandSpec[] {
  const names = new Set(operands.map((operand) => operand.name));
  const isRemoval = (name: string): boolean => name.startsWith('NO') && names.has(name.slice(2));
  const taken = operands
    .filter((operand) => !without.includes(operand.name))
    .map(withoutDefault)
    .flatMap((operand) =>
      keep.includes(operand.name) || names.has(`NO${operand.name}`) || isRemoval(operand.name)
        ? [operand]
        : [excluding(operand, `NO${operand.name}`), removal(operand)],
    );
  return [...taken, ...more];
}

function removal(field: OperandSpec): OperandSpec {
  return {
    name: `NO${field.name}`,
    doc: `Removes ${field.name} from the profile.`,
    value: { kind: 'none' },
    excludes: [field.name],
    source: field.source,
  };
}

function withoutDefault(operand: OperandSpec): OperandSpec {
  const copy: { -readonly [key in keyof OperandSpec]: OperandSpec[key] } = { ...operand };
  delete copy.default;
  return copy;
}
