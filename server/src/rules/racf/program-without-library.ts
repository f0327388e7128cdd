import { hasOperand } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { profileRule } from '../types.ts';

export default profileRule({
  code: 'racf/program-without-library',
  title: 'PROGRAM profile without a library',
  severity: 'warning',
  classes: ['PROGRAM'],
  what: 'A profile of class PROGRAM is defined without ADDMEM, and no later RALTER of the deck adds a library.',
  why: 'RACF takes a program for controlled only when a profile names the library it is loaded from. Without one the profile covers nothing: a server that needs a clean, controlled environment fails, and the program is not protected.',
  todo: "Add the library: ADDMEM('data.set.name'//NOPADCHK), with a volume between the slashes if one is meant.",
  sources: [{ name: 'RACF Security Administrator’s Guide, Program control, defining PROGRAM profiles' }],
  bad: ['RDEFINE PROGRAM «PAYROLL» UACC(READ)'],
  good: [
    "RDEFINE PROGRAM PAYROLL ADDMEM('PAY.LOAD'//NOPADCHK) UACC(READ)",
    `RDEFINE PROGRAM ** UACC(READ)
RALTER PROGRAM ** ADDMEM('SYS1.LINKLIB'//NOPADCHK)`,
    'RDEFINE PROGRAM PAYROLL FROM(OLDPAY)',
    'RDEFINE PROGRAM PAYROLL {options}',
  ],
  *check({ effects }) {
    const definition = effects.findLast(({ kind }) => kind === 'define');
    if (!definition || hasOperand(definition.command, 'FROM') || !isUnderstood(definition.command)) return;
    if (effects.some(({ command }) => hasOperand(command, 'ADDMEM'))) return;
    yield {
      place: at(definition.command, definition.profile.value.span),
      message: "Without a library in ADDMEM the profile covers no program. Add it: ADDMEM('data.set.name'//NOPADCHK).",
    };
  },
});
