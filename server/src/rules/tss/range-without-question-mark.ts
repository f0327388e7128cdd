import { operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/range-without-question-mark',
  title: 'RANGE without UID(?) or GID(?)',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'REPLACE'],
  operands: ['RANGE'],
  absence: true,
  what: 'RANGE stands beside a UID or GID that is a number, or beside none.',
  why: 'RANGE says from which numbers Top Secret takes the next free one, which it does for UID(?) and GID(?) only.',
  todo: 'Write `?` for the number, or take RANGE out.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, UID and GID Keywords' }],
  bad: ['TSS ADDTO(ZWESVUSR) UID(990001) «RANGE(990000,990099)»', 'TSS ADDTO(ZWESVUSR) «RANGE(990000,990099)»'],
  good: [
    'TSS ADDTO(ZWESVUSR) UID(?) RANGE(990000,990099)',
    'TSS ADDTO(ZWEADMIN) GID(?) RANGE(990000,990099)',
    'TSS ADDTO(ZWEADMIN) GID({gid}) RANGE(990000,990099)',
  ],
  *check(command) {
    const range = operandNamed(command, 'RANGE');
    const number = operandNamed(command, 'UID') ?? operandNamed(command, 'GID');
    const value = number?.values[0];
    if (!range || (number && (value?.value === undefined || value.value === '?'))) return;
    yield {
      place: at(command, range.span),
      message:
        'RANGE counts only for UID(?) or GID(?), where Top Secret chooses the number. Write ? there, or remove RANGE.',
      fixes: [
        perhaps('Remove RANGE', remove(command, range.span)),
        ...(value ? [perhaps('Let Top Secret choose the number', replace(command, value.span, '?'))] : []),
      ],
    };
  },
});
