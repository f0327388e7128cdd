/**
 * What the cards before a command left open. A command is read anew when this changes, so everything that depends on it
 * may be derived from the command alone.
 */
import type { AcfSettingName } from '../catalog/acf2/setting-names.ts';

/** The setting of an ACF session. */
export interface AcfSetting {
  /** Undefined when nobody knows: a SET failed, or a hole is where the name should be. Then nothing is said that depends on it. */
  readonly name: AcfSettingName | undefined;
  /** What stands in the parentheses, in upper case: `FAC`, `GSO`, `USER`, `ROL`; undefined when there is none, or a hole. */
  readonly of: string | undefined;
  /** The division of profile records, in upper case. */
  readonly division: string | undefined;
  /** A command of the deck says so. Otherwise the deck may be a part of one that says something else before. */
  readonly isSaid: boolean;
}

/** The rule set that a line of rule text belongs to, as far as the lines before it tell. */
export interface RuleSetState {
  /** What `$KEY` says, in upper case; undefined before it, and when a hole is in it. */
  readonly key: string | undefined;
  /** What `$TYPE` says, in upper case; an empty one when a hole is in it. */
  readonly type: string | undefined;
  /** `$ROLESET` is given. */
  readonly isRoleSet: boolean;
}

export interface SplitState {
  readonly reading:
    /** Commands follow. */
    | 'session'
    /** Rule text after COMPILE, up to an empty card. */
    | 'compile'
    /** Rule text that began by itself, up to a subcommand. */
    | 'rules'
    /** What TEST asks for, up to END. */
    | 'test';
  /** The setting in force; absent for other products. */
  readonly setting?: AcfSetting;
  /** The rule set whose text is being read. */
  readonly ruleSet?: RuleSetState;
  /** COMPILE says STORE itself, so that none is needed behind the text; absent: it does not. */
  readonly storesItself?: boolean;
}

/** At the start of a section of RACF or Top Secret, and everywhere in it. */
export const plainState: SplitState = { reading: 'session' };

/** In an ACF session logonids and data set rules are worked on until a SET says something else. */
export const firstSetting: AcfSetting = { name: 'ACF', of: undefined, division: undefined, isSaid: false };

/** At the start of a section of ACF2. */
export const acfState: SplitState = { reading: 'session', setting: firstSetting };

/** The state of the same session once commands follow: rule text and TEST are over. */
export function inSession({ setting }: SplitState): SplitState {
  return setting ? { reading: 'session', setting } : plainState;
}

/** True when cards that follow the two are read in the same way. */
export function isSameState(a: SplitState, b: SplitState): boolean {
  return (
    a === b ||
    (a.reading === b.reading &&
      a.storesItself === b.storesItself &&
      isSameSetting(a.setting, b.setting) &&
      isSameRuleSet(a.ruleSet, b.ruleSet))
  );
}

function isSameSetting(a: AcfSetting | undefined, b: AcfSetting | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return a.name === b.name && a.of === b.of && a.division === b.division && a.isSaid === b.isSaid;
}

function isSameRuleSet(a: RuleSetState | undefined, b: RuleSetState | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return a.key === b.key && a.type === b.type && a.isRoleSet === b.isRoleSet;
}
