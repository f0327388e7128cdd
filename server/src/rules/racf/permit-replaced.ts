import { accessLists } from '../../effect/access-list.ts';
import { profileRule } from '../types.ts';
import { idOf, sameTarget } from '../support/access-events.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/permit-replaced',
  title: 'A permission replaced by a later one',
  severity: 'warning',
  least: 2,
  what: 'A later PERMIT of the deck gives the same name another level of access to the same profile.',
  why: 'An access list has one level for each name: the later PERMIT replaces this one, also when its level is lower. Often one of the two was meant for another name or profile.',
  todo: 'Keep the one with the level that is meant, or correct the name or the profile.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(UPDATE)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
PERMIT ZWES.IS CLASS(FACILITY) ID(IZUSVR) ACCESS(READ)`,
    `PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(UPDATE) WHEN(PROGRAM(PAYROLL))
PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ)`,
  ],
  *check(history) {
    for (const { kind, earlier, later } of accessLists(history).events) {
      if (kind !== 'replaced' || !sameTarget(earlier.permit, later)) continue;
      const place = idOf(earlier.permit, earlier.id);
      const by = idOf(later, earlier.id);
      if (!place || !by || earlier.permit === later) continue;
      yield {
        place: at(earlier.permit.command, place.span),
        message: `A later PERMIT of this deck gives ${earlier.id} ${later.level ?? 'another level'} instead of ${earlier.level ?? 'this one'}, so this one has no effect in the end. Remove one of the two, or correct the name or profile.`,
        related: [{ place: at(later.command, by.span), message: 'Replaced here.' }],
        unnecessary: true,
      };
    }
  },
});
