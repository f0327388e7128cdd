import { hasOperand } from '../../bind/query.ts';
import type { BoundOperand } from '../../bind/types.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { isNegated } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/list-replaced',
  title: 'CHANGE of a list without ADD, REP or DEL',
  severity: 'warning',
  language: 'acf2',
  commands: ['CHANGE'],
  absence: true,
  what: 'CHANGE gives values for a field that holds a list, and does not say whether they are added, replace the list, or are taken off it.',
  why: 'Without ADD or DEL the values take the place of the whole list. For TYPES of INFODIR, for example, every other type is then no longer kept in storage, and its masked rules do not count any more.',
  todo: 'Add ADD to keep the others, DEL to take values off, or REP if the list is to be replaced.',
  sources: [{ name: 'ACF2 for z/OS, CHANGE Subcommand' }, { name: 'Broadcom knowledge base article 26271' }],
  bad: ['ACF\nSET CONTROL(GSO)\nCHANGE INFODIR «TYPES(R-RZWE)»', 'ACF\nSET X(ROL)\nCHANGE ZWEROLE «INCLUDE(ZWESIUSR)»'],
  good: [
    'ACF\nSET CONTROL(GSO)\nCHANGE INFODIR TYPES(R-RZWE) ADD',
    'ACF\nSET CONTROL(GSO)\nCHANGE INFODIR TYPES(R-RZWE) {mode}',
    'ACF\nSET CONTROL(GSO)\nCHANGE SAFDEF.APPL RACROUTE(REQUEST=AUTH CLASS=APPL)',
    'ACF\nSET CONTROL(GSO)\nINSERT INFODIR TYPES(R-RZWE)',
    'ACF\nSET X(ROL)\nCHANGE ZWEROLE INCLUDE(ZWESIUSR) REP',
  ],
  form: (command) =>
    command.spec?.record?.listDefault?.does === 'replace' &&
    !hasOperand(command, 'ADD') &&
    !hasOperand(command, 'REP') &&
    !hasOperand(command, 'DEL') &&
    command.operands.some(isList),
  *check(command) {
    const list = command.operands.find(isList);
    if (!list?.spec) return;
    yield {
      place: at(command, list.span),
      message: `Without ADD or DEL these values take the place of all that ${list.spec.name} held. Write ADD to keep the others, or REP if that is meant.`,
      fixes: ['ADD', 'REP'].map((mode) => perhaps(`Add ${mode}`, add(command, list.span, mode))),
    };
  },
});

/** An empty list is meant to be empty. */
function isList(operand: BoundOperand): boolean {
  const value = operand.spec?.value;
  if (value?.kind !== 'values' || value.list !== true || operand.values.length === 0) return false;
  // Parts of one description, as RACROUTE has them, belong together.
  return value.of.type !== 'any' && !isNegated(operand);
}
