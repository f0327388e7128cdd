/** Masks of ACF2: in the names that lines of rules are about, in keys, and in the logonids of lines and roles. */
import { STAR } from '../../text/characters.ts';

/** Whether a mask fits; `maybe` where the documentation does not say. */
export type Fit = 'yes' | 'no' | 'maybe';

/**
 * Whether a mask of a line fits what follows the key. A dash by itself stands for any number of qualifiers, none too; behind other
 * characters for the rest of its qualifier; an asterisk for one character, at the end of a qualifier also for none (ACF2 for
 * z/OS, Mask Data Set Names and UIDs).
 * @param rest what follows the key, empty for the key itself
 */
export function fitsMask(mask: string, rest: string): Fit {
  if (mask === rest) return 'yes';
  const levels = mask === '' ? [] : mask.split('.');
  const parts = rest === '' ? [] : rest.split('.');
  if (fitsLevels(levels, parts)) return 'yes';
  // Behind other characters at the end of a resource mask, a dash may stand for further qualifiers too.
  return mask.length > 1 &&
    mask.endsWith('-') &&
    !mask.endsWith('.-') &&
    fitsLevels(levels, parts.slice(0, levels.length))
    ? 'maybe'
    : 'no';
}

/** As many steps as both lists are long, for each dash that stands alone. */
function fitsLevels(levels: readonly string[], parts: readonly string[]): boolean {
  let level = 0;
  let part = 0;
  let dash = -1;
  let from = 0;
  while (part < parts.length) {
    const mask = levels[level];
    if (mask === '-') {
      dash = level++;
      from = part;
    } else if (mask !== undefined && fitsName(mask, parts[part] ?? '')) {
      level++;
      part++;
    } else if (dash >= 0) {
      level = dash + 1;
      part = ++from;
    } else return false;
  }
  while (levels[level] === '-') level++;
  return level === levels.length;
}

/** Whether a mask fits one name: a qualifier, a logonid, a key. */
export function fitsName(mask: string, name: string): boolean {
  const isOpen = mask.endsWith('-');
  const end = isOpen ? mask.length - 1 : mask.length;
  let last = end;
  while (last > 0 && mask.charCodeAt(last - 1) === STAR) last--;
  if (name.length < last || (!isOpen && name.length > end)) return false;
  for (let at = 0; at < last; at++) {
    if (mask.charCodeAt(at) !== STAR && mask.charCodeAt(at) !== name.charCodeAt(at)) return false;
  }
  return true;
}

/** True when a name has characters that stand for others. */
export function isMasked(name: string): boolean {
  return name.includes('*') || name.includes('-');
}

/** Negative when the first mask is more specific: where they part, a character comes before `*`, and `*` before `-`. */
export function compareMasks(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const difference = weightOf(one.charAt(at)) - weightOf(other.charAt(at));
    if (difference !== 0) return difference;
  }
  return 0;
}

function weightOf(letter: string): number {
  if (letter === '') return 0;
  return letter === '-' ? 3 : letter === '*' ? 2 : 1;
}
