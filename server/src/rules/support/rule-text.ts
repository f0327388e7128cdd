import type { BoundCommand } from '../../bind/types.ts';

/** True for a line of a rule set: what the set needs, another line may have. */
export function isRuleText({ text: { form } }: BoundCommand): boolean {
  return form === 'ruleControl' || form === 'ruleEntry';
}
