import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { OperandSpec, ValueType } from '../../../catalog/types.ts';
import { commandRule, type CommandRule, type Finding } from '../../types.ts';
import { everyOperand, isCertain, isJudged } from '../operands.ts';
import { at, perhaps, replace } from '../steps.ts';
import type { RuleText } from './rule-text.ts';

/** An operand that takes one value and has several. */
export function severalValues(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    form: (command) =>
      everyOperand(command).some(({ operand: { spec, values } }) => values.length > 1 && takesOne(command, spec)),
    check(command) {
      if (!isJudged(command) || command.problems.length > 0) return [];
      const findings: Finding[] = [];
      for (const { operand } of everyOperand(command)) {
        if (operand.values.length > 1) findings.push(...tell(command, operand));
      }
      return findings;
    },
  });
}

function tell(command: BoundCommand, { spec, values, list }: BoundOperand): readonly Finding[] {
  if (spec?.value.kind !== 'values' || !list) return [];
  if (command.esm !== 'racf' && !isCertain(spec)) return [];
  const { of } = spec.value;
  // What is in a hole may be nothing.
  if (!takesOne(command, spec) || values.some(({ value }) => value === undefined)) return [];
  const first = values[0]?.span.start ?? list.start;
  const span = { start: first, end: values.at(-1)?.span.end ?? list.end };
  const text = command.text.text.slice(span.start, span.end);
  const isText = takesBlanks(of) && values.every(({ quoted }) => !quoted);
  if (command.esm !== 'racf' && isForReader(text)) return [];
  return [
    {
      place: at(command, span),
      message: isText
        ? `${spec.name} takes one text, and a blank or comma ends it where there are no apostrophes, so the command fails. Put the text in apostrophes.`
        : `${spec.name} takes one value, and this is more than one, so the command fails or the rest is lost. Leave one.`,
      fixes: isText ? [perhaps('Put the text in apostrophes', replace(command, span, quotedText(text)))] : [],
    },
  ];
}

function takesOne({ esm }: BoundCommand, spec: OperandSpec | undefined): boolean {
  if (spec?.value.kind !== 'values' || spec.value.list) return false;
  const { of } = spec.value;
  // Labels have a rule of their own, and ACF2 takes a text with blanks as it stands.
  return of.type !== 'label' && of.type !== 'any' && !(esm === 'acf2' && takesBlanks(of));
}

function takesBlanks(of: ValueType): boolean {
  return of.type === 'text' || of.type === 'ring' || (of.type === 'name' && of.form === undefined);
}

/** `authorized users/ALL`, `READ | UPDATE`: words for whoever fills them in. */
function isForReader(text: string): boolean {
  return /[a-z/|]/u.test(text);
}

/** The text in apostrophes, those in it doubled. */
function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
