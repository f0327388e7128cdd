import { accessLists } from '../../effect/access-list.ts';
import { profileRule } from '../types.ts';

export default profileRule({
  code: 'racf/permit-repeated',
  title: 'The same permission twice',
  severity: 'information',
  what: 'Two PERMIT commands of the deck give the same name the same access to the same profile.',
  why: 'The second one does nothing (ICH06001I, ICH06016I). Often one of the two was meant for another name, and that permission is missing.',
  todo: 'Take one of them out, or correct the name, the profile or the level.',
  sources: [{ name: 'ICH06001I' }, { name: 'ICH06016I' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(«ZWESVUSR») ACCESS(READ)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) DELETE
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
  ],
  *check(history) {
    for (const event of accessLists(history).events) {
      if (event.kind !== 'repeated') continue;
      const { earlier, later } = event;
      const again = later.ids.find((id) => id.name === earlier.id);
      const first = earlier.permit.ids.find((id) => id.name === earlier.id);
      if (!again || !first) continue;
      yield {
        place: { command: later.command.text, span: again.value.span },
        message: `${earlier.id} already has ${earlier.level ?? 'this'} access to ${history.name} by an earlier PERMIT of this deck; this one changes nothing. Remove it, or correct the name if another was meant.`,
        related: [
          { place: { command: earlier.permit.command.text, span: first.value.span }, message: 'Permitted here first.' },
        ],
        unnecessary: true,
      };
    }
  },
});
