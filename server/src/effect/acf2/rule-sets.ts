/** The rule sets of ACF2 as a deck makes them: which line stands in which from where to where. */
import { hasOperand, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { firstSetting } from '../../deck/state.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { Latecomers } from '../latecomers.ts';
import { Ledger } from '../ledger.ts';
import { linesByMask, linesByName } from './lines-by-mask.ts';
import { isControlStatement, lineOfCard, lineOfOperand, type RuleLine } from './rule-line.ts';
import { namedRuleSet, ruleSetId, type RuleSetName } from './rule-set-name.ts';
import { isOfRuleText, type RuleText, wordsOfResources } from './rule-texts.ts';
import { TextIndex } from './text-index.ts';

/** Something that is so from one command of the deck to another. */
export interface Span {
  /** What brings it about: for text that COMPILE reads it is STORE. */
  readonly since: BoundCommand;
  /** What ends it. */
  readonly ended: BoundCommand | undefined;
}

/** A line of a rule set while it stands there. */
export interface RuleLife extends Span {
  readonly line: RuleLine;
  /** The command that has the line. */
  readonly command: BoundCommand;
  /** It stands in text with $NOSORT. */
  readonly isUnsorted: boolean;
}

export interface RuleSetLife extends RuleSetName {
  /** In the order in which they come into the rule set. */
  readonly lines: readonly RuleLife[];
  /** While a line may be there or not: DEL has a hole, or says the same as a line in other words. */
  readonly doubts: readonly Span[];
  /** The lines that may be about what follows the key, and others. */
  readonly linesFor: (rest: string) => Iterable<RuleLife>;
  /** The lines with just that mask, in the order in which they come into the rule set. */
  readonly linesWith: (mask: string) => Iterable<RuleLife>;
}

function startOf({ text }: BoundCommand): number {
  return text.start;
}

/** True for what is so when the commands before an offset are carried out; without an offset, at the end. */
export function isAt({ since, ended }: Span, before: number | undefined): boolean {
  if (before === undefined) return ended === undefined;
  return since.text.start < before && (ended === undefined || ended.text.start >= before);
}

/** Rule sets made ready in one step. */
const setsInStep = 256;

/** The rule sets of the deck. Commands are looked at when a question is asked for the first time. */
export class RuleSets {
  private readonly late = new Latecomers((come, gone) => {
    if (come) this.put(come, 'add');
    if (gone) this.put(gone, 'take');
  });
  private readonly texts = new TextIndex();
  /** RECKEY and DELETE by rule set. */
  private readonly changes = new Ledger<BoundCommand>(startOf);
  private readonly names = new Map<string, RuleSetName>();
  /** The texts by rule set, in the order of the deck. */
  private readonly byId = new Map<string, RuleText[]>();
  private readonly prefixes = new Set<RuleText>();
  /** Those with a hole in the key, or of an unknown type. */
  private readonly open = new Set<string>();
  /** Those with a mask for a key, by type. */
  private readonly masks = new Map<string, Set<string>>();
  /** Commands that change rule sets of a type of which nobody knows how: text of a data set, what is broken. */
  private readonly unseen = new Ledger<BoundCommand>(startOf);
  private readonly lives = new Map<string, RuleSetLife>();

  add(command: BoundCommand): void {
    if (isOfRuleText(command)) this.texts.change(command, 'add');
    if (isSubcommand(command)) this.late.add(command);
  }

  remove(command: BoundCommand): void {
    if (isOfRuleText(command)) this.texts.change(command, 'take');
    if (isSubcommand(command)) this.late.remove(command);
  }

  /** Puts a command in the place of one of which only symbols had other values. */
  replace(before: BoundCommand, after: BoundCommand): void {
    if (isOfRuleText(after)) this.texts.replace(before, after);
    if (isSubcommand(after)) this.late.replace(before, after);
  }

  private put(command: BoundCommand, what: 'add' | 'take'): void {
    const unseen = unseenType(command);
    if (unseen !== undefined) this.unseen[what](unseen, command);
    const name = changedRuleSet(command);
    if (!name) return;
    const id = ruleSetId(name);
    this.changes[what](id, command);
    this.lives.delete(id);
    if (what === 'add') this.note(id, name);
    else this.forgetName(id);
  }

  private note(id: string, { type, key, isOpen }: RuleSetName): void {
    if (this.names.get(id)?.isOpen === isOpen) return;
    this.names.set(id, { type, key, isOpen });
    if (isOpen || type === undefined) this.open.add(id);
    else if (type !== '' && key.includes('*')) {
      const known = this.masks.get(type);
      if (known) known.add(id);
      else this.masks.set(type, new Set([id]));
    }
  }

  private upToDate(): void {
    if (this.late.isWaiting || this.texts.isWaiting) finish(this.arriving());
  }

  /** Looks in steps at what came and went; it may be given up. Else the first question looks at it in one. */
  *arriving(): Steps<void> {
    yield* this.late.arriving();
    const { gone, come } = yield* this.texts.updating();
    if (gone === 'all') {
      this.byId.clear();
      this.prefixes.clear();
      this.lives.clear();
    } else this.forget(gone);
    const unsorted = new Set<RuleText[]>();
    for (const text of come) {
      const id = ruleSetId(text);
      const known = this.byId.get(id);
      if (known) {
        known.push(text);
        // When all of them come, they come in their order.
        if (gone !== 'all') unsorted.add(known);
      } else this.byId.set(id, [text]);
      if (text.prefix !== undefined) this.prefixes.add(text);
      this.note(id, text);
      this.lives.delete(id);
    }
    for (const texts of unsorted) texts.sort((a, b) => startOf(a.head) - startOf(b.head));
    if (gone !== 'all') return;
    // Up to then they are names without anything, of which `lifeOf` tells nothing.
    yield;
    for (const id of [...this.names.keys()]) this.forgetName(id);
  }

  private forget(gone: readonly RuleText[]): void {
    const ids = new Set<string>();
    const all = new Set(gone);
    for (const text of gone) {
      ids.add(ruleSetId(text));
      this.prefixes.delete(text);
    }
    for (const id of ids) {
      const left = this.byId.get(id)?.filter((text) => !all.has(text)) ?? [];
      if (left.length > 0) this.byId.set(id, left);
      else this.byId.delete(id);
      this.lives.delete(id);
      this.forgetName(id);
    }
  }

  /** The name of a rule set that no command works on any more. */
  private forgetName(id: string): void {
    const name = this.names.get(id);
    if (!name || this.byId.has(id) || this.changes.has(id)) return;
    this.names.delete(id);
    this.open.delete(id);
    this.masks.get(name.type ?? '')?.delete(id);
  }

  /** The rule set of a type and key; undefined when no command of the deck works on it. */
  of(type: string, key: string): RuleSetLife | undefined {
    this.upToDate();
    return this.lifeOf(`${type} ${key}`);
  }

  /** All of them, those with unknown types and keys too. */
  *all(): Generator<RuleSetLife> {
    this.upToDate();
    for (const id of this.names.keys()) {
      const life = this.lifeOf(id);
      if (life) yield life;
    }
  }

  /** Gets all of them ready in steps, for who asks for `all` next. */
  *preparing(): Steps<void> {
    yield* this.arriving();
    let ready = 0;
    for (const id of this.names.keys()) {
      this.lifeOf(id);
      if (++ready % setsInStep === 0) yield;
    }
  }

  /** Those of which the type or the key is not known. */
  *unknown(): Generator<RuleSetLife> {
    this.upToDate();
    for (const id of this.open) {
      const life = this.lifeOf(id);
      if (life) yield life;
    }
  }

  /** Those of a type of which the key is a mask. */
  masked(type: string): RuleSetLife[] {
    this.upToDate();
    return [...(this.masks.get(type) ?? [])].map((id) => this.lifeOf(id)).filter((life) => life !== undefined);
  }

  /** True when the deck changes rule sets of a type of which nobody knows how. */
  isUnclear(type: string, before: number | undefined): boolean {
    this.upToDate();
    const firsts = [this.unseen.of(type)[0], this.unseen.of('?')[0]];
    return firsts.some((first) => first && (before === undefined || startOf(first) < before));
  }

  /** The texts with $PREFIX. */
  withPrefix(): readonly RuleText[] {
    this.upToDate();
    return [...this.prefixes];
  }

  private lifeOf(id: string): RuleSetLife | undefined {
    const known = this.lives.get(id);
    if (known) return known;
    const name = this.names.get(id);
    const texts = this.byId.get(id) ?? [];
    const changes = this.changes.of(id);
    if (!name || (texts.length === 0 && changes.length === 0)) return undefined;
    const life = carriedOut(name, texts, changes);
    this.lives.set(id, life);
    return life;
  }
}

/** True for what changes rule sets, text left out. */
function isSubcommand({ spec, text: { form } }: BoundCommand): boolean {
  return form === 'command' && (spec?.name === 'RECKEY' || spec?.name === 'DELETE' || spec?.name === 'COMPILE');
}

/** The rule set that a subcommand works on, text left out. */
function changedRuleSet(command: BoundCommand): RuleSetName | undefined {
  const { spec, text, broken } = command;
  if (broken || text.form !== 'command' || (spec?.name !== 'RECKEY' && spec?.name !== 'DELETE')) return undefined;
  const name = namedRuleSet(command);
  if (!name) return undefined;
  const { setting } = text.before;
  if (spec.name === 'DELETE') return setting?.name === 'RULE' || setting?.name === 'RESOURCE' ? name : undefined;
  // Where no SET is in sight, the words of the line tell.
  return setting?.isSaid === true || !hasWordOfResources(command) ? name : { ...name, type: undefined };
}

/** The type of rule sets that a command changes without telling which; `?` for one that is not known. */
function unseenType(command: BoundCommand): string | undefined {
  const { spec, text, broken, positionals } = command;
  const isCompiled =
    spec?.name === 'COMPILE' &&
    positionals[0]?.some((value) => value.text !== '*') === true &&
    !hasOperand(command, 'NOSTORE');
  if (text.form !== 'command' || !(isCompiled || (broken && spec?.name === 'RECKEY'))) return undefined;
  const { name, of } = text.before.setting ?? firstSetting;
  return name === 'RESOURCE' ? (of ?? '?') : name === 'RULE' || name === 'ACF' ? '' : '?';
}

function hasWordOfResources({ operands }: BoundCommand): boolean {
  return operands.some(({ operands: words }) => words.some(({ spec }) => spec && wordsOfResources.has(spec.name)));
}

/** A line, or a doubt, that may still end. */
type Draft<T extends Span> = Omit<T, 'ended'> & { ended: BoundCommand | undefined };

/** Carries out what is done to one rule set. */
function carriedOut(name: RuleSetName, texts: readonly RuleText[], changes: readonly BoundCommand[]): RuleSetLife {
  const lines: Draft<RuleLife>[] = [];
  const doubts: Draft<Span>[] = [];
  /** By what they say, the lines that stand there now. */
  const now = new Map<string, Draft<RuleLife>>();
  /** How many of them there are by mask and words, whatever their order; made when first asked for. */
  let alike: Map<string, number> | undefined;
  const isDataSet = name.type === '';

  const clear = (by: BoundCommand): void => {
    for (const life of now.values()) life.ended = by;
    now.clear();
    alike?.clear();
    for (const doubt of doubts) doubt.ended ??= by;
  };
  const put = (line: RuleLine, command: BoundCommand, since: BoundCommand, isUnsorted: boolean): void => {
    // The same line again changes nothing.
    if (now.has(line.text)) return;
    const life = { line, command, since, isUnsorted, ended: undefined };
    lines.push(life);
    now.set(line.text, life);
    if (alike) count(alike, line, 1);
  };

  const carryOut = (command: BoundCommand): void => {
    if (command.spec?.name === 'DELETE') {
      clear(command);
      return;
    }
    for (const operand of operandsNamed(command, 'DEL')) {
      if (isControlStatement(operand)) continue;
      const line = lineOfOperand(operand, isDataSet);
      const life = now.get(line.text);
      if (life) {
        life.ended = command;
        now.delete(line.text);
        if (alike) count(alike, line, -1);
        continue;
      }
      if (!alike) {
        alike = new Map();
        for (const one of now.values()) count(alike, one.line, 1);
      }
      if (isOpen(line) ? now.size > 0 : (alike.get(wordsOf(line)) ?? 0) > 0)
        doubts.push({ since: command, ended: undefined });
    }
    for (const operand of operandsNamed(command, 'ADD')) {
      if (!isControlStatement(operand)) put(lineOfOperand(operand, isDataSet), command, command, false);
    }
  };

  let next = 0;
  const upTo = (start: number): void => {
    for (let change = changes[next]; change && startOf(change) < start; change = changes[++next]) carryOut(change);
  };
  for (const { lines: cards, stored, isUnsorted } of texts) {
    upTo(startOf(stored));
    clear(stored);
    for (const card of cards) put(lineOfCard(card, isDataSet), card, stored, isUnsorted);
  }
  upTo(Number.POSITIVE_INFINITY);
  return { ...name, lines, doubts, linesFor: linesByName(lines), linesWith: linesByMask(lines) };
}

/** True for a line with something that is not known: to delete, it may be any of those that stand there. */
function isOpen({ isOpen: hasHole, isKnown, grantees }: RuleLine): boolean {
  return hasHole || !isKnown || grantees.some((grantee) => grantee.isOpen);
}

/** The mask and the words of a line in a fixed order: a line to delete may be one that reads otherwise. */
function wordsOf({ mask, text }: RuleLine): string {
  return `${mask} ${text.split(' ').toSorted().join(' ')}`;
}

function count(lines: Map<string, number>, line: RuleLine, by: number): void {
  const words = wordsOf(line);
  lines.set(words, (lines.get(words) ?? 0) + by);
}
