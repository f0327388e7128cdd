/**
 * Whether a name fits a pattern of the site: `%` stands for one character, `*` for any number, dots included. Compared
 * by hand, at most once through both for each `*`, since a regular expression made of a workspace's text could run for
 * hours. Letter case counts; callers give both in upper case.
 */
export function fits(name: string, pattern: string): boolean {
  let inName = 0;
  let inPattern = 0;
  /** Where to go on when what follows the last `*` turns out not to fit. */
  let star = -1;
  let mark = 0;
  while (inName < name.length) {
    const letter = pattern[inPattern];
    if (letter === '*') {
      star = inPattern++;
      mark = inName;
    } else if (letter === '%' || letter === name[inName]) {
      inPattern++;
      inName++;
    } else if (star >= 0) {
      inPattern = star + 1;
      inName = ++mark;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}
