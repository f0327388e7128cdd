import { hasOperand, operandNamed } from '../../bind/query.ts';
import { includes } from '../../effect/access.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { tssGrant } from '../../translate/tss.ts';
import { isForEveryone } from '../support/tss.ts';
import { dangerOf, dangerText, isUsual } from '../support/resources.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/everybody-may-change',
  title: 'PERMIT(ALL) with UPDATE or more',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'The ALL record gets more than READ. Names with `%` are left out: they are of the user who asks.',
  why: 'What is permitted to ALL, everybody who signs on may do: change what the resource protects, with ALL also delete it.',
  todo: 'Permit a profile with those who need it. If everybody really needs access, READ is nearly always enough.',
  sources: [
    { name: 'Top Secret for z/OS r15 User Guide, Special Security Records' },
    { name: 'DISA STIG for z/OS Top Secret' },
  ],
  bad: ['TSS PERMIT(«ALL») DSN(SYS1.) ACCESS(ALL)', 'TSS PER(«ALL») IBMFAC(BPX.SERVER) ACC(READ,UPDATE)'],
  good: [
    'TSS PERMIT(ALL) DSN(SYS1.) ACCESS(READ)',
    'TSS PERMIT(ALL) JESSPOOL(NODE1.%.) ACCESS(ALL)',
    'TSS PERMIT(ALL) MQADMIN(CSQ1.RESLEVEL) ACCESS(NONE)',
    'TSS PERMIT(SYSPROG) DSN(SYS1.) ACCESS(ALL)',
    'TSS PERMIT(ALL) DSN(SYS1.) ACCESS({level})',
    'TSS REVOKE(ALL) DSN(SYS1.) ACCESS(ALL)',
    'TSS PERMIT(ALL) SDSF(ISFATTR.OUTPUT.) ACCESS(UPDATE)',
  ],
  concerns: isForEveryone,
  *check(command, { site }) {
    const everybody = targetOf(command);
    if (everybody?.value?.toUpperCase() !== 'ALL' || hasOperand(command, 'PRIVPGM')) return;
    if (operandNamed(command, 'ACTION')?.values.some(({ keyword }) => keyword?.name === 'DENY') === true) return;
    const grant = tssGrant(command);
    if (!grant || !includes(grant.level, 'UPDATE') || isUsual(grant.className, grant.resource, grant.level)) return;
    const danger = dangerOf(site, grant.className, grant.resource, grant.level);
    const advice = danger
      ? `${dangerText(danger, grant.resource)} Permit a profile with those who need it.`
      : 'Permit a profile with those who need it, or lower the level to READ.';
    yield {
      place: at(command, everybody.span),
      message: `The ALL record is everybody who signs on, and this gives more than READ. ${advice}`,
    };
  },
});
