import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { ValueType } from '../../catalog/types.ts';
import { identityOf } from '../../effect/types.ts';
import { alsoOf, resourceClassOf, typeOfValues } from '../walk.ts';
import type { Named } from './named.ts';

/** The commands whose positional comes into being by them. */
const creating: ReadonlySet<string> = new Set(['ADDUSER', 'ADDGROUP', 'RDEFINE', 'ADDSD', 'INSERT']);
/** The same for the functions of Top Secret. */
const creatingFunctions: ReadonlySet<string> = new Set(['CREATE', 'ADDTO']);

/** The class whose profiles are classes themselves: the class descriptor table. */
const classTable = 'CDT';

/** Told of a name: what it stands for, the value that holds it, and whether the command brings it into being. */
export type MentionVisitor = (named: Named, value: BoundValue, of: ValueType, defines: boolean) => void;

/**
 * Visits the users, groups, classes and profiles a command names.
 * @param keepsCase whether profile names of a class keep lower case
 * @param mayBe leaves out values of which it is known that they are not asked for
 */
export function eachMention(
  command: BoundCommand,
  keepsCase: (className: string) => boolean,
  visit: MentionVisitor,
  mayBe?: (value: BoundValue) => boolean,
): void {
  const { esm } = command;
  const look = (value: BoundValue, of: ValueType, outer?: BoundOperand, operand?: BoundOperand): void => {
    if (value.text === '' || mayBe?.(value) === false) return;
    if (isSpecial(value, operand)) return;
    const named = namedBy(command, value, of, operand, keepsCase);
    if (!named) return;
    visit(named, value, of, isCreation(command, named, outer));
    if (named.kind !== 'profile' || named.className !== classTable) return;
    visit({ kind: 'class', esm, name: named.name.toUpperCase() }, value, of, true);
  };
  const walk = (operands: readonly BoundOperand[], outer?: BoundOperand): void => {
    for (const operand of operands) {
      if (operand.values.length > 0) {
        const of = typeOfValues(operand);
        if (naming.has(of.type) || esm === 'tss') {
          for (const value of operand.values) look(value, of, outer ?? operand, operand);
        }
      }
      if (operand.operands.length > 0) walk(operand.operands, outer ?? operand);
    }
  };
  const specs = command.spec?.positionals ?? [];
  for (const [index, { of }] of specs.entries()) {
    for (const value of command.positionals[index] ?? []) look(value, of);
  }
  walk(command.operands);
}

/** A word that stands for something else than a name there: `*` in `ID(*)`. */
function isSpecial(value: BoundValue, operand: BoundOperand | undefined): boolean {
  const also = alsoOf(operand?.spec);
  if (also.length === 0) return false;
  const name = value.value?.toUpperCase();
  return also.some((one) => one.name === name);
}

/** The types of values that name something. In Top Secret the keyword tells it, whatever the type. */
const naming: ReadonlySet<ValueType['type']> = new Set([
  'class',
  'user',
  'group',
  'userOrGroup',
  'profile',
  'member',
  'dataset',
]);

function namedBy(
  command: BoundCommand,
  value: BoundValue,
  of: ValueType,
  operand: BoundOperand | undefined,
  keepsCase: (className: string) => boolean,
): Named | undefined {
  const { esm } = command;
  switch (of.type) {
    case 'class':
      return { kind: 'class', esm, name: identityOf(value) };
    case 'user':
    case 'group':
    case 'userOrGroup':
      // In Top Secret the type of a resource is that of its keyword, and ACIDs stand in the function.
      return { kind: 'principal', esm, name: identityOf(value) };
    default: {
      const className = of.type === 'member' ? memberClass(command, of) : resourceClassOf(command, of, operand);
      if (className === undefined) return undefined;
      const name = keepsCase(className) ? (value.value ?? value.text) : identityOf(value);
      return { kind: 'profile', esm, className, name };
    }
  }
}

/** Members of a grouping class are resources of its member class. */
function memberClass(command: BoundCommand, of: ValueType & { readonly type: 'member' }): string | undefined {
  const grouping = resourceClassOf(command, { type: 'profile', classFrom: of.classFrom }, undefined);
  const spec = grouping === undefined ? undefined : racfCatalog.classOf(grouping);
  return spec?.grouping ? spec.pair : undefined;
}

/** @param outer the operand of the command that holds the value; undefined for a positional */
function isCreation({ esm, spec }: BoundCommand, { kind }: Named, outer: BoundOperand | undefined): boolean {
  if (kind === 'class') return false;
  if (esm !== 'tss') return outer === undefined && creating.has(spec?.name ?? '');
  if (kind === 'principal') return outer?.spec?.name === 'CREATE';
  return creatingFunctions.has(spec?.operands[0]?.name ?? '');
}
