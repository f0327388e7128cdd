import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { ValueType } from '../../catalog/types.ts';
import { identityOf } from '../../effect/types.ts';
import { alsoOf, eachValue, resourceClassOf } from '../walk.ts';
import type { Mention, Named } from './named.ts';

/** The commands whose positional comes into being by them. */
const creating: ReadonlySet<string> = new Set(['ADDUSER', 'ADDGROUP', 'RDEFINE', 'ADDSD', 'INSERT']);
/** The same for the functions of Top Secret. */
const creatingFunctions: ReadonlySet<string> = new Set(['CREATE', 'ADDTO']);

/** The class whose profiles are classes themselves: the class descriptor table. */
const classTable = 'CDT';

/**
 * The users, groups, classes and profiles a command names.
 * @param keepsCase whether profile names of a class keep lower case
 */
export function mentionsOf(command: BoundCommand, keepsCase: (className: string) => boolean): Mention[] {
  const found: Mention[] = [];
  eachValue(command, (value, of, path) => {
    const operand = path.at(-1);
    const name = value.value?.toUpperCase();
    if (value.text === '' || alsoOf(operand?.spec).some((one) => one.name === name)) return;
    const named = namedBy(command, value, of, operand, keepsCase);
    if (!named) return;
    const defines = isCreation(command, named, path);
    const { span, text } = value;
    found.push({ named, span, text, defines, group: of.type === 'group' });
    if (named.kind === 'profile' && named.className === classTable) {
      const own: Named = { kind: 'class', esm: command.esm, name: named.name.toUpperCase() };
      found.push({ named: own, span, text, defines, group: false });
    }
  });
  return found;
}

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

function isCreation({ esm, spec }: BoundCommand, named: Named, path: readonly BoundOperand[]): boolean {
  if (named.kind === 'class') return false;
  if (esm !== 'tss') return path.length === 0 && creating.has(spec?.name ?? '');
  const outer = path[0]?.spec?.name ?? '';
  if (named.kind === 'principal') return outer === 'CREATE';
  return creatingFunctions.has(spec?.operands[0]?.name ?? '');
}
