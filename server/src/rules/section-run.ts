import type { BoundCommands } from '../bind/bound-commands.ts';
import type { Deck, Section } from '../deck/deck.ts';
import { rules } from './index.ts';
import { Report } from './report.ts';
import type { Guard } from './run.ts';
import type { SectionCommands, SectionRule } from './types.ts';

/** The findings about whole sections: made anew on every edit. */
export class SectionRun {
  private reports: readonly Report[] = [];

  private readonly guarded: Guard;

  constructor(guarded: Guard) {
    this.guarded = guarded;
  }

  update({ sections }: Deck, bound: BoundCommands): void {
    const reports: Report[] = [];
    for (const section of sections) {
      const commands = commandsOf(section, bound);
      if (!commands) continue;
      for (const rule of sectionRules) {
        this.guarded(rule, () => {
          for (const finding of rule.check(commands)) reports.push(new Report(rule, finding));
        });
      }
    }
    this.reports = reports;
  }

  all(): readonly Report[] {
    return this.reports;
  }
}

const sectionRules = rules.filter((rule): rule is SectionRule => rule.scope === 'section');

function commandsOf({ frame, commands }: Section, bound: BoundCommands): SectionCommands | undefined {
  const end = commands.findLastIndex((text) => bound.has(text));
  const text = commands[end];
  const last = text && bound.get(text);
  if (!last) return undefined;
  return {
    frame,
    last,
    size: commands.length,
    someBefore: (isWanted) => {
      for (let index = 0; index < end; index++) {
        const before = commands[index];
        const command = before && bound.get(before);
        if (command && isWanted(command)) return true;
      }
      return false;
    },
  };
}
