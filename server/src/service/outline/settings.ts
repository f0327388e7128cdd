/** ACF2 in the outline: what follows a SET below it, the entries of a rule set below its key. */
import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { Entries } from './entries.ts';
import { type Part, parts } from './parts.ts';

/** The operands of SET that choose a setting are those in which subcommands work. */
const settings = new Set(
  acf2Catalog.commands.flatMap(({ settings: those = [] }): readonly string[] => those).concat(['RULE', 'RESOURCE']),
);

/** True for a SET that says what the commands behind it work on. */
export function choosesSetting({ spec, operands }: BoundCommand): boolean {
  return (
    spec?.name === 'SET' && operands.some((operand) => operand.spec !== undefined && settings.has(operand.spec.name))
  );
}

/** What a command is in the outline. */
export function roleOf(bound: BoundCommand): Part {
  if (bound.esm !== 'acf2') return parts.other;
  switch (bound.text.form) {
    case 'ruleEntry':
      return parts.entry;
    case 'ruleControl':
      return parts.ruleSet;
    case 'operator':
    case 'answer':
      return parts.other;
    case 'command':
      switch (bound.spec?.name) {
        case 'SET':
          return choosesSetting(bound) ? parts.setting : parts.other;
        case 'COMPILE':
          return parts.compile;
        case 'STORE':
          return parts.store;
        case 'ACF':
        case 'END':
        case 'QUIT':
          return parts.end;
        default:
          return parts.other;
      }
  }
}

/**
 * Puts the commands of a run below the settings and rule sets they belong to. COMPILE and STORE are told by the rule set between
 * them.
 */
export class BySetting {
  private readonly entries: Entries;
  private readonly level: number;
  private readonly withEntries: boolean;
  /** The level of what stands below the setting in force. */
  private inner: number;
  /** The rule set that its entries follow. */
  private ruleSet: 'compiled' | 'plain' | undefined;
  /** The COMPILE that is to be told of; -1 when there is none. */
  private compile = -1;

  /**
   * @param level of the first entry
   * @param withEntries whether rule sets hold their entries; below a heading they would be a level too many
   */
  constructor(entries: Entries, level: number, withEntries: boolean) {
    this.entries = entries;
    this.level = this.inner = level;
    this.withEntries = withEntries;
  }

  /** The next command of the section that is in the outline. */
  take(index: number, part: Part): void {
    const { entries } = this;
    if (part !== parts.ruleSet) this.end();
    switch (part) {
      case parts.ruleSet:
        if (this.compile < 0) entries.command(this.inner, index);
        else entries.ruleSet(this.inner, index, this.compile);
        this.ruleSet = this.compile < 0 ? 'plain' : 'compiled';
        this.compile = -1;
        return;
      case parts.entry:
        if (this.ruleSet === undefined) entries.command(this.inner, index);
        else if (this.withEntries) entries.command(this.inner + 1, index);
        else entries.reach(index);
        return;
      case parts.compile:
        this.compile = index;
        break;
      case parts.store:
        if (this.ruleSet === 'compiled') entries.store(this.inner, index);
        else entries.command(this.inner, index);
        break;
      case parts.setting:
        entries.command(this.level, index);
        this.inner = this.level + 1;
        break;
      case parts.end:
        this.inner = this.level;
        entries.command(this.inner, index);
        break;
      default:
        entries.command(this.inner, index);
    }
    this.ruleSet = undefined;
  }

  /** The next commands, from one up to another, which are nothing in particular. */
  takeOthers(start: number, end: number): void {
    this.end();
    this.entries.commands(this.inner, start, end);
    this.ruleSet = undefined;
  }

  /** No more of them follow. */
  end(): void {
    if (this.compile >= 0) this.entries.command(this.inner, this.compile);
    this.compile = -1;
  }
}
