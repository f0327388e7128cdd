import { hasOperand } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { givenPlaces, placementOf } from '../support/tss-places.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/place-missing',
  title: 'ACID without its department, division or zone',
  severity: 'information',
  language: 'tss',
  commands: ['CREATE'],
  absence: true,
  what: 'CREATE makes a user, profile, group or administrator and does not say to which department, division or zone it belongs.',
  why: 'The keyword is required unless the administrator who issues the command belongs to that department, division or zone: then it must be left out.',
  todo: 'Add DEPARTMENT, DIVISION or ZONE when a central administrator runs the deck.',
  sources: [{ name: 'Top Secret Command Functions, Use of DEPARTMENT, DIVISION, and ZONE' }],
  bad: ["TSS «CREATE»(USER01) TYPE(USER) NAME('H.PARKER')", "TSS «CREATE»(FINVCA) TYPE(VCA) NAME('FINANCE')"],
  good: [
    "TSS CREATE(USER01) TYPE(USER) NAME('H.PARKER') DEPT(PAYDEPT)",
    "TSS CREATE(USER01) NAME('H.PARKER') USING(USER02)",
    "TSS CREATE(FINDIV) TYPE(DIVISION) NAME('FINANCE')",
    "TSS CREATE(USER01) NAME('H.PARKER') {place}",
  ],
  form: (command) =>
    placementOf(command)?.isNeeded === true && givenPlaces(command).length === 0 && !hasOperand(command, 'USING'),
  *check(command) {
    const [first] = command.operands;
    const placement = placementOf(command);
    if (!first || !placement?.takes) return;
    const { kind, takes } = placement;
    yield {
      place: at(command, first.keyword),
      message: `An ACID of TYPE(${kind}) belongs to a ${takes}, which is not named: the command works only for an administrator of that ${takes}. Add ${takes} where a central administrator runs the deck.`,
    };
  },
});
