/** Lines of rule text, whether they stand by themselves or in ADD of RECKEY. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';

/** An entry of a rule set. */
export interface RuleLine {
  /** What follows the key; undefined when the entry is about the key itself. */
  readonly mask: BoundValue | undefined;
  readonly operands: readonly BoundOperand[];
  readonly span: Range;
}

/** The commands that have lines of rule text. */
export const withRuleLines: readonly string[] = ['data set entry', 'resource entry', 'rule entry', 'RECKEY'];

const none: readonly RuleLine[] = [];

/** The entries of a card of rule text, or those that RECKEY adds. Control statements are none. */
export function ruleLines(command: BoundCommand): readonly RuleLine[] {
  const { spec, positionals, operands, text } = command;
  if (spec?.name !== 'RECKEY') {
    const span = { start: 0, end: text.text.trimEnd().length };
    return text.form === 'ruleEntry' ? [{ mask: positionals[0]?.[0], operands, span }] : none;
  }
  return operands.filter((operand) => operand.spec?.name === 'ADD').map(lineOf);
}

/** True when a line of a command may have one of these operands; those that RECKEY adds are not looked at. */
export function mayHave({ spec, operands }: BoundCommand, ...names: readonly string[]): boolean {
  return spec?.name === 'RECKEY' || operands.some((operand) => operand.spec && names.includes(operand.spec.name));
}

/** The line that ADD or DEL of RECKEY holds. */
export function lineOf({ values, operands, list, span }: BoundOperand): RuleLine {
  const inside = list ? { start: list.start + 1, end: Math.max(list.start + 1, list.end - 1) } : span;
  return { mask: values[0], operands, span: inside };
}

/** The operand of a line; the last when it is given twice. */
export function partOf({ operands }: RuleLine, name: string): BoundOperand | undefined {
  return operands.findLast(({ spec }) => spec?.name === name);
}

/** What a line says of an access: `ALLOW`, `LOG` or `PREVENT`; undefined when it says nothing of it, or nobody knows what. */
export function permissionOf(line: RuleLine, name: string): string | undefined {
  const [value] = partOf(line, name)?.values ?? [];
  // One letter is enough.
  const word = value?.value?.toUpperCase() ?? '';
  return word === '' ? undefined : permissions.find((one) => one.startsWith(word));
}

const permissions = ['ALLOW', 'LOG', 'PREVENT'];

/** The operand that names who the line is about: UID, USER or ROLE, with masks that everybody fits. */
export function everybodyIn(line: RuleLine): BoundOperand | undefined {
  const who = line.operands.find(
    ({ spec, values }) =>
      (spec?.name === 'UID' || spec?.name === 'USER' || spec?.name === 'ROLE') &&
      values.length === 1 &&
      /^(?:-|\*+-?)$/u.test(values[0]?.value ?? ''),
  );
  // With NEXTKEY another rule set decides.
  if (!who || partOf(line, 'LIB') || partOf(line, 'PGM') || partOf(line, 'NEXTKEY')) return undefined;
  return who;
}

/** Texts that were asked for: the entries of a rule set are compared whenever one of them changes. */
const texts = new WeakMap<BoundOperand, string>();

/**
 * The line that ADD or DEL of RECKEY holds, as far as it matters: letter case and the number of blanks do not. Symbols stand with
 * their values behind it, so that two of them may be equal in one place and not in another.
 */
export function lineText(command: BoundCommand, operand: BoundOperand): string {
  let text = texts.get(operand);
  if (text === undefined) {
    const { span } = lineOf(operand);
    const values = [...operand.values, ...operand.operands.flatMap((one) => one.values)].map(
      ({ value }) => value ?? '?',
    );
    text = `${command.text.text.slice(span.start, span.end)} ${values.join(' ')}`;
    text = text.toUpperCase().replace(/\s+/gu, ' ').trim();
    texts.set(operand, text);
  }
  return text;
}
