/** Comments of a deck as text: without their marks, and without the passwords of commands that are commented out. */

import { isSecretWord, secretNames } from '../../catalog/secret-words.ts';

/** Words in whose parentheses something secret stands; the last of RACLINK, SETROPTS RVARYPW and ALTUSER MFA. */
const secrets: ReadonlySet<string> = new Set([...secretNames, 'DEFINE', 'SWITCH', 'STATUS', 'TAGS']);

/** Reads the comments of a section in their order: a secret may go on from one card to the next. */
export class Comments {
  /** What closes a secret that the last comment left open and continued. */
  private open: 'parenthesis' | 'apostrophe' | undefined;

  /**
   * The lines of a comment.
   * @param text the comment with its marks
   */
  lines(text: string): string[] {
    const lines = this.withoutSecrets(text).split(/\r\n|\r|\n/u);
    return lines.map((line, index) => bare(line, index === 0)).filter((line, index) => line !== '' || index === 0);
  }

  /** The text with what stands in the parentheses of passwords and keys left out. */
  private withoutSecrets(text: string): string {
    let result = '';
    let from = 0;
    if (this.open) {
      const mark = /^\s*(?:\/\*|\*)?\s*/u.exec(text)?.[0] ?? '';
      from = this.skip(text, mark.length, this.open === 'apostrophe');
      result = `${mark}...`;
    }
    for (const match of text.matchAll(/\w+/gu)) {
      const start = openedAt(text, match.index + match[0].length);
      if (start < from || (!secrets.has(match[0].toUpperCase()) && !isSecretWord(match[0]))) continue;
      result += text.slice(from, start) + '...';
      from = this.skip(text, start, false);
    }
    return result + text.slice(from);
  }

  /** Where the parentheses close; a text in apostrophes may have parentheses in it. */
  private skip(text: string, start: number, inText: boolean): number {
    let quoted = inText;
    this.open = undefined;
    for (let at = start; at < text.length; at++) {
      const sign = text.charAt(at);
      if (sign === "'") quoted = !quoted;
      else if (sign === ')' && !quoted) return at;
    }
    // A comment that is closed is over, unless the next one goes on with the same command.
    if (goesOn(text)) this.open = quoted ? 'apostrophe' : 'parenthesis';
    return text.length;
  }
}

/** The text of one card: the marks go, and the columns of a sequence number. */
function bare(line: string, isFirst: boolean): string {
  let text = line.slice(0, 72).trimEnd();
  if (isFirst) text = text.replace(/^\s*(?:\/\*|\*+)/u, '');
  if (text.endsWith('*/')) text = text.slice(0, -2).trimEnd();
  // A comment of one product must not end, begin or suppress anything in another.
  text = text
    .replaceAll('*/', '')
    .replaceAll('/*', '')
    .replace(/esm-ignore/giu, 'esm ignore');
  return text.startsWith(' ') ? text.slice(1) : text;
}

/** The offset behind the parenthesis that opens at or behind the blanks at an offset; -1 when none does. */
function openedAt(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '(' ? at + 1 : -1;
}

/** A comment that is not closed, or has a continuation sign, may have its rest in the next one. */
function goesOn(text: string): boolean {
  const end = text.trimEnd();
  return !end.endsWith('*/') || /[-+]$/u.test(end.slice(0, -2).trimEnd());
}
