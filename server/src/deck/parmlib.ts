/**
 * Members of RACF's parameter library (IRROPTxx): their commands are those of RACF, but comments and continuations follow
 * rules of their own. A member is told by its name, or by its first line: a comment with `esm: parmlib`.
 */
import type { Lines } from '../text/lines.ts';

const mark = /^(?:\/\/|\/\*).{0,60}\besm:[ \t]{0,8}parmlib\b/i;
const memberName = /(?:^|[/\\(.:])IRROPT[A-Z0-9#@$]{2}\)?(?:\.\w{1,8})?$/i;

/** True when the first line that is not blank is a comment that says `esm: parmlib`. */
export function saysParmlib(lines: Lines): boolean {
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const content = lines.text.slice(start, Math.min(lines.end(line), start + 160)).trim();
    if (content !== '') return mark.test(content);
  }
  return false;
}

/** True for the name or URI of a file that is called as a member of the parameter library is. */
export function isParmlibName(name: string): boolean {
  return memberName.test(name.split(/[?#]/u, 1).join(''));
}
