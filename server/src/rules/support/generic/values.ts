/** Checks of values against their types: `values/` says what is wrong, `support/values.ts` where. */
import { productNames } from '../../../catalog/product-names.ts';
import type { BoundCommand } from '../../../bind/types.ts';
import type { ValueType } from '../../../catalog/types.ts';
import { commandRule, type CommandRule, type Finding, type Severity } from '../../types.ts';
import { at } from '../steps.ts';
import { lacksClass, replacements, severityOf, spanOf, tellOf, type WrongValue } from '../values.ts';
import type { RuleText } from './rule-text.ts';

/** Kinds of values that have rules of their own. */
export type SpokenOf = ReadonlySet<ValueType['type']>;

const range = ['out-of-range'] as const;
const length = ['too-long'] as const;
const form = ['malformed', 'too-short'] as const;

/** A number outside its limits. */
export function valueOutOfRange(text: RuleText): CommandRule {
  return commandRule({ ...text, values: true, check: (command, { site }) => tellOf(command, site, range, tellRange) });
}

function tellRange(wrong: WrongValue, command: BoundCommand): Finding {
  const severity = severityOf(wrong);
  const refuses = severity === 'error' ? 'refuses' : 'may refuse';
  return {
    place: at(command, wrong.value.span),
    severity,
    message: `This number is outside the limits of ${wrong.name}, so ${productNames[command.esm]} ${refuses} it: ${wrong.problem.reason}.`,
  };
}

/** A name or text that is longer than its operand takes. */
export function valueTooLong(text: RuleText, spokenOf: SpokenOf): CommandRule {
  return commandRule({
    ...text,
    values: true,
    check: (command, { site }) =>
      tellOf(command, site, length, (wrong) => (spokenOf.has(wrong.of.type) ? undefined : tellLength(wrong, command))),
  });
}

function tellLength(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (lacksClass(command, wrong)) return undefined;
  const severity = severityOf(wrong);
  const refuses = severity === 'error' ? 'refuses' : 'may refuse';
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `This is too much for ${wrong.name}: ${wrong.problem.reason}, so ${productNames[command.esm]} ${refuses} it. Shorten it.`,
  };
}

/** A value that is not of the form its operand takes. */
export function malformedValue(text: RuleText, spokenOf: SpokenOf): CommandRule {
  return commandRule({
    ...text,
    values: true,
    check: (command, { site }) =>
      tellOf(command, site, form, (wrong) => (spokenOf.has(wrong.of.type) ? undefined : tellForm(wrong, command))),
  });
}

function tellForm(wrong: WrongValue, command: BoundCommand): Finding | undefined {
  if (lacksClass(command, wrong)) return undefined;
  const { problem } = wrong;
  const severity = severityOf(wrong);
  const todo = problem.replacement === undefined ? 'Correct it.' : `Did you mean ${problem.replacement}?`;
  return {
    place: at(command, spanOf(wrong)),
    severity,
    message: `This ${cannotBe(wrong)}: ${problem.reason}, ${outcome(command, wrong.of, severity)}. ${todo}`,
    fixes: replacements(command, wrong),
  };
}

function cannotBe({ of, name }: WrongValue): string {
  return of.type === 'profile' || of.type === 'dataset'
    ? 'cannot be the name of a data set'
    : `is no value for ${name}`;
}

function outcome({ esm }: BoundCommand, of: ValueType, severity: Severity): string {
  if (of.type === 'text' && of.form === 'path') return 'so it depends on the current directory what it names';
  return severity === 'error' ? `so ${productNames[esm]} refuses it` : `so ${productNames[esm]} may refuse it`;
}
