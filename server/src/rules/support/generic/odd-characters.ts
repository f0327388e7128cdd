import type { BoundCommand } from '../../../bind/types.ts';
import type { Range } from '../../../text/range.ts';
import { commandRule, type CommandRule, type Finding } from '../../types.ts';
import { oddPlaces } from '../odd-characters.ts';
import { at, perhaps, replace, safely } from '../steps.ts';
import { isOwnCommand } from '../syntax.ts';
import { mistypedSign } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** Two kinds that people see, and cannot tell from the plain character. */
const apostrophes = /[\u2018-\u201F]/u;
const dashes = /[\u2010-\u2015\u2212]/u;
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;

/** Characters of word processors and web pages that look like those of a command, or cannot be seen. */
export function oddCharacters(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    marks: 'holes',
    check: (command) => {
      const found = oddPlaces(command.text.text);
      const [first] = found;
      // A dash for the continuation sign is another rule's.
      if (!first || !isOwnCommand(command) || mistypedSign(command)) return [];
      return [report(command, first, found)];
    },
  });
}

function report(command: BoundCommand, first: Range, found: readonly Range[]): Finding {
  const { text } = command.text;
  const written = text.slice(first.start, first.end);
  const all = found.map(({ start, end }) => text.slice(start, end)).join('');
  const steps = found.map((span) => replace(command, span, plain(text.slice(span.start, span.end))));
  const visible = apostrophes.test(all) || dashes.test(all);
  const title = 'Put plain characters in their place';
  return {
    place: at(command, first),
    message: `${nameOf(written)} stands here, which z/OS does not have; the command does not do what it looks like. Type the plain character.`,
    fixes: [visible ? perhaps(title, ...steps) : safely(title, ...steps)],
  };
}

function nameOf(written: string): string {
  if (apostrophes.test(written)) return 'A typographic apostrophe or quotation mark';
  if (dashes.test(written)) return 'A dash';
  return blanks.test(written) ? 'A blank of another kind' : 'A character that cannot be seen';
}

/** What was meant: an apostrophe, a hyphen, a blank, or nothing. */
function plain(written: string): string {
  return Array.from(written, (letter) => {
    if (apostrophes.test(letter)) return "'";
    if (dashes.test(letter)) return '-';
    return blanks.test(letter) ? ' ' : '';
  }).join('');
}
