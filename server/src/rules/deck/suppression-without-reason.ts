import { placeIn } from '../suppression.ts';
import { suppressionRule } from '../types.ts';

export default suppressionRule({
  code: 'deck/suppression-without-reason',
  title: 'Suppression without a reason',
  severity: 'information',
  what: 'A comment keeps a rule from reporting and does not say why.',
  why: 'Whoever reads the deck later, an auditor perhaps, cannot tell a decision from an oversight.',
  todo: 'Write the reason behind a colon: `/* esm-ignore racf/everyone-may-change: agreed with audit, 2025-11 */`.',
  sources: [{ name: 'README, Suppressing a report' }],
  bad: [
    `«/* esm-ignore racf/everyone-may-change */»
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
    'PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE) «/* esm-ignore racf/everyone-may-change: */»',
  ],
  good: [
    `/* esm-ignore racf/everyone-may-change: agreed with audit, 2025-11 */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
    `/* esm-ignored racf/everyone-may-change */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)`,
  ],
  *check(suppression) {
    if (suppression.reason !== '') return;
    yield {
      place: placeIn(suppression, suppression.comment),
      message:
        'This keeps a rule from reporting and does not say why. Write the reason behind a colon, for whoever reads the deck later.',
    };
  },
});
