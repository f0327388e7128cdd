/** Which rule set a subcommand of ACF2 works on. */
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { firstSetting } from '../../deck/state.ts';
import { identityOf } from '../types.ts';

export interface RuleSetName {
  /** The resource type; empty for data sets; undefined when it is not known. */
  readonly type: string | undefined;
  /** In upper case, a hole as it is written. */
  readonly key: string;
  /** A hole is in the key. */
  readonly isOpen: boolean;
}

/** A rule set as the key of a ledger: `FAC BPX`, ` SYS1`, `? BPX` when the type is not known. */
export function ruleSetId({ type, key }: Pick<RuleSetName, 'type' | 'key'>): string {
  return `${type ?? '?'} ${key}`;
}

/** The rule set that RECKEY or DELETE works on; undefined where the setting is not for rules. */
export function namedRuleSet({ text, positionals }: BoundCommand): RuleSetName | undefined {
  const [value] = positionals[0] ?? [];
  const { name, of } = text.before.setting ?? firstSetting;
  if (!value || (name !== undefined && name !== 'ACF' && name !== 'RULE' && name !== 'RESOURCE')) return undefined;
  const type = name === undefined ? undefined : name === 'RESOURCE' ? of : '';
  return nameOfRuleSet(type, value);
}

function nameOfRuleSet(type: string | undefined, value: BoundValue): RuleSetName {
  return { type, key: identityOf(value), isOpen: value.value === undefined };
}
