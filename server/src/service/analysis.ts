import type { BoundCommands } from '../bind/bound-commands.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import type { Deck, Section } from '../deck/deck.ts';
import type { DeckLanguage } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import type { RuleFailure, RuleRun } from '../rules/run.ts';
import { Lines } from '../text/lines.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import type { ZowePart, ZoweSettings } from '../zowe/deck.ts';
import type { ZoweRun } from '../zowe/run.ts';
import { Kept } from './kept.ts';
import type { Settings } from './types.ts';

/** A deck with everything that is computed once per edit and shared by every feature. */
export interface Analysis {
  readonly text: Text;
  readonly language: DeckLanguage;
  readonly settings: Settings;
  readonly deck: Deck;
  /** What the analysis of the next version starts from. */
  readonly kept: Kept;
  /** The commands of all sections, tied to the catalog. */
  readonly bound: BoundCommands;
  readonly effects: EffectIndex;
  readonly rules: RuleRun;
  /** What the deck is to Zowe; found when it is first asked for. */
  readonly zowe: () => readonly ZowePart[];
  /** Keeps that up. */
  readonly zoweRun: ZoweRun;
  readonly zoweSettings: ZoweSettings;
}

/**
 * Analyses a document. Any text gives an analysis.
 * @param previous the analysis of an earlier version of the same document; what did not change is taken over from
 * it, and it must not be used afterwards.
 * @param onRuleFailure told when a rule throws; by default nobody is, and the other rules go on
 */
export function analyse(
  text: Text,
  language: DeckLanguage,
  settings: Settings,
  previous?: Analysis,
  onRuleFailure: RuleFailure = () => undefined,
): Analysis {
  return finish(analysing(new Lines(text), keptFor(language, settings, previous?.kept, onRuleFailure)));
}

/**
 * What an analysis can start from: what was kept of earlier versions when it fits, else nothing.
 * @param onRuleFailure as for `analyse`; counts when nothing was kept
 */
export function keptFor(
  language: DeckLanguage,
  settings: Settings,
  earlier: Kept | undefined,
  onRuleFailure: RuleFailure,
): Kept {
  const fits = earlier?.mayStop && earlier.language === language && earlier.settings === settings;
  return fits ? earlier : new Kept(language, settings, onRuleFailure);
}

/**
 * Analyses a document in steps, so that a long one does not keep others waiting. Where `kept.mayStop` the work may be given up,
 * and another version analysed with the same `kept`; analyses of earlier versions must not be used from the first step on.
 * @param lines of the text
 */
export function* analysing(lines: Lines, kept: Kept): Steps<Analysis> {
  const { text } = lines;
  const { language, settings, bound, effects, rules, zoweRun, zoweSettings } = kept;
  let parts: readonly ZowePart[] | undefined;
  const zowe = (): readonly ZowePart[] => (parts ??= finish(zowePartsOf(text, deck, bound, effects, zoweRun)));
  // Nobody asks what the deck is to Zowe before it is there.
  const deck: Deck = yield* kept.read(lines, zowe);
  try {
    // The rules ask for it at once.
    parts = yield* zowePartsOf(text, deck, bound, effects, zoweRun);
  } catch {
    // Whoever asks for it is told.
  }
  return { text, language, settings, deck, kept, bound, effects, rules, zowe, zoweRun, zoweSettings };
}

function* zowePartsOf(
  text: Text,
  { frame, sections }: Deck,
  bound: BoundCommands,
  effects: EffectIndex,
  run: ZoweRun,
): Steps<readonly ZowePart[]> {
  const commandsOf = function* (esm: Esm): Generator<BoundCommand> {
    for (const section of sections) {
      if (section.esm !== esm) continue;
      for (const command of section.commands) {
        const tied = bound.get(command);
        if (tied) yield tied;
      }
    }
  };
  return yield* run.finding({ text, frame, effects, commandsOf });
}

/** A command of a section tied to the catalog; undefined for cards that hold only comments, and where there is none. */
export function commandAt({ bound }: Analysis, { commands }: Section, index: number): BoundCommand | undefined {
  const text = commands[index];
  return text && bound.get(text);
}
