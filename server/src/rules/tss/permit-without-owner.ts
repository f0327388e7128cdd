import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { runsHere } from '../support/acids.ts';
import { hasOwners, ownersIn } from '../support/owners.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-without-owner',
  title: 'Permit for a resource that gets no owner',
  severity: 'information',
  language: 'tss',
  of: 'resourceClass',
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
  *check({ key, notes, mentions }, { ownership }) {
    if (!hasOwners(key)) return;
    const [owner] = ownersIn(notes);
    if (!owner) return;
    const firsts = new Map<string, { command: BoundCommand; value: BoundValue; name: string }>();
    for (const { command, operand } of mentions) {
      if (command.spec?.name !== 'PERMIT') continue;
      for (const value of operand.values) {
        const name = nameOf(value);
        if (name === undefined || isMasked(name) || ownership.covers(key, name)) continue;
        const [qualifier = ''] = name.split('.', 1);
        const known = firsts.get(qualifier);
        if (!known || command.text.start < known.command.text.start) firsts.set(qualifier, { command, value, name });
      }
    }
    for (const [qualifier, { command, value, name }] of firsts) {
      if (!runsHere(command)) continue;
      yield {
        place: at(command, value.span),
        message: `This deck gives other resources of ${key} an owner, but not ${name}. Unless it has one already, PERMIT is refused: add TSS ADDTO(department) ${key}(${prefixFor(name, qualifier)}) before it.`,
        related: [
          { place: at(owner.command, owner.value.span), message: 'Another resource of the class gets an owner here.' },
        ],
      };
    }
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
