import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { OperandSpec } from '../../../catalog/types.ts';
import { nearest } from '../../../text/distance.ts';
import { commandRule, type CommandRule, type Finding } from '../../types.ts';
import { hasOddCharacter } from '../odd-characters.ts';
import { everyOperand, isFullyKnown, severityFor } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import { isOpaque } from '../understood.ts';
import { elsewhere, elsewhereInCommand } from '../where-else.ts';
import { furtherNames } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** Shorter names are near to too many words, but for words as short. */
const shortestName = 3;

/** What a product decides about words that are not in a list which is not complete. */
export interface Slips {
  /** Shorter words are near to too many names. */
  readonly shortest?: (command: BoundCommand, operand: BoundOperand) => number;
  /** True for a word that another rule tells. */
  readonly isToldElsewhere?: (word: string, command: BoundCommand, operand: BoundOperand) => boolean;
  /** What makes the word known after all: what the site may declare, and what is defined in the deck. */
  readonly unless?: (command: BoundCommand, operand: BoundOperand) => Pick<Finding, 'site' | 'holds'>;
}

/**
 * A keyword that is none of its list. Where the list is not complete, it may be one that the site or a product has added: then only one that
 * is a letter or two off a known one is told, as an information.
 * @param concerns leaves out commands of which another rule knows more
 */
export function unknownOperand(
  text: RuleText,
  concerns?: (command: BoundCommand) => boolean,
  { shortest = () => 5, isToldElsewhere = () => false, unless }: Slips = {},
): CommandRule {
  return commandRule({
    ...text,
    unknownWords: true,
    ...(concerns && { concerns }),
    *check(command) {
      const isClosed = isFullyKnown(command);
      if (!isClosed && (command.esm === 'racf' || !command.spec)) return;
      const names = isClosed ? furtherNames(command) : [];
      for (const { operand, specs, parent } of everyOperand(command)) {
        if (names.includes(operand)) continue;
        if (operand.spec || operand.candidates.length > 0 || isOpaque(operand.word)) continue;
        // What makes it unknown is reported there.
        if (hasOddCharacter(operand.word)) continue;
        if (!isClosed && operand.word.length < shortest(command, operand)) continue;
        if (!isClosed && isToldElsewhere(operand.word, command, operand)) continue;
        const finding = isClosed ? tell(command, operand, specs, parent) : suspect(command, operand, specs, parent);
        if (!finding) continue;
        yield isClosed || parent ? finding : { ...finding, ...unless?.(command, operand) };
        // What follows an operand that is none is read as nobody meant it.
        if (isClosed && command.esm !== 'racf') return;
      }
    },
  });
}

function tell(
  command: BoundCommand,
  operand: BoundOperand,
  specs: readonly OperandSpec[],
  parent: BoundOperand | undefined,
): Finding | undefined {
  const near = nearest(
    operand.word,
    specs.map(({ name }) => name),
  );
  // A word without parentheses that is like no operand was not meant as one.
  if (operand.list === undefined && near.length === 0) return undefined;
  const where = parent?.spec?.name ?? command.spec?.name ?? '';
  const here = elsewhereInCommand(operand.word, command, parent);
  const other = command.esm === 'racf' ? elsewhere(operand.word, command) : undefined;
  const guess = near.length === 0 ? other : `Did you mean ${near.join(' or ')}?`;
  return {
    place: at(command, operand.keyword),
    severity: severityFor(command, parent),
    message: `${where} has no operand of this name, so the command fails. ${here ?? guess ?? 'Correct it or take it out.'}`,
    fixes: here ? [] : near.map((name) => perhaps(`Replace by ${name}`, replace(command, operand.keyword, name))),
  };
}

function suspect(
  command: BoundCommand,
  operand: BoundOperand,
  specs: readonly OperandSpec[],
  parent: BoundOperand | undefined,
): Finding | undefined {
  const near = nearestOf(operand.word, specs);
  const [first] = near;
  if (first === undefined) return undefined;
  return {
    place: at(command, operand.keyword),
    severity: 'information',
    message: `${parent?.spec?.name ?? command.spec?.record?.name ?? command.spec?.name ?? 'The command'} is not known to have this. If it is not one that your site or a product has added, it is refused or works on something else. Did you mean ${near.join(' or ')}?`,
    fixes: near.map((name) => perhaps(`Replace by ${name}`, replace(command, operand.keyword, name))),
  };
}

/** The names a word is a slip for, those with NO in front included, the nearest only. */
function nearestOf(word: string, specs: readonly OperandSpec[]): readonly string[] {
  const names = specs
    .map(({ name }) => name)
    .filter(
      (name) =>
        (name.length >= shortestName || word.length < shortestName + 1) && Math.abs(name.length - word.length) <= 2,
    );
  const near = nearest(word, names);
  if (near.length > 0) return near.slice(0, 1);
  if (!/^NO/iu.test(word)) return [];
  const negatable = specs.filter(({ negatable: can }) => can).map(({ name }) => name);
  return nearest(word.slice(2), negatable)
    .slice(0, 1)
    .map((name) => `NO${name}`);
}
