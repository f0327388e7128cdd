import { mayHave, partOf, ruleLines, withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/service-without-read',
  title: 'SERVICE without READ',
  severity: 'information',
  language: 'acf2',
  commands: withRuleLines,
  what: 'An entry of a rule of type FAC or UNI allows UPDATE, DELETE or ADD and not READ.',
  why: 'The services of ACF2 do not include each other, as the levels of RACF do: who may UPDATE may not READ. Many callers ask for READ first, or only, and are refused though the entry looks like more.',
  todo: 'Write SERVICE(READ,UPDATE) unless the caller asks for nothing but the service that stands there.',
  sources: [
    { name: 'ACF2 for z/VM, SAF access levels and services' },
    { name: 'Broadcom knowledge base article 206578' },
  ],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON «SERVICE(UPDATE)» UID(ZWE) ALLOW)',
    '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWE) «SERVICE(UPDATE,DELETE)» LOG',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(READ,UPDATE) UID(ZWE) ALLOW)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE({service}) UID(ZWE) ALLOW)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(UPDATE) UID(ZWE) PREVENT)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(SELECT) UID(ZWE) ALLOW)',
    '$KEY(MVS) TYPE(OPR)\n VARY.- UID(OPER) SERVICE(UPDATE) LOG',
    '$KEY(PAY) TYPE(TBL) SYSID(PROD)\n UID(ZWE) SERVICE(UPDATE) COLUMN(NAME) ALLOW',
  ],
  form: (command) => mayHave(command, 'SERVICE'),
  *check(command) {
    const { setting, ruleSet } = command.text.before;
    const type = command.spec?.name === 'RECKEY' ? setting?.of : (ruleSet?.type ?? setting?.of);
    if (type === undefined || !types.has(type)) return;
    for (const line of ruleLines(command)) {
      const service = partOf(line, 'SERVICE');
      if (!service || service.values.length === 0 || !(partOf(line, 'ALLOW') ?? partOf(line, 'LOG'))) continue;
      const names = service.values.map(({ keyword, value }) => keyword?.name ?? value?.toUpperCase());
      if (!names.every((name) => name !== undefined && above.has(name))) continue;
      const [first] = service.values;
      yield {
        place: at(command, service.span),
        message: `This entry does not allow READ: the services of ACF2 do not include each other. If the caller reads too, write SERVICE(READ,${names.join(',')}).`,
        fixes: first
          ? [perhaps('Add READ', replace(command, { start: first.span.start, end: first.span.start }, 'READ,'))]
          : [],
      };
    }
  },
});

/** Types whose resources are asked for with READ by many callers. An operator command is asked for with one service only. */
const types: ReadonlySet<string> = new Set(['FAC', 'UNI']);

/** What stands for more than READ in SAF. */
const above: ReadonlySet<string> = new Set(['UPDATE', 'DELETE', 'ADD']);
