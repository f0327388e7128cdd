/** Comments that stand above commands as headings, with the commands below them. */
import type { Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Lines } from '../../text/lines.ts';
import type { Steps } from '../../text/steps.ts';
import { isOnNextLine } from '../next-line.ts';
import { hasTitles, isComment, isRest, partOf, usualCode } from './codes.ts';
import type { Entries, Heading } from './entries.ts';
import { type Part, parts } from './parts.ts';
import { BySetting } from './settings.ts';

/** Fewer commands for a heading mean that the comments are remarks about single commands. */
const commandsForHeading = 2;
const fewestHeadings = 2;

/** Commands between two checkpoints. */
const stride = 8192;

/** The commands of a section for the outline. */
export interface OutlinedSection {
  readonly section: Section;
  /** By the index of their command. */
  readonly codes: Uint8Array;
  /** Comments among them are headings. */
  readonly isDivided: boolean;
}

/** Looks whether the comments of a section have enough commands below them to be headings. */
export function* outlinedSection(section: Section, codes: Uint8Array, lines: Lines): Steps<OutlinedSection> {
  if (!hasTitles(codes)) return { section, codes, isDivided: false };
  const count = new HeadingCount();
  yield* goOver(codes, new CommentBlock(section.commands, lines), count);
  return { section, codes, isDivided: count.areEnough };
}

/**
 * Tells of the commands of a section. Where comments are no headings, the commands stand by themselves.
 * @param level of the first entry
 */
export function* sectionEntries(
  { section, codes, isDivided }: OutlinedSection,
  lines: Lines,
  level: number,
  entries: Entries,
): Steps<void> {
  entries.section(section);
  const under = new UnderHeadings(entries, level);
  yield* goOver(codes, isDivided ? new CommentBlock(section.commands, lines) : undefined, under);
  under.end();
}

/** Is told of what a section has in the outline, in the order of the text. */
interface Reader {
  readonly heading: (heading: Heading) => void;
  readonly command: (index: number, part: Part) => void;
  /** Commands that are nothing in particular, from one up to another. */
  readonly others: (start: number, end: number) => void;
}

/** @param comments undefined where they do not matter */
function* goOver(codes: Uint8Array, comments: CommentBlock | undefined, reader: Reader): Steps<void> {
  for (let start = 0; start < codes.length; start += stride) {
    goOverSome(codes, start, Math.min(start + stride, codes.length), comments, reader);
    yield;
  }
}

function goOverSome(
  codes: Uint8Array,
  start: number,
  end: number,
  comments: CommentBlock | undefined,
  reader: Reader,
): void {
  for (let index = start; index < end; index++) {
    const part = partOf(codes[index] ?? 0);
    if (isComment(part)) {
      comments?.take(index, part);
      continue;
    }
    const heading = comments?.end();
    if (heading) reader.heading(heading);
    if (codes[index] === usualCode) {
      const first = index;
      while (index + 1 < end && codes[index + 1] === usualCode) index++;
      reader.others(first, index + 1);
    } else if (part !== parts.none && !isRest(codes, index)) reader.command(index, part);
  }
}

/** Counts headings that have commands below them, and these. */
class HeadingCount implements Reader {
  private headings = 0;
  private commands = 0;
  private isNew = false;

  heading(): void {
    this.isNew = true;
  }

  command(): void {
    this.others(0, 1);
  }

  others(start: number, end: number): void {
    if (this.isNew) this.headings++;
    this.isNew = false;
    if (this.headings > 0) this.commands += end - start;
  }

  get areEnough(): boolean {
    return this.headings >= fewestHeadings && this.commands >= this.headings * commandsForHeading;
  }
}

/** Tells of headings that have commands below them, and of these. */
class UnderHeadings implements Reader {
  private readonly entries: Entries;
  private readonly level: number;
  private below: BySetting;
  /** Nothing stands below it yet. */
  private next: Heading | undefined;

  constructor(entries: Entries, level: number) {
    this.entries = entries;
    this.level = level;
    this.below = new BySetting(entries, level, true);
  }

  heading(heading: Heading): void {
    this.next = heading;
  }

  command(index: number, part: Part): void {
    this.begin();
    this.below.take(index, part);
  }

  others(start: number, end: number): void {
    this.begin();
    this.below.takeOthers(start, end);
  }

  /** No more follows. */
  end(): void {
    this.below.end();
  }

  private begin(): void {
    if (!this.next) return;
    this.below.end();
    this.entries.heading(this.level, this.next);
    this.below = new BySetting(this.entries, this.level + 1, false);
    this.next = undefined;
  }
}

/** Comments on cards that follow one another. */
class CommentBlock {
  private readonly commands: readonly CommandText[];
  private readonly lines: Lines;
  private first = -1;
  private last = -1;
  /** The first of them that says something; -1 while none does. */
  private title = -1;
  private isTakenOut = false;

  constructor(commands: readonly CommandText[], lines: Lines) {
    this.commands = commands;
    this.lines = lines;
  }

  take(index: number, part: Part): void {
    if (this.first < 0 || !this.isNext(index)) {
      this.first = index;
      this.title = -1;
    }
    this.last = index;
    if (this.title >= 0 || part === parts.emptyComment) return;
    this.title = index;
    this.isTakenOut = part === parts.takenOut;
  }

  /** No comment follows. Returns the heading that they make, if they do. */
  end(): Heading | undefined {
    if (this.first < 0) return undefined;
    const { first, title, last } = this;
    this.first = -1;
    return title < 0 || this.isTakenOut ? undefined : { first, title, last };
  }

  private isNext(index: number): boolean {
    const [before, now] = [this.commands[this.last], this.commands[index]];
    return (
      before !== undefined && now !== undefined && isOnNextLine(this.lines, before.start + before.length, now.start)
    );
  }
}
