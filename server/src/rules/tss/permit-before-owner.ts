import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { runsHere } from '../support/acids.ts';
import { ownersIn, type OwnedPrefix } from '../support/owners.ts';
import { Prefixes } from '../support/prefixes.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-before-owner',
  title: 'Permit before the resource gets its owner',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
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
  *check({ notes, mentions }) {
    const owned = ownersIn(notes);
    const last = owned.at(-1);
    if (!last) return;
    const owners = new Prefixes<OwnedPrefix>();
    for (const owner of owned) owners.add(owner.prefix, owner);
    const firsts = new Map<OwnedPrefix, { command: BoundCommand; value: BoundValue }>();
    for (const { command, operand } of mentions) {
      const { start } = command.text;
      if (command.spec?.name !== 'PERMIT' || start > last.command.text.start) continue;
      for (const value of operand.values) {
        const owner = earliest(owners.of(nameOf(value) ?? ''));
        if (!owner || owner.command.text.start < start) continue;
        const known = firsts.get(owner);
        if (!known || start < known.command.text.start) firsts.set(owner, { command, value });
      }
    }
    for (const [owner, { command, value }] of firsts) {
      if (!runsHere(command)) continue;
      yield {
        place: at(command, value.span),
        message: `This deck gives ${owner.prefix} an owner only later, and a resource without one cannot be permitted. Put that ADDTO before the PERMIT.`,
        related: [{ place: at(owner.command, owner.value.span), message: 'It gets its owner here.' }],
      };
    }
  },
});

function earliest(owners: Iterable<OwnedPrefix>): OwnedPrefix | undefined {
  let first: OwnedPrefix | undefined;
  for (const owner of owners) if (!first || owner.command.text.start < first.command.text.start) first = owner;
  return first;
}
