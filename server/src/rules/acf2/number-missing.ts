import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/number-missing',
  title: 'OMVS record without a number',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT'],
  absence: true,
  what: 'A profile record for z/OS UNIX is created without UID or AUTOUID, or that of a group without GID or AUTOGID.',
  why: 'Without a number the user or group has no identity in z/OS UNIX, and the record is of no use.',
  todo: 'Add UID(number) or AUTOUID, for a group GID(number) or AUTOGID.',
  sources: [{ name: 'ACF2 for z/VM, OMVS Profile Data Records' }],
  bad: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\n«INSERT» ZWESVUSR HOME(/tmp) OMVSPGM(/bin/sh)',
    'ACF\nSET PROFILE(GROUP) DIV(OMVS)\n«INSERT» ZWEADMIN',
  ],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID HOME(/tmp)',
    'ACF\nSET PROFILE(GROUP) DIV(OMVS)\nINSERT ZWEADMIN GID({gid})',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT USING(MODEL) ZWESVUSR HOME(/tmp)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR {numbers}',
  ],
  form: (command) => missingIn(command) !== undefined,
  *check(command) {
    const field = missingIn(command);
    if (!field) return;
    yield {
      place: at(command, command.verbSpan),
      message: `Without ${field} or AUTO${field} the ${field === 'UID' ? 'user' : 'group'} has no identity in z/OS UNIX. Add one of them.`,
    };
  },
});

/** The number that a record of z/OS UNIX lacks. */
function missingIn(command: BoundCommand): 'UID' | 'GID' | undefined {
  const setting = command.spec?.record?.setting;
  const isUser = setting === 'PROFILE(USER) DIV(OMVS)';
  if (!isUser && setting !== 'PROFILE(GROUP) DIV(OMVS)') return undefined;
  const field = isUser ? 'UID' : 'GID';
  const isGiven = [field, `AUTO${field}`, 'USING'].some((name) => hasOperand(command, name));
  return isGiven ? undefined : field;
}
