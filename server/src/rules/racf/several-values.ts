import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { everyOperand, isFullyKnown } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'racf/several-values',
  title: 'Several values where one is taken',
  severity: 'warning',
  what: 'An operand that takes one value has several in its parentheses; often a text with blanks that lacks its apostrophes.',
  why: 'TSO takes the first word for the value and cannot place the next (IKJ56702I or IKJ56716I): the command fails, or the rest is lost.',
  todo: 'Put a text in apostrophes. Of other values leave one, or write a command for each.',
  sources: [{ name: 'RACF Command Language Reference, the operand in question' }, { name: 'IKJ56716I' }],
  bad: [
    'ADDUSER JSMITH NAME(«JOHN SMITH»)',
    'RDEFINE FACILITY ZWES.IS DATA(«Server, of Zowe») UACC(NONE)',
    'RDEFINE FACILITY ZWES.IS OWNER(«ZWEADMIN SYS1») UACC(NONE)',
  ],
  good: [
    "ADDUSER JSMITH NAME('JOHN SMITH')",
    'PERMIT ZWES.IS CLASS(FACILITY) ID(A B) ACCESS(READ)',
    'ADDUSER JSMITH NAME({first} {last})',
  ],
  check(command) {
    if (!isFullyKnown(command) || command.problems.length > 0) return [];
    const findings: Finding[] = [];
    for (const { operand } of everyOperand(command)) {
      if (operand.values.length > 1) findings.push(...tell(command, operand));
    }
    return findings;
  },
});

function tell(command: BoundCommand, { spec, values, list }: BoundOperand): readonly Finding[] {
  if (spec?.value.kind !== 'values' || spec.value.list || !list) return [];
  const { of } = spec.value;
  // Labels have a rule of their own. What is in a hole may be nothing.
  if (of.type === 'label' || of.type === 'any' || values.some(({ value }) => value === undefined)) return [];
  const first = values[0]?.span.start ?? list.start;
  const span = { start: first, end: values.at(-1)?.span.end ?? list.end };
  const text = command.text.text.slice(span.start, span.end);
  const isText = takesBlanks(of) && values.every(({ quoted }) => !quoted);
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

function takesBlanks(of: ValueType): boolean {
  return of.type === 'text' || of.type === 'ring' || (of.type === 'name' && of.form === undefined);
}

/** The text in apostrophes, those in it doubled. */
function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
