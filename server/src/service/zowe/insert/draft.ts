/** What is to be put into a section, and its text once all of it is known. */
import type { TextChange } from '../../types.ts';
import type { AcfSetting } from '../../../deck/state.ts';
import type { InsertionPlace } from './place.ts';
import { choosing, isSameSetting, restoring, settingNamed } from './session.ts';
import type { InsertionTarget } from './target.ts';

/** Commands that belong together, with the comment above them. */
export interface Part {
  /** Parts of one group stand together: those of one class of RACF, those under one setting of ACF2. */
  readonly group: string;
  /** ACF2: the words behind SET. */
  readonly setting?: string;
  /** Cards of comments, each without its line end. */
  readonly comments: readonly string[];
  /** Commands, each without the line end behind its last card. */
  readonly commands: readonly string[];
  /** What makes the group take effect, written once behind it where no such command follows anyway. */
  readonly closing: readonly string[];
}

interface Filling {
  readonly place: InsertionPlace;
  readonly parts: Part[];
}

/** Collects parts by the place they go to, and writes each place once. */
export class Draft {
  private readonly fillings = new Map<number, Filling>();
  private readonly target: InsertionTarget;

  constructor(target: InsertionTarget) {
    this.target = target;
  }

  get isEmpty(): boolean {
    return this.fillings.size === 0;
  }

  add(place: InsertionPlace, part: Part): void {
    const there = this.fillings.get(place.offset);
    if (there) there.parts.push(part);
    else this.fillings.set(place.offset, { place, parts: [part] });
  }

  /** In the order of the text. */
  changes(): TextChange[] {
    return [...this.fillings.values()]
      .sort((a, b) => a.place.offset - b.place.offset)
      .map(({ place, parts }) => {
        const blocks = this.target.section.esm === 'acf2' ? this.session(place, parts) : this.blocks(place, parts);
        const text = `${place.before}${blocks.join(place.between)}${place.after}`;
        return { range: { start: place.offset, end: place.offset }, text };
      });
  }

  private blocks({ isRenewed }: InsertionPlace, parts: readonly Part[]): string[] {
    const { lineEnd } = this.target.cards;
    return grouped(parts).flatMap((group) => [
      ...group.map(({ comments, commands }) => [...comments, ...commands].join(lineEnd)),
      ...(isRenewed ? [] : closingOf(group)),
    ]);
  }

  /** In an ACF session each group has its setting, and those that follow find the one they had. */
  private session(place: InsertionPlace, parts: readonly Part[]): string[] {
    const { lineEnd } = this.target.cards;
    const blocks: string[] = [];
    let current: AcfSetting | undefined = place.setting;
    for (const group of grouped(parts)) {
      const [first] = group;
      const wanted = first?.setting === undefined ? undefined : settingNamed(first.setting);
      const choice = wanted && !isSameSetting(current, wanted) ? [choosing(this.target, wanted, first?.setting)] : [];
      current = wanted ?? current;
      const lines =
        group.length === 1
          ? [...(first?.comments ?? []), ...choice, ...(first?.commands ?? [])]
          : [...choice, ...group.flatMap(({ comments, commands }) => [...comments, ...commands])];
      blocks.push([...lines, ...(place.isRenewed ? [] : closingOf(group))].join(lineEnd));
    }
    const back = current && restoring(this.target, place.setting, current, place.next);
    return back === undefined || back === '' ? blocks : [...blocks, back];
  }
}

/** The parts of each group, groups in the order in which they come first. */
function grouped(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.group);
    if (group) group.push(part);
    else groups.set(part.group, [part]);
  }
  return [...groups.values()];
}

function closingOf(group: readonly Part[]): string[] {
  return [...new Set(group.flatMap(({ closing }) => closing))];
}
