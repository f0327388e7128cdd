import { documentRange } from '../bind/positions.ts';
import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import type { Finding, Place, Rule } from './types.ts';

/** Something in the finding says when it counts. */
const conditional = 1;
/** Places besides its own are to be told of. */
const related = 2;
const unnecessary = 4;

/**
 * A finding with the rule it is from. Findings come in as many shapes as there are rules, so what is asked of all of them on every edit
 * stands here, in one shape. There may be more of them than commands, so it is a small one.
 */
export class Report {
  readonly rule: Rule;
  readonly finding: Finding;
  /** The command that the place is in; undefined for one of the document. */
  readonly command: CommandText | undefined;
  private readonly marks: number;
  /** Its range, from the start of the command on: of most nobody asks. */
  private within: Range | undefined;

  constructor(rule: Rule, finding: Finding) {
    this.rule = rule;
    this.finding = finding;
    const { place } = finding;
    this.command = 'command' in place ? place.command : undefined;
    this.marks = marksOf(finding);
    this.within = undefined;
  }

  /** Nothing in the finding says when it counts. */
  get isPlain(): boolean {
    return (this.marks & conditional) === 0;
  }

  /** There are, or may be, places besides its own to tell of. */
  get hasRelated(): boolean {
    return (this.marks & related) !== 0;
  }

  /** The ESM ignores what stands there. */
  get isUnnecessary(): boolean {
    return (this.marks & unnecessary) !== 0;
  }

  /** Its range in the document. */
  get range(): Range {
    const base = this.command ? this.command.start : 0;
    if (!this.within) {
      const { start, end } = rangeOf(this.finding.place);
      this.within = { start: start - base, end: end - base };
    }
    return { start: base + this.within.start, end: base + this.within.end };
  }

  /** Where its command begins, or it itself: nearly its place, and told faster. */
  get near(): number {
    return this.command ? this.command.start : this.range.start;
  }
}

function marksOf({ once, holds, related: others, symbol, unnecessary: isFaded }: Finding): number {
  let marks = once === undefined && holds === undefined ? 0 : conditional;
  if (others || symbol) marks |= related;
  return isFaded === true ? marks | unnecessary : marks;
}

/** The document range of a place. */
export function rangeOf(place: Place): Range {
  if ('document' in place) return place.document;
  if ('span' in place) return documentRange(place.command, place.span);
  const { command, cards } = place;
  return { start: command.start + cards.start, end: command.start + cards.end };
}
