import type { Deck } from '../deck/deck.ts';
import { directiveNesting, isDirectiveLine } from '../deck/directives.ts';
import type { ChangedWindow } from '../text/change.ts';
import { lastIndex } from '../text/search.ts';
import type { Text } from '../text/text.ts';
import type { Place } from './types.ts';

/** Marks without which a text has no conditions of a template. */
const marks = ['#if', '#foreach', '{%'];
const longestMark = 8;

function hasMark(text: Text): boolean {
  return marks.some((mark) => text.includes(mark));
}

/**
 * The branches of a deck.
 * @param before those of the earlier text: where it had none, only what changed is looked at
 */
export function branchesOf(deck: Deck, { start, newEnd }: ChangedWindow, before?: TemplateBranches): TemplateBranches {
  const isNew =
    !before || before.hasMarks || hasMark(deck.text.slice(Math.max(0, start - longestMark), newEnd + longestMark));
  return isNew ? new TemplateBranches(deck) : before;
}

const otherBranch = /^\s*(?:#\{?else|\{%[-+]?\s*el(?:se|if))/u;

/**
 * The branches of template conditions (`#if ... #else ... #end`) in a deck. Of two commands in different branches only
 * one may be left once the template is filled in, so nothing is said about what they do together.
 */
export class TemplateBranches {
  /** Where each stretch of the text begins, ascending, and the branch it is. */
  private readonly starts: number[] = [0];
  private readonly branches: number[] = [0];
  readonly hasMarks: boolean;

  constructor({ text, lines }: Deck) {
    this.hasMarks = hasMark(text);
    if (!this.hasMarks) return;
    const open: number[] = [0];
    let last = 0;
    for (let line = 0; line < lines.count; line++) {
      const content = lines.content(line);
      if (!isDirectiveLine(content)) continue;
      const nesting = directiveNesting(content);
      if (nesting > 0) open.push(++last);
      else if (nesting < 0 && open.length > 1) open.pop();
      else if (open.length > 1 && otherBranch.test(content)) open[open.length - 1] = ++last;
      this.starts.push(lines.start(line));
      this.branches.push(open.at(-1) ?? 0);
    }
  }

  /** True when the deck has no conditions. */
  get isOne(): boolean {
    return this.starts.length === 1;
  }

  /** True when all places stand in one branch, or outside of all conditions. */
  areTogether(places: readonly Place[]): boolean {
    const [first, ...others] = places.map((place) =>
      this.branchAt('command' in place ? place.command.start : place.document.start),
    );
    return others.every((branch) => branch === first);
  }

  private branchAt(offset: number): number {
    return this.branches[lastIndex(this.starts, offset, (start) => start)] ?? 0;
  }
}
