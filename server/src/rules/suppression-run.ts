import type { Deck, Section } from '../deck/deck.ts';
import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Text } from '../text/text.ts';
import { fitsCode } from './code-pattern.ts';
import type { Report } from './report.ts';
import { placeOf } from './sequence-run.ts';
import type { Severity } from './types.ts';
import { readSuppression, type SuppressedCode, type Suppression, type UsedSuppression } from './suppression.ts';

/** The comments of a deck that keep rules from reporting, kept up with its edits. */
export class SuppressionRun {
  private readonly byHolder = new Map<CommandText, readonly Suppression[]>();
  /** Those in comment cards of JCL, each with the range of the statement that it stands before. */
  private ofFrame: readonly { readonly suppression: Suppression; readonly target: Range | undefined }[] = [];

  add(text: CommandText, source: Text): void {
    if (text.comments.length === 0) return;
    const found: Suppression[] = [];
    for (const { start, end } of text.comments) {
      const one = readSuppression(source, text.start + start, text.start + end, text.start, text);
      if (one) found.push(one);
    }
    if (found.length > 0) this.byHolder.set(text, found);
  }

  remove(text: CommandText): void {
    this.byHolder.delete(text);
  }

  /** Reads the comment cards of JCL anew. */
  update({ frame, text }: Deck): void {
    const found: { suppression: Suppression; target: Range | undefined }[] = [];
    let open = 0;
    for (const { kind, range } of frame.statements) {
      if (kind === 'comment') {
        const suppression = readSuppression(text, range.start, range.end, 0, undefined);
        if (suppression) found.push({ suppression, target: undefined });
      } else {
        for (; open < found.length; open++) {
          const one = found[open];
          if (one) one.target = range;
        }
      }
    }
    this.ofFrame = found;
  }

  get isEmpty(): boolean {
    return this.byHolder.size === 0 && this.ofFrame.length === 0;
  }

  /** Ready to be asked about all findings of a deck, once. */
  round(deck: Deck): SuppressionRound {
    const round = new SuppressionRound();
    const targets = new Targets(deck);
    for (const [holder, suppressions] of this.byHolder) {
      for (const suppression of suppressions) {
        if (suppression.wholeFile) round.addForRange(suppression, targets.sectionBelow(holder));
        else round.addForCommand(suppression, targets.of(holder), holder, targets.below(holder));
      }
    }
    const firstSection = deck.frame.sections[0]?.range.start ?? Infinity;
    for (const { suppression, target } of this.ofFrame) {
      if (!suppression.wholeFile) round.addForRange(suppression, target);
      else round.addForDeck(suppression, suppression.comment.start < firstSection);
    }
    return round;
  }
}

/** The suppressions of a deck while its findings are gone through. */
export class SuppressionRound {
  private readonly all: {
    readonly suppression: Suppression;
    readonly misplaced: boolean;
    readonly target?: CommandText | undefined;
  }[] = [];
  /** Commands that are not as they were meant, so that rules are silent which speak when they are. */
  private readonly faulty = new Set<CommandText>();
  /** Nearly always one for a command. */
  private readonly byCommand = new Map<CommandText, Suppression | Scope>();
  private readonly byRange = new Map<number, { readonly end: number; readonly scope: Scope }>();
  private readonly ofDeck = new Scope();
  private readonly used = new Set<SuppressedCode>();
  /** Where the ranges start, ascending; made when first needed. */
  private starts: number[] | undefined;

  /**
   * @param target the command that the comment speaks of; undefined when there is none
   * @param holder the cards that hold the comment: something may be wrong with comments, too
   * @param below the cards directly below those
   */
  addForCommand(
    suppression: Suppression,
    target: CommandText | undefined,
    holder: CommandText,
    below: CommandText | undefined,
  ): void {
    this.all.push({ suppression, misplaced: target === undefined, target });
    this.speakOf(holder, suppression);
    if (below) this.speakOf(below, suppression);
    if (target && target !== holder && target !== below) this.speakOf(target, suppression);
  }

  private speakOf(command: CommandText, suppression: Suppression): void {
    const known = this.byCommand.get(command);
    if (!known) this.byCommand.set(command, suppression);
    else if (known instanceof Scope) known.add(suppression);
    else this.byCommand.set(command, new Scope(known, suppression));
  }

  /** @param range the statement or section that the comment speaks of; undefined when there is none. They nest nowhere. */
  addForRange(suppression: Suppression, range: Range | undefined): void {
    this.all.push({ suppression, misplaced: range === undefined });
    if (!range) return;
    let entry = this.byRange.get(range.start);
    if (!entry) this.byRange.set(range.start, (entry = { end: range.end, scope: new Scope() }));
    entry.scope.add(suppression);
  }

  addForDeck(suppression: Suppression, isAtTop: boolean): void {
    this.all.push({ suppression, misplaced: !isAtTop });
    if (isAtTop) this.ofDeck.add(suppression);
  }

  /** True when a comment keeps the finding from being reported. Remembers by which code. */
  suppresses({ rule, command, near, finding: { severity, explains } }: Report): boolean {
    if (explains) this.faulty.add(explains);
    const { code } = rule;
    // Each is asked, so that none counts as needless because another one came first.
    const inCommand = command !== undefined && this.isSuppressed(code, this.byCommand.get(command));
    const inRange = this.isSuppressed(code, this.at(near));
    const suppressed = this.isSuppressed(code, this.ofDeck) || inRange || inCommand;
    if (command && isFault(code, severity ?? rule.severity)) this.faulty.add(command);
    return suppressed;
  }

  private isSuppressed(code: string, by: Suppression | Scope | undefined): boolean {
    if (by instanceof Scope) return by.suppresses(code, this.used);
    return by !== undefined && isNamed(code, by.codes, this.used);
  }

  /** What came of those that are not in order, once all findings were asked about. */
  *results(): Generator<UsedSuppression> {
    for (const { suppression, misplaced, target } of this.all) {
      const { codes, reason } = suppression;
      const mayBeNeeded = suppression.wholeFile
        ? this.faulty.size > 0
        : target !== undefined && this.faulty.has(target);
      const unused = mayBeNeeded ? [] : codes.filter((code) => !this.used.has(code));
      if (reason !== '' && codes.length > 0 && unused.length === 0) continue;
      yield { ...suppression, misplaced, unused };
    }
  }

  /** What is said for the statement or section at an offset. */
  private at(offset: number): Scope | undefined {
    if (this.byRange.size === 0) return undefined;
    const starts = (this.starts ??= [...this.byRange.keys()].sort((a, b) => a - b));
    const start = starts[lastIndex(starts, offset, (one) => one)];
    const entry = start === undefined ? undefined : this.byRange.get(start);
    return entry && offset <= entry.end ? entry.scope : undefined;
  }
}

/** The rules about slips that are warnings, as the word may also be one of the site. */
const misspelt: ReadonlySet<string> = new Set(['racf/unknown-class', 'racf/unknown-verb']);

/** A command with such a finding fails, or is not read as it was meant. */
function isFault(code: string, severity: Severity): boolean {
  return severity === 'error' || code.startsWith('deck/') || misspelt.has(code);
}

/** Suppressions that speak of the same. The answer for a code is found once, however many findings have it. */
class Scope {
  private readonly suppressions: Suppression[];
  private readonly answers = new Map<string, boolean>();

  constructor(...suppressions: Suppression[]) {
    this.suppressions = suppressions;
  }

  add(suppression: Suppression): void {
    this.suppressions.push(suppression);
  }

  suppresses(code: string, used: Set<SuppressedCode>): boolean {
    let answer = this.answers.get(code);
    if (answer === undefined) {
      answer = false;
      for (const { codes } of this.suppressions) answer = isNamed(code, codes, used) || answer;
      this.answers.set(code, answer);
    }
    return answer;
  }
}

/** True when one of the codes fits that of a rule; all that do are in use. */
function isNamed(code: string, codes: readonly SuppressedCode[], used: Set<SuppressedCode>): boolean {
  let named = false;
  for (const one of codes) {
    if (!fitsCode(code, one.pattern)) continue;
    named = true;
    used.add(one);
  }
  return named;
}

/** Finds the command that a comment speaks of: that of its own cards, or the one directly below. */
class Targets {
  /** The way down from each card of comments is gone once. */
  private readonly known = new Map<CommandText, CommandText | undefined>();
  private readonly firstCommands = new Map<Section, number>();
  private readonly deck: Deck;

  constructor(deck: Deck) {
    this.deck = deck;
  }

  of(holder: CommandText): CommandText | undefined {
    if (holder.text !== '') return holder;
    const place = placeOf(this.deck, holder);
    if (!place) return undefined;
    const passed: CommandText[] = [];
    let target: CommandText | undefined;
    for (let index = place.index; ; index++) {
      const command = place.section.commands[index];
      if (command === undefined) break;
      const previous = passed.at(-1);
      if (previous && !this.isDirectlyBelow(command, previous)) break;
      if (this.known.has(command)) {
        target = this.known.get(command);
        break;
      }
      if (command.text !== '') {
        target = command;
        break;
      }
      passed.push(command);
    }
    for (const command of passed) this.known.set(command, target);
    return target;
  }

  /** The cards directly below a card of comments. */
  below(holder: CommandText): CommandText | undefined {
    const place = holder.text === '' ? placeOf(this.deck, holder) : undefined;
    const next = place?.section.commands[place.index + 1];
    return next && this.isDirectlyBelow(next, holder) ? next : undefined;
  }

  /** The section at whose top a card of comments stands; undefined when a command stands above it. */
  sectionBelow(holder: CommandText): Range | undefined {
    const section = holder.text === '' ? placeOf(this.deck, holder)?.section : undefined;
    if (!section) return undefined;
    let first = this.firstCommands.get(section);
    if (first === undefined) {
      first = section.commands.find(({ text }) => text !== '')?.start ?? Infinity;
      this.firstCommands.set(section, first);
    }
    return holder.start < first ? section.frame.range : undefined;
  }

  private isDirectlyBelow(command: CommandText, previous: CommandText): boolean {
    const { lines } = this.deck;
    return lines.lineAt(previous.start + previous.length) + 1 === lines.lineAt(command.start);
  }
}
