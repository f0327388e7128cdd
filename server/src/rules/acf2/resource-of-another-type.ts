import { nameOf } from '../../bind/query.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { homeOf, hasOrderedNames } from '../../catalog/racf/resources/homes.ts';
import { ownResourceType } from '../../site/entry.ts';
import { renewalsOf } from '../support/renewals.ts';
import { ruleLines } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/resource-of-another-type',
  title: 'Well-known resource in a rule of another type than its own',
  severity: 'warning',
  language: 'acf2',
  commands: ['RECKEY'],
  operands: ['ADD'],
  what: 'RECKEY adds an entry for a resource of z/OS to a rule of a type in which nobody looks for it: BPX.DAEMON under APL, SUPERUSER.FILESYS under FAC.',
  why: 'The check is made in one class, and ACF2 looks for rules of the type of that class only. The entry gives nothing. Mostly the SET RESOURCE in front of it is missing.',
  todo: 'Put SET RESOURCE with the type of the class in front of it. Where the site maps the class to this type, say so in the site data; where the deck does so with CLASMAP, nothing is said.',
  sources: [
    { name: 'z/OS UNIX System Services Planning, UNIX-related FACILITY and SURROGAT class profiles' },
    { name: 'ACF2 for z/OS, SHOW CLASMAP' },
  ],
  bad: [
    'ACF\nSET RESOURCE(APL)\nRECKEY «BPX» ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY «SUPERUSER» ADD(FILESYS UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(SUR)\nRECKEY BPX ADD(SRV.ZWE UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(SUR)',
    'ACF\nSET CONTROL(GSO)\nINSERT CLASMAP.FACILITY RESOURCE(FACILITY) RSRCTYPE(APL)\nF ACF2,REFRESH(CLASMAP)\nSET RESOURCE(APL)\nRECKEY BPX ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
    'ACF\nSET RESOURCE({type})\nRECKEY BPX ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(OWN)\nRECKEY BPX ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(OWN)',
    'ACF\nSET RESOURCE(APL)\nRECKEY {key} ADD(DAEMON UID(ZWE) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(APL)',
  ],
  *check(command, { site }) {
    const { setting } = command.text.before;
    const [value] = command.positionals[0] ?? [];
    const key = nameOf(value);
    if (!value || key === undefined || setting?.name !== 'RESOURCE' || setting.of === undefined) return;
    const type = setting.of;
    const own = classesOf(type);
    if (own.length === 0 || !own.every(hasOrderedNames) || site.acf2.resourceTypes.has(type)) return;
    for (const { mask } of ruleLines(command)) {
      if (mask && mask.value === undefined) return;
      const name = mask?.value === undefined ? key : `${key}.${mask.value.toUpperCase()}`;
      const home = homeOf(name);
      if (!home?.neverDataset || home.classes.some((one) => own.includes(one))) continue;
      const types = acf2Catalog.resourceTypes.filter(({ resourceClass }) => resourceClass === home.classes[0]);
      const [expected] = types;
      if (!expected) continue;
      yield {
        place: at(command, value.span),
        message: `${name} is a resource of class ${home.classes[0]}, so of type ${types.map((one) => one.name).join(' or ')}. In type ${type}, the setting in force, nobody looks for it. Put SET RESOURCE(${expected.name}) before it.`,
        // The deck may map the class to this type; and that the type is not rebuilt tells the same.
        holds: ({ storage, subjects }) =>
          !subjects.has('resourceType', type) && !renewalsOf(storage).misnamed.has(command.text),
        site: [ownResourceType(type)],
      };
      return;
    }
  },
});

/** The classes whose resources a type holds, unless the site maps them otherwise. */
function classesOf(type: string): string[] {
  return acf2Catalog.resourceTypes.filter(({ name }) => name === type).map(({ resourceClass }) => resourceClass);
}
