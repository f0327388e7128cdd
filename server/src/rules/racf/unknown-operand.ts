import { nearest } from '../../text/distance.ts';
import { everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { hasOddCharacter } from '../support/odd-characters.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { furtherNames } from '../support/words.ts';
import { elsewhere, elsewhereInCommand } from '../support/where-else.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/unknown-operand',
  title: 'Unknown operand',
  severity: 'warning',
  unknownWords: true,
  what: 'A keyword is no operand of the command, or of the operand whose parentheses it stands in.',
  why: 'TSO refuses the whole command (IKJ56712I); nothing of it is done. For PERMIT this is certain and reported as an error. Other commands may know operands that a newer release or a product has added.',
  todo: 'Correct the keyword. When it belongs to another operand, check the parentheses before it.',
  sources: [{ name: 'IKJ56712I' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) «IDS»(ZWESVUSR)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) «LEVEL»(READ)',
    "PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ) WHEN(«PROGRAMM»(PAYROLL))",
    'SETROPTS RACLIST(FACILITY) «REFERSH»',
    "ADDUSER JSMITH DFLTGRP(PAYROLL) «HOME»('/u/jsmith') OMVS(UID(100))",
    "ADDUSER JSMITH DFLTGRP(PAYROLL) OMVS(UID(100) «NAME»('JOHN SMITH'))",
    'ADDUSER JSMITH DFLTGRP(PAYROLL) «MFA»(PWFALLBACK)',
  ],
  good: [
    'PERMIT ZWES.IS CL(FACILITY) ID(ZWESVUSR) AC(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) {operand}(ZWESVUSR)',
    'SETROPTS RACLIST(FACILITY) REFRESH',
  ],
  *check(command) {
    if (!isFullyKnown(command)) return;
    const names = furtherNames(command);
    for (const { operand, specs, parent } of everyOperand(command)) {
      if (names.includes(operand)) continue;
      if (operand.spec || operand.candidates.length > 0 || isOpaque(operand.word)) continue;
      // What makes it unknown is reported there.
      if (hasOddCharacter(operand.word)) continue;
      const near = nearest(
        operand.word,
        specs.map(({ name }) => name),
      );
      // A word without parentheses that is like no operand was not meant as one.
      if (operand.list === undefined && near.length === 0) continue;
      const where = parent?.spec?.name ?? command.spec?.name ?? '';
      const here = elsewhereInCommand(operand.word, command, parent);
      const guess = near.length === 0 ? elsewhere(operand.word, command) : `Did you mean ${near.join(' or ')}?`;
      yield {
        place: at(command, operand.keyword),
        severity: severityFor(command, parent),
        message: `${where} has no operand of this name, so the command fails. ${here ?? guess ?? 'Correct it or take it out.'}`,
        fixes: here ? [] : near.map((name) => perhaps(`Replace by ${name}`, replace(command, operand.keyword, name))),
      };
    }
  },
});
