import { nameOf } from '../../bind/query.ts';
import { hasFamilies, nearestResource } from '../support/resource-names.ts';
import { profilesOf } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/resource-spelling',
  title: 'Name that is nearly one of a well-known resource',
  severity: 'warning',
  commands: ['PERMIT', 'RDEFINE', 'RALTER', 'RDELETE', 'RLIST'],
  what: 'A name is one letter away from a resource of z/OS UNIX or of RACF, and no such resource itself. Names that begin with BPX, IRR and SUPERUSER are given by IBM alone.',
  why: 'RACF takes any name. The profile is made, but nothing ever asks for it: the resource that is meant stays without protection, or the permission is missing.',
  todo: 'Correct the name.',
  sources: [
    { name: 'z/OS UNIX System Services Planning, UNIX-related FACILITY and SURROGAT class profiles' },
    { name: 'RACF Command Language Reference, RACDCERT, authorization required' },
  ],
  bad: [
    'RDEFINE FACILITY «BPX.SUPERUSR» UACC(NONE)',
    'PERMIT «IRR.DIGTCERT.LISTRNG» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'RDEFINE UNIXPRIV «SUPERUSER.FILESSYS» UACC(NONE)',
    'RDEFINE FACILITY «BXP.SERVER» UACC(NONE)',
  ],
  good: [
    'RDEFINE FACILITY BPX.SUPERUSER UACC(NONE)',
    'RDEFINE FACILITY BPX.SUPER* UACC(NONE)',
    'RDEFINE FACILITY BPX.SMF.119.94 UACC(NONE)',
    'RDEFINE FACILITY IRR.RADMIN.LISTUSE UACC(NONE)',
    'RDEFINE $SITE BPX.SUPERUSR UACC(NONE)',
    'RDEFINE FACILITY BPX.{resource} UACC(NONE)',
  ],
  form: (command) => hasFamilies(profilesOf(command).className ?? ''),
  *check(command) {
    const { className, names } = profilesOf(command);
    if (className === undefined) return;
    for (const value of names) {
      const name = nameOf(value);
      const near = name === undefined ? undefined : nearestResource(className, name);
      if (near === undefined) continue;
      yield {
        place: at(command, value.span),
        message: `Nothing asks for ${name ?? ''} in class ${className}. Did you mean ${near}?`,
        fixes: value.quoted ? [] : [perhaps(`Replace by ${near}`, replace(command, value.span, near))],
      };
    }
  },
});
