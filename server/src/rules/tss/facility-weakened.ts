import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

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

export default commandRule({
  code: 'tss/facility-weakened',
  title: 'Mode or facility that lets violations through',
  severity: 'warning',
  language: 'tss',
  commands: ['MODIFY'],
  what: 'TSS MODIFY sets the mode DORMANT or WARN, for the system or a facility, or NORES or NOAUTHINIT for a facility.',
  why: 'What users may do is not checked any more, or violations are only reported. It is in force at once.',
  todo: 'Use mode FAIL and RES. Where it is meant for a migration, suppress the report with the reason.',
  sources: [
    { name: 'Top Secret for z/VM r12 Control Options, Universal Suboptions' },
    { name: 'Broadcom knowledge base article 5323' },
    { name: 'DISA STIG for z/OS Top Secret, mode FAIL' },
  ],
  bad: [
    'TSS MODIFY FAC(CICSPROD=«NORES»)',
    'TSS MODIFY(FAC(USER22=NAME=ZOWE,«MODE=WARN»))',
    'TSS MODIFY(MODE(«WARN»))',
    'TSS MODIFY MODE(«DORMANT»)',
  ],
  good: [
    'TSS MODIFY FAC(CICSPROD=RES)',
    'TSS MODIFY(FAC(USER22=NAME=ZOWE,MODE=FAIL))',
    'TSS MODIFY(MODE(FAIL))',
    'TSS MODIFY(STATUS(MODE))',
    'TSS MODIFY FAC(CICSPROD={option})',
  ],
  *check(command) {
    for (const option of optionsOf(command)) {
      const isMode = option.spec?.name === 'MODE';
      if (!isMode && option.spec?.name !== 'FACILITY') continue;
      for (const { value, span, quoted } of option.values) {
        if (value === undefined || quoted) continue;
        const { text, start } = isMode ? { text: value, start: 0 } : lastPart(value);
        const what = (isMode ? weakModes : weak).get(text.toUpperCase());
        if (what !== undefined)
          yield { place: at(command, { start: span.start + start, end: span.end }), message: what };
      }
    }
  },
});

/** The options, in the parentheses of MODIFY or behind it. */
function optionsOf({ operands }: BoundCommand): readonly BoundOperand[] {
  return operands.flatMap((operand) => [operand, ...operand.operands]);
}

/** The suboption at the end of `CICSPROD=NORES` and `CICSPROD=MODE=WARN`. */
function lastPart(value: string): { text: string; start: number } {
  const parts = value.split('=');
  const text = parts.at(-2)?.toUpperCase() === 'MODE' ? parts.slice(-2).join('=') : (parts.at(-1) ?? '');
  return { text, start: value.length - text.length };
}
