import { accessLists } from '../../effect/access-list.ts';
import { profileRule } from '../types.ts';
import { idOf, sameTarget } from '../support/access-events.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/permit-repeated',
  title: 'The same permission twice',
  severity: 'information',
  least: 2,
  what: 'Two PERMIT commands of the deck give the same name the same access to the same profile.',
  why: 'The second one does nothing (ICH06001I, ICH06016I). Often one of the two was meant for another name, and that permission is missing.',
  todo: 'Take one of them out, or correct the name, the profile or the level.',
  sources: [{ name: 'ICH06001I' }, { name: 'ICH06016I' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR IZUSVR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ADMINGRP «IZUSVR»)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) ONLYAT(NODE1.ADMIN)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) ONLYAT(NODE2.ADMIN)`,
  ],
  *check(history) {
    for (const { kind, earlier, later } of accessLists(history).events) {
      // The same name twice in one command is another rule's business.
      if (kind !== 'repeated' || earlier.permit === later || !sameTarget(earlier.permit, later)) continue;
      const again = idOf(later, earlier.id);
      const first = idOf(earlier.permit, earlier.id);
      if (!again || !first) continue;
      yield {
        place: at(later.command, again.span),
        message: `${earlier.id} already has ${earlier.level ?? 'this'} access to ${history.name} by an earlier PERMIT of this deck; this one changes nothing. Remove it, or correct the name if another was meant.`,
        related: [{ place: at(earlier.permit.command, first.span), message: 'Permitted here first.' }],
        unnecessary: true,
      };
    }
  },
});
