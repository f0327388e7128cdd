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

  /** @param index the first of the section's commands that will be asked for */
  constructor(analysis: Analysis, section: Section, index: number) {
    this.analysis = analysis;
    this.section = section;
    this.setting = section.esm === 'acf2' ? settingBefore(analysis, section, index) : firstSetting;
  }

  /** The command at an index; undefined for cards that hold only comments. */
  read(index: number): BoundCommand | undefined {
    const text = this.section.commands[index];
    const bound = text && this.analysis.bound.get(text);
    if (!bound || bound.esm === 'racf') return bound;
    const read = understood(bound, this.section.frame, this.setting);
    if (bound.esm === 'acf2') this.setting = settingOf(bound) ?? this.setting;
    return read;
  }
}

/** One command of a section. */
export function readCommandAt(analysis: Analysis, section: Section, index: number): BoundCommand | undefined {
  return new Reader(analysis, section, index).read(index);
}

/** Commands outlive edits, and so does what was found out about them under the same entry of the catalog. */
const known = new WeakMap<BoundCommand, { readonly spec: CommandSpec; readonly read: BoundCommand }>();

function understood(bound: BoundCommand, frame: SectionFrame, setting: string): BoundCommand {
  const isTss = bound.esm === 'tss' && bound.verb.toUpperCase() === 'TSS';
  const spec = isTss ? tssSpec(bound) : bound.esm === 'acf2' ? acf2Spec(bound, setting) : undefined;
  if (!spec) return bound;
  const last = known.get(bound);
  if (last?.spec === spec) return last.read;
  const read = dress(bound, spec, frame);
  known.set(bound, { spec, read });
  return read;
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
