import { nameOf } from '../../bind/query.ts';
import { classOfPermit } from '../../effect/tss/types.ts';
import { nothing } from '../nothing.ts';
import { runsHere } from '../support/acids.ts';
import { hasOwners } from '../support/owners.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-without-owner',
  title: 'Permit for a resource that gets no owner',
  severity: 'information',
  language: 'tss',
  of: 'permit',
  what: 'The deck gives resources of a class an owner, but not the one that this PERMIT names. Data sets and volumes are left out: they have owners mostly.',
  why: 'A resource must have an owner before it can be permitted. Where it has none yet, PERMIT is refused, and nobody gets the access.',
  todo: 'Look with TSS WHOOWNS whether it has an owner. If not, add TSS ADDTO(department) class(prefix) before the PERMIT.',
  sources: [
    { name: 'Top Secret for z/VM r12 Command Functions, PERMIT' },
    { name: 'Broadcom knowledge base article 48172, TSSFAR, TSSMAINT and TSSXTEND' },
  ],
  bad: [
    `TSS ADD(FACACID) IBMFAC(BPX.)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
TSS PERMIT(ZWESVUSR) IBMFAC(«IRR.RUSERMAP») ACCESS(READ)
TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RAUDITX) ACCESS(READ)`,
  ],
  good: [
    `TSS ADD(FACACID) IBMFAC(BPX.)
TSS ADD(FACACID) IBMFAC(IRR.)
TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RUSERMAP) ACCESS(READ)`,
    'TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RUSERMAP) ACCESS(READ)',
    `TSS ADD(SYSDEPT) DSN(SYS2.)
TSS PERMIT(JOE) DSN(SYS3.DATA) ACCESS(READ)`,
    `TSS ADD(FACACID) IBMFAC({prefix})
TSS PERMIT(ZWESVUSR) IBMFAC(IRR.RUSERMAP) ACCESS(READ)`,
    `TSS ADD(FACACID) IBMFAC(BPX.)
TSS PERMIT(ZWESVUSR) IBMFAC(*ALL*) ACCESS(READ)`,
  ],
  check({ key, notes }, { ownership }) {
    const className = classOfPermit(key);
    if (!hasOwners(className) || !ownership.ownsIn(className)) return nothing;
    const permit = notes.find(({ what }) => what === 'permit');
    if (!permit) return nothing;
    const name = nameOf(permit.value) ?? '';
    if (isMasked(name) || ownership.covers(className, name) || !runsHere(permit.command)) return nothing;
    const [qualifier = ''] = name.split('.', 1);
    return [
      {
        place: at(permit.command, permit.value.span),
        message: `This deck gives other resources of ${className} an owner, but not ${name}. Unless it has one already, PERMIT is refused: add TSS ADDTO(department) ${className}(${prefixFor(name, qualifier)}) before it.`,
        // One report for all that would have the same owner.
        once: `owner of ${className} ${qualifier}`,
      },
    ];
  },
});

/** What a reader would own: the first qualifier with its period. */
function prefixFor(name: string, qualifier: string): string {
  return name === qualifier ? name.slice(0, 8) : `${qualifier}.`.slice(0, 8);
}

/** Names that stand for others are owned under another one. */
function isMasked(name: string): boolean {
  return /^[*+%]/u.test(name);
}
