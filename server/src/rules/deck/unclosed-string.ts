import type { BoundCommand } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { problemsOf } from '../support/syntax.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/unclosed-string',
  title: 'Closing apostrophe missing',
  severity: 'error',
  syntax: true,
  what: 'An apostrophe opens a text that no second one closes.',
  why: 'Everything up to the end of the command becomes part of the text: the operands in it are lost, and the command fails. An apostrophe inside a text must be doubled.',
  todo: "Add the closing apostrophe. For an apostrophe inside the text write two: 'O''BRIEN'.",
  sources: [{ name: 'TSO/E Programming Services, quoted strings' }],
  bad: [
    "PERMIT «'»SYS1.PARMLIB ID(SYSPROG) ACCESS(READ)",
    "ADDUSER ZWESVUSR NAME(«'»ZOWE SERVER) DFLTGRP(ZWEADMIN)",
    "ADDUSER OBRIEN NAME(O«'»BRIEN) DFLTGRP(STAFF)",
    "RDEFINE FACILITY ZWES.IS DATA(«'»ZOWE) APPLDATA('SERVER') UACC(NONE)",
    "ADDUSER ZWESVUSR NAME(ZOWE«'») OMVS(HOME('/tmp') PROGRAM('/bin/sh'))",
  ],
  good: ["ADDUSER OBRIEN NAME('O''BRIEN') DFLTGRP(STAFF)", "SEND 'it''s time"],
  *check(command) {
    for (const { span: open } of problemsOf(command, 'unclosed-string')) {
      const span = swallowing(command, open) ?? open;
      const inWord = isInWord(command, span);
      const end = inWord ? undefined : likelyEnd(command, span);
      yield {
        place: at(command, { start: span.start, end: span.start + 1 }),
        // In the middle of a word some products take it for an ordinary character.
        severity: inWord ? 'warning' : 'error',
        message: inWord
          ? 'This apostrophe opens a text that nothing closes. Put the whole value in apostrophes, and double the one inside.'
          : 'The apostrophe that closes this text is missing, so the rest of the command is taken for part of it. Add it where the text ends.',
        fixes:
          end === undefined ? [] : [perhaps('Add the closing apostrophe', replace(command, { start: end, end }, "'"))],
      };
    }
  },
});

/**
 * The text in which an apostrophe is most likely missing, where that is not the last one: a text that ends in a left
 * parenthesis runs from a value to the apostrophe that opens the next.
 */
function swallowing({ text: { text } }: BoundCommand, { start: end }: Range): Range | undefined {
  for (let at = text.indexOf("'"); at >= 0 && at < end; at = text.indexOf("'", at)) {
    const start = at;
    at = text.indexOf("'", start + 1);
    while (at >= 0 && text.charAt(at + 1) === "'") at = text.indexOf("'", at + 2);
    if (at < 0 || at >= end) return undefined;
    if (text.charAt(at - 1) === '(' && at - 1 > start) return { start, end: text.length };
    at++;
  }
  return undefined;
}

function isInWord({ text: { text } }: BoundCommand, { start }: Range): boolean {
  return /[^\s(,=]/u.test(text.charAt(start - 1));
}

/** Before the next parenthesis when one was opened for the text, else at the next blank. */
function likelyEnd({ text: { text } }: BoundCommand, { start, end }: Range): number {
  const inParentheses = /\(\s*$/u.test(text.slice(0, start));
  const mark = text.slice(start, end).search(inParentheses ? /\)/u : /\s/u);
  return mark < 0 ? text.trimEnd().length : start + mark;
}
