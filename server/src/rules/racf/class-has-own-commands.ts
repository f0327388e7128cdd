import { positional } from '../../bind/query.ts';
import { suppliedClass } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Severity } from '../types.ts';

/** What is not a class of general resources, and the commands it has instead. */
const outside: Readonly<Record<string, string>> = {
  DATASET: 'ADDSD, ALTDSD, DELDSD and LISTDSD',
  USER: 'ADDUSER, ALTUSER, DELUSER and LISTUSER',
  GROUP: 'ADDGROUP, ALTGROUP, DELGROUP and LISTGRP',
};

/** Classes that hold what other commands make. */
const made: Readonly<Record<string, string>> = {
  DIGTCERT: 'RACDCERT',
  DIGTRING: 'RACDCERT',
  DIGTNMAP: 'RACDCERT MAP',
  IDIDMAP: 'RACMAP',
};

export default commandRule({
  code: 'racf/class-has-own-commands',
  title: 'RDEFINE for data sets, users, groups or certificates',
  severity: 'error',
  commands: ['RDEFINE', 'RALTER', 'RDELETE', 'RLIST'],
  what: 'A command for general resources names DATASET, USER, GROUP, or a class that holds certificates, key rings and mappings.',
  why: 'Data sets, users and groups are no general resources, so the command fails. RDEFINE cannot make certificates, key rings and mappings either; changing or deleting their profiles by hand leaves the database in disorder.',
  todo: 'Use the commands for them: ADDSD and the others for data sets, RACDCERT for certificates and key rings, RACMAP for mappings of identities.',
  sources: [
    { name: 'RACF Command Language Reference, RDEFINE' },
    {
      name: 'RACF Macros and Interfaces, ICHERCDE: the class descriptor table has no entries for USER, GROUP and DATASET',
    },
  ],
  bad: [
    "RDEFINE «DATASET» 'PAY.DATA' UACC(NONE)",
    'RDELETE «USER» JOE',
    'RDEFINE «DIGTRING» JOE.RING1',
    'RDEFINE «IDIDMAP» ABC',
    'RALTER «DIGTCERT» ABC OWNER(JOE)',
  ],
  good: [
    "ADDSD 'PAY.DATA' UACC(NONE)",
    'RDEFINE DIGTCRIT APPL1 APPLDATA(ABC)',
    'RLIST DIGTCERT *',
    'RDEFINE {class} ABC UACC(NONE)',
    'PERMIT ABC CLASS(FACILITY) ID(JOE) ACCESS(READ)',
  ],
  form: (command) => {
    const name = suppliedClass(command)?.name ?? '';
    return outside[name] !== undefined || made[name] !== undefined;
  },
  *check(command) {
    const name = suppliedClass(command)?.name;
    const value = positional(command, 0);
    const verb = command.spec?.name;
    if (name === undefined || !value || verb === undefined) return;
    const place = at(command, value.span);
    const instead = outside[name];
    if (instead !== undefined) {
      yield { place, message: `${name} is no class of general resources, so ${verb} fails. Use ${instead}.` };
      return;
    }
    const maker = made[name];
    if (maker === undefined || verb === 'RLIST') return;
    const severity: Severity = verb === 'RDEFINE' ? 'error' : 'warning';
    yield {
      place,
      severity,
      message:
        verb === 'RDEFINE'
          ? `Profiles of ${name} are made by ${maker}; RDEFINE cannot make them. Use ${maker}.`
          : `Profiles of ${name} belong to ${maker}: ${verb} leaves what hangs together with them as it is. Use ${maker}.`,
    };
  },
});
