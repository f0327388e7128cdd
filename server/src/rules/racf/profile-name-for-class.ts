import { nameOf } from '../../bind/query.ts';
import { profileForms } from '../../catalog/racf/profile-forms.ts';
import { profileNames, suppliedClass } from '../support/resource-command.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/profile-name-for-class',
  title: 'Profile name of which the class has no use',
  severity: 'warning',
  commands: ['RDEFINE'],
  what: 'The name of a profile has not the form that names of its class have: `member.job` in STARTED, `USER.CSDATA.field` in CFIELD, `&name` in RACFVARS, SECLEVEL or CATEGORY in SECDATA, a class in GLOBAL.',
  why: 'RACF accepts the profile and never finds it, so it does nothing. In STARTED the task then runs under another identity, or under none.',
  todo: 'Write the name in the form of the class. In STARTED, `member.*` fits whatever the job name is.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Specifying STARTED class profile names' },
    { name: 'RACF Security Administrator’s Guide, Profiles in the CFIELD class' },
    { name: 'RACF Security Administrator’s Guide, Using RACF variables in profile names' },
  ],
  bad: [
    'RDEFINE STARTED «MYAPP» STDATA(USER(MYAPP))',
    'RDEFINE STARTED «MYAPP.STEP.*» STDATA(USER(MYAPP))',
    'RDEFINE STARTED «MYAPPLICATION.*» STDATA(USER(MYAPP))',
    'RDEFINE CFIELD «EMPSER» CFDEF(TYPE(NUM))',
    'RDEFINE SECDATA «LEVELS» ADDMEM(SECRET/100)',
    "RDEFINE GLOBAL «'SYS1.HELP'» ADDMEM(SYS1.HELP/READ)",
  ],
  good: [
    'RDEFINE STARTED (MYAPP.* A.B C* ** *) STDATA(USER(MYAPP))',
    'RDEFINE STARTED &STC..* STDATA(USER(MYAPP))',
    'RDEFINE CFIELD USER.CSDATA.EMPSER CFDEF(TYPE(NUM))',
    'RDEFINE RACFVARS &RACLNDE ADDMEM(NODE1)',
    'RDEFINE SECDATA CATEGORY ADDMEM(PAYROLL)',
    'RDEFINE GLOBAL DATASET ADDMEM(SYS1.HELP/READ)',
    'RDEFINE STARTED {stc} STDATA(USER(MYAPP))',
  ],
  form: (command) => profileForms[suppliedClass(command)?.name ?? ''] !== undefined,
  *check(command) {
    const className = suppliedClass(command)?.name;
    const form = className === undefined ? undefined : profileForms[className];
    if (className === undefined || !form) return;
    for (const value of profileNames(command)) {
      const name = nameOf(value);
      const problem = name === undefined ? undefined : form.problem(name);
      if (name === undefined || problem === undefined) continue;
      const proposal = form.proposal?.(name);
      yield {
        place: at(command, value.span),
        message: `Profiles of ${className} are named ${form.form}; this name ${problem}, so ${form.effect}. Correct it.`,
        fixes:
          proposal === undefined ? [] : [perhaps(`Replace by ${proposal}`, replace(command, value.span, proposal))],
      };
    }
  },
});
