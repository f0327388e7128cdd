import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { distance } from '../../text/distance.ts';
import { commandRule } from '../types.ts';

const names = ['ADD', 'DEL'];

export default commandRule({
  code: 'acf2/reckey-without-entry',
  title: 'RECKEY without ADD or DEL',
  severity: 'warning',
  language: 'acf2',
  commands: ['RECKEY'],
  what: 'RECKEY has neither ADD() nor DEL().',
  why: 'One of them says which entry is added or taken off. Without it nothing changes, or the subcommand is refused.',
  todo: 'Put the entry in the parentheses of ADD or DEL.',
  sources: [{ name: 'Broadcom knowledge base article 11494' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX «ADDE»(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET RESOURCE(FAC)\n«RECKEY» BPX',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX {entry}',
  ],
  *check(command) {
    const { operands, text, verbSpan } = command;
    if (operands.some(({ spec, word }) => names.includes(spec?.name ?? '') || isOpaque(word))) return;
    // What cut it off is told.
    if (text.problems.length > 0) return;
    const meant = operands.find(({ spec, list }) => !spec && list !== undefined);
    const near = meant ? names.filter((name) => distance(meant.word.toUpperCase(), name, 2) < 2) : [];
    const guess = near[0] === undefined ? '' : ` Did you mean ${near.join(' or ')}?`;
    yield {
      place: at(command, meant?.keyword ?? verbSpan),
      message: `RECKEY needs ADD or DEL with the entry in its parentheses, and has neither, so nothing changes.${guess}`,
      fixes: meant ? near.map((name) => perhaps(`Replace by ${name}`, replace(command, meant.keyword, name))) : [],
    };
  },
});
