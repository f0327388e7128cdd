import { operandNamed } from '../../bind/query.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Operands that are no segments. */
const others = new Set(['NORACF', 'AT', 'ONLYAT']);

export default commandRule({
  code: 'racf/noracf-without-segment',
  title: 'NORACF leaves nothing to show',
  severity: 'error',
  commands: ['LISTUSER', 'LISTGRP'],
  operands: ['NORACF'],
  absence: true,
  what: 'LISTUSER or LISTGRP has NORACF, but names no segment.',
  why: 'NORACF leaves out the base profile, so nothing is asked for, and the command fails (ICH30012I, ICH32007I).',
  todo: 'Name the segment to show, such as OMVS or TSO, or leave NORACF out.',
  sources: [{ name: 'ICH30012I' }, { name: 'ICH32007I' }],
  bad: ['LISTUSER JSMITH «NORACF»', 'LISTGRP PAYROLL «NORACF»'],
  good: ['LISTUSER JSMITH OMVS NORACF', 'LISTGRP PAYROLL NORACF DFP', 'LISTUSER JSMITH NORACF {segments}'],
  *check(command) {
    const operand = operandNamed(command, 'NORACF');
    if (!operand || command.operands.some(({ spec }) => spec && !others.has(spec.name))) return;
    const message = command.spec?.name === 'LISTGRP' ? 'ICH32007I' : 'ICH30012I';
    yield {
      place: at(command, operand.span),
      message: `NORACF leaves out the base profile, and no segment is named, so the command fails (${message}). Name a segment, or remove NORACF.`,
      fixes: [perhaps('Remove NORACF', remove(command, operand.span))],
    };
  },
});
