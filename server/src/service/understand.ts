/**
 * Commands with all that the catalogs say of their words. What a word of RACF means, its verb tells; in Top Secret
 * the function does, and in ACF2 the setting that an earlier SET has put in force.
 */
import type { BoundCommand } from '../bind/types.ts';
import type { CommandSpec } from '../catalog/types.ts';
import type { Section } from '../deck/deck.ts';
import type { SectionFrame } from '../deck/types.ts';
import type { Analysis } from './analysis.ts';
import { acf2Spec, firstSetting, settingOf } from './understand/acf2.ts';
import { dress } from './understand/dress.ts';
import { tssSpec } from './understand/tss.ts';

/** How far back a SET is looked for: enough for any deck a person writes, and a bound for the others. */
const commandsBack = 2000;

/** Reads the commands of a section from one of them on, in the order of the text. */
export class Reader {
  private setting: string;
  private readonly analysis: Analysis;
  private readonly section: Section;

  get frame(): SectionFrame {
    return this.section.frame;
  }

  /** @param index the first of the section's commands that will be asked for */
  constructor(analysis: Analysis, section: Section, index: number) {
    this.analysis = analysis;
    this.section = section;
    this.setting = section.esm === 'acf2' ? settingBefore(analysis, section, index) : firstSetting;
  }

  /** The command at an index, with the meaning of its words filled in; undefined for cards that hold only comments. */
  read(index: number): BoundCommand | undefined {
    const found = this.meaning(index);
    return found && (found.spec ? dress(found.bound, found.spec, this.frame) : found.bound);
  }

  /** What `read` needs to know of a command, without its cost. */
  meaning(index: number): Meaning | undefined {
    const text = this.section.commands[index];
    const bound = text && this.analysis.bound.get(text);
    if (!bound) return undefined;
    if (bound.esm === 'racf') return { bound, spec: undefined };
    const isTss = bound.esm === 'tss' && bound.verb.toUpperCase() === 'TSS';
    const spec = isTss ? tssSpec(bound) : bound.esm === 'acf2' ? acf2Spec(bound, this.setting) : undefined;
    if (bound.esm === 'acf2') this.setting = settingOf(bound) ?? this.setting;
    return { bound, spec };
  }
}

/** A command, and the entry of the catalog that tells what its words mean where its verb alone does not. */
export interface Meaning {
  readonly bound: BoundCommand;
  readonly spec: CommandSpec | undefined;
}

/**
 * What is worked out of a command, kept as long as its meaning stays. Commands outlive edits, so that after an edit
 * only what it touched is worked out again.
 */
export class PerCommand<T> {
  private readonly known = new WeakMap<BoundCommand, { readonly spec: CommandSpec | undefined; readonly value: T }>();

  /** @param make works it out of the command as `read` gives it */
  get(reader: Reader, index: number, make: (command: BoundCommand) => T): T | undefined {
    const meaning = reader.meaning(index);
    if (!meaning) return undefined;
    const { bound, spec } = meaning;
    const last = this.known.get(bound);
    if (last && last.spec === spec) return last.value;
    const value = make(spec ? dress(bound, spec, reader.frame) : bound);
    this.known.set(bound, { spec, value });
    return value;
  }
}

/** One command of a section. */
export function readCommandAt(analysis: Analysis, section: Section, index: number): BoundCommand | undefined {
  return new Reader(analysis, section, index).read(index);
}

function settingBefore({ bound }: Analysis, { commands }: Section, index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - commandsBack); at--) {
    const text = commands[at];
    const command = text && bound.get(text);
    const setting = command && settingOf(command);
    if (setting !== undefined) return setting;
  }
  return firstSetting;
}
