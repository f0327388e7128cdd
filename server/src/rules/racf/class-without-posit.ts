import { hasOperand } from '../../bind/query.ts';
import { subOperand } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { profileRule } from '../types.ts';

export default profileRule({
  code: 'racf/class-without-posit',
  title: 'Class of the site without POSIT',
  severity: 'warning',
  classes: ['CDT'],
  what: 'A profile of class CDT is defined without CDTINFO(POSIT()), and no later RALTER of the deck gives it.',
  why: 'SETROPTS RACLIST(CDT) builds no class from such a profile, so all commands for the class fail.',
  todo: 'Add POSIT with a number of your own, from 19 to 56 or from 128 to 527, and the other properties of the class: MAXLENGTH is only 8 when it is left out, and OTHER needs SPECIAL for names with periods.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Administering the dynamic class descriptor table' }],
  bad: ['RDEFINE CDT «$PAYROLL» UACC(NONE)', 'RDEFINE CDT «$PAYROLL» UACC(NONE) CDTINFO(MAXLENGTH(39))'],
  good: [
    'RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))',
    `RDEFINE CDT $PAYROLL UACC(NONE)
RALTER CDT $PAYROLL CDTINFO(POSIT(300))`,
    'RDEFINE CDT $PAYROLL CDTINFO({info})',
    'RDEFINE CDT $PAYROLL FROM($OLD)',
  ],
  *check({ effects }) {
    const definition = effects.findLast(({ kind }) => kind === 'define');
    if (!definition || hasOperand(definition.command, 'FROM') || !isUnderstood(definition.command)) return;
    if (effects.some(({ command }) => subOperand(command, 'CDTINFO', 'POSIT'))) return;
    yield {
      place: at(definition.command, definition.profile.value.span),
      message: `Without CDTINFO(POSIT()) RACF builds no class ${definition.profile.name}, so commands for it fail. Add POSIT with a number of your own, 19 to 56 or 128 to 527.`,
    };
  },
});
