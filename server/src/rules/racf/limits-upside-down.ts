import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { subOperand } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Of a segment: the operand that must not be greater than the other one. */
const orders = [
  { segment: 'KERB', small: 'MINTKTLFE', great: 'MAXTKTLFE' },
  { segment: 'KERB', small: 'MINTKTLFE', great: 'DEFTKTLFE' },
  { segment: 'KERB', small: 'DEFTKTLFE', great: 'MAXTKTLFE' },
  { segment: 'CFDEF', small: 'MINVALUE', great: 'MAXVALUE' },
  { segment: 'CDTINFO', small: 'MAXLENGTH', great: 'MAXLENX' },
] as const;

export default commandRule({
  code: 'racf/limits-upside-down',
  title: 'Lower limit above the upper one',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER'],
  operands: ['KERB', 'CFDEF', 'CDTINFO'],
  what: 'Of two limits in a segment the lower one is greater: MINTKTLFE above MAXTKTLFE in KERB, MINVALUE above MAXVALUE in CFDEF, MAXLENGTH above MAXLENX in CDTINFO.',
  why: 'No value can meet both limits, so RACF refuses the segment, or no ticket, field value or class comes of it.',
  todo: 'Correct one of the two numbers; perhaps they are swapped.',
  sources: [{ name: 'RACF Command Language Reference, RDEFINE, KERB, CFDEF and CDTINFO' }],
  bad: [
    'RDEFINE CFIELD USER.CSDATA.EMPSER CFDEF(TYPE(NUM) MINVALUE(500) MAXVALUE(«100»))',
    'RDEFINE REALM KERBDFLT KERB(MINTKTLFE(15) DEFTKTLFE(36000) MAXTKTLFE(«600»))',
    'RALTER CDT $PAYROLL CDTINFO(MAXLENGTH(44) MAXLENX(«40»))',
  ],
  good: [
    'RDEFINE CFIELD USER.CSDATA.EMPSER CFDEF(TYPE(NUM) MINVALUE(100) MAXVALUE(100))',
    'RDEFINE REALM KERBDFLT KERB(MINTKTLFE(15) DEFTKTLFE(36000) MAXTKTLFE(86400))',
    'RDEFINE REALM KERBDFLT KERB(MINTKTLFE({min}) MAXTKTLFE(600))',
    'RALTER CDT $PAYROLL CDTINFO(MAXLENGTH(44))',
  ],
  *check(command) {
    for (const { segment, small, great } of orders) {
      const least = numberIn(command, segment, small);
      const most = numberIn(command, segment, great);
      if (!least || !most || least.number <= most.number) continue;
      yield {
        place: at(command, most.value.span),
        message: `${great} is less than ${small}, so the two cannot both hold. Correct one of them.`,
        related: [{ place: at(command, least.value.span), message: `${small} is here.` }],
      };
    }
  },
});

function numberIn(
  command: BoundCommand,
  segment: string,
  name: string,
): { readonly value: BoundValue; readonly number: number } | undefined {
  const value = subOperand(command, segment, name)?.values[0];
  return value?.value !== undefined && /^\d{1,10}$/u.test(value.value)
    ? { value, number: Number(value.value) }
    : undefined;
}
