/** Commands of ACF2 that belong together: rule sets, what is between COMPILE and STORE, what a SET is in force for. */
import type { BoundCommand } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import { choosesSetting } from '../outline/settings.ts';
import type { Fold } from '../types.ts';

/** What a command of ACF2 is to the blocks around it. */
export type BlockRole =
  /** The control statement that a rule set begins with. */
  | 'ruleSet'
  /** Other rule text. */
  | 'rule'
  /** A SET that chooses a setting. */
  | 'setting'
  /** The session ends. */
  | 'end'
  | 'store'
  | 'other';

/** Of a command it is always the same. */
export function blockRole({ form, text, before }: CommandText, bound: BoundCommand): BlockRole {
  if (form === 'ruleControl' && /^\$KEY\b/i.test(text)) return 'ruleSet';
  if (form === 'ruleControl' || form === 'ruleEntry') return 'rule';
  if (form !== 'command' || before.reading === 'compile') return 'other';
  if (/^\s*(?:SE|T)/iu.test(text) && choosesSetting(bound)) return 'setting';
  if (/^\s*(?:ACF|END|QUIT)(?![^\s])/iu.test(text)) return 'end';
  return /^\s*ST(?:O|OR|ORE)?(?!\S)/iu.test(text) ? 'store' : 'other';
}

/**
 * The blocks of a section that fold, in the order in which they end.
 * @param roles of the commands by their index; false for cards that hold only comments
 */
export function blockFolds(commands: readonly CommandText[], roles: readonly (BlockRole | false)[]): Fold[] {
  const blocks = new Blocks();
  for (const [index, role] of roles.entries()) {
    const command = commands[index];
    if (role && command) blocks.take(command, role);
  }
  return blocks.all();
}

/** A run of commands. */
interface Block {
  readonly first: CommandText;
  last: CommandText;
}

class Blocks {
  private readonly folds: Fold[] = [];
  private ruleSet: Block | undefined;
  private setting: Block | undefined;
  private compile: Block | undefined;

  take(command: CommandText, role: BlockRole): void {
    this.inRuleSet(command, role);
    this.underSetting(command, role);
    this.inCompile(command, role);
  }

  all(): Fold[] {
    this.close(this.ruleSet);
    this.close(this.setting);
    this.close(this.compile);
    return this.folds;
  }

  /** From its $KEY to its last line. */
  private inRuleSet(command: CommandText, role: BlockRole): void {
    const isRule = role === 'rule' || role === 'ruleSet';
    if (role !== 'rule') {
      this.close(this.ruleSet);
      this.ruleSet = undefined;
    }
    if (isRule) this.ruleSet = grown(this.ruleSet, command);
  }

  /** From a SET to the last line before the next one. */
  private underSetting(command: CommandText, role: BlockRole): void {
    if (role === 'setting' || role === 'end') {
      this.close(this.setting);
      this.setting = role === 'setting' ? grown(undefined, command) : undefined;
    } else if (this.setting) this.setting.last = command;
  }

  /** From COMPILE to STORE. */
  private inCompile(command: CommandText, role: BlockRole): void {
    const isInside = command.before.reading === 'compile';
    if (!isInside && command.after.reading === 'compile') this.compile = grown(undefined, command);
    else if (this.compile) {
      if (isInside || role === 'store') this.compile.last = command;
      if (isInside) return;
      this.close(this.compile);
      this.compile = undefined;
    }
  }

  /** What stands on one line does not fold. */
  private close(block: Block | undefined): void {
    if (!block || (block.first === block.last && block.last.cards === 1)) return;
    const { first, last } = block;
    this.folds.push({ range: { start: first.start, end: last.start + last.length }, kind: 'region' });
  }
}

function grown(block: Block | undefined, command: CommandText): Block {
  if (!block) return { first: command, last: command };
  block.last = command;
  return block;
}
