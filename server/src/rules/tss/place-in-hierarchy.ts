import { at, perhaps, remove } from '../support/steps.ts';
import { givenPlaces, placementOf } from '../support/tss-places.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/place-in-hierarchy',
  title: 'ACID in a place where its kind does not belong',
  severity: 'warning',
  language: 'tss',
  commands: ['CREATE'],
  operands: ['DEPARTMENT', 'DIVISION', 'ZONE'],
  what: 'CREATE puts an ACID where its kind does not belong: a department directly into a zone, a user into a division.',
  why: 'Users, profiles, groups and DCAs belong to a department; departments and VCAs to a division; divisions and ZCAs to a zone. A department belongs to a zone only through its division. Other combinations are refused, or the keyword is lost.',
  todo: 'Name the place one level above, or correct TYPE.',
  sources: [
    { name: 'Top Secret Command Functions, Use of DEPARTMENT, DIVISION, and ZONE' },
    { name: 'Top Secret Implementation, Defining Department, Division, and Zone ACIDs' },
  ],
  bad: [
    "TSS CREATE(PAYDEPT) TYPE(DEPT) NAME('PAYROLL') «ZONE(EUROPE)»",
    "TSS CREATE(USER01) TYPE(USER) NAME('H.PARKER') DEPT(PAYDEPT) «DIVISION(FINDIV)»",
    "TSS CREATE(ADMIN01) TYPE(SCA) NAME('CENTRAL') «DEPARTMENT(PAYDEPT)»",
  ],
  good: [
    "TSS CREATE(PAYDEPT) TYPE(DEPT) NAME('PAYROLL') DIVISION(FINDIV)",
    "TSS CREATE(USER01) NAME('H.PARKER') DEPT(PAYDEPT)",
    "TSS CREATE(USER01) TYPE({type}) NAME('H.PARKER') DIVISION(FINDIV)",
  ],
  form: (command) => {
    const placement = placementOf(command);
    return placement !== undefined && givenPlaces(command).some(({ name }) => name !== placement.takes);
  },
  *check(command) {
    const placement = placementOf(command);
    if (!placement) return;
    const { kind, takes } = placement;
    for (const { operand, name } of givenPlaces(command)) {
      if (name === takes) continue;
      yield {
        place: at(command, operand.span),
        message: takes
          ? `An ACID of TYPE(${kind}) belongs to a ${takes}, not to a ${name}. Name the ${takes}, or correct TYPE.`
          : `An ACID of TYPE(${kind}) belongs to no ${name}. Remove it, or correct TYPE.`,
        fixes: [perhaps(`Remove ${name}`, remove(command, operand.span))],
      };
    }
  },
});
