import { nameOf } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { idValues } from '../support/permit.ts';
import { at, remove, safely } from '../support/steps.ts';

export default commandRule({
  code: 'racf/id-twice',
  title: 'A name twice in ID',
  severity: 'information',
  commands: ['PERMIT'],
  operands: ['ID'],
  what: 'ID names the same user or group twice.',
  why: 'The second one changes nothing. Often another name was meant, and its permission is missing.',
  todo: 'Take one of them out, or correct it.',
  sources: [{ name: 'ICH06001I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR IZUSVR «ZWESVUSR») ACCESS(READ)'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR IZUSVR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID({a} {a}) ACCESS(READ)',
  ],
  form: (command) => idValues(command).length > 1,
  *check(command) {
    const seen = new Set<string>();
    for (const value of idValues(command)) {
      const name = nameOf(value);
      if (name === undefined) continue;
      if (seen.has(name)) {
        yield {
          place: at(command, value.span),
          message: `${name} stands in ID already. Remove it here, or correct the name if another was meant.`,
          unnecessary: true,
          fixes: [safely('Remove the second one', remove(command, value.span))],
        };
      }
      seen.add(name);
    }
  },
});
