import { nameOf, operandNamed, operandsNamed } from '../../bind/query.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The class in which each number is searched for. */
const classes = { UID: 'USER', GID: 'GROUP' } as const;

export default commandRule({
  code: 'racf/search-id-without-class',
  title: 'SEARCH by UID or GID in another class',
  severity: 'warning',
  commands: ['SEARCH'],
  operands: ['UID', 'GID'],
  absence: true,
  what: 'SEARCH has UID without CLASS(USER), or GID without CLASS(GROUP).',
  why: 'Only users have a UID and only groups a GID. Without CLASS, RACF searches data set profiles, so the answer does not tell who has the number.',
  todo: 'Add CLASS(USER) for a UID, CLASS(GROUP) for a GID.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Listing UIDs and GIDs: SEARCH CLASS(USER) UID(uid)' }],
  bad: ['SEARCH «UID»(0)', 'SEARCH CLASS(USER) «GID»(0)'],
  good: [
    'SEARCH CLASS(USER) UID(0)',
    'SEARCH CLASS(GROUP) GID(0)',
    'SEARCH CLASS({class}) UID(0)',
    'SEARCH CLASS(USRE) UID(0)',
  ],
  *check(command) {
    const given = operandNamed(command, 'CLASS');
    const className = given ? nameOf(given.values[0]) : 'DATASET';
    // What is no class was meant as one, perhaps as the right one.
    if (className === undefined || !racfCatalog.classOf(className)) return;
    for (const id of ['UID', 'GID'] as const) {
      const needed = classes[id];
      if (className === needed) continue;
      for (const operand of operandsNamed(command, id)) {
        yield {
          place: at(command, operand.keyword),
          message: `${id} finds something only with CLASS(${needed}), so this lists nothing. Name class ${needed}.`,
          fixes: given ? [] : [perhaps(`Add CLASS(${needed})`, add(command, operand.span, `CLASS(${needed})`))],
        };
      }
    }
  },
});
