import { operandNamed } from '../../bind/query.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/resource-longer-than-class',
  title: 'Resource name longer than the deck allows',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'PERMIT names a resource that is longer than MAXLEN with which the deck itself defines the class.',
  why: 'MAXLEN is the length of the longest name that a permit of the class may have. A longer one is refused.',
  todo: 'Define the class with a larger MAXLEN, up to 255, or shorten the name.',
  sources: [{ name: 'Top Secret for z/OS r15 User Guide, Define a Resource to the RDT' }],
  bad: [
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(8) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS ADD(PAYDEPT) $PAYROLL(CHECKS)
TSS PERMIT(JOE) $PAYROLL(«CHECKS.2026») ACCESS(READ)`,
  ],
  good: [
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(44) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS PERMIT(JOE) $PAYROLL(CHECKS.2026) ACCESS(READ)`,
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN(8) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS PERMIT(JOE) $PAYROLL({resource.of.the.site}) ACCESS(READ)`,
    `TSS ADDTO(RDT) RESCLASS($PAYROLL) MAXLEN({length}) ACLST(ALL,READ,NONE) DEFACC(READ)
TSS PERMIT(JOE) $PAYROLL(CHECKS.2026) ACCESS(READ)`,
  ],
  *check({ key, notes, mentions }) {
    const definitions = notes.filter(({ what, command }) => what === 'define' && operandNamed(command, 'MAXLEN'));
    const [definition] = definitions;
    if (!definition || definitions.length > 1 || !runsHere(definition.command)) return;
    const given = operandNamed(definition.command, 'MAXLEN')?.values[0]?.value;
    const most = given !== undefined && /^\d{1,3}$/u.test(given) ? Number(given) : undefined;
    if (most === undefined || most === 0) return;
    for (const { command, operand } of mentions) {
      if (command.spec?.name !== 'PERMIT') continue;
      for (const value of operand.values) {
        if (value.value === undefined || value.value.length <= most || !runsHere(command)) continue;
        yield {
          place: at(command, value.span),
          message: `This deck defines ${key} with MAXLEN(${most}), so a name of ${value.value.length} characters is refused. Raise MAXLEN, or shorten the name.`,
          related: [{ place: at(definition.command, definition.operand.span), message: 'The class is defined here.' }],
        };
      }
    }
  },
});
