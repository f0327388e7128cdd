import { isKnown, nearestCodes, replaceIn } from '../support/suppressions.ts';
import { placeIn } from '../suppression.ts';
import { suppressionRule } from '../types.ts';

export default suppressionRule({
  code: 'deck/suppression-unknown-code',
  title: 'Suppression of a rule that does not exist',
  severity: 'warning',
  what: 'A comment that is to keep a rule from reporting names none, or one that does not exist.',
  why: 'Nothing is suppressed.',
  todo: 'Write the code of the rule as the report shows it, such as `racf/everyone-may-change`, or a pattern such as `racf/uid-*`.',
  sources: [{ name: 'README, Suppressing a report' }],
  bad: [
    `/* esm-ignore «racf/everyone-may-chnge»: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)`,
    `/* esm-ignore «everyone-may-change»: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
    `/* esm-ignore «racf/nosuch*»: agreed with audit */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(READ)`,
    `«/* esm-ignore: agreed with audit */»
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
  ],
  good: [
    `/* ESM-IGNORE RACF/EVERYONE-*: AGREED WITH AUDIT */
PERMIT MY.APPL CLASS(FACILITY) ID(*) ACCESS(UPDATE)`,
  ],
  *check(suppression, codes) {
    if (suppression.codes.length === 0) {
      yield {
        place: placeIn(suppression, suppression.comment),
        message: 'This names no rule, so it suppresses nothing. Write the code of the rule behind esm-ignore.',
      };
    }
    for (const code of suppression.codes) {
      if (isKnown(code, codes)) continue;
      const near = code.pattern.includes('*') ? [] : nearestCodes(code.pattern, codes);
      yield {
        place: placeIn(suppression, code.range),
        message:
          near.length > 0
            ? `There is no such rule, so this suppresses nothing. Did you mean ${near.join(' or ')}?`
            : 'There is no such rule, so this suppresses nothing. Write the code as the report shows it.',
        fixes: near.map((proposed) => ({
          title: `Replace by ${proposed}`,
          safe: false,
          steps: [replaceIn(suppression, code.range, proposed)],
        })),
      };
    }
  },
});
