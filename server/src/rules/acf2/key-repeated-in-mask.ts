import type { BoundCommand } from '../../bind/types.ts';
import { PERIOD } from '../../text/characters.ts';
import { upperCase } from '../../text/words.ts';
import { findingsOf } from '../support/each.ts';
import { type RuleEntry, ruleEntries } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/key-repeated-in-mask',
  title: 'Mask that repeats the key',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'The mask of an entry begins with the key of its rule set.',
  why: 'The key stands for the first qualifier already, and the mask for what follows it. With `$KEY(PAY)` the entry `PAY.DATA.-` is about `PAY.PAY.DATA.-`.',
  todo: 'Leave the key out of the mask, unless the name has the qualifier twice.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: [
    '$KEY(PAY)\n «PAY.»DATA.- UID(PAYROLL) READ(A)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(«BPX.»DAEMON ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
  ],
  good: [
    '$KEY(PAY)\n DATA.- UID(PAYROLL) READ(A)',
    '$KEY(PAY)\n PAYROLL.- UID(PAYROLL) READ(A)',
    '$KEY(BPX.DAEMON) TYPE(FAC)\n UID(ZWESVUSR) SERVICE(READ) ALLOW',
  ],
  check: (command) => findingsOf(ruleEntries(command), command, tell),
});

function tell({ mask, key }: RuleEntry, command: BoundCommand): Finding | undefined {
  const name = mask?.value;
  if (!mask || name === undefined || key === undefined || key === '') return undefined;
  if (name.charCodeAt(key.length) !== PERIOD || upperCase(name.slice(0, key.length)) !== key) return undefined;
  if (mask.text.length !== name.length) return undefined;
  const span = { start: mask.span.start, end: mask.span.start + key.length + 1 };
  const rest = name.slice(key.length + 1);
  return {
    place: at(command, span),
    message: `The mask follows the key, so this is about ${key}.${key}. and so on. Leave the key out, unless the name has the qualifier twice.`,
    fixes: rest === '' ? [] : [perhaps('Leave the key out', replace(command, mask.span, rest))],
  };
}
