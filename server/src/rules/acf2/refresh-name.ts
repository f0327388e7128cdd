import { operandNamed } from '../../bind/query.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/refresh-name',
  title: 'REFRESH of a single record',
  severity: 'warning',
  language: 'acf2',
  commands: ['REFRESH'],
  what: 'REFRESH names a record with its qualifier.',
  why: 'REFRESH reads all records of a name again: `REFRESH(STC)`. A name with a qualifier is none that it knows.',
  todo: 'Leave out the period and what follows it.',
  sources: [{ name: 'ACF2 for z/OS, Operator commands, REFRESH' }],
  bad: ['ACF\nF ACF2,REFRESH(«STC.ZWESLSTC»)'],
  good: ['ACF\nF ACF2,REFRESH(STC)', 'ACF\nF ACF2,REFRESH(ALL)', 'ACF\nF ACF2,REFRESH({record})'],
  *check(command) {
    const [value] = operandNamed(command, 'REFRESH')?.values ?? [];
    const name = value?.value?.split('.', 1)[0];
    if (!value || name === undefined || name === '' || name === value.value) return;
    yield {
      place: at(command, value.span),
      message: `REFRESH takes the name of the records without a qualifier, and reads all of them. Write REFRESH(${name.toUpperCase()}).`,
      fixes: [perhaps(`Replace by ${name.toUpperCase()}`, replace(command, value.span, name.toUpperCase()))],
    };
  },
});
