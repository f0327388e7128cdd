import { hasOperand, operandNamed } from '../../bind/query.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { tssGrant } from '../../translate/tss.ts';
import { isForEveryone } from '../support/tss.ts';
import { dangerOf, dangerText } from '../support/resources.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/everybody-may-use',
  title: 'PERMIT(ALL) on a resource that nobody should have by default',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'The ALL record gets READ on a resource with which one may take over or harm the system, or that the site keeps from general access.',
  why: 'What is permitted to ALL, everybody who signs on may do. For a resource that is a switch, READ is the whole permission: with READ on BPX.FILEATTR.APF everybody can make programs that do anything to the system.',
  todo: 'Permit a profile with those who need it. If it is meant, say so in `.esm-site.json`: resources of the level `public` are not reported.',
  sources: [
    { name: 'Top Secret for z/OS r15 User Guide, Special Security Records' },
    { name: 'DISA STIG for z/OS Top Secret' },
  ],
  bad: ['TSS PERMIT(«ALL») IBMFAC(BPX.FILEATTR.APF) ACCESS(READ)'],
  good: [
    'TSS PERMIT(SYSPROG) IBMFAC(BPX.FILEATTR.APF) ACCESS(READ)',
    'TSS PERMIT(ALL) IBMFAC(BPX.SUPERUSER) ACCESS(NONE)',
    'TSS PERMIT(ALL) IBMFAC(IRR.DIGTCERT.LISTRING) ACCESS(READ)',
    'TSS PERMIT(ALL) IBMFAC(BPX.SUPERUSER) ACCESS({level})',
    'TSS PERMIT(ALL) IBMFAC(BPX.SUPERUSER) ACCESS(READ) PRIVPGM(SCHED)',
  ],
  concerns: isForEveryone,
  *check(command, { site }) {
    const everybody = targetOf(command);
    if (everybody?.value?.toUpperCase() !== 'ALL' || hasOperand(command, 'PRIVPGM')) return;
    if (operandNamed(command, 'ACTION')?.values.some(({ keyword }) => keyword?.name === 'DENY') === true) return;
    const grant = tssGrant(command);
    if (grant?.level !== 'READ') return;
    const danger = dangerOf(site, grant.className, grant.resource, grant.level);
    if (!danger) return;
    yield {
      place: at(command, everybody.span),
      message: `The ALL record is everybody who signs on, and this gives them READ on ${grant.resource}. ${dangerText(danger, grant.resource)} Permit a profile with those who need it.`,
    };
  },
});
