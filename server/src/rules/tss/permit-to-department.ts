import { withoutPermits } from '../../catalog/tss/placement.ts';
import { acidTypeOf, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-to-department',
  title: 'PERMIT to a department, division or zone',
  severity: 'error',
  language: 'tss',
  of: 'acid',
  what: 'PERMIT gives access to an ACID that the deck itself creates as a department, division or zone.',
  why: 'Resources cannot be permitted to departments and divisions: they own resources, and nobody signs on as one. The command is refused, and the people in the department do not get the access.',
  todo: 'Create a profile, permit it, and add the profile to the users. For everybody there is the ALL record.',
  sources: [{ name: 'Top Secret for z/VM r12 Command Functions, PERMIT' }],
  bad: [
    `TSS CREATE(PAYDEPT) TYPE(DEPT) NAME('PAYROLL')
TSS PERMIT(«PAYDEPT») DSN(PAY.DATA) ACCESS(READ)`,
    `TSS CRE(EUROPE) TYPE(DIVISION) NAME('EUROPE')
TSS PER(«EUROPE») IBMFAC(BPX.SERVER) ACC(READ)`,
  ],
  good: [
    `TSS CREATE(PAYGRP) TYPE(GROUP) NAME('PAYROLL') DEPT(PAYDEPT)
TSS PERMIT(PAYGRP) DSN(PAY.DATA) ACCESS(READ)`,
    `TSS CREATE(PAYPROF) TYPE(PROF) NAME('PAYROLL') DEPT(PAYDEPT)
TSS PERMIT(PAYPROF) DSN(PAY.DATA) ACCESS(READ)`,
    `TSS CREATE(PAYDEPT) TYPE(DEPT) NAME('PAYROLL')
TSS ADD(PAYDEPT) DSN(PAY.)`,
    `TSS CREATE(PAYDEPT) TYPE({type}) NAME('PAYROLL')
TSS PERMIT(PAYDEPT) DSN(PAY.DATA) ACCESS(READ)`,
  ],
  *check({ key, notes, mentions }) {
    const [creation] = notes;
    if (notes.length > 1 || creation?.what !== 'create' || creation.operand || !runsHere(creation.command)) return;
    const type = acidTypeOf(creation.command);
    if (type === undefined || !withoutPermits.has(type)) return;
    for (const { what, command, value } of mentions) {
      if (what !== 'target' || command.spec?.name !== 'PERMIT' || !runsHere(command)) continue;
      yield {
        place: at(command, value.span),
        // The manual names departments and divisions.
        ...(type === 'ZONE' && { severity: 'warning' }),
        message: `${key} is created as a ${type.toLowerCase()} in this deck, and nothing can be permitted to one. Permit a profile, and add that to the users who need it.`,
        related: [
          { place: at(creation.command, creation.value.span), message: `Created here as a ${type.toLowerCase()}.` },
        ],
      };
    }
  },
});
