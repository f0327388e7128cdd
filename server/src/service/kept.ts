import { bindCommand } from '../bind/bind.ts';
import { BoundCommands } from '../bind/bound-commands.ts';
import { entriesFor } from '../bind/entries.ts';
import { rebindCommand } from '../bind/rebind.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { type AddedCommand, type Deck, type DeckUpdate, readingDeck } from '../deck/deck.ts';
import type { CommandText, DeckLanguage, SectionFrame } from '../deck/types.ts';
import { EffectIndex } from '../effect/index.ts';
import { RuleRun, type RuleFailure } from '../rules/run.ts';
import type { ChangedWindow } from '../text/change.ts';
import type { Lines } from '../text/lines.ts';
import type { Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import type { ZowePart, ZoweSettings } from '../zowe/deck.ts';
import { ZoweRun } from '../zowe/run.ts';
import { rankUnder } from './gravest.ts';
import type { Settings } from './types.ts';

/** Commands taken in or out in one step. Few: the first ones of a process take long, since what is done with them is compiled then. */
const commandsInStep = 8;

/**
 * What the analyses of one document keep from one version to the next. The work on a version may be given up when a newer one
 * comes: what was left to do then is done together with what the newer one brings.
 */
export class Kept {
  readonly language: DeckLanguage;
  readonly settings: Settings;
  readonly zoweSettings: ZoweSettings;
  /** The commands of all sections, tied to the catalog. */
  readonly bound = new BoundCommands();
  readonly effects = new EffectIndex();
  readonly rules: RuleRun;
  readonly zoweRun: ZoweRun;
  /** As it was read last. */
  private deck: Deck | undefined;
  /** Commands of it that are not taken in yet. */
  private coming = new Queue<AddedCommand>([]);
  /** Commands of earlier versions that are not taken out yet. */
  private going = new Queue<CommandText>([]);
  /** How many versions were read that the rules have not looked at as a whole. */
  private unchecked = 0;
  private stage: 'rest' | 'reading' | 'taking' | 'checking' | 'failed' = 'rest';

  /** @param onRuleFailure told when a rule throws; the other rules go on */
  constructor(language: DeckLanguage, settings: Settings, onRuleFailure: RuleFailure) {
    this.language = language;
    this.settings = settings;
    this.zoweSettings = zoweSettingsOf(settings);
    this.rules = new RuleRun({ site: settings.site }, onRuleFailure, rankUnder(settings));
    this.zoweRun = new ZoweRun(this.zoweSettings);
  }

  /**
   * True where work may be given up, and `read` be called for a newer version instead. Where it was given up and this is false, or
   * it has thrown, nothing can be made of what is kept.
   */
  get mayStop(): boolean {
    const { stage } = this;
    return stage === 'rest' || stage === 'taking' || (stage === 'reading' && this.deck === undefined);
  }

  /**
   * Brings everything up to a new version of the document.
   * @param lines of its text
   * @param zowe what the new version is to Zowe, asked for when findings are read
   */
  *read(lines: Lines, zowe: () => readonly ZowePart[]): Steps<Deck> {
    this.stage = 'reading';
    const { text } = lines;
    const update = yield* readingDeck(lines, this.language, this.deck);
    const { deck } = update;
    this.queue(update);
    this.deck = deck;
    this.unchecked++;
    this.stage = 'taking';
    try {
      yield* this.takeOut();
      yield* this.takeIn(text);
    } catch (error) {
      // The command that failed is in a part of what is kept, and in others not.
      this.stage = 'failed';
      throw error;
    }
    this.stage = 'checking';
    yield* this.effects.arriving();
    const change: ChangedWindow =
      this.unchecked === 1 ? update.change : { start: 0, oldEnd: Infinity, newEnd: text.length };
    yield* this.rules.updating(this.effects, deck, this.bound, change, zowe);
    this.unchecked = 0;
    this.stage = 'rest';
    return deck;
  }

  /** Adds what a version brings to what was left to do. */
  private queue({ deck, added, removed }: DeckUpdate): void {
    const left = this.coming.left();
    this.coming = new Queue(left.length > 0 ? placesOf([...left, ...added], deck) : added);
    this.going = new Queue([...this.going.left(), ...removed]);
  }

  private *takeOut(): Steps<void> {
    for (let command = this.going.take(); command; command = this.going.take()) {
      this.takeOutOne(command, this.bound.get(command));
      if (this.going.taken % commandsInStep === 0) yield;
    }
  }

  /** @param bound undefined for one that was not taken in, and for cards that hold only comments */
  private takeOutOne(command: CommandText, bound: BoundCommand | undefined): void {
    if (bound) {
      this.effects.remove(bound);
      this.zoweRun.touch(bound.esm);
    }
    this.bound.delete(command);
    this.rules.removeCommand(command);
  }

  private *takeIn(text: Text): Steps<void> {
    for (let one = this.coming.take(); one; one = this.coming.take()) {
      this.takeInOne(one, text);
      if (this.coming.taken % commandsInStep === 0) yield;
    }
    this.coming = new Queue([]);
    this.going = new Queue([]);
  }

  private takeInOne({ command, frame, esm, again }: AddedCommand, text: Text): void {
    const earlier = again ? this.bound.get(command) : undefined;
    const rebound = earlier && rebindCommand(earlier, frame);
    const made = rebound ?? this.tied(command, esm, frame);
    if (earlier && rebound) this.effects.replace(earlier, rebound);
    else {
      if (earlier) this.effects.remove(earlier);
      if (made) this.effects.add(made);
    }
    if (made) {
      this.bound.set(command, made);
      this.zoweRun.touch(esm);
    }
    if (again) this.bound.change(command);
    if (earlier) this.rules.checkAgain(command, esm, made, text, frame);
    else this.rules.addCommand(command, esm, made, text, frame);
  }

  /** Undefined for cards that hold only comments: they have nothing to tie, but their comments may be wrong. */
  private tied(command: CommandText, esm: Esm, frame: SectionFrame): BoundCommand | undefined {
    return command.text === '' ? undefined : bindCommand(command, esm, frame, entriesFor(esm, this.settings.site));
  }
}

/** What is to be done, in its order. */
class Queue<T> {
  /** How many were taken. */
  taken = 0;
  private readonly all: readonly T[];

  constructor(all: readonly T[]) {
    this.all = all;
  }

  /** The next one; undefined when there is none left. */
  take(): T | undefined {
    return this.all[this.taken++];
  }

  left(): readonly T[] {
    return this.all.slice(this.taken);
  }
}

/** Where commands stand in a version of the deck; those are left out that it does not have any more. */
function placesOf(commands: readonly AddedCommand[], { sections }: Deck): AddedCommand[] {
  const wanted = new Map<CommandText, boolean>();
  for (const { command, again } of commands) wanted.set(command, again || wanted.get(command) === true);
  const placed: AddedCommand[] = [];
  for (const { frame, esm, commands: all } of sections) {
    for (const command of all) {
      const again = wanted.get(command);
      if (again !== undefined) placed.push({ command, frame, esm, again });
    }
  }
  return placed;
}

/** What the user has set counts before what the site file says. */
function zoweSettingsOf({ zoweCheck, zoweComponents, site }: Settings): ZoweSettings {
  const components = zoweComponents ?? site.zoweComponents;
  return { check: zoweCheck, ...(components && { components }) };
}
