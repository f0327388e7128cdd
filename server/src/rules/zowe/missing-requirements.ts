import { productNames } from '../../catalog/product-names.ts';
import { type AuditedRequirement, isMet, requirementName } from '../../zowe/audit/index.ts';
import { placeOfPart } from '../support/zowe-place.ts';
import { type Finding, zoweRule } from '../types.ts';

/** So many are named in the message. */
const mostNamed = 4;

export default zoweRule({
  code: 'zowe/missing-requirements',
  title: 'Zowe lacks something it requires',
  severity: 'warning',
  what:
    'The deck gives Zowe permissions, users or started tasks, but not all that the parts of Zowe in use require ' +
    '(setting `esm.zowe.components`).',
  why:
    'The job ends with return code 0 all the same. Days later a log-on fails, or a message ICH408I or its like turns ' +
    'up in the log of a started task, and nobody thinks of this deck.',
  todo:
    'Insert what is missing: the light bulb and the checklist do so. Where it is given elsewhere, take the part of ' +
    'Zowe out of the setting, or suppress the report with the reason.',
  sources: [
    { name: 'Zowe documentation, Assign security permissions of users: Security Permissions Reference Table' },
    { name: 'Zowe documentation, Configuring the z/OS system for Zowe' },
  ],
  bad: [
    `ADDUSER ZWESVUSR NOPASSWORD DFLTGRP(ZWEADMIN) OMVS(AUTOUID)
«PERMIT» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH`,
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)\nSETROPTS RACLIST(FACILITY) REFRESH',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(WEBSRV) ACCESS(UPDATE)\nSETROPTS RACLIST(FACILITY) REFRESH',
  ],
  *check(part) {
    if (!part.gives) return;
    const missing = part.audit.filter(({ counts, status }) => counts && status !== 'unknown' && !isMet(status));
    const place = placeOfPart(part);
    if (missing.length === 0 || !place) return;
    const names = missing.map(({ requirement }) => requirementName(part.deck, requirement));
    const more = names.length - mostNamed;
    const listed = names.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
    const { met, required } = part.count;
    yield {
      place,
      message:
        `This ${productNames[part.esm]} ${'document' in place ? 'section' : 'deck'} gives Zowe ${met} of the ${required} things that it requires. Missing: ` +
        `${listed}. The job would end with return code 0 and Zowe fail later. Insert them, or set esm.zowe.components.`,
      related: missing.flatMap(relatedTo),
    };
  },
});

function relatedTo({ by, detail }: AuditedRequirement): NonNullable<Finding['related']> {
  if (!by) return [];
  const length = by.text.text.trimEnd().length;
  return [{ place: { command: by.text, span: { start: 0, end: length } }, message: detail }];
}
