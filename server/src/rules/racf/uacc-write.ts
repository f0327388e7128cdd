import { nameOf, operandNamed } from '../../bind/query.ts';
import { levelOf } from '../../effect/permit.ts';
import { isSlip } from '../support/classes.ts';
import { dangerOf, givesUacc, hasUaccAsSetting, isUsual, profilesOf } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const high: ReadonlySet<string> = new Set(['UPDATE', 'CONTROL', 'ALTER']);

export default commandRule({
  code: 'racf/uacc-write',
  title: 'Universal access of UPDATE or more',
  severity: 'warning',
  commands: ['RDEFINE', 'RALTER', 'ADDSD', 'ALTDSD'],
  operands: ['UACC'],
  what: 'UACC is UPDATE, CONTROL or ALTER.',
  why: 'Everybody on the system may then change what the profile protects, with ALTER also delete it, and for a discrete profile change the profile itself. That counts for users that RACF does not know as well.',
  todo: 'Write UACC(NONE) or UACC(READ), and permit the groups that need more.',
  sources: [{ name: 'RACF Security Administrator’s Guide, universal access authority' }],
  bad: [
    "ADDSD 'PROD.**' UACC(«ALTER»)",
    'RDEFINE JESSPOOL NODE1.PROD.** UACC(«UPDATE»)',
    'RALTER {class} A.B UACC(«U»)',
  ],
  good: [
    "ADDSD 'PROD.**' UACC(READ)",
    'RDEFINE SDSF ISFATTR.OUTPUT.** UACC(UPDATE)',
    'RDEFINE SSDF ISFATTR.OUTPUT.** UACC(UPDATE)',
    'RDEFINE NODES POKMVS.RUSER.* UACC(UPDATE)',
    'RDEFINE FACILITY BPX.SUPERUSER UACC(NONE)',
    "ADDSD 'PROD.**' UACC({level})",
  ],
  form: givesUacc,
  *check(command, { site }) {
    const uacc = operandNamed(command, 'UACC');
    const [value] = uacc?.values ?? [];
    const level = uacc && levelOf(uacc);
    if (!value || level === undefined || !high.has(level)) return;
    const { className, names } = profilesOf(command);
    if (className !== undefined && (hasUaccAsSetting(className) || isSlip(className, site))) return;
    for (const profile of className === undefined ? [] : names) {
      const name = nameOf(profile);
      if (className === undefined || name === undefined) continue;
      // The rule about sensitive resources tells more.
      if (isUsual(className, name, level) || dangerOf(site, className, name, level)) return;
    }
    yield {
      place: at(command, value.span),
      message: `UACC(${level}) lets everybody change what the profile protects, users that RACF does not know as well. Write NONE or READ, and permit those who need more.`,
      fixes: [
        perhaps(`Replace ${level} by NONE`, replace(command, value.span, 'NONE')),
        perhaps(`Replace ${level} by READ`, replace(command, value.span, 'READ')),
      ],
    };
  },
});
