import { nameOf } from '../../bind/query.ts';
import { ruleSetKey } from '../../effect/acf2/notes.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/full-key-hides',
  title: 'Rule set for a whole name beside one for its first qualifier',
  severity: 'information',
  language: 'acf2',
  commands: ['RECKEY'],
  what: 'RECKEY works on a resource rule whose key is a whole name, such as IRR.RUSERMAP. It is a warning where the deck has entries under the first qualifier too.',
  why: 'ACF2 looks for a rule set of the whole name first. Where there is one, the entries for this name under the key of the first qualifier do not count any more: who had access by them loses it. RECKEY makes the rule set where there was none.',
  todo: 'Use one way for each first qualifier. Most sites have `RECKEY IRR ADD(RUSERMAP ...)`.',
  sources: [{ name: 'Broadcom knowledge base articles 26426 and 44399' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY «IRR.RUSERMAP» ADD(SERVICE(READ) UID(ZWE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR ADD(RAUDITX SERVICE(READ) UID(ZWE) ALLOW)\nRECKEY «IRR.RUSERMAP» ADD(SERVICE(READ) UID(ZWE) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR ADD(RUSERMAP SERVICE(READ) UID(ZWE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY {key} ADD(RUSERMAP SERVICE(READ) UID(ZWE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RULE\nRECKEY PAY ADD(A.B UID(PAY) READ(A))',
  ],
  *check(command): Generator<Finding> {
    const { before } = command.text;
    const [value] = command.positionals[0] ?? [];
    const name = nameOf(value);
    if (!value || name === undefined || before.setting?.name !== 'RESOURCE' || !/^[^.*]+\.[^.]/u.test(name)) return;
    if (!command.operands.some(({ spec }) => spec?.name === 'ADD')) return;
    const first = name.slice(0, name.indexOf('.'));
    const key = ruleSetKey({ reading: 'session', setting: before.setting }, first);
    if (key === undefined) return;
    const way = `RECKEY ${first} ADD(${name.slice(first.length + 1)} ...)`;
    yield {
      place: at(command, value.span),
      severity: 'warning',
      message: `The deck has a rule set ${first} too. For this name only the rule set of the whole name is asked, so what stands under ${first} for it does not count. Use one way: ${way}.`,
      holds: ({ subjects }) => subjects.has('ruleSet', key),
    };
    yield {
      place: at(command, value.span),
      message: `A rule set of the whole name hides what a rule set ${first} of the site says of it. If there is one, write ${way}.`,
      holds: ({ subjects }) => !subjects.has('ruleSet', key),
    };
  },
});
