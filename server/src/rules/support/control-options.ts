/** Control options of Top Secret that TSS MODIFY sets. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';

/** What a suboption of FACILITY, or the control option MODE, does to protection. */
const weak: ReadonlyMap<string, string> = new Map([
  [
    'NORES',
    'NORES leaves resources unchecked for the facility, so permits in general classes do not matter there. Use RES.',
  ],
  ['NOAUTHINIT', 'NOAUTHINIT lets programs that are not authorized sign users on. Use AUTHINIT.'],
  ['MODE=DORM', 'In mode DORMANT nothing is checked in the facility. Use MODE=FAIL.'],
  ['MODE=DORMANT', 'In mode DORMANT nothing is checked in the facility. Use MODE=FAIL.'],
  ['MODE=WARN', 'In mode WARN violations are let through in the facility. Use MODE=FAIL.'],
]);

const weakModes: ReadonlyMap<string, string> = new Map([
  ['DORMANT', 'In mode DORMANT nothing is checked on the whole system. Use MODE(FAIL).'],
  ['WARN', 'In mode WARN violations are let through on the whole system. Use MODE(FAIL).'],
]);

/** What a MODIFY sets that lets violations through: where it stands, and what is to be said of it. */
export function* weakenings(command: BoundCommand): Iterable<{ readonly span: Range; readonly message: string }> {
  for (const option of optionsOf(command)) {
    const isMode = option.spec?.name === 'MODE';
    if (!isMode && option.spec?.name !== 'FACILITY') continue;
    for (const { value, span, quoted } of option.values) {
      if (value === undefined || quoted) continue;
      const { text, start } = isMode ? { text: value, start: 0 } : lastPart(value);
      const what = (isMode ? weakModes : weak).get(text.toUpperCase());
      if (what !== undefined) yield { span: { start: span.start + start, end: span.end }, message: what };
    }
  }
}

/** The options, in the parentheses of MODIFY or behind it. */
export function optionsOf({ operands }: BoundCommand): readonly BoundOperand[] {
  return operands.flatMap((operand) => [operand, ...operand.operands]);
}

/** The suboption at the end of `CICSPROD=NORES` and `CICSPROD=MODE=WARN`. */
function lastPart(value: string): { text: string; start: number } {
  const parts = value.split('=');
  const text = parts.at(-2)?.toUpperCase() === 'MODE' ? parts.slice(-2).join('=') : (parts.at(-1) ?? '');
  return { text, start: value.length - text.length };
}
