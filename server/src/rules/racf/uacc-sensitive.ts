import { nameOf, operandNamed } from '../../bind/query.ts';
import { levelOf } from '../../effect/permit.ts';
import { emptySite } from '../../site/types.ts';
import { dangerOf, dangerText, givesUacc, profilesOf } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/uacc-sensitive',
  title: 'Universal access to a resource that nobody should have by default',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER', 'ADDSD', 'ALTDSD'],
  operands: ['UACC'],
  what: 'UACC gives everybody access to a resource with which one may take over or harm the system, or that the site keeps from general access.',
  why: 'The universal access counts for every user and job that is not on the access list, for those that RACF does not know as well. For BPX.SUPERUSER, UACC(READ) makes everybody a superuser.',
  todo: 'Write UACC(NONE) and permit the groups that need the access. If it is meant, say so in `.esm-site.json`: resources of the level `public` are not reported.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, universal access authority' },
    { name: 'STIG RACF-US-000010 (V-223838)' },
    { name: 'STIG RACF-US-000020 (V-223839)' },
    { name: 'STIG RACF-JS-000110 (V-223755)' },
    { name: 'STIG RACF-SM-000040 (V-223818)' },
    { name: 'STIG RACF-ES-000200 (V-223668)' },
  ],
  site: {
    ...emptySite,
    resources: [
      { class: 'FACILITY', pattern: 'PAY.*', level: 'critical' },
      { class: 'FACILITY', pattern: 'ICHBLP', level: 'public' },
    ],
  },
  bad: [
    'RDEFINE FACILITY BPX.SUPERUSER UACC(«READ»)',
    'RDEFINE SURROGAT PAYROLL.SUBMIT UACC(«READ»)',
    'RALTER FACILITY BPX.** UACC(«READ»)',
    'RDEFINE UNIXPRIV SUPERUSER.FILESYS.** UACC(«R»)',
    "ALTDSD 'SYS1.PARMLIB' UACC(«UPDATE»)",
    'RDEFINE FACILITY PAY.RUN UACC(«READ»)',
  ],
  good: [
    'RDEFINE FACILITY BPX.SUPERUSER UACC(NONE)',
    'RDEFINE FACILITY IRR.DIGTCERT.LISTRING UACC(READ)',
    'RDEFINE FACILITY IRR.PWRESET.EXCLUDE.** UACC(READ)',
    'RDEFINE FACILITY STGADMIN.ADR.COPY.CNCURRNT.** UACC(READ)',
    'RDEFINE OPERCMDS MVS.DISPLAY.** UACC(READ)',
    'RDEFINE CSFSERV CSF* UACC(READ)',
    "RDEFINE PROGRAM ** ADDMEM('SYS1.LINKLIB'//NOPADCHK) UACC(READ)",
    "RDEFINE PROGRAM * ADDMEM('SYS1.LINKLIB'//NOPADCHK) UACC(READ)",
    'RDEFINE FACILITY ICHBLP UACC(READ)',
    'RDEFINE FACILITY {resource} UACC(READ)',
    "ADDSD 'SYS1.PARMLIB' UACC(READ)",
    "ADDSD 'SYS1.**' UACC(READ)",
  ],
  form: givesUacc,
  *check(command, { site }) {
    const uacc = operandNamed(command, 'UACC');
    const [value] = uacc?.values ?? [];
    const level = uacc && levelOf(uacc);
    const { className, names } = profilesOf(command);
    if (!value || level === undefined || className === undefined) return;
    for (const profile of names) {
      const name = nameOf(profile);
      const danger = name === undefined ? undefined : dangerOf(site, className, name, level);
      if (name === undefined || !danger) continue;
      yield {
        place: at(command, value.span),
        message: `UACC(${level}) on ${name} gives everybody access. ${dangerText(danger, name)} Write UACC(NONE), and permit those who need it.`,
        fixes: [perhaps(`Replace ${level} by NONE`, replace(command, value.span, 'NONE'))],
      };
      return;
    }
  },
});
