/** A line of a rule set of ACF2, taken apart: who, what follows the key, what is allowed and under which conditions. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { identityOf } from '../types.ts';

/** Whom a line is about. */
export interface RuleGrantee {
  readonly kind: 'everybody' | 'role' | 'user' | 'uid';
  /** The name or mask in upper case, as it is written when a hole is in it; `*` for everybody. */
  readonly name: string;
  /** As the line writes it; an asterisk where it names nobody. */
  readonly written: string;
  /** A hole is in it. */
  readonly isOpen: boolean;
}

export interface RuleLine {
  readonly grantees: readonly RuleGrantee[];
  /** What follows the key, in upper case; empty for the key itself. */
  readonly mask: string;
  /** A hole is in the mask. */
  readonly isOpen: boolean;
  /** What the line decides on: services of a resource rule, kinds of access of a data set rule. */
  readonly decides: ReadonlySet<string>;
  /** Those of them that it allows. */
  readonly allows: ReadonlySet<string>;
  /** False when a word of the line is not understood, or has a hole. */
  readonly isKnown: boolean;
  /** What it depends on besides who and what: `SHIFT(DAY) UNTIL(12/31/27)`; empty when on nothing. */
  readonly condition: string;
  /** The rule set that decides in the place of this line. */
  readonly nextKey: string | undefined;
  /** The same for lines that say the same in the same order, whatever blanks and short forms they have. */
  readonly text: string;
}

/** All services there are; a line without SERVICE is about each of them. */
export const services: readonly string[] = ['READ', 'UPDATE', 'DELETE', 'ADD', 'EXECUTE'];

/** The kinds of access to data sets. */
export const dataSetAccess: readonly string[] = ['READ', 'WRITE', 'ALLOC', 'EXEC'];

const granteeKinds: Readonly<Record<string, RuleGrantee['kind']>> = { UID: 'uid', ROLE: 'role', USER: 'user' };

/** Limits of a line, in the order they are told. */
const conditions: ReadonlySet<string> = new Set([
  'ACTIVE',
  'COLUMN',
  'DDNAME',
  'FOR',
  'LIB',
  'PGM',
  'RECCHECK',
  'SHIFT',
  'SOURCE',
  'UNTIL',
  'VERIFY',
  'VOL',
]);

/** What says nothing of access. */
const remarks: ReadonlySet<string> = new Set(['ALLOW', 'DATA', 'LOG', 'NEXTKEY', 'PREVENT', 'SERVICE']);

const parsed = new WeakMap<BoundCommand | BoundOperand, RuleLine>();

/** The line that a card of rule text is. */
export function lineOfCard(command: BoundCommand, isDataSet: boolean): RuleLine {
  let line = parsed.get(command);
  if (!line) {
    const isClear = !command.broken && command.problems.length === 0 && command.strays.length === 0;
    line = readLine(command.positionals[0]?.[0], command.operands, isDataSet, isClear);
    parsed.set(command, line);
  }
  return line;
}

/** The line that ADD or DEL of RECKEY holds. */
export function lineOfOperand(operand: BoundOperand, isDataSet: boolean): RuleLine {
  let line = parsed.get(operand);
  if (!line) parsed.set(operand, (line = readLine(operand.values[0], operand.operands, isDataSet, true)));
  return line;
}

/** True for ADD($ROLESET): a control statement, no line. */
export function isControlStatement({ operands, values }: BoundOperand): boolean {
  return (
    operands.some(({ word }) => word.startsWith('$') || word.startsWith('%')) ||
    values[0]?.text.startsWith('$') === true
  );
}

function readLine(
  mask: BoundValue | undefined,
  operands: readonly BoundOperand[],
  isDataSet: boolean,
  isClear: boolean,
): RuleLine {
  const grantees: RuleGrantee[] = [];
  const limits: string[] = [];
  const parts: string[] = [mask ? identityOf(mask) : ''];
  let isKnown = isClear;
  let nextKey: string | undefined;
  for (const operand of operands) {
    const name = operand.spec?.name ?? operand.word.toUpperCase();
    const part = wordsOf(operand, name);
    parts.push(part);
    const kind = Object.hasOwn(granteeKinds, name) ? granteeKinds[name] : undefined;
    if (kind) grantees.push(...granteesOf(operand, kind));
    else if (conditions.has(name)) limits.push(part);
    else if (name === 'NEXTKEY') nextKey = operand.values[0] ? identityOf(operand.values[0]) : '';
    else if (!operand.spec || !(remarks.has(name) || dataSetAccess.includes(name))) isKnown = false;
  }
  const access = isDataSet ? accessToDataSets(operands) : accessToResources(operands);
  return {
    // A line that names nobody is about everybody.
    grantees: grantees.length > 0 ? grantees : [everybody],
    mask: mask ? identityOf(mask) : '',
    isOpen: mask !== undefined && mask.value === undefined,
    ...access,
    isKnown: isKnown && access.isKnown && nextKey === undefined,
    condition: limits.toSorted().join(' '),
    nextKey,
    text: parts.join(' '),
  };
}

const everybody: RuleGrantee = { kind: 'everybody', name: '*', written: '*', isOpen: false };

/** True for a mask that fits every name: `-`, `*`, `********`. */
function isAny(text: string): boolean {
  return text !== '' && /^\**-?$/u.test(text);
}

function granteesOf({ values }: BoundOperand, kind: RuleGrantee['kind']): RuleGrantee[] {
  return values.map((value) =>
    isAny(value.value ?? value.text)
      ? { ...everybody, written: value.text }
      : { kind, name: identityOf(value), written: value.text, isOpen: value.value === undefined },
  );
}

/** `READ(A)` for `r( allow )`, so that lines can be compared. */
function wordsOf({ values }: BoundOperand, name: string): string {
  if (values.length === 0) return name;
  const words = values.map((value) => value.keyword?.name ?? identityOf(value));
  return `${name}(${(dataSetAccess.includes(name) ? words.map((word) => word.charAt(0)) : words).join(',')})`;
}

type Access = Pick<RuleLine, 'decides' | 'allows' | 'isKnown'>;

const nothing: ReadonlySet<string> = new Set();
const allServices: ReadonlySet<string> = new Set(services);
const allAccess: ReadonlySet<string> = new Set(dataSetAccess);

function accessToResources(operands: readonly BoundOperand[]): Access {
  const named = operands.filter(({ spec }) => spec?.name === 'SERVICE').flatMap(({ values }) => values);
  const words = named.map((value) => value.keyword?.name ?? value.value?.toUpperCase());
  const isKnown = !words.includes(undefined);
  const known = words.filter((word) => word !== undefined);
  const decides = words.length === 0 || known.includes('ALL') ? allServices : new Set(known);
  const isAllowed = operands.some(({ spec }) => spec?.name === 'ALLOW' || spec?.name === 'LOG');
  // Without a word the access is refused.
  return { decides, allows: isAllowed ? decides : nothing, isKnown };
}

/** A line that fits decides on all kinds of access: what it does not allow is refused. Who may read may execute (ACF70050). */
function accessToDataSets(operands: readonly BoundOperand[]): Access {
  const allows = new Set<string>();
  let isKnown = true;
  for (const { spec, values } of operands) {
    if (spec === undefined || !allAccess.has(spec.name)) continue;
    const permission = values[0]?.value?.charAt(0).toUpperCase();
    if (permission === undefined) isKnown = false;
    if (permission === 'A' || permission === 'L') allows.add(spec.name);
  }
  if (allows.has('READ')) allows.add('EXEC');
  return { decides: allAccess, allows, isKnown };
}
