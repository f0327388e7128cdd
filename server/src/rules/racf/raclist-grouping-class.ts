import { nameOf, operandsNamed } from '../../bind/query.ts';
import { classOf } from '../../site/classes.ts';
import { commandRule } from '../types.ts';
import { at, perhaps, replace } from '../support/steps.ts';

export default commandRule({
  code: 'racf/raclist-grouping-class',
  title: 'RACLIST of a grouping class',
  severity: 'warning',
  commands: ['SETROPTS'],
  operands: ['RACLIST'],
  what: 'RACLIST names a grouping class.',
  why: 'Only member classes are loaded into storage, with the profiles of their grouping class. The documentation says not to name the grouping class: what was changed in it stays invisible until the member class is refreshed.',
  todo: 'Name the member class.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Considerations for resource group profiles' }],
  bad: ['SETROPTS RACLIST(«GSDSF») REFRESH', 'SETROPTS RACLIST(FACILITY «GTERMINL»)'],
  good: ['SETROPTS RACLIST(SDSF) REFRESH', 'SETROPTS RACLIST({class}) REFRESH', 'SETROPTS NORACLIST(GSDSF)'],
  *check(command, { site }) {
    for (const operand of operandsNamed(command, 'RACLIST')) {
      for (const value of operand.values) {
        const entry = classOf(nameOf(value) ?? '', site);
        if (entry?.raclist !== 'member' || entry.pair === undefined) continue;
        yield {
          place: at(command, value.span),
          message: `${entry.name} groups the resources of ${entry.pair} and is loaded with it. Name ${entry.pair} in RACLIST.`,
          fixes: [perhaps(`Replace by ${entry.pair}`, replace(command, value.span, entry.pair))],
        };
      }
    }
  },
});
