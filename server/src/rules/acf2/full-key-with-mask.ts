import type { BoundCommand } from '../../bind/types.ts';
import { findingsOf } from '../support/each.ts';
import { type RuleEntry, ruleEntries } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/full-key-with-mask',
  title: 'Entry with a mask below a full resource name',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'The key of a resource rule set has a period in it, which makes it a full name, and an entry of it has a mask.',
  why: 'A key with a period stands for the whole resource name, and no further qualifiers are allowed in the entries (ACF70041).',
  todo: 'Take the first qualifier for the key and put the rest into the mask, or leave the mask out.',
  sources: [{ name: 'ACF70041' }, { name: 'Broadcom knowledge base article 26426' }],
  bad: [
    '$KEY(MVS.SEND) TYPE(OPR)\n «-» UID(OPER-) SERVICE(READ) ALLOW',
    'ACF\nSET RESOURCE(FAC)\nRECKEY IRR.RUSERMAP ADD(«-» UID(ZWESVUSR) SERVICE(READ) ALLOW)',
  ],
  good: [
    '$KEY(MVS) TYPE(OPR)\n SEND.- UID(OPER-) SERVICE(READ) ALLOW',
    '$KEY(MVS.SEND) TYPE(OPR)\n UID(OPER-) SERVICE(READ) ALLOW',
    '$KEY(MVS.) TYPE(OPR)\n SEND.- UID(OPER-) SERVICE(READ) ALLOW',
    '$KEY(SYS1.PARMLIB)\n - UID(SYSPROG) READ(A)',
  ],
  check: (command) => findingsOf(ruleEntries(command), command, tell),
});

function tell({ kind, key, mask, what }: RuleEntry, command: BoundCommand): Finding | undefined {
  if (kind !== 'resource' || mask?.value === undefined || what === 'del') return undefined;
  const period = key?.indexOf('.') ?? -1;
  if (key === undefined || period < 0 || period === key.length - 1) return undefined;
  return {
    place: at(command, mask.span),
    message: `The key has a period in it, so it is the whole name of a resource, and its entries have no mask (ACF70041). Leave the mask out, or take ${key.slice(0, period)} for the key and put the rest into the mask.`,
  };
}
