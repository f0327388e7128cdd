import type { CommandForm } from '../../grammar/parse.ts';
import { compact } from '../../text/compact.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import type { SplitState } from '../state.ts';
import type { CardProblem, CommandText } from '../types.ts';

/** TSO's command buffer: what is longer cannot be a command. */
export const maxCommandLength = 32_760;

/** Joins the cards of one command. Offsets given to it are document offsets; what it makes is relative to `start`. */
export class CommandJoiner {
  private text = '';
  private readonly pieces: number[] = [];
  private readonly comments: Range[] = [];
  private readonly problems: CardProblem[] = [];

  private readonly source: Text;
  private readonly start: number;
  private readonly form: CommandForm;
  private readonly parmlib: boolean;

  /**
   * @param start document offset of the first card of the command
   * @param parmlib it stands in a member of RACF's parameter library
   */
  constructor(source: Text, start: number, form: CommandForm, parmlib = false) {
    this.source = source;
    this.start = start;
    this.form = form;
    this.parmlib = parmlib;
  }

  /** Appends a run of the document to the logical text. */
  append(from: number, to: number): void {
    const room = maxCommandLength - this.text.length;
    if (to - from > room) {
      if (!this.problems.some((problem) => problem.kind === 'too-long')) {
        this.problem('too-long', from + Math.max(0, room), to);
      }
      to = from + Math.max(0, room);
    }
    if (to <= from) return;
    this.pieces.push(this.text.length, from - this.start);
    this.text += this.source.slice(from, to);
  }

  /** Puts one blank where a comment stood, so that the words around it stay apart. */
  comment(from: number, to: number): void {
    this.comments.push({ start: from - this.start, end: to - this.start });
    if (this.text === '') return;
    this.pieces.push(this.text.length, from - this.start);
    this.text += ' ';
  }

  /** Notes a comment's further card. */
  commentContinues(from: number, to: number): void {
    if (to > from) this.comments.push({ start: from - this.start, end: to - this.start });
  }

  /** The logical text so far. */
  get written(): string {
    return this.text;
  }

  problem(kind: CardProblem['kind'], from: number, to: number): void {
    this.problems.push({ kind, range: { start: from - this.start, end: to - this.start } });
  }

  /**
   * @param end document offset of the end of the last card
   * @param cards number of lines from the first card to the last
   */
  finish(end: number, cards: number, before: SplitState, after: SplitState): CommandText {
    // The blanks around comments on cards of their own are no command.
    const empty = this.text.trim() === '';
    const { pieces, problems } = this;
    const isOnePiece = pieces.length === 2 && pieces[0] === 0 && pieces[1] === 0;
    const command: CommandText = {
      start: this.start,
      length: end - this.start,
      cards,
      before,
      after,
      selfContained: problems.length === 0 || !problems.some(({ kind }) => kind.startsWith('continuation-')),
      form: this.form,
      text: empty ? '' : ownCopy(this.text),
      pieces: empty ? noPieces : isOnePiece ? onePiece : compact(pieces),
      comments: compact(this.comments),
      problems: compact(problems),
      bound: undefined,
      changed: 0,
    };
    return this.parmlib ? { ...command, parmlib: true } : command;
  }
}

const noPieces: readonly number[] = [];

/** The logical text of a command on one card is what stands on the card. Most are so, and share this. */
const onePiece: readonly number[] = [0, 0];

/**
 * A command on one card without anything but its text.
 * @param written the card up to its last character that is no blank
 * @param start document offset of the card
 * @param end document offset of its end
 */
export function plainCommand(
  written: string,
  start: number,
  end: number,
  state: SplitState,
  form: CommandForm,
): CommandText {
  return {
    start,
    length: end - start,
    cards: 1,
    before: state,
    after: state,
    selfContained: true,
    form,
    text: ownCopy(written),
    pieces: onePiece,
    comments: compact<Range>([]),
    problems: compact<CardProblem>([]),
    bound: undefined,
    changed: 0,
  };
}

/** Shorter strings are copies anyway. */
const shortest = 13;

/**
 * A copy that does not keep the document alive: a slice of a long string holds on to all of it, and commands
 * outlive the version of the document they were read from.
 */
function ownCopy(text: string): string {
  return text.length < shortest ? text : [text.charAt(0), text.slice(1)].join('');
}
