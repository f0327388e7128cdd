import { nameOf, operandsNamed } from '../../bind/query.ts';
import { homeOf, hasOrderedNames } from '../../catalog/racf/resources/homes.ts';
import { resourcesFor } from '../../catalog/racf/resources/index.ts';
import { nothing } from '../nothing.ts';
import { classValue, profilesOf } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'racf/resource-of-another-class',
  title: 'Well-known resource in another class than its own',
  severity: 'warning',
  commands: ['PERMIT', 'RDEFINE', 'RALTER', 'RDELETE', 'RLIST'],
  what: 'A command names a resource of z/OS in a class in which nobody looks for it: a BPX resource in UNIXPRIV, SUPERUSER.FILESYS in FACILITY.',
  why: 'The check is made in the class that the documentation names. A profile in another class protects nothing, and a permission for it gives nothing; a PERMIT for a profile that is only in the right class fails (ICH06004I).',
  todo: 'Name the class the resource belongs to.',
  sources: [
    { name: 'z/OS UNIX System Services Planning, UNIX-related FACILITY and SURROGAT class profiles' },
    { name: 'z/OS UNIX System Services Planning, Using UNIXPRIV class profiles' },
    { name: 'ICH06004I' },
  ],
  bad: [
    'PERMIT BPX.SUPERUSER CLASS(«UNIXPRIV») ID(SYSPROG) ACCESS(READ)',
    'RDEFINE «FACILITY» SUPERUSER.FILESYS UACC(NONE)',
    'RDEFINE «FACILITY» BPX.SRV.PAYROLL UACC(NONE)',
    'PERMIT MVS.DISPLAY.JOB CLASS(«FACILITY») ID(OPERGRP) ACCESS(READ)',
    'RLIST «FACILITY» ISFOPER.SYSTEM ALL',
  ],
  good: [
    'PERMIT BPX.SUPERUSER CLASS(FACILITY) ID(SYSPROG) ACCESS(READ)',
    'RDEFINE XFACILIT IRR.IRRSMO00.PRECHECK UACC(NONE)',
    'RDEFINE GXFACILI BPX.SUPERUSER UACC(NONE)',
    'RDEFINE $SITE BPX.SUPERUSER UACC(NONE)',
    'RDEFINE FACILITY MVS.OF.OUR.OWN UACC(NONE)',
    'RDEFINE {class} BPX.SUPERUSER UACC(NONE)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) CLASS(SERVAUTH)',
    'RDEFINE UNIXPRIV {resource} UACC(NONE)',
  ],
  form: (command) => hasOrderedNames(profilesOf(command).className ?? ''),
  check(command) {
    const { className, names } = profilesOf(command);
    if (className === undefined || !hasOrderedNames(className)) return nothing;
    const place = classValue(command);
    // Which of two classes is meant is the first thing to say.
    if (!place || operandsNamed(command, 'CLASS').length > 1) return nothing;
    for (const value of names) {
      const name = nameOf(value);
      const home = name === undefined ? undefined : homeOfName(className, name);
      if (name === undefined || home === undefined) continue;
      const finding: Finding = {
        place: at(command, place.span),
        message: `${name} is a resource of class ${home}. In class ${className} nobody looks for it, so the command protects and permits nothing. Name class ${home}.`,
        fixes:
          names.length === 1 ? [perhaps(`Replace ${className} by ${home}`, replace(command, place.span, home))] : [],
      };
      return [finding];
    }
    return nothing;
  },
});

/** The class a name is at home in, when that is certainly another one. */
function homeOfName(className: string, name: string): string | undefined {
  const home = homeOf(name);
  if (!home || home.classes.includes(className)) return undefined;
  const [usual] = home.classes;
  // Only the name of a known resource leaves no doubt where a site may have names of its own.
  const { own } = home.neverDataset ? {} : resourcesFor(usual, name);
  return home.neverDataset || (own && !own.name.endsWith('**')) ? usual : undefined;
}
