import { nameOf } from '../../bind/query.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { profileNames, suppliedClass } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/generic-in-grouping-class',
  title: 'Generic profile name in a grouping class',
  severity: 'warning',
  commands: ['RDEFINE'],
  what: 'A profile of a grouping class has generic characters in its name.',
  why: 'Grouping classes have no generic profiles. The name of such a profile is only a label: what it protects are its members, so the pattern in the name protects nothing.',
  todo: 'Give the profile a plain name and put the pattern into ADDMEM, or define the generic profile in the member class.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Considerations for resource group profiles' }],
  bad: ['RDEFINE GCICSTRN «PAY*» ADDMEM(PAY1)', 'RDEFINE GXFACILI «ZWE.**» UACC(NONE)'],
  good: [
    'RDEFINE GCICSTRN PAYTRANS ADDMEM(PAY*)',
    'RDEFINE TCICSTRN PAY* UACC(NONE)',
    "RDEFINE PROGRAM ** ADDMEM('SYS1.LINKLIB'//NOPADCHK) UACC(READ)",
    'RDEFINE NODES *.USERJ.* UACC(UPDATE)',
    'RDEFINE GCICSTRN {group} ADDMEM(PAY1)',
  ],
  form: (command) => suppliedClass(command)?.grouping === true,
  *check(command) {
    const spec = suppliedClass(command);
    if (spec?.grouping !== true || spec.generics !== false) return;
    for (const value of profileNames(command)) {
      const name = nameOf(value);
      if (name === undefined || !isGenericName(name)) continue;
      const member = spec.pair ?? 'the member class';
      yield {
        place: at(command, value.span),
        message: `${spec.name} is a grouping class and has no generic profiles: the pattern in the name protects nothing. Put it into ADDMEM of a profile with a plain name, or define it in ${member}.`,
      };
    }
  },
});
