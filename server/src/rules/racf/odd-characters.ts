import type { BoundCommand } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';
import { oddPlaces } from '../support/odd-characters.ts';
import { isOwnCommand } from '../support/syntax.ts';
import { at, perhaps, replace, safely } from '../support/steps.ts';
import { mistypedSign } from '../support/words.ts';
import { commandRule, type Finding } from '../types.ts';

/** Two kinds that people see, and cannot tell from the plain character. */
const apostrophes = /[\u2018-\u201F]/u;
const dashes = /[\u2010-\u2015\u2212]/u;
const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;

export default commandRule({
  code: 'racf/odd-characters',
  title: 'Characters that only look right',
  severity: 'warning',
  what: 'A command has typographic apostrophes or dashes in it, or blanks and signs that cannot be seen, as word processors and web pages make them.',
  why: 'TSO knows only the plain apostrophe, hyphen and blank, and the code pages of z/OS have no place for the others: they arrive as other characters. A text in typographic apostrophes is no quoted text, so the command fails or works on another name.',
  todo: 'Type the plain characters in their place.',
  sources: [
    { name: 'TSO/E Command Reference, delimiters and quoted strings' },
    { name: 'Code pages IBM-037 and IBM-1047' },
  ],
  bad: [
    'PERMIT «‘»SYS1.PARMLIB’ ID(SYSPROG) ACCESS(READ)',
    'RDEFINE FACILITY ZWES.IS UACC(NONE)«\u00A0»OWNER(SYS1)',
    'RDEFINE FACILITY ZWES«–»IS UACC(NONE)',
    "ADDUSER ZWESVUSR NAME('ZOWE«\u00A0»SERVER') DFLTGRP(ZWEADMIN)",
    'PERMIT ZWES.IS «\u200B»CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  good: [
    "PERMIT 'SYS1.PARMLIB' ID(SYSPROG) ACCESS(READ)",
    "ADDUSER MUELLER NAME('JÜRGEN MÜLLER') DFLTGRP(STAFF)",
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) /* the server’s own – see above */',
    `PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) –
   ID(ZWESVUSR)`,
    '\tPERMIT ZWES.IS\tCLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  check: (command) => {
    const found = oddPlaces(command.text.text);
    const [first] = found;
    // A dash for the continuation sign is another rule's.
    if (!first || !isOwnCommand(command) || mistypedSign(command)) return [];
    return [report(command, first, found)];
  },
});

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
