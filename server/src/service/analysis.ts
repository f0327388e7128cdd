import { bindCommand } from '../bind/bind.ts';
import { entriesFor } from '../bind/entries.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { type Deck, readDeck, type Section } from '../deck/deck.ts';
import type { CommandText, DeckLanguage } from '../deck/types.ts';
import { EffectIndex } from '../effect/index.ts';
import { RuleRun, type RuleFailure } from '../rules/run.ts';
import type { ZowePart, ZoweSettings } from '../zowe/deck.ts';
import { ZoweRun } from '../zowe/run.ts';
import { rankUnder } from './gravest.ts';
import type { Settings } from './types.ts';

/** A deck with everything that is computed once per edit and shared by every feature. */
export interface Analysis {
  readonly text: string;
  readonly language: DeckLanguage;
  readonly settings: Settings;
  readonly deck: Deck;
  /** The commands of all sections, tied to the catalog. */
  readonly bound: Map<CommandText, BoundCommand>;
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
  text: string,
  language: DeckLanguage,
  settings: Settings,
  previous?: Analysis,
  onRuleFailure: RuleFailure = () => undefined,
): Analysis {
  const base = previous?.language === language && previous.settings === settings ? previous : undefined;
  const { deck, added, removed, change } = readDeck(text, language, base?.deck);
  const bound = base?.bound ?? new Map<CommandText, BoundCommand>();
  const effects = base?.effects ?? new EffectIndex();
  const rules = base?.rules ?? new RuleRun({ site: settings.site }, onRuleFailure, rankUnder(settings));
  const zoweSettings = zoweSettingsOf(settings);
  const zoweRun = base?.zoweRun ?? new ZoweRun(zoweSettings);
  for (const command of removed) {
    const old = bound.get(command);
    if (old) {
      effects.remove(old);
      zoweRun.touch(old.esm);
    }
    bound.delete(command);
    rules.removeCommand(command);
  }
  for (const { command, frame, esm } of added) {
    // Cards that hold only comments have nothing to bind, but their comments may be wrong.
    const made = command.text === '' ? undefined : bindCommand(command, esm, frame, entriesFor(esm, settings.site));
    if (made) {
      bound.set(command, made);
      effects.add(made);
      zoweRun.touch(esm);
    }
    rules.addCommand(command, esm, made, text, frame);
  }
  let parts: readonly ZowePart[] | undefined;
  const zowe = (): readonly ZowePart[] => (parts ??= zowePartsOf(text, deck, bound, effects, zoweRun));
  rules.update(effects, deck, bound, change, zowe);
  return { text, language, settings, deck, bound, effects, rules, zowe, zoweRun, zoweSettings };
}

function zowePartsOf(
  text: string,
  { frame, sections }: Deck,
  bound: ReadonlyMap<CommandText, BoundCommand>,
  effects: EffectIndex,
  run: ZoweRun,
): readonly ZowePart[] {
  const commandsOf = (esm: Esm): BoundCommand[] =>
    sections.flatMap((section) =>
      section.esm === esm ? section.commands.flatMap((command) => bound.get(command) ?? []) : [],
    );
  return run.parts({ text, frame, effects, commandsOf });
}

/** A command of a section tied to the catalog; undefined for cards that hold only comments, and where there is none. */
export function commandAt({ bound }: Analysis, { commands }: Section, index: number): BoundCommand | undefined {
  const text = commands[index];
  return text && bound.get(text);
}

/** What the user has set counts before what the site file says. */
function zoweSettingsOf({ zoweCheck, zoweComponents, site }: Settings): ZoweSettings {
  const components = zoweComponents ?? site.zoweComponents;
  return { check: zoweCheck, ...(components && { components }) };
}
