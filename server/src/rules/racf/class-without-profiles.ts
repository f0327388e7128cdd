import { nameOf } from '../../bind/query.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { classValue } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/class-without-profiles',
  title: 'Class in which there are no profiles',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER', 'RDELETE', 'PERMIT'],
  what: 'A command for profiles names a class that only steers logging or is only to be active, such as DIRACC or TEMPDSN, or one that holds the members of another class, such as GMBR or NODMBR.',
  why: 'No profiles can be defined in such a class, so the command fails and nothing is protected.',
  todo: 'For logging use SETROPTS LOGOPTIONS, AUDIT or CLASSACT with the class. For members name the class that has them: GLOBAL, NODES, RACFVARS, SECDATA, SECLABEL or PROGRAM.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, supplied resource classes' },
    { name: 'RACF Security Administrator’s Guide, Resource group profiles' },
  ],
  bad: [
    'RDEFINE «DIRACC» ABC UACC(NONE)',
    'RDEFINE «GMBR» DATASET ADDMEM(SYS1.HELP/READ)',
    'PERMIT ABC CLASS(«FSOBJ») ID(JOE) ACCESS(READ)',
  ],
  good: [
    'RDEFINE GLOBAL DATASET ADDMEM(SYS1.HELP/READ)',
    'SETROPTS CLASSACT(TEMPDSN) LOGOPTIONS(FAILURES(DIRACC))',
    'RDEFINE UNIXPRIV SUPERUSER.FILESYS UACC(NONE)',
    'PERMIT ABC CLASS({class}) ID(JOE) ACCESS(READ)',
  ],
  form: (command) => racfCatalog.classOf(nameOf(classValue(command)) ?? '')?.profiles === false,
  *check(command) {
    const value = classValue(command);
    const name = nameOf(value);
    const spec = name === undefined ? undefined : racfCatalog.classOf(name);
    if (!value || spec?.profiles !== false) return;
    const { pair, certainty } = spec;
    const holder = pair !== undefined && racfCatalog.classOf(pair)?.grouping === true ? pair : undefined;
    yield {
      place: at(command, value.span),
      severity: certainty === 'docs' ? 'error' : 'warning',
      message:
        holder === undefined
          ? `There are no profiles in class ${spec.name}, it is steered by SETROPTS alone, so the command fails.`
          : `${spec.name} only holds the members of ${holder}, so the command fails. Name ${holder}.`,
      fixes: holder === undefined ? [] : [perhaps(`Replace by ${holder}`, replace(command, value.span, holder))],
    };
  },
});
