import { hasOperand, nameOf, operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule } from '../types.ts';

const allowed: ReadonlySet<string> = new Set(['AUDIT', 'NOTIFY', 'DENY']);

export default commandRule({
  code: 'tss/facility-action',
  title: 'ACTION that means nothing for a facility',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'REPLACE'],
  operands: ['ACTION'],
  what: 'A facility is given with an ACTION other than AUDIT, NOTIFY and DENY.',
  why: 'Only these three count for a facility. Others are taken, shown under another name, and do not do what they say.',
  todo: 'Use AUDIT, NOTIFY or DENY, or leave ACTION out.',
  sources: [{ name: 'Broadcom knowledge base article 71677' }],
  bad: ['TSS ADDTO(USER01) FACILITY(TSO) ACTION(«FAIL»)'],
  good: ['TSS ADDTO(USER01) FACILITY(TSO) ACTION(AUDIT)', 'TSS ADDTO(USER01) FACILITY(TSO) ACTION({action})'],
  *check(command) {
    if (!hasOperand(command, 'FACILITY') || resourcesOf(command).length > 0) return;
    for (const value of operandNamed(command, 'ACTION')?.values ?? []) {
      const name = value.keyword?.name ?? nameOf(value);
      // What is no action at all is told elsewhere.
      if (name === undefined || !value.keyword || allowed.has(name)) continue;
      yield {
        place: at(command, value.span),
        message: `ACTION(${name}) does nothing for a facility: only AUDIT, NOTIFY and DENY do.`,
      };
    }
  },
});
