/** Commands of ACF2 that belong together: rule sets, what is between COMPILE and STORE, what a SET is in force for. */
import type { BoundCommand } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import { choosesSetting } from '../outline/settings.ts';

/** What a command is to folds, in bits. */
export const marks = {
  /** Every command has it. */
  command: 0x80,
  /** Cards that hold only comments. */
  comment: 0x01,
  /** It has several cards. */
  cards: 0x02,
  /** The control statement that a rule set of ACF2 begins with. */
  ruleSet: 0x04,
  /** Other rule text. */
  rule: 0x08,
  /** A SET that chooses a setting. */
  setting: 0x10,
  /** The session ends. */
  end: 0x14,
  store: 0x18,
  other: 0x1c,
  /** The bits that say what a command of ACF2 is; none of them for others. */
  role: 0x1c,
  /** Rule text is read before it. */
  inside: 0x20,
  /** Rule text is read behind it. */
  opens: 0x40,
} as const;

/** The marks of a command of ACF2 that say which blocks it belongs to. */
export function blockMarks({ form, text, before, after }: CommandText, bound: BoundCommand): number {
  const inside = before.reading === 'compile' ? marks.inside : 0;
  const opens = after.reading === 'compile' ? marks.opens : 0;
  return roleMark(form, text, inside !== 0, bound) | inside | opens;
}

function roleMark(form: CommandText['form'], text: string, isInside: boolean, bound: BoundCommand): number {
  if (form === 'ruleControl' && /^\$KEY\b/i.test(text)) return marks.ruleSet;
  if (form === 'ruleControl' || form === 'ruleEntry') return marks.rule;
  if (form !== 'command' || isInside) return marks.other;
  if (/^\s*(?:SE|T)/iu.test(text) && choosesSetting(bound)) return marks.setting;
  if (/^\s*(?:ACF|END|QUIT)(?![^\s])/iu.test(text)) return marks.end;
  return /^\s*ST(?:O|OR|ORE)?(?!\S)/iu.test(text) ? marks.store : marks.other;
}

/** A run of commands, by their index. */
export interface Run {
  readonly first: number;
  last: number;
}

/** Goes over the commands of a section, and tells of the blocks in them when they end. */
export class Blocks {
  private readonly tell: (block: Run) => void;
  private ruleSet: Run | undefined;
  private setting: Run | undefined;
  private compile: Run | undefined;

  constructor(tell: (block: Run) => void) {
    this.tell = tell;
  }

  /** The next command with its marks; all but those of ACF2 are passed over. */
  take(index: number, mark: number): void {
    const role = mark & marks.role;
    if (role === 0) return;
    this.inRuleSet(index, role);
    this.underSetting(index, role);
    this.inCompile(index, role, mark);
  }

  /** Some block goes on. */
  get isOpen(): boolean {
    return this.ruleSet !== undefined || this.setting !== undefined || this.compile !== undefined;
  }

  /** No more of them follow. */
  end(): void {
    this.close(this.ruleSet);
    this.close(this.setting);
    this.close(this.compile);
    this.ruleSet = this.setting = this.compile = undefined;
  }

  /** From its $KEY to its last line. */
  private inRuleSet(index: number, role: number): void {
    if (role === marks.rule) {
      this.ruleSet = grown(this.ruleSet, index);
      return;
    }
    this.close(this.ruleSet);
    this.ruleSet = role === marks.ruleSet ? grown(undefined, index) : undefined;
  }

  /** From a SET to the last line before the next one. */
  private underSetting(index: number, role: number): void {
    if (role === marks.setting || role === marks.end) {
      this.close(this.setting);
      this.setting = role === marks.setting ? grown(undefined, index) : undefined;
    } else if (this.setting) this.setting.last = index;
  }

  /** From COMPILE to STORE. */
  private inCompile(index: number, role: number, mark: number): void {
    const isInside = (mark & marks.inside) !== 0;
    if (!isInside && (mark & marks.opens) !== 0) this.compile = grown(undefined, index);
    else if (this.compile) {
      if (isInside || role === marks.store) this.compile.last = index;
      if (isInside) return;
      this.close(this.compile);
      this.compile = undefined;
    }
  }

  private close(block: Run | undefined): void {
    if (block) this.tell(block);
  }
}

function grown(run: Run | undefined, index: number): Run {
  if (!run) return { first: index, last: index };
  run.last = index;
  return run;
}
