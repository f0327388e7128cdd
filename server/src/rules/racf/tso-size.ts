import { operandNamed } from '../../bind/query.ts';
import type { BoundOperand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/tso-size',
  title: 'TSO region larger than its limit',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['TSO'],
  what: 'SIZE is greater than MAXSIZE in one TSO segment.',
  why: 'RACF cuts SIZE to MAXSIZE (ICH01016I), so the user gets less than the command says.',
  todo: 'Raise MAXSIZE, or lower SIZE. MAXSIZE(0) is no limit.',
  sources: [{ name: 'ICH01016I' }],
  bad: ['ADDUSER JSMITH DFLTGRP(SYSPROG) TSO(PROC(IKJACCNT) SIZE(«8192») MAXSIZE(4096))'],
  good: [
    'ADDUSER JSMITH DFLTGRP(SYSPROG) TSO(SIZE(4096) MAXSIZE(8192))',
    'ADDUSER JSMITH DFLTGRP(SYSPROG) TSO(SIZE(4096) MAXSIZE(0))',
    'ADDUSER JSMITH DFLTGRP(SYSPROG) TSO(SIZE(4096) MAXSIZE({max}))',
  ],
  *check(command) {
    const segment = operandNamed(command, 'TSO');
    const size = segment?.operands.findLast(({ spec }) => spec?.name === 'SIZE');
    const most = segment?.operands.findLast(({ spec }) => spec?.name === 'MAXSIZE');
    if (!size || !most) return;
    const [wanted, limit] = [numberIn(size), numberIn(most)];
    const [value] = size.values;
    if (!value || wanted === undefined || limit === undefined || limit === 0 || wanted <= limit) return;
    yield {
      place: at(command, value.span),
      message: `RACF cuts this to ${limit}, which MAXSIZE allows (ICH01016I). Raise MAXSIZE, or lower SIZE.`,
      related: [{ place: at(command, most.span), message: 'The limit stands here.' }],
    };
  },
});

function numberIn({ values }: BoundOperand): number | undefined {
  const text = values[0]?.value;
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
