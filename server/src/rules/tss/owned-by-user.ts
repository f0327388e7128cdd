import { isClassKeyword, classNameOf } from '../../effect/tss/resources.ts';
import { lifeOf, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/owned-by-user',
  title: 'User, profile or group that owns a resource',
  severity: 'information',
  language: 'tss',
  of: 'acid',
  what: 'ADDTO or CREATE names a resource for an ACID that the deck creates as a user, profile or group. That gives the ACID the ownership, not access. Data sets of a user under its own name are left out.',
  why: 'An owner may do everything with the resource, and nobody else gets access by it. Often a PERMIT was meant. An ACID that owns what is permitted to others cannot be deleted.',
  todo: 'Let the department own the resource, and give access with TSS PERMIT.',
  sources: [
    { name: 'Top Secret for z/VM r12 Command Functions, PERMIT and DELETE' },
    { name: 'Top Secret for z/OS Command Functions, ADDTO' },
  ],
  bad: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADDTO(ZWESVUSR) «IBMFAC(ZWES.IS)»`,
  ],
  good: [
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADDTO(ZWEDEPT) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED
TSS ADDTO(JOE) DSN(JOE.)`,
    `TSS CREATE(ZWEDEPT) TYPE(DEPT) NAME('ZOWE')
TSS ADDTO(ZWEDEPT) IBMFAC(ZWES.)`,
    `TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT) PROTECTED
TSS ADDTO(ZWESVUSR) OURFIELD(ZWES.IS)`,
  ],
  *check(history) {
    const life = lifeOf(history);
    if (life?.type === undefined || !['USER', 'PROFILE', 'GROUP'].includes(life.type)) return;
    for (const command of life.commands) {
      if (command.spec?.name === 'REPLACE' || !runsHere(command)) continue;
      for (const operand of command.operands.slice(1)) {
        // A keyword that nobody knows may be a field of the site.
        if (!operand.spec || !isClassKeyword(operand)) continue;
        const own = (value: string | undefined): boolean => value?.toUpperCase().startsWith(history.key) === true;
        if (operand.spec.name === 'DSNAME' && operand.values.every(({ value }) => own(value))) continue;
        yield {
          place: at(command, operand.span),
          message: `This makes ${history.key} the owner of what it names in ${classNameOf(operand)}. If access is meant, write TSS PERMIT; ownership belongs to a department.`,
          related: [
            {
              place: at(life.created.command, life.created.value.span),
              message: `Created here as a ${life.type.toLowerCase()}.`,
            },
          ],
        };
      }
    }
  },
});
