/** Rule sets that stand in a deck as text, and the subcommands that store them. */
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { firstSetting } from '../../deck/state.ts';
import type { Steps } from '../../text/steps.ts';
import { identityOf } from '../types.ts';
import type { RuleSetName } from './rule-set-name.ts';

/** The text of one rule set, from `$KEY` to its last line. */
export interface RuleText extends RuleSetName {
  /** The control statement that begins it. */
  readonly head: BoundCommand;
  /** The lines, control statements left out. */
  readonly lines: readonly BoundCommand[];
  /** What puts it in the place of the rule set that was: STORE, or its last line where none is needed. */
  readonly stored: BoundCommand;
  /** `$PREFIX`: the first qualifier, which may have masks, in the place of the key; a hole as it is written. */
  readonly prefix: string | undefined;
  /** `$NOSORT`: the lines are asked in their order. */
  readonly isUnsorted: boolean;
}

/** Commands that end what can be stored, or store it. */
const turns: ReadonlySet<string> = new Set(['COMPILE', 'STORE', 'SET', 'END', 'QUIT', 'ACF']);

/** True for a command that `ruleTexts` has to see. */
export function isOfRuleText({ text: { form }, spec }: BoundCommand): boolean {
  if (form === 'ruleControl' || form === 'ruleEntry') return true;
  return form === 'command' && spec !== undefined && turns.has(spec.name);
}

/** True for a command before which every text ends: what comes behind it does not depend on what came before. */
export function isBoundary(command: BoundCommand): boolean {
  const { form } = command.text;
  if (form === 'ruleControl') return valueOf(command, '$KEY', 'KEY') !== undefined;
  return form !== 'ruleEntry';
}

/** A text that is being read. */
interface Draft {
  readonly lines: BoundCommand[];
  readonly first: BoundCommand;
  last: BoundCommand;
  key: BoundValue;
  prefix: BoundValue | undefined;
  isUnsorted: boolean;
}

/** Commands read in one step. */
const commandsInStep = 1024;

/**
 * The texts that take effect, in the order of the deck. Text that COMPILE reads has to be stored; text that stands by itself is
 * taken for what is stored, as long as no SET tells that an ACF session reads it, which would take its lines for subcommands.
 * @param commands those of `isOfRuleText`, in the order of the deck
 */
export function* readingRuleTexts(commands: readonly BoundCommand[]): Steps<RuleText[]> {
  let read = 0;
  const texts: RuleText[] = [];
  let draft: Draft | undefined;
  const finish = (store?: BoundCommand): void => {
    const stored = draft && storedBy(draft, store);
    if (draft && stored) texts.push(textOf(draft, stored));
    draft = undefined;
  };
  for (const command of commands) {
    if (++read % commandsInStep === 0) yield;
    const { form } = command.text;
    if (form === 'ruleEntry') {
      draft?.lines.push(command);
      if (draft) draft.last = command;
    } else if (form === 'ruleControl') {
      const key = valueOf(command, '$KEY', 'KEY');
      if (key) {
        finish();
        draft = { lines: [], first: command, last: command, key, prefix: undefined, isUnsorted: false };
      }
      if (!draft) continue;
      draft.last = command;
      draft.prefix = valueOf(command, '$PREFIX', 'PREFIX') ?? draft.prefix;
      draft.isUnsorted ||= command.operands.some(({ spec }) => spec?.name === '$NOSORT' || spec?.name === 'NOSORT');
    } else finish(command.spec?.name === 'STORE' ? command : undefined);
  }
  finish();
  return texts;
}

function valueOf({ operands }: BoundCommand, ...names: readonly string[]): BoundValue | undefined {
  return operands.find(({ spec }) => spec && names.includes(spec.name))?.values[0];
}

function storedBy({ first, last }: Draft, store: BoundCommand | undefined): BoundCommand | undefined {
  const { after } = first.text;
  if (after.reading === 'compile') return after.storesItself === true ? last : store;
  return after.setting?.isSaid === true ? undefined : last;
}

function textOf({ first, lines, last, key, prefix, isUnsorted }: Draft, stored: BoundCommand): RuleText {
  const { ruleSet, setting = firstSetting } = last.text.after;
  const said = ruleSet?.type;
  const isDataSets = setting.name === 'RULE' || setting.name === 'ACF';
  const ofSetting = setting.name === 'RESOURCE' ? setting.of : isDataSets && !isOfResource(lines) ? '' : undefined;
  return {
    head: first,
    type: said === '' ? undefined : (said ?? ofSetting),
    key: identityOf(key),
    isOpen: key.value === undefined,
    lines,
    stored,
    prefix: prefix && identityOf(prefix),
    isUnsorted,
  };
}

/** Text without a type, and with words that only lines of resource rules have. */
function isOfResource(lines: readonly BoundCommand[]): boolean {
  return lines.some(({ operands }) => operands.some(({ spec }) => spec && wordsOfResources.has(spec.name)));
}

export const wordsOfResources: ReadonlySet<string> = new Set(['SERVICE', 'ALLOW', 'LOG', 'PREVENT']);
