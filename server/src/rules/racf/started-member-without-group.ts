import { nameOf } from '../../bind/query.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { profileNames, subOperand, suppliedClass } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/started-member-without-group',
  title: 'Any user by the name of a procedure',
  severity: 'warning',
  commands: ['RDEFINE'],
  operands: ['STDATA'],
  absence: true,
  what: 'A generic profile of class STARTED has USER(=MEMBER), and its GROUP is missing or =MEMBER too.',
  why: 'Whatever is started under a name that the profile covers runs as the user of that name. A new procedure that happens to be called like an existing user then has all the access of that user.',
  todo: 'Name a group in GROUP to which only users of started tasks are connected, such as STCGROUP.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Setting up the STARTED class, Defining profile data' }],
  bad: [
    'RDEFINE STARTED ** STDATA(USER(«=MEMBER»))',
    'RDEFINE STARTED *.* STDATA(USER(«=MEMBER») GROUP(=MEMBER) TRACE(YES))',
  ],
  good: [
    'RDEFINE STARTED ** STDATA(USER(=MEMBER) GROUP(STCGROUP) TRACE(YES))',
    'RDEFINE STARTED CICSA.CICSA STDATA(USER(=MEMBER))',
    'RDEFINE STARTED ** STDATA(USER(STCUSER))',
    'RDEFINE STARTED ** STDATA(USER(=MEMBER) GROUP({group}))',
  ],
  *check(command) {
    if (suppliedClass(command)?.name !== 'STARTED') return;
    const [user] = subOperand(command, 'STDATA', 'USER')?.values ?? [];
    if (!user || nameOf(user) !== '=MEMBER') return;
    const group = subOperand(command, 'STDATA', 'GROUP');
    if (group && nameOf(group.values[0]) !== '=MEMBER') return;
    if (!profileNames(command).some((value) => isGenericName(nameOf(value) ?? ''))) return;
    yield {
      place: at(command, user.span),
      message:
        'Whatever is started under a name this profile covers runs as the user of that name, an administrator perhaps. Name a group in GROUP to which only users of started tasks belong.',
    };
  },
});
