import { hasOperand, nameOf, positional } from '../../bind/query.ts';
import { nothing } from '../nothing.ts';
import { impossibleDatasetName, wellKnownClass } from '../support/dataset-name.ts';
import { commandRule } from '../types.ts';
import { add, at, perhaps } from '../support/steps.ts';

export default commandRule({
  code: 'racf/class-missing',
  title: 'PERMIT for a general resource without CLASS',
  severity: 'error',
  commands: ['PERMIT'],
  absence: true,
  what: 'PERMIT has no CLASS, and its profile name cannot be that of a data set, or is a resource everybody knows.',
  why: 'Without CLASS, RACF looks for a data set profile of that name; if the name has no apostrophes, TSO even puts your prefix in front. It finds none (ICH06004I), and nobody gets the access.',
  todo: 'Add the class the profile was defined in, such as CLASS(FACILITY). If a data set is meant, write its full name in apostrophes.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, CLASS' }, { name: 'ICH06004I' }],
  bad: [
    'PERMIT «BPX.SERVER» ID(ZWESVUSR) ACCESS(UPDATE)',
    'PERMIT «SUPERUSER.FILESYS» ID(ZWESVUSR) ACCESS(CONTROL)',
    'PERMIT «OMVSAPPL» ID(*) ACCESS(READ)',
    'PERMIT «JES2:QUEUE» ID(OPERGRP) ACCESS(READ)',
  ],
  good: [
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)',
    "PERMIT 'SYS1.PARMLIB' ID(SYSPROG) ACCESS(UPDATE)",
    "PERMIT 'BPX.SERVER' ID(SYSPROG) ACCESS(UPDATE)",
    'PERMIT OMVSAPPL.LIB ID(PAYGRP) ACCESS(READ)',
    'PERMIT PAYROLL.** ID(PAYGRP) ACCESS(READ)',
    'PERMIT {zowe.resource} ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ABCDEFGH*.%%%.** ID(PAYGRP) ACCESS(READ)',
  ],
  form: (command) => !hasOperand(command, 'CLASS'),
  check(command) {
    const profile = positional(command, 0);
    const name = nameOf(profile);
    if (!profile || name === undefined) return nothing;
    const known = profile.quoted ? undefined : wellKnownClass(name);
    const impossible = impossibleDatasetName(name);
    if (known === undefined && impossible === undefined) return nothing;
    const reason =
      known === undefined
        ? `that cannot be a data set name: ${impossible ?? ''}`
        : `${name} is a resource of class ${known}`;
    return [
      {
        place: at(command, profile.span),
        message: `Without CLASS, RACF looks for a data set profile, but ${reason}. Add the class of the profile.`,
        fixes:
          known === undefined ? [] : [perhaps(`Add CLASS(${known})`, add(command, profile.span, `CLASS(${known})`))],
      },
    ];
  },
});
