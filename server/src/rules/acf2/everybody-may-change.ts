import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import {
  everybodyIn,
  mayHave,
  partOf,
  permissionOf,
  type RuleLine,
  ruleLines,
  withRuleLines,
} from '../support/rule-lines.ts';
import { findingsOf } from '../support/each.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/everybody-may-change',
  title: 'Everybody may change it',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'An entry lets everybody write or replace data sets, or use a resource with UPDATE, DELETE or ADD: its UID, ROLE or USER is a mask that fits all.',
  why: 'Every user of the system, servers and guests included, can change or destroy what the entry protects. Where programs are run from it, everybody can put one of their own there.',
  todo: 'Name the UID strings or roles that need it, and leave READ to the others.',
  sources: [
    { name: 'DISA STIG for IBM z/OS ACF2: WRITE and ALLOC access is limited to those who need it' },
    { name: 'ACF2 for z/OS, Access Rules' },
  ],
  bad: [
    'ACF\nSET RULE\nRECKEY PAY ADD(- UID(-) READ(A) «WRITE(A)»)',
    '$KEY(SYS1)\n LINKLIB UID(*) R(A) «W(L)» A(L) E(A)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY PAY ADD(CLERK UID(*) «SERVICE(READ,UPDATE)» ALLOW)',
  ],
  good: [
    'ACF\nSET RULE\nRECKEY PAY ADD(- UID(-) READ(A) WRITE(P))\nRECKEY PAY ADD(- UID(PAY-) READ(A) WRITE(A))',
    'ACF\nSET RULE\nRECKEY PAY ADD(- UID({everybody}) READ(A) WRITE(A))',
    'ACF\nSET RESOURCE(FAC)\nRECKEY PAY ADD(CLERK UID(*) SERVICE(READ) ALLOW)\nRECKEY PAY ADD(- UID(*) PREVENT)',
    '$KEY(SYS1)\n LINKLIB UID(*) LIB(SYS1.LINKLIB) PGM(PAYROLL) R(A) W(A)',
  ],
  form: (command) => mayHave(command, 'WRITE', 'ALLOC', 'SERVICE'),
  check: (command) => findingsOf(ruleLines(command), command, tell),
});

function tell(line: RuleLine, command: BoundCommand): Finding | undefined {
  const who = everybodyIn(line);
  const what = who && changing(line);
  if (!who || !what) return undefined;
  return {
    place: at(command, what.operand.span),
    message: `${who.spec?.name ?? 'UID'} fits everybody, so every user may ${what.does} what this entry is about. Name those who need it, and let the others read at most.`,
    related: [{ place: at(command, who.span), message: 'Everybody is meant here.' }],
  };
}

const services: ReadonlySet<string> = new Set(['UPDATE', 'DELETE', 'ADD']);

function changing(line: RuleLine): { readonly operand: BoundOperand; readonly does: string } | undefined {
  for (const name of ['WRITE', 'ALLOC']) {
    const operand = partOf(line, name);
    const permission = permissionOf(line, name);
    if (operand && (permission === 'ALLOW' || permission === 'LOG')) {
      return { operand, does: name === 'WRITE' ? 'change' : 'replace or delete' };
    }
  }
  const service = partOf(line, 'SERVICE');
  if (!service || !(partOf(line, 'ALLOW') ?? partOf(line, 'LOG'))) return undefined;
  const changes = service.values.some(({ keyword, value }) =>
    services.has(keyword?.name ?? value?.toUpperCase() ?? ''),
  );
  return changes ? { operand: service, does: 'change' } : undefined;
}
