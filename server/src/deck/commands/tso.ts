import { BLANK, HYPHEN, PLUS, QUOTE, SLASH, STAR } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { Text } from '../../text/text.ts';
import { plainState } from '../state.ts';
import type { CommandText } from '../types.ts';
import { cardContent, continuationSign, trimmedEnd, trimmedStart } from './card.ts';
import { CommandJoiner, maxCommandLength, plainCommand } from './joiner.ts';
import { skipsCard } from './skip.ts';

/**
 * Reads the TSO command that begins at a line: RACF commands, TSS commands, and what else stands in a SYSTSIN deck.
 *
 * The rules are those of the terminal monitor and of IKJPARS (z/OS TSO/E Command Reference, "Continuing a command
 * line"; TSO/E Programming Services): the last character of a card that is no blank continues the command when it is
 * `-` or `+`; `-` keeps the leading blanks of the next card and `+` drops them; a comment runs from `/` `*` to its
 * closing mark, or to the end of the card when the card is not continued; an apostrophe inside a string is doubled.
 *
 * A member of RACF's parameter library differs in two things (z/OS RACF System Programmer's Guide, "Blank lines and
 * comments in the RACF parameter library"): a line that begins with two slashes, in any column, is a comment that
 * may not stand inside a command, and only `-` continues a command.
 *
 * A card that holds only comments, or nothing, gives a command with empty text.
 * @param first the line the command begins on
 * @param last the line after the last one of the section
 * @param parmlib the section is a member of RACF's parameter library
 */
export function readTsoCommand(lines: Lines, first: number, last: number, parmlib = false): CommandText {
  const source = lines.text;
  if (!parmlib) {
    const plain = plainCard(lines, first);
    if (plain) return plain;
  }
  const joiner = new CommandJoiner(source, lines.start(first), 'command', parmlib);
  let quoted = false;
  let inComment = false;
  let dropBlanks = false;
  let openComment = { from: 0, to: 0 };
  let end = lines.end(first);
  let signAt = end;
  let line = first;
  for (; line < last; line++) {
    if (line > first && skipsCard(lines, line)) continue;
    const content = cardContent(lines, line);
    const textEnd = trimmedEnd(source, content);
    if (line > first && textEnd === content.start) {
      joiner.problem('continuation-into-blank', signAt, signAt + 1);
      break;
    }
    if (parmlib && isCommentLine(source, content)) {
      const commentAt = trimmedStart(source, content);
      if (line > first) {
        joiner.problem('continuation-into-comment', commentAt, textEnd);
        break;
      }
      joiner.comment(commentAt, textEnd);
      return joiner.finish(lines.end(line), 1, plainState, plainState);
    }
    const written = continuationSign(source, content.start, textEnd);
    const isPlus = parmlib && written === '+';
    const sign = isPlus ? undefined : written;
    if (isPlus) joiner.problem('plus-sign', textEnd - 1, textEnd);
    // What is trimmed away before a string's closing apostrophe belongs to the string, so only the sign is cut.
    const stop = written ? textEnd - 1 : quoted ? content.end : textEnd;
    end = lines.end(line);
    let from = dropBlanks ? trimmedStart(source, { start: content.start, end: stop }) : content.start;
    let at = from;
    if (inComment) {
      const close = commentEnd(source, from, stop);
      joiner.commentContinues(from, close < 0 ? stop : close);
      inComment = close < 0;
      openComment.to = stop;
      from = at = close < 0 ? stop : close;
    }
    while (at < stop) {
      const code = source.charCodeAt(at);
      if (code === QUOTE) {
        quoted = !quoted;
      } else if (!quoted && code === SLASH && source.charCodeAt(at + 1) === STAR && at + 1 < stop) {
        const close = commentEnd(source, at + 2, stop);
        joiner.append(from, at);
        joiner.comment(at, close < 0 ? stop : close);
        if (close < 0) {
          inComment = true;
          openComment = { from: at, to: stop };
        }
        from = at = close < 0 ? stop : close;
        continue;
      }
      at++;
    }
    joiner.append(from, stop);
    if (!sign) {
      if (inComment) joiner.problem('unclosed-comment', openComment.from, openComment.to);
      return joiner.finish(end, line + 1 - first, plainState, plainState);
    }
    dropBlanks = sign === '+';
    signAt = stop;
  }
  if (inComment) joiner.problem('unclosed-comment', openComment.from, openComment.to);
  if (line >= last) joiner.problem('continuation-at-end', signAt, signAt + 1);
  return joiner.finish(end, line - first, plainState, plainState);
}

/** The last character of ASCII that is seen. */
const TILDE = 126;

/** The command on a card that has no comment and goes on on no other: most have none, and need no more than this. */
function plainCard(lines: Lines, line: number): CommandText | undefined {
  const { text } = lines;
  const content = cardContent(lines, line);
  const { start } = content;
  const end = trimmedEnd(text, content);
  const last = text.charCodeAt(end - 1);
  // What is no blank here may be one elsewhere: such cards are looked at with care.
  if (end === start || last <= BLANK || last > TILDE || last === HYPHEN || last === PLUS) return undefined;
  if (end - start > maxCommandLength) return undefined;
  const written = text.slice(start, end);
  return written.includes('/*') ? undefined : plainCommand(written, start, lines.end(line), plainState, 'command');
}

/** True for a line of RACF's parameter library that is all comment. */
function isCommentLine(source: Text, content: Range): boolean {
  const start = trimmedStart(source, content);
  return source.charCodeAt(start) === SLASH && source.charCodeAt(start + 1) === SLASH;
}

/** The offset after the closing mark of a comment, or -1 when it is not closed before `stop`. */
function commentEnd(source: Text, from: number, stop: number): number {
  for (let at = from; at + 1 < stop; at++) {
    if (source.charCodeAt(at) === STAR && source.charCodeAt(at + 1) === SLASH) return at + 2;
  }
  return -1;
}
