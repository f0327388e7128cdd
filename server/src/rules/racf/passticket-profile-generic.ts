import { nameOf, operandNamed } from '../../bind/query.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { profileNames, suppliedClass } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/passticket-profile-generic',
  title: 'Generic profile with a PassTicket key',
  severity: 'error',
  commands: ['RDEFINE'],
  operands: ['SSIGNON'],
  what: 'A profile of class PTKTDATA has a key and generic characters in its name.',
  why: 'RACF looks for the key of an application in a discrete profile only and ignores generic ones. PassTickets of the application can be neither made nor checked.',
  todo: 'Define a profile for each application, named as the application. Generic names are for IRRPTAUTH.* only, which have no key.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Defining profiles in the PTKTDATA class' }],
  bad: ['RDEFINE PTKTDATA «ZWE*» SSIGNON(KEYLABEL(ZWE.KEY)) UACC(NONE)'],
  good: [
    'RDEFINE PTKTDATA ZWEAPPL SSIGNON(KEYLABEL(ZWE.KEY)) UACC(NONE)',
    'RDEFINE PTKTDATA IRRPTAUTH.ZWEAPPL.* UACC(NONE)',
    'RDEFINE PTKTDATA {appl} SSIGNON(KEYLABEL(ZWE.KEY))',
  ],
  *check(command) {
    if (suppliedClass(command)?.name !== 'PTKTDATA' || !operandNamed(command, 'SSIGNON')?.list) return;
    for (const value of profileNames(command)) {
      if (!isGenericName(nameOf(value) ?? '')) continue;
      yield {
        place: at(command, value.span),
        message:
          'RACF ignores generic profiles when it looks for the key of an application, so there are no PassTickets for it. Define a profile with the exact name of each application.',
      };
    }
  },
});
