import type { BoundCommand } from '../bind/types.ts';
import type { CommandText, DeckFrame } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import { rules } from './index.ts';
import type { CommandRule, Finding, FrameRule, ProfileRule, Rule, RuleContext } from './types.ts';

/** A finding with the rule it is from. */
export interface Report {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Told when a rule throws, once for each rule: the rule is left out, the others go on. */
export type RuleFailure = (code: string, error: unknown) => void;

/**
 * The findings of a deck, kept up with its edits: a command's are found when it is added, a profile's when its
 * history is touched, a frame's on every edit.
 */
export class RuleRun {
  private readonly byCommand = new Map<CommandText, readonly Report[]>();
  private readonly byProfile = new Map<string, readonly Report[]>();
  private ofFrame: readonly Report[] = [];

  private readonly context: RuleContext;
  private readonly onFailure: RuleFailure;

  constructor(context: RuleContext, onFailure: RuleFailure) {
    this.context = context;
    this.onFailure = onFailure;
  }

  addCommand(command: BoundCommand): void {
    const reports: Report[] = [];
    const name = command.spec?.name ?? '';
    for (const rule of rulesFor(name)) {
      this.guarded(rule, () => {
        for (const finding of rule.check(command, this.context)) reports.push({ rule, finding });
      });
    }
    if (reports.length > 0) this.byCommand.set(command.text, reports);
  }

  removeCommand(command: CommandText): void {
    this.byCommand.delete(command);
  }

  /** Looks again at the profiles whose history changed, and at the frame. */
  update(effects: EffectIndex, frame: DeckFrame): void {
    for (const key of effects.takeTouched()) {
      const history = effects.historyOf(key);
      const reports: Report[] = [];
      for (const rule of profileRules) {
        if (!history) break;
        this.guarded(rule, () => {
          for (const finding of rule.check(history, effects)) reports.push({ rule, finding });
        });
      }
      if (reports.length > 0) this.byProfile.set(key, reports);
      else this.byProfile.delete(key);
    }
    const reports: Report[] = [];
    for (const rule of frameRules) {
      this.guarded(rule, () => {
        for (const finding of rule.check(frame)) reports.push({ rule, finding });
      });
    }
    this.ofFrame = reports;
  }

  /** Everything found, in no particular order. */
  *all(): Generator<Report> {
    yield* this.ofFrame;
    for (const reports of this.byCommand.values()) yield* reports;
    for (const reports of this.byProfile.values()) yield* reports;
  }

  private guarded(rule: Rule, check: () => void): void {
    try {
      check();
    } catch (error) {
      this.onFailure(rule.code, error);
    }
  }
}

const profileRules = rules.filter((rule): rule is ProfileRule => rule.scope === 'profile');
const frameRules = rules.filter((rule): rule is FrameRule => rule.scope === 'frame');
const commandRules = rules.filter((rule): rule is CommandRule => rule.scope === 'command');
const rulesByCommand = new Map<string, readonly CommandRule[]>();

/** The rules that look at a command of that name. */
function rulesFor(name: string): readonly CommandRule[] {
  let found = rulesByCommand.get(name);
  if (!found) {
    found = commandRules.filter((rule) => !rule.commands || rule.commands.includes(name));
    rulesByCommand.set(name, found);
  }
  return found;
}
