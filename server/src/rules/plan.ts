/** Which command rules are asked about a command: found once for each name of a command. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { Forms, type Noted } from './form.ts';
import { rules } from './index.ts';
import type { Marks } from './support/marks.ts';
import { hasCheckedValues } from './support/values.ts';
import { isUnderstood } from './support/understood.ts';
import type { CommandRule } from './types.ts';

/** The rules about one command: those of a product, and those about the form of any deck. */
const commandRules: Readonly<Record<Esm, readonly CommandRule[]>> = {
  racf: commandRulesOf('racf'),
  acf2: commandRulesOf('acf2'),
  tss: commandRulesOf('tss'),
};

function commandRulesOf(esm: Esm): readonly CommandRule[] {
  const parts = [esm, 'deck', 'jcl'].map((part) => `${part}/`);
  return rules.filter(
    (rule): rule is CommandRule => rule.scope === 'command' && parts.some((part) => rule.code.startsWith(part)),
  );
}

/** A rule made ready to be asked: rules are objects of many shapes, and reading each slowly takes as long as most checks. */
export interface Planned {
  readonly rule: CommandRule;
  /** The operands that it speaks of; 0 when it looks at every command. */
  readonly bits: number;
  /** The names of those operands. */
  readonly operands: readonly string[];
  readonly syntax: boolean;
  readonly form: CommandRule['form'];
  readonly marks: Marks | undefined;
  readonly values: boolean;
  readonly concerns: CommandRule['concerns'];
  readonly check: CommandRule['check'];
}

/** The rules that look at the commands of one name, by what is known of a command, in the order of the rules. */
interface Plan {
  /** A bit for each operand that a rule speaks of. */
  readonly bits: ReadonlyMap<string, number>;
  /** Several operands have one bit. */
  readonly isShared: boolean;
  /** For a command that is understood to its last word. */
  readonly understood: readonly Planned[];
  readonly broken: readonly Planned[];
  readonly others: readonly Planned[];
}

/** The rules to be asked about the commands of one form. */
export interface Asked {
  /** About every command. */
  readonly always: readonly Planned[];
  /** About those with symbols. */
  readonly symbols: readonly Planned[];
  /** About those with holes or characters that are not plain. */
  readonly holes: readonly Planned[];
  /** About those with values that are not as they should be. */
  readonly values: readonly Planned[];
}

const plans = new Map<string, Plan>();

/** Bits of a number that can be used as such. */
const mostBits = 31;

/** The plan for a command, by its product and name. */
function planFor({ esm, spec }: BoundCommand): Plan {
  const name = spec?.name ?? '';
  const key = `${esm} ${name}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = planOf(commandRules[esm].filter(({ commands }) => !commands || commands.includes(name)));
    plans.set(key, plan);
  }
  return plan;
}

function planOf(found: readonly CommandRule[]): Plan {
  const names = [...new Set(found.flatMap(({ operands = [] }) => operands))];
  const bits = new Map(names.map((name, index) => [name, 1 << (index % mostBits)]));
  const planned = found.map((rule): Planned => {
    const { operands = [], syntax = false, form, marks, values = false, concerns, check } = rule;
    const own = syntax ? 0 : operands.reduce((all, name) => all | (bits.get(name) ?? 0), 0);
    return { rule, bits: own, operands, syntax, form, marks, values, concerns, check };
  });
  return {
    bits,
    isShared: names.length > mostBits,
    understood: planned.filter(({ rule }) => !rule.unknownWords && !rule.syntax),
    broken: planned.filter(({ rule }) => rule.syntax),
    others: planned.filter(({ rule }) => !rule.absence),
  };
}

/** What is to be asked by form; `once` for a form that was met once: what may be the only one of its kind is not worth the work. */
const forms = new Forms<Asked | 'once'>();

/** What is to be asked about a command that is understood, by its form; undefined when that is not known of its form yet. */
export function askedOf(command: BoundCommand): Asked | undefined {
  // A command in which only symbols have other values comes with what was noted before.
  const noted = (command.keptForm as Noted<Asked | 'once'> | undefined) ?? forms.of(command);
  if (!noted) return undefined;
  command.keptForm = noted;
  const { found } = noted;
  if (found === undefined) noted.found = 'once';
  else if (found !== 'once') return found;
  else return (noted.found = findAsked(command));
  return undefined;
}

function findAsked(command: BoundCommand): Asked {
  const plan = planFor(command);
  const given = operandBits(command, plan);
  const asked = plan.understood.filter((one) => isGiven(one, plan, given, command) && mayConcern(one, command));
  return {
    always: asked.filter(({ marks, values }) => !marks && !values),
    symbols: asked.filter(({ marks }) => marks === 'symbols'),
    holes: asked.filter(({ marks }) => marks === 'holes'),
    values: hasCheckedValues(command) ? asked.filter(({ marks, values }) => values && !marks) : [],
  };
}

function mayConcern({ form }: Planned, command: BoundCommand): boolean {
  try {
    return !form || form(command);
  } catch {
    // It was told of when it was asked about the first command of the form, and is left out for the others as for that one.
    return false;
  }
}

/** The rules that may have to be asked about a command of whose form nothing is known. */
export function plannedFor(command: BoundCommand): readonly Planned[] {
  const plan = planFor(command);
  const given = operandBits(command, plan);
  const planned = command.broken ? plan.broken : isUnderstood(command) ? plan.understood : plan.others;
  return planned.filter((one) => isGiven(one, plan, given, command));
}

/** True when a command gives one of the operands that a rule speaks of. */
function isGiven({ bits, operands }: Planned, plan: Plan, given: number, command: BoundCommand): boolean {
  return bits === 0 || ((bits & given) !== 0 && (!plan.isShared || hasOneOf(command, operands)));
}

function hasOneOf({ operands }: BoundCommand, names: readonly string[]): boolean {
  return operands.some(({ spec }) => spec && names.includes(spec.name));
}

/** The bits of the operands that a command gives. */
function operandBits({ operands }: BoundCommand, { bits }: Plan): number {
  let given = 0;
  for (const { spec } of operands) if (spec) given |= bits.get(spec.name) ?? 0;
  return given;
}
