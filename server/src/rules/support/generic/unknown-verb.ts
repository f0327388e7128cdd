import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import { findOperand } from '../../../catalog/lookup.ts';
import type { CommandSpec } from '../../../catalog/types.ts';
import { distance } from '../../../text/distance.ts';
import { commandRule, type CommandRule } from '../../types.ts';
import { at, perhaps, replace } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/** Fewer letters begin too many commands. */
const shortestPart = 4;

/** So many operands in parentheses, all known to a command, tell that it was meant. */
const tellingOperands = 2;

/**
 * A first word that is no command, but nearly one.
 * @param outcome what happens with it, as a sentence without its full stop
 */
export function unknownVerb(text: RuleText, commands: readonly CommandSpec[], outcome: string): CommandRule {
  return commandRule({
    ...text,
    // Only what no command of the catalog is.
    commands: [''],
    *check(command) {
      const { verb, verbSpan } = command;
      if (command.text.form !== 'command' || !/^[A-Z]{2,12}$/iu.test(verb)) return;
      const meant = verbsMeant(command, commands);
      const [first] = meant;
      if (first === undefined) return;
      yield {
        place: at(command, verbSpan),
        message: `${outcome}. Did you mean ${meant.join(' or ')}?`,
        fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, verbSpan, name))),
      };
    },
  });
}

/** The commands that a verb which is none is likely to be meant for. */
export function verbsMeant(command: BoundCommand, commands: readonly CommandSpec[]): readonly string[] {
  const names = commands.map(({ name }) => name);
  const verb = command.verb.toUpperCase();
  const parts = verb.length < shortestPart ? [] : names.filter((name) => name.startsWith(verb));
  if (parts.length === 1) return parts;
  // Verbs are short and sites name their own after them, so two wrong letters alone would be too many.
  const near = verb.length < shortestPart ? [] : names.filter((name) => distance(verb, name, 2) < 2);
  if (near.length > 0) return near;
  // A short form is too short to be told by its letters alone: the operands must agree.
  return commandsWith(commands, command.operands)
    .filter((spec) => distance(verb, spec.name, 3) < 3 || spec.aliases.some((alias) => distance(verb, alias, 2) < 2))
    .map(({ name }) => name);
}

/** The commands that have all these operands; none when there are too few of them to tell. */
function commandsWith(commands: readonly CommandSpec[], operands: readonly BoundOperand[]): readonly CommandSpec[] {
  const words = operands.filter(({ list }) => list !== undefined).map(({ word }) => word);
  if (words.length < tellingOperands) return [];
  return commands.filter((spec) => words.every((word) => isOperand(spec, word)));
}

function isOperand(spec: CommandSpec, word: string): boolean {
  const match = findOperand(spec.operands, word);
  return match !== undefined && 'spec' in match;
}
