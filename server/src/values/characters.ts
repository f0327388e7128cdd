/**
 * Which characters a name is made of. Letters that are no letters of English pass everywhere: `#`, `@` and `$` are code
 * points, and what they look like depends on the country.
 */
import type { NameForm } from '../catalog/types.ts';
import { isDigit } from '../text/characters.ts';
import type { Range } from '../text/range.ts';

/** Everything ASCII that is no letter, digit, `#`, `@` or `$`. */
const notNational = /[^A-Za-z0-9#@$\u0080-\uffff]/u;
const notDotted = /[^A-Za-z0-9#@$.\u0080-\uffff]/u;
const notAlphanumeric = /[^A-Za-z0-9\u0080-\uffff]/u;
const notLetter = /[^A-Za-z\u0080-\uffff]/u;
const notGeneric = /[^A-Za-z0-9#@$*%\u0080-\uffff]/u;

const wrong: Readonly<Record<Exclude<NameForm, 'lu'>, RegExp>> = {
  system: notNational,
  national: notNational,
  alphanumeric: notAlphanumeric,
  letters: notLetter,
  dotted: notDotted,
};

/** What is wrong with the characters of a name, and where. */
export interface CharacterProblem {
  readonly reason: string;
  readonly range: Range;
}

/** The first character that a name of a form cannot have. */
export function badCharacter(name: string, form: NameForm, generic = false): CharacterProblem | undefined {
  if (form === 'lu') return badLu(name);
  const at = name.search(generic && form !== 'dotted' ? notGeneric : wrong[form]);
  if (at >= 0) return { reason: `it has ${spelled(name.charAt(at))} in it`, range: { start: at, end: at + 1 } };
  return (form === 'system' || form === 'dotted') && startsWithDigit(name) ? digitFirst : undefined;
}

/** A digit as the first character. */
const digitFirst: CharacterProblem = { reason: 'it begins with a digit', range: { start: 0, end: 1 } };

function startsWithDigit(name: string): boolean {
  return isDigit(name.charCodeAt(0));
}

/** `network.lu` or `lu`, eight characters each. */
function badLu(name: string): CharacterProblem | undefined {
  const at = name.search(notDotted);
  if (at >= 0) return { reason: `it has ${spelled(name.charAt(at))} in it`, range: { start: at, end: at + 1 } };
  const parts = name.split('.');
  const whole = { start: 0, end: name.length };
  if (parts.length > 2) return { reason: 'it has more than one period', range: whole };
  if (parts.includes('')) return { reason: 'nothing stands on one side of the period', range: whole };
  return parts.some((part) => part.length > 8)
    ? { reason: 'a part is longer than 8 characters', range: whole }
    : undefined;
}

/** A character in words where it can hardly be seen. */
export function spelled(character: string): string {
  return characterNames[character] ?? character;
}

const characterNames: Readonly<Record<string, string>> = {
  ' ': 'a blank',
  '.': 'a period',
  ',': 'a comma',
  "'": 'an apostrophe',
  '"': 'a double quote',
  '-': 'a hyphen',
  _: 'an underscore',
  '\t': 'a tab',
};
