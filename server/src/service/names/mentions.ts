import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { ValueType } from '../../catalog/types.ts';
import { isRecord } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import { alsoOf, resourceClassOf, typeOfValues } from '../walk.ts';
import { acf2Creates, acf2Named, logonidPart } from './acf2.ts';
import type { Named } from './named.ts';

/** The commands whose positional comes into being by them. */
const creating: ReadonlySet<string> = new Set(['ADDUSER', 'ADDGROUP', 'RDEFINE', 'ADDSD']);
/** The same for the functions of Top Secret. */
const creatingFunctions: ReadonlySet<string> = new Set(['CREATE', 'ADDTO']);

/** The class whose profiles are classes themselves: the class descriptor table. */
const classTable = 'CDT';

/** Told of a name: what it stands for, the value that holds it, and whether the command brings it into being. */
export type MentionVisitor = (
  command: BoundCommand,
  named: Named,
  value: BoundValue,
  of: ValueType,
  defines: boolean,
) => void;

/** Goes over the users, groups, classes and profiles that commands name. */
export class MentionWalker {
  private readonly keepsCase: (className: string) => boolean;
  private readonly visit: MentionVisitor;
  private readonly mayBe: (value: BoundValue) => boolean;

  /**
   * @param keepsCase whether profile names of a class keep lower case
   * @param mayBe false for a value of which it is known that it is not asked for
   */
  constructor(
    keepsCase: (className: string) => boolean,
    visit: MentionVisitor,
    mayBe: (value: BoundValue) => boolean = () => true,
  ) {
    this.keepsCase = keepsCase;
    this.visit = visit;
    this.mayBe = mayBe;
  }

  /** Visits the names of one command: positionals first, then those of the operands in order. */
  walk(command: BoundCommand): void {
    const specs = command.spec?.positionals ?? [];
    for (let index = 0; index < specs.length; index++) {
      const of = specs[index]?.of;
      for (const value of (of && command.positionals[index]) ?? []) {
        if (of) this.visitValue(command, value, of, undefined, undefined);
      }
    }
    this.operands(command, command.operands, undefined);
  }

  private operands(command: BoundCommand, operands: readonly BoundOperand[], outer: BoundOperand | undefined): void {
    for (const operand of operands) {
      for (const value of operand.values) {
        this.visitValue(command, value, typeOfValues(operand), outer ?? operand, operand);
      }
      if (operand.operands.length > 0) this.operands(command, operand.operands, outer ?? operand);
    }
  }

  private visitValue(
    command: BoundCommand,
    value: BoundValue,
    of: ValueType,
    outer: BoundOperand | undefined,
    operand: BoundOperand | undefined,
  ): void {
    const logonid = command.esm === 'acf2' ? logonidPart(value, of) : undefined;
    if (logonid && this.mayBe(logonid)) {
      const named: Named = { kind: 'principal', esm: 'acf2', name: identityOf(logonid) };
      this.visit(command, named, logonid, of, false);
    }
    if (this.mayBe(value)) this.look(command, value, of, outer, operand);
  }

  private look(
    command: BoundCommand,
    value: BoundValue,
    of: ValueType,
    outer: BoundOperand | undefined,
    operand: BoundOperand | undefined,
  ): void {
    if (value.text === '' || isSpecial(value, operand)) return;
    const named = namedBy(command, value, of, operand, this.keepsCase);
    if (!named) return;
    const defines = command.esm === 'acf2' ? acf2Creates(command, named, operand) : isCreation(command, named, outer);
    this.visit(command, named, value, of, defines);
    if (named.kind !== 'profile' || named.className !== classTable) return;
    const own: Named = { kind: 'class', esm: command.esm, name: named.name.toUpperCase() };
    this.visit(command, own, value, of, true);
  }
}

/** A word that stands for something else than a name there: `*` in `ID(*)`. */
function isSpecial(value: BoundValue, operand: BoundOperand | undefined): boolean {
  const also = alsoOf(operand?.spec);
  if (also.length === 0) return false;
  const name = value.value?.toUpperCase();
  return also.some((one) => one.name === name);
}

function namedBy(
  command: BoundCommand,
  value: BoundValue,
  of: ValueType,
  operand: BoundOperand | undefined,
  keepsCase: (className: string) => boolean,
): Named | undefined {
  const { esm } = command;
  if (esm === 'acf2') return acf2Named(command, value, of, operand);
  switch (of.type) {
    case 'class':
      return { kind: 'class', esm, name: identityOf(value) };
    case 'user':
    case 'group':
    case 'userOrGroup':
      // In Top Secret the type of a resource is that of its keyword, and ACIDs stand in the function.
      return { kind: 'principal', esm, name: identityOf(value) };
    default: {
      if (isOwner(value, of, operand)) return { kind: 'principal', esm, name: identityOf(value) };
      const className = of.type === 'member' ? memberClass(command, of) : resourceClassOf(command, of, operand);
      if (className === undefined) return undefined;
      const name = keepsCase(className) ? (value.value ?? value.text) : identityOf(value);
      return { kind: 'profile', esm, className, name };
    }
  }
}

/** Top Secret: `RINGDATA(ABC,CERT)` begins with the owner of a certificate. */
function isOwner(value: BoundValue, of: ValueType, operand: BoundOperand | undefined): boolean {
  return (
    of.type === 'name' &&
    of.what.startsWith('owner, then') &&
    operand?.values[0] === value &&
    !isRecord(identityOf(value))
  );
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
