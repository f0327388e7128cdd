import { isKnown, withoutCodes } from '../support/suppressions.ts';
import { placeIn } from '../suppression.ts';
import { suppressionRule } from '../types.ts';

export default suppressionRule({
  code: 'deck/suppression-needless',
  title: 'Suppression that suppresses nothing',
  severity: 'information',
  what: 'A comment names a rule that has nothing to report there, or it stands where it speaks of no command.',
  why: 'It hides what is wrong in the future, and its reason is about something that is no more.',
  todo: 'Remove the comment, or put it on the card directly before the command; `esm-ignore-file` goes before the first command.',
  sources: [{ name: 'README, Suppressing a report' }],
  bad: [
    `/* esm-ignore «racf/everyone-may-change»: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)`,
    `/* esm-ignore «racf/uid-zero», racf/everyone-may-change: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
    'PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ) /* esm-ignore «racf/everyone-may-change»: agreed with audit */',
    `«/* esm-ignore racf/everyone-may-change: agreed with audit */»

PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)`,
    `PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)
«/* esm-ignore-file racf/everyone-may-change: agreed with audit */»`,
  ],
  good: [
    `/* esm-ignore racf/everyone-may-change: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
    `/* The deck of the test system */
/* esm-ignore-file racf/everyone-*: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)
PERMIT MY.OTHER CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
  ],
  *check(suppression, codes) {
    const { unused, misplaced, wholeFile, comment } = suppression;
    const known = unused.filter((code) => isKnown(code, codes));
    if (known.length === 0) return;
    if (misplaced) {
      yield {
        place: placeIn(suppression, comment),
        message: wholeFile
          ? 'This suppresses nothing: it counts only before the first command. Put it at the top.'
          : 'This suppresses nothing: no command follows directly. Put it on the card before the command.',
      };
      return;
    }
    const step = withoutCodes(suppression, known);
    const fixes = step && [{ title: 'Remove what suppresses nothing', safe: true, steps: [step] }];
    for (const code of known) {
      yield {
        place: placeIn(suppression, code.range),
        message: `Nothing is suppressed by this: ${code.pattern} has nothing to report here. Remove it.`,
        unnecessary: true,
        ...(fixes && { fixes }),
      };
    }
  },
});
