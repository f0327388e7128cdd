import { documentRange } from '../bind/positions.ts';
import type { CommandText } from '../deck/types.ts';
import type { Range } from '../text/range.ts';
import type { Finding, Place, Rule } from './types.ts';

/**
 * A finding with the rule it is from. Findings come in as many shapes as there are rules, so what is asked of all of them on every edit
 * stands here, in one shape.
 */
export class Report {
  readonly rule: Rule;
  readonly finding: Finding;
  /** The command that the place is in; undefined for one of the document. */
  readonly command: CommandText | undefined;
  readonly message: string;
  readonly unnecessary: boolean;
  /** There are places besides its own to tell of. */
  readonly isMore: boolean;
  /** Nothing in the finding says when it counts. */
  readonly isPlain: boolean;
  /** Where it begins and ends, from the start of the command on; -1 when nobody asked yet. */
  private from = -1;
  private to = -1;

  constructor(rule: Rule, finding: Finding) {
    this.rule = rule;
    this.finding = finding;
    const { place, message, unnecessary = false, related, symbol, once, holds } = finding;
    this.command = 'command' in place ? place.command : undefined;
    this.message = message;
    this.unnecessary = unnecessary;
    this.isMore = related !== undefined || symbol !== undefined;
    this.isPlain = once === undefined && holds === undefined;
  }

  /** Its range in the document. */
  get range(): Range {
    const { command } = this;
    if (this.from < 0) {
      const { start, end } = rangeOf(this.finding.place);
      const base = command ? command.start : 0;
      this.from = start - base;
      this.to = end - base;
    }
    const base = command ? command.start : 0;
    return { start: base + this.from, end: base + this.to };
  }

  /** Where its command begins, or it itself: nearly its place, and told faster. */
  get near(): number {
    return this.command ? this.command.start : this.range.start;
  }
}

/** The document range of a place. */
export function rangeOf(place: Place): Range {
  if ('document' in place) return place.document;
  if ('span' in place) return documentRange(place.command, place.span);
  const { command, cards } = place;
  return { start: command.start + cards.start, end: command.start + cards.end };
}
