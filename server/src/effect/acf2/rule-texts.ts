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
 * Reads the texts that take effect, in the order of the deck. Text that COMPILE reads has to be stored; text that stands by itself
 * is taken for what is stored, as long as no SET tells that an ACF session reads it, which would take its lines for subcommands.
 */
export class RuleTextReader {
  readonly texts: RuleText[] = [];
  private draft: Draft | undefined;

  /** Goes on with the next command, one of `isOfRuleText`. */
  read(command: BoundCommand): void {
    const { form } = command.text;
    if (form === 'ruleEntry') this.readLine(command);
    else if (form === 'ruleControl') this.readControl(command);
    else this.end(command.spec?.name === 'STORE' ? command : undefined);
  }

  /** @param store what stores the text that was read last; undefined for what ends it and does not */
  end(store?: BoundCommand): void {
    const { draft } = this;
    const stored = draft && storedBy(draft, store);
    if (draft && stored) this.texts.push(textOf(draft, stored));
    this.draft = undefined;
  }

  private readLine(command: BoundCommand): void {
    const { draft } = this;
    if (!draft) return;
    draft.lines.push(command);
    draft.last = command;
  }

  private readControl(command: BoundCommand): void {
    const key = valueOf(command, '$KEY', 'KEY');
    if (key) {
      this.end();
      this.draft = { lines: [], first: command, last: command, key, prefix: undefined, isUnsorted: false };
    }
    const { draft } = this;
    if (!draft) return;
    draft.last = command;
    draft.prefix = valueOf(command, '$PREFIX', 'PREFIX') ?? draft.prefix;
    draft.isUnsorted ||= hasWord(command, '$NOSORT', 'NOSORT');
  }
}

/**
 * All texts of some commands.
 * @param commands those of `isOfRuleText`, in the order of the deck
 */
export function* readingRuleTexts(commands: readonly BoundCommand[]): Steps<RuleText[]> {
  const reader = new RuleTextReader();
  let read = 0;
  for (const command of commands) {
    if (++read % commandsInStep === 0) yield;
    reader.read(command);
  }
  reader.end();
  return reader.texts;
}

/** The value of a control statement; of two names, the second is that without the sign. */
function valueOf({ operands }: BoundCommand, name: string, plain: string): BoundValue | undefined {
  for (const { spec, values } of operands) if (spec?.name === name || spec?.name === plain) return values[0];
  return undefined;
}

function hasWord({ operands }: BoundCommand, name: string, plain: string): boolean {
  return operands.some(({ spec }) => spec?.name === name || spec?.name === plain);
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
