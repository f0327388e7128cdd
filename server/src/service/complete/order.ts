/** Which operands of ACF2 and Top Secret come first and last in a list, where the command itself tells more than its name. */
import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { isSiteClass } from '../../site/specs.ts';
import { settingsOfSet, usualClasses, usualOperands } from '../usual.ts';

/** The order of the operands of one command. */
export interface OperandOrder {
  /** Names that come first, in this order. */
  readonly first: readonly string[];
  readonly isLast: (spec: OperandSpec) => boolean;
}

/** The order in a command; undefined where its usual operands are enough. */
export function orderIn(bound: BoundCommand): OperandOrder | undefined {
  if (bound.esm === 'tss') return tssOrder(bound);
  return bound.esm === 'acf2' ? acf2Order(bound) : undefined;
}

const withClasses: ReadonlySet<string> = new Set(['PERMIT', 'REVOKE', 'WHOHAS', 'WHOOWNS']);
const withFields: ReadonlySet<string> = new Set(['ADDTO', 'REMOVE', 'REPLACE']);

/** What is set in the records of the security file. */
const ofRecord: Readonly<Record<string, readonly string[]>> = {
  STC: ['PROCNAME', 'ACID'],
  RDT: ['RESCLASS', 'RESCODE', 'ATTR', 'ACLST', 'DEFACC', 'MAXLEN'],
  FDT: ['FDTNAME', 'FDTCODE', 'MAXLEN', 'DISPLAY', 'SEGMENT', 'ATTR'],
  NDT: ['PSTKAPPL', 'SESSKEY', 'LINUXNODE'],
  CERTAUTH: ['DIGICERT', 'DCDSN', 'TRUST', 'NOTRUST', 'LABLCERT'],
  CERTSITE: ['DIGICERT', 'DCDSN', 'TRUST', 'NOTRUST', 'LABLCERT'],
};

function tssOrder({ spec, operands }: BoundCommand): OperandOrder | undefined {
  if (!spec) return undefined;
  const { name } = spec;
  const isClass = (one: OperandSpec): boolean => tssCatalog.isResourceClass(one.name) || isSiteClass(one);
  if (withClasses.has(name)) {
    const isGiven = operands.some((operand, index) => index > 0 && operand.spec && isClass(operand.spec));
    const isLast = (one: OperandSpec): boolean => isGiven && isClass(one);
    return isGiven ? { first: ['ACCESS', 'ACTION', 'UNTIL'], isLast } : { first: usualClasses, isLast };
  }
  // A new ACID owns nothing yet.
  if (name === 'CREATE') return { first: usualOperands(spec).map((one) => one.name), isLast: isClass };
  if (!withFields.has(name)) return undefined;
  const target = operands[0]?.values[0]?.value?.toUpperCase() ?? '';
  const record = Object.hasOwn(ofRecord, target) ? ofRecord[target] : undefined;
  return record && { first: record, isLast: isClass };
}

function acf2Order({ spec, operands, text }: BoundCommand): OperandOrder | undefined {
  switch (spec?.name) {
    case 'SET': {
      const given = operands.find((one) => one.spec && settingsOfSet.includes(one.spec.name));
      // One setting at a time; only profiles have divisions.
      const isSetting = (one: OperandSpec): boolean => settingsOfSet.includes(one.name);
      if (!given) return { first: settingsOfSet, isLast: (one) => one.name === 'DIVISION' };
      return { first: given.spec?.name === 'PROFILE' ? ['DIVISION', 'SYSID'] : ['SYSID'], isLast: isSetting };
    }
    case 'resource entry':
    case 'rule entry':
    case 'data set entry': {
      const { isRoleSet } = text.before.ruleSet ?? {};
      const who = isRoleSet === true ? ['ROLE', 'USER'] : ['UID'];
      const what =
        spec.name === 'resource entry' ? ['SERVICE', 'ALLOW', 'LOG', 'PREVENT'] : ['READ', 'WRITE', 'ALLOC', 'EXEC'];
      const others = isRoleSet === undefined ? [] : isRoleSet ? ['UID'] : ['ROLE', 'USER'];
      return { first: [...who, ...what], isLast: ({ name }) => others.includes(name) };
    }
    default:
      return undefined;
  }
}
