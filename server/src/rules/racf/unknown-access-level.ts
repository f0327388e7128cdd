import { operandsNamed } from '../../bind/query.ts';
import { accessLevels } from '../../effect/types.ts';
import { nearest } from '../../text/distance.ts';
import { commandRule } from '../types.ts';
import { at, perhaps, replace } from '../support/steps.ts';

/** What other products, and people, call a level. */
const otherNames: Readonly<Record<string, string>> = { WRITE: 'UPDATE', ALL: 'ALTER', FULL: 'ALTER', FETCH: 'READ' };

export default commandRule({
  code: 'racf/unknown-access-level',
  title: 'Unknown access level',
  severity: 'error',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'ACCESS names something that is no access level.',
  why: 'The levels are NONE, EXECUTE, READ, UPDATE, CONTROL and ALTER, each also in a shorter form. With anything else TSO refuses the command (IKJ56702I) and nobody gets the access.',
  todo: 'Write one of the six levels.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ACCESS' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(«WRITE»)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(«RAED»)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(«READX»)',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(R)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(&LEVEL)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS({level})',
  ],
  form: (command) =>
    operandsNamed(command, 'ACCESS').some(({ values }) =>
      values.some(({ value, keyword }) => value !== undefined && !keyword),
    ),
  *check(command) {
    for (const operand of operandsNamed(command, 'ACCESS')) {
      const [level] = operand.values;
      if (level?.value === undefined || level.keyword || level.candidates) continue;
      const other = otherNames[level.value.toUpperCase()];
      const meant = other === undefined ? nearest(level.value, accessLevels) : [other];
      const [first] = meant;
      const proposal = first === undefined ? `Use one of ${accessLevels.join(', ')}.` : `Did you mean ${first}?`;
      yield {
        place: at(command, level.span),
        message: `This is no access level of RACF, so the command fails. ${proposal}`,
        fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, level.span, name))),
      };
    }
  },
});
