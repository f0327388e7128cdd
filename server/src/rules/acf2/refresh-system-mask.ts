import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/refresh-system-mask',
  title: 'Mask in SYSID of an operator command',
  severity: 'warning',
  language: 'acf2',
  commands: ['REFRESH', 'NEWXREF'],
  operands: ['SYSID'],
  what: 'SYSID of REFRESH or NEWXREF has a mask.',
  why: 'The name is taken as it is written: `SY*` is a system of that name. Nothing is read again, and the records of the system stay as they are.',
  todo: 'Name the SYSID under which the records are stored, and give the command for each.',
  sources: [{ name: 'Broadcom knowledge base article 210370' }],
  bad: ['ACF\nF ACF2,REFRESH(OPTS),SYSID(«SY*»)'],
  good: ['ACF\nF ACF2,REFRESH(OPTS),SYSID(SYSA)', 'ACF\nF ACF2,REFRESH(OPTS),SYSID({system})'],
  *check(command) {
    const [value] = operandNamed(command, 'SYSID')?.values ?? [];
    if (!value?.value || !/[*-]/u.test(value.value)) return;
    yield {
      place: at(command, value.span),
      message:
        'SYSID takes no mask: a system of exactly this name is meant, so nothing is read again. Name the SYSID under which the records are stored.',
    };
  },
});
