import { operandNamed } from '../../bind/query.ts';
import type { BoundOperand } from '../../bind/types.ts';
import { shortDate } from '../../values/dates.ts';
import { isEmptyList } from '../support/words.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/revoke-and-resume',
  title: 'REVOKE and RESUME that do not go together',
  severity: 'warning',
  commands: ['ALTUSER', 'CONNECT'],
  operands: ['REVOKE'],
  what: 'A command revokes and resumes at once, or resumes on the day of the revocation or before it.',
  why: 'A user who is to be away is revoked first and resumed later. The other way round RESUME lets nobody in again: from the date in REVOKE on the user stays shut out. Both at once contradict each other.',
  todo: 'Exchange the dates, or take out the one that is not meant.',
  sources: [{ name: 'RACF Command Language Reference, ALTUSER, REVOKE and RESUME' }],
  bad: [
    'ALTUSER JSMITH REVOKE(07/15/30) «RESUME(07/01/30)»',
    'ALTUSER JSMITH REVOKE(07/15/30) «RESUME(07/15/30)»',
    'CONNECT JSMITH GROUP(PAYROLL) REVOKE «RESUME»',
  ],
  good: [
    'ALTUSER JSMITH REVOKE(07/01/30) RESUME(07/15/30)',
    'ALTUSER JSMITH REVOKE RESUME(07/15/30)',
    'ALTUSER JSMITH RESUME REVOKE(07/15/30)',
    'ALTUSER JSMITH REVOKE({from}) RESUME({to})',
  ],
  *check(command) {
    const revoke = operandNamed(command, 'REVOKE');
    const resume = operandNamed(command, 'RESUME');
    if (!revoke || !resume) return;
    const place = at(command, resume.span);
    const related = [{ place: at(command, revoke.span), message: 'Revoked here.' }];
    if (isEmptyList(command, revoke) && isEmptyList(command, resume)) {
      yield {
        place,
        message: 'The user cannot be revoked and resumed at once. Take out the one that is not meant, or give dates.',
        related,
      };
      return;
    }
    const [from, to] = [dayIn(revoke), dayIn(resume)];
    if (from === undefined || to === undefined || to > from) return;
    const when = to === from ? 'on the same day as' : 'before';
    yield {
      place,
      message: `RESUME is ${when} REVOKE, so from the date in REVOKE on the user stays shut out. Exchange the dates if the user is to come back.`,
      related,
      severity: to === from ? 'warning' : 'information',
    };
  },
});

/** The day as a number that grows with time; undefined for no day, or one that is not known. */
function dayIn({ values }: BoundOperand): number | undefined {
  const text = values[0]?.value;
  return text === undefined ? undefined : shortDate(text)?.getTime();
}
