/** Which command rules are asked about a command: found once for each name of a command. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { rules } from './index.ts';
import type { CommandRule } from './types.ts';

const commandRules = rules.filter((rule): rule is CommandRule => rule.scope === 'command');

/** A rule made ready to be asked: rules are objects of many shapes, and reading each slowly takes as long as most checks. */
export interface Planned {
  readonly rule: CommandRule;
  /** The operands that it speaks of; 0 when it looks at every command. */
  readonly bits: number;
  /** The names of those operands. */
  readonly operands: readonly string[];
  readonly syntax: boolean;
  readonly concerns: CommandRule['concerns'];
  readonly check: CommandRule['check'];
}

/** The rules that look at the commands of one name, by what is known of a command, in the order of the rules. */
export interface Plan {
  /** A bit for each operand that a rule speaks of. */
  readonly bits: ReadonlyMap<string, number>;
  /** Several operands have one bit. */
  readonly isShared: boolean;
  /** For a command that is understood to its last word. */
  readonly understood: readonly Planned[];
  readonly broken: readonly Planned[];
  readonly others: readonly Planned[];
}

const plans = new Map<string, Plan>();

/** Bits of a number that can be used as such. */
const mostBits = 31;

/** The plan for a command, by its product and name. */
export function planFor({ esm, spec }: BoundCommand): Plan {
  const name = spec?.name ?? '';
  const key = `${esm} ${name}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = planOf(rulesFor(esm, name));
    plans.set(key, plan);
  }
  return plan;
}

/** Those of a product, and those about the form of any deck. */
function rulesFor(esm: Esm, name: string): CommandRule[] {
  return commandRules.filter(
    ({ code, commands }) =>
      (code.startsWith(`${esm}/`) || /^(?:deck|jcl)\//.test(code)) && (!commands || commands.includes(name)),
  );
}

function planOf(found: readonly CommandRule[]): Plan {
  const names = [...new Set(found.flatMap(({ operands = [] }) => operands))];
  const bits = new Map(names.map((name, index) => [name, 1 << (index % mostBits)]));
  const planned = found.map((rule): Planned => {
    const { operands = [], syntax = false, concerns, check } = rule;
    const own = syntax ? 0 : operands.reduce((all, name) => all | (bits.get(name) ?? 0), 0);
    return { rule, bits: own, operands, syntax, concerns, check };
  });
  return {
    bits,
    isShared: names.length > mostBits,
    understood: planned.filter(({ rule }) => !rule.unknownWords && !rule.syntax),
    broken: planned.filter(({ rule }) => rule.syntax),
    others: planned.filter(({ rule }) => !rule.absence),
  };
}

/** The bits of the operands that a command gives. */
export function operandBits({ operands }: BoundCommand, { bits }: Plan): number {
  let given = 0;
  for (const { spec } of operands) if (spec) given |= bits.get(spec.name) ?? 0;
  return given;
}
