import type { BoundCommand } from '../bind/types.ts';
import type { SectionFrame } from '../deck/types.ts';
import { nothing } from './nothing.ts';
import { askedOf, plannedFor, type Planned } from './plan.ts';
import { Report } from './report.ts';
import type { RuleFailure } from './run.ts';
import { hasMarks } from './support/marks.ts';
import { hasWrongSymbols, hasWrongValues } from './support/values.ts';
import type { RuleContext } from './types.ts';

/** Asks the rules about one command: the hot loop of a cold check, so there are no closures in it. */
export class CommandCheck {
  private readonly context: RuleContext;
  private readonly onFailure: RuleFailure;

  constructor(context: RuleContext, onFailure: RuleFailure) {
    this.context = context;
    this.onFailure = onFailure;
  }

  /**
   * Adds what the rules have to say of a command in its section.
   * @param again that they had nothing to say of it before, and only symbols have other values since
   */
  check(command: BoundCommand, frame: SectionFrame, reports: Report[], again: boolean): void {
    const hasSameForm = again && command.keptForm !== undefined;
    const asked = command.broken ? undefined : askedOf(command);
    if (!asked) {
      this.checkUnformed(command, reports, frame);
      return;
    }
    this.ask(asked.always, command, reports, frame);
    const { text } = command.text;
    if (asked.symbols.length > 0 && hasMarks(text, 'symbols')) this.ask(asked.symbols, command, reports, frame);
    if (asked.holes.length > 0 && hasMarks(text, 'holes')) this.ask(asked.holes, command, reports, frame);
    const [first] = asked.values;
    if (first && this.isWrong(first, command, hasSameForm ? hasWrongSymbols : hasWrongValues)) {
      this.ask(asked.values, command, reports, frame);
    }
  }

  /** @param rule who is to blame when the check of the values throws */
  private isWrong({ rule }: Planned, command: BoundCommand, test: typeof hasWrongValues): boolean {
    try {
      return test(command, this.context.site);
    } catch (error) {
      this.onFailure(rule.code, error);
      return false;
    }
  }

  private ask(planned: readonly Planned[], command: BoundCommand, reports: Report[], frame: SectionFrame): void {
    for (const one of planned) this.askOne(one, command, reports, frame);
  }

  private askOne(one: Planned, command: BoundCommand, reports: Report[], frame: SectionFrame): void {
    try {
      if (one.concerns && !one.concerns(command, this.context, frame)) return;
      const found = one.check(command, this.context, frame);
      if (found === nothing) return;
      for (const finding of found) reports.push(new Report(one.rule, finding));
    } catch (error) {
      this.onFailure(one.rule.code, error);
    }
  }

  /** Asks about a command of whose form nothing is known. */
  private checkUnformed(command: BoundCommand, reports: Report[], frame: SectionFrame): void {
    for (const one of plannedFor(command)) {
      if ((one.syntax && command.problems.length === 0) || (one.marks && !hasMarks(command.text.text, one.marks)))
        continue;
      try {
        if (one.form && !one.form(command)) continue;
      } catch (error) {
        this.onFailure(one.rule.code, error);
        continue;
      }
      if (!one.values || this.isWrong(one, command, hasWrongValues)) this.askOne(one, command, reports, frame);
    }
  }
}
