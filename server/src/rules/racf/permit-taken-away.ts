import { operandNamed } from '../../bind/query.ts';
import { accessLists } from '../../effect/access-list.ts';
import { profileRule } from '../types.ts';
import { idOf, sameTarget } from '../support/access-events.ts';
import { at } from '../support/steps.ts';

export default profileRule({
  code: 'racf/permit-taken-away',
  title: 'A permission taken away again',
  severity: 'information',
  least: 2,
  what: 'A later PERMIT of the deck takes away what this one gives, by DELETE or RESET.',
  why: 'When the deck has run, the name does not have the access. RESET in particular also takes away what the deck itself has given before.',
  todo: 'Put the RESET or DELETE before the PERMIT, or take one of the two out. If access for the time of the job was meant, all is well.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, DELETE and RESET' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) RESET(STANDARD) ID(IZUSVR) ACCESS(READ)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) RESET
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(PROGRAM(PAYROLL))
PERMIT 'SYS1.DATA' ID(BATCH) DELETE`,
  ],
  *check(history) {
    for (const { kind, earlier, later } of accessLists(history).events) {
      if (kind !== 'taken-away' || !sameTarget(earlier.permit, later)) continue;
      const place = idOf(earlier.permit, earlier.id);
      const by = later.action === 'delete' ? idOf(later, earlier.id)?.span : operandNamed(later.command, 'RESET')?.span;
      if (!place || !by) continue;
      yield {
        place: at(earlier.permit.command, place.span),
        message: `A later PERMIT of this deck takes this access of ${earlier.id} away again. Put it before this one, or remove one of the two.`,
        related: [{ place: at(later.command, by), message: 'Taken away here.' }],
      };
    }
  },
});
