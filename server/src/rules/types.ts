/** A rule is a product: what it checks, why that matters, what to do, where it is written, and examples that prove it. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { CommandText, DeckFrame, DeckLanguage, SectionFrame } from '../deck/types.ts';
import type { StorageHistory } from '../effect/acf2/storage-history.ts';
import type { ClassHistory } from '../effect/class-history.ts';
import type { EffectIndex, PrincipalHistory, ProfileHistory } from '../effect/index.ts';
import type { SubjectHistory, SubjectName } from '../effect/subjects.ts';
import type { ClassEffect, NumberEffect } from '../effect/types.ts';
import type { SiteEntry } from '../site/entry.ts';
import type { SiteData } from '../site/types.ts';
import type { Range } from '../text/range.ts';
import type { Text } from '../text/text.ts';
import type { ZowePart } from '../zowe/deck.ts';
import type { Marks } from './support/marks.ts';
import type { UsedSuppression } from './suppression.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a command, or in the document. */
export type Place =
  /** A span of the command's logical text. */
  | { readonly command: CommandText; readonly span: Range }
  /** A range relative to the start of the command's first card: for what is not in the logical text. */
  | { readonly command: CommandText; readonly cards: Range }
  /** Document offsets. Only for rules that look at the whole deck on every edit. */
  | { readonly document: Range };

/** One step of a fix, in terms of commands; how it is written on cards is not the rule's business. */
export type FixStep =
  /** Puts `text` in the place of a span. */
  | { readonly kind: 'replace'; readonly command: CommandText; readonly span: Range; readonly text: string }
  /** Takes a span out, with the blank that held it apart from its neighbour. */
  | { readonly kind: 'remove'; readonly command: CommandText; readonly span: Range }
  /** Adds an operand behind a span of the command, or at its end. */
  | { readonly kind: 'add'; readonly command: CommandText; readonly after?: Range; readonly text: string }
  /** Puts another command on a card of its own, directly before or after one. */
  | {
      readonly kind: 'add-command';
      readonly command: CommandText;
      readonly where: 'before' | 'after';
      readonly text: string;
    }
  /** Takes the whole command out, with its cards. */
  | { readonly kind: 'remove-command'; readonly command: CommandText }
  /** Puts characters in, or out, at a place of a card, relative to the command's start. */
  | { readonly kind: 'cards'; readonly command: CommandText; readonly range: Range; readonly text: string }
  /**
   * Puts text in the place of a range of the document: for what is no command, such as a comment card of JCL.
   * `wholeCards`: the cards it stands on go as well.
   */
  | { readonly kind: 'document'; readonly range: Range; readonly text: string; readonly wholeCards?: boolean };

export interface Fix {
  /** What it does, as a menu shows it: `Replace EXECUTE by READ`. */
  readonly title: string;
  /** False when it changes who gets access, or rests on a guess at what was meant. */
  readonly safe: boolean;
  readonly steps: readonly FixStep[];
}

/** What a rule has found. */
export interface Finding {
  readonly place: Place;
  /** What is wrong, why it matters, what to do; whole sentences. Never a password or phrase. */
  readonly message: string;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  /** The ESM ignores what stands at the place: the editor fades it. */
  readonly unnecessary?: boolean;
  /** The first one is the preferred one. */
  readonly fixes?: readonly Fix[];
  /** What the site may declare as its own, so that the finding is gone: one of them. */
  readonly site?: readonly SiteEntry[];
  /** Only where it differs from the rule's. */
  readonly severity?: Severity;
  /**
   * Asked whenever findings are read: false when something else in the deck makes the finding untrue. Must be cheap.
   */
  readonly holds?: (effects: EffectIndex) => boolean;
  /** A JCL symbol that the finding is about: its SET in force there is a related place. */
  readonly symbol?: { readonly name: string; readonly message: string };
  /** Of the findings that say the same, only the first of the deck is given. */
  readonly once?: string;
  /** The command is incomplete because of what was found: nothing is said about what is missing in it. */
  readonly explains?: CommandText;
  /** This is no command of its own, so nothing else is said about it. */
  readonly settles?: CommandText;
  /** What is wrong with the syntax of this one has the same cause, so nothing is said about it. */
  readonly settlesAlso?: CommandText;
}

/** Where a rule is written: a message of the vendor, a page, a STIG id. */
export interface RuleSource {
  /** `ICH06020I`, `z/OS RACF Command Language Reference, PERMIT`. */
  readonly name: string;
  readonly url?: string;
}

interface RuleBase {
  /** `racf/execute-outside-dataset-program`. */
  readonly code: string;
  /** A few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Markdown, one paragraph each. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly sources: readonly RuleSource[];
  /** The language of the examples; `racf` when absent. */
  readonly language?: DeckLanguage;
  /** What is known about the site of the examples; nothing when absent. */
  readonly site?: SiteData;
  /** Decks with the one place marked `«...»` where the rule reports. `safe fixes` leave nothing to report. */
  readonly bad: readonly string[];
  /** Decks that the rule says nothing of. */
  readonly good: readonly string[];
}

/** What the settings and the deck tell a rule about a command. */
export interface RuleContext {
  /** What is known about the site; a rule says nothing that needs what is not. */
  readonly site: SiteData;
}

/** A rule that needs nothing but one command: checked once for as long as the command does not change. */
export interface CommandRule extends RuleBase {
  readonly scope: 'command';
  /** Full names of the commands it looks at, an empty one for what the catalog does not have; absent: all. */
  readonly commands?: readonly string[];
  /** It speaks of these operands, so a command with none of them is left out. */
  readonly operands?: readonly string[];
  /**
   * It speaks of what is not there, so it is left out for a command that is not understood to its last word: what is
   * missing may stand in the part that is not understood.
   */
  readonly absence?: boolean;
  /** It speaks of words that are not understood, so it is left out for a command that is understood to its last word. */
  readonly unknownWords?: boolean;
  /**
   * As `concerns`, where the form of a command decides: its entry of the catalog, which operands it has, which of them have
   * parentheses, and no, one or several values; the keyword or class of IBM that the first one is (`form.ts`). Asked once for
   * all commands of one form, so it must look at nothing else.
   */
  readonly form?: (command: BoundCommand) => boolean;
  /** It speaks of symbols, or of holes and characters that are not plain: left out for a command without any. */
  readonly marks?: Marks;
  /**
   * It tells what is wrong with values, of each by itself, going by the form of the command besides: left out for a command whose
   * values are as they should be.
   */
  readonly values?: boolean;
  /** It is about broken syntax, and is asked of nothing else. All other rules are left out where the syntax is broken. */
  readonly syntax?: boolean;
  /**
   * A quick look, for a rule that is asked about most commands and has nothing to say of nearly all: false leaves the
   * command out. It makes nothing.
   */
  readonly concerns?: (command: BoundCommand, context: RuleContext, frame: SectionFrame) => boolean;
  /** @param frame its section: only its symbols, and what is substituted, may be asked for */
  readonly check: (command: BoundCommand, context: RuleContext, frame: SectionFrame) => Iterable<Finding>;
}

/**
 * A rule about the cards of a command, those of comments included: checked once, as a command rule. Asked only about cards
 * that have a problem.
 */
export interface CardsRule extends RuleBase {
  readonly scope: 'cards';
  /** It is about columns: asked only about cards of a job with text behind column 72 or with symbols. */
  readonly columns?: boolean;
  /** @param source the document: the offsets of `text` count from `text.start` in it */
  readonly check: (text: CommandText, esm: Esm, source: Text, frame: SectionFrame) => Iterable<Finding>;
}

/** The command before another one of the same section, comments passed over. */
export interface Predecessor {
  readonly command: BoundCommand;
  /** Nothing stands between the two, not even a blank card. */
  readonly adjacent: boolean;
  /** Both stand in the data of a DD statement, so that what is read is what is there. */
  readonly inJob: boolean;
}

/**
 * A rule about two commands that follow each other: checked when one of them changes. It looks at what is written, never at the value
 * that a symbol gives a word, so other values of symbols are no reason to ask it again.
 */
export interface SequenceRule extends RuleBase {
  readonly scope: 'sequence';
  /** A quick look at the second of the two: false for nearly all commands. */
  readonly concerns: (command: BoundCommand) => boolean;
  readonly check: (command: BoundCommand, before: Predecessor) => Iterable<Finding>;
}

/**
 * A rule about all that a deck does to one profile: checked when a command changes that concerns the profile, or the
 * data set of the same name. A finding counts only when its places, the related ones too, stand in one branch
 * of the template.
 */
export interface ProfileRule extends RuleBase {
  readonly scope: 'profile';
  /** The classes whose profiles it looks at; any without it. */
  readonly classes?: readonly string[];
  /** The fewest effects with which it can have something to say; one without it. Most profiles have one or two. */
  readonly least?: number;
  readonly check: (history: ProfileHistory, effects: EffectIndex) => Iterable<Finding>;
}

/**
 * A rule about what a deck does to one class: checked when SETROPTS sets something for it, or when a command changes one
 * of its profiles. Findings count as those of a profile rule do.
 */
export interface ClassRule extends RuleBase {
  readonly scope: 'class';
  readonly check: (history: ClassHistory, effects: EffectIndex, context: RuleContext) => Iterable<Finding>;
}

/**
 * A rule about an option that SETROPTS sets for a class by its name, and the one before it: checked when one of the two changes, or
 * what stands between them. It looks at nothing else. Findings count as those of a profile rule do.
 */
export interface OptionRule extends RuleBase {
  readonly scope: 'option';
  readonly check: (option: ClassEffect, before: ClassEffect, history: ClassHistory) => Iterable<Finding>;
}

/**
 * A rule about a user or group that a deck creates or deletes: checked when a command changes that does so, or that
 * names it. Findings count as those of a profile rule do.
 */
export interface PrincipalRule extends RuleBase {
  readonly scope: 'principal';
  readonly check: (history: PrincipalHistory, effects: EffectIndex) => Iterable<Finding>;
}

/** A rule about those who get one UID or GID, in the order of the deck. Findings count as those of a profile rule do. */
export interface NumberRule extends RuleBase {
  readonly scope: 'number';
  readonly check: (given: readonly NumberEffect[]) => Iterable<Finding>;
}

/**
 * A rule about all that a deck does to one rule set or logonid of ACF2, one ACID or resource class of Top Secret: checked when a
 * command changes that works on it or names it. Findings count as those of a profile rule do.
 */
export type SubjectRule = { readonly [K in SubjectName]: SubjectRuleOf<K> }[SubjectName];

export interface SubjectRuleOf<K extends SubjectName> extends RuleBase {
  readonly scope: 'subject';
  readonly of: K;
  /** The fewest notes with which it can have something to say; one without it. Most subjects have one. */
  readonly least?: number;
  /** It speaks of what the deck does not give, so it is left out where one of the commands it points at lost its continuation. */
  readonly absence?: boolean;
  readonly check: (history: SubjectHistory<K>, effects: EffectIndex, context: RuleContext) => Iterable<Finding>;
}

/**
 * A rule about what a deck changes in ACF2's storage and makes visible: checked when a command changes that does so. Findings
 * count as those of a profile rule do.
 */
export interface StorageRule extends RuleBase {
  readonly scope: 'storage';
  readonly check: (history: StorageHistory, context: RuleContext) => Iterable<Finding>;
}

/** A rule about the frame of a deck: checked on every edit, so it must not look at the commands. */
export interface FrameRule extends RuleBase {
  readonly scope: 'frame';
  readonly check: (frame: DeckFrame) => Iterable<Finding>;
}

/** The commands of a section, for rules that look at the section as a whole. */
export interface SectionCommands {
  readonly frame: SectionFrame;
  readonly last: BoundCommand;
  /** How many commands there are, cards that hold only comments included. */
  readonly size: number;
  /** True when a command before the last one is what is asked for. Goes through them in order, so ask for what is frequent. */
  readonly someBefore: (isWanted: (command: BoundCommand) => boolean) => boolean;
}

/** A rule about the end of a section: checked on every edit, so it must look at few commands. */
export interface SectionRule extends RuleBase {
  readonly scope: 'section';
  readonly check: (commands: SectionCommands) => Iterable<Finding>;
}

/** A rule about what a deck is to Zowe: checked on every edit, for decks that are about it. */
export interface ZoweRule extends RuleBase {
  readonly scope: 'zowe';
  /** @param parts all of the deck, one for each product */
  readonly check: (part: ZowePart, parts: readonly ZowePart[]) => Iterable<Finding>;
}

/** A rule about a comment that keeps other rules from reporting: checked whenever findings are read. */
export interface SuppressionRule extends RuleBase {
  readonly scope: 'suppression';
  /** @param codes those of all rules */
  readonly check: (suppression: UsedSuppression, codes: ReadonlySet<string>) => Iterable<Finding>;
}

export type Rule =
  | CommandRule
  | CardsRule
  | SequenceRule
  | ProfileRule
  | ClassRule
  | OptionRule
  | PrincipalRule
  | NumberRule
  | SubjectRule
  | StorageRule
  | FrameRule
  | SectionRule
  | ZoweRule
  | SuppressionRule;

/** Gives its argument back: lets a rule file be checked as the one kind of rule it is. */
export function commandRule(rule: Omit<CommandRule, 'scope'>): CommandRule {
  return { scope: 'command', ...rule };
}

/** As `commandRule`, for a rule about cards. */
export function cardsRule(rule: Omit<CardsRule, 'scope'>): CardsRule {
  return { scope: 'cards', ...rule };
}

/** As `commandRule`, for a rule about two commands. */
export function sequenceRule(rule: Omit<SequenceRule, 'scope'>): SequenceRule {
  return { scope: 'sequence', ...rule };
}

/** As `commandRule`, for a rule about a profile. */
export function profileRule(rule: Omit<ProfileRule, 'scope'>): ProfileRule {
  return { scope: 'profile', ...rule };
}

/** As `commandRule`, for a rule about a class. */
export function classRule(rule: Omit<ClassRule, 'scope'>): ClassRule {
  return { scope: 'class', ...rule };
}

/** As `commandRule`, for a rule about two options of a class. */
export function optionRule(rule: Omit<OptionRule, 'scope'>): OptionRule {
  return { scope: 'option', ...rule };
}

/** As `commandRule`, for a rule about a user or group. */
export function principalRule(rule: Omit<PrincipalRule, 'scope'>): PrincipalRule {
  return { scope: 'principal', ...rule };
}

/** As `commandRule`, for a rule about a UID or GID. */
export function numberRule(rule: Omit<NumberRule, 'scope'>): NumberRule {
  return { scope: 'number', ...rule };
}

/** As `commandRule`, for a rule about a subject. */
export function subjectRule<K extends SubjectName>(rule: Omit<SubjectRuleOf<K>, 'scope'>): SubjectRuleOf<K> {
  return { scope: 'subject', ...rule };
}

/** As `commandRule`, for a rule about storage. */
export function storageRule(rule: Omit<StorageRule, 'scope'>): StorageRule {
  return { scope: 'storage', ...rule };
}

/** As `commandRule`, for a rule about the frame. */
export function frameRule(rule: Omit<FrameRule, 'scope'>): FrameRule {
  return { scope: 'frame', ...rule };
}

/** As `commandRule`, for a rule about a section. */
export function sectionRule(rule: Omit<SectionRule, 'scope'>): SectionRule {
  return { scope: 'section', ...rule };
}

/** As `commandRule`, for a rule about what a deck is to Zowe. */
export function zoweRule(rule: Omit<ZoweRule, 'scope'>): ZoweRule {
  return { scope: 'zowe', ...rule };
}

/** As `commandRule`, for a rule about comments that suppress. */
export function suppressionRule(rule: Omit<SuppressionRule, 'scope'>): SuppressionRule {
  return { scope: 'suppression', ...rule };
}
