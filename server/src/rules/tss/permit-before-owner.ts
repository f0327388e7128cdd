import { nameOf } from '../../bind/query.ts';
import { classOfPermit } from '../../effect/tss/types.ts';
import { nothing } from '../nothing.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-before-owner',
  title: 'Permit before the resource gets its owner',
  severity: 'warning',
  language: 'tss',
  of: 'permit',
  what: 'A PERMIT stands before the ADDTO that gives the resource an owner.',
  why: 'A resource must have an owner before it can be permitted, so the PERMIT is refused. Where it has an owner already, it is the ADDTO that fails.',
  todo: 'Put the ADDTO before the PERMIT.',
  sources: [{ name: 'Top Secret for z/VM r12 Command Functions, PERMIT' }],
  bad: [
    `TSS PERMIT(ZWESVUSR) IBMFAC(«ZWES.IS») ACCESS(READ)
TSS PERMIT(ZWESIUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS ADD(FACACID) IBMFAC(ZWES.)`,
  ],
  good: [
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS ADD(FACACID) IBMFAC(BPX.)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS ADD(FACACID) IBMFAC({prefix})`,
  ],
  check({ key, notes }, { ownership }) {
    const className = classOfPermit(key);
    if (!ownership.ownsIn(className) || ownership.isOpen(className)) return nothing;
    const permit = notes.find(({ what }) => what === 'permit');
    if (!permit) return nothing;
    const owned = ownership.firstOwner(className, nameOf(permit.value) ?? '');
    if (!owned || owned.command.text.start < permit.command.text.start) return nothing;
    if (!runsHere(permit.command) || !runsHere(owned.command)) return nothing;
    return [
      {
        place: at(permit.command, permit.value.span),
        message: `This deck gives ${owned.prefix ?? ''} an owner only later, and a resource without one cannot be permitted. Put that ADDTO before the PERMIT.`,
        related: [{ place: at(owned.command, owned.value.span), message: 'It gets its owner here.' }],
        // One report for all that the owner comes too late for.
        once: `late owner of ${className} ${owned.prefix ?? ''}`,
      },
    ];
  },
});
