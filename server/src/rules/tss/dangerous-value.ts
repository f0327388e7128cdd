import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { type RiskyValue, riskyValues } from '../../catalog/tss/review.ts';
import { findingsOf } from '../support/each.ts';
import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule, type Finding, type Severity } from '../types.ts';

/** UID(0) has a rule of its own, as it has for other products. */
const values = riskyValues.filter(({ keyword }) => keyword !== 'UID');

export default commandRule({
  code: 'tss/dangerous-value',
  title: 'Value that takes protection away',
  severity: 'warning',
  language: 'tss',
  commands: [...new Set(values.flatMap(({ functions }) => functions))],
  operands: [...new Set(values.map(({ keyword }) => keyword))],
  what: 'A keyword has a value that opens more than is needed: FACILITY(ALL), PASSWORD(NOPW), a mode that lets violations through, ACID(BYPASS) for a started task. NOPW is left alone for an ACID that has the facility STC only, and is information where the command does not tell the facilities.',
  why: 'Whoever uses the ACID gets further than its permits say.',
  todo: 'Name the facilities, use PROTECTED in the place of NOPW, end the migration to mode FAIL, give the started task an ACID of its own.',
  sources: [
    { name: 'Top Secret for z/OS r15 Auditor Guide, Security Definitions' },
    { name: 'DISA STIG for z/OS Top Secret' },
  ],
  bad: [
    'TSS ADD(JOE) FACILITY(«ALL»)',
    'TSS PERMIT(PAYPROF) MODE(«WARN»)',
    'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(«BYPASS»)',
    "TSS CREATE(JOE) NAME('JOE') DEPT(SALES) FAC(TSO) PASSWORD(«NOPW»,0)",
    "TSS CREATE(JOE) NAME('JOE') DEPT(SALES) PASSWORD(«NOPW»,0)",
  ],
  good: [
    'TSS ADD(JOE) FACILITY(TSO,BATCH)',
    'TSS PERMIT(PAYPROF) MODE(FAIL)',
    'TSS PERMIT(BATCH1) ACID(BYPASS)',
    'TSS ADD(STC) PROCNAME(DEFAULT) ACID(FAIL)',
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(ZWEDEPT) FAC(STC) PASS(NOPW,0)",
    'TSS REMOVE(JOE) FACILITY(ALL)',
    'TSS ADD(JOE) FACILITY({facility})',
  ],
  check: (command) => findingsOf(values, command, tell),
});

function tell({ keyword, value: wanted, functions, what }: RiskyValue, command: BoundCommand): Finding | undefined {
  const operand = operandNamed(command, keyword);
  if (!operand || !functions.includes(command.spec?.name ?? '')) return undefined;
  const value = operand.values.find((one) => isValue(one, wanted));
  const severity = value && severityOf(command, keyword);
  return severity && { place: at(command, value.span), message: what, severity };
}

function isValue({ value, keyword, quoted }: BoundValue, wanted: string): boolean {
  return !quoted && (keyword?.name ?? value?.toUpperCase()) === wanted;
}

function severityOf(command: BoundCommand, keyword: string): Severity | undefined {
  if (keyword === 'ACID') return targetName(command) === 'STC' ? 'warning' : undefined;
  if (keyword !== 'PASSWORD') return 'warning';
  const facilities = operandNamed(command, 'FACILITY')?.values;
  if (!facilities) return 'information';
  // Nobody signs on by hand through STC.
  return facilities.every(({ value }) => value === undefined || value.toUpperCase() === 'STC') ? undefined : 'warning';
}
