import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { nearest } from '../../text/distance.ts';
import type { Range } from '../../text/range.ts';
import { belongsInParentheses, everyOperand, isFullyKnown, severityFor } from '../support/operands.ts';
import { hasOddCharacter } from '../support/odd-characters.ts';
import { at, perhaps, remove } from '../support/steps.ts';
import { elsewhere, elsewhereInCommand } from '../support/where-else.ts';
import { furtherNames, isLooseWord, mistypedSign, secondName } from '../support/words.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/unexpected-word',
  title: 'A word that belongs to nothing',
  severity: 'warning',
  unknownWords: true,
  what: 'A word, or something in parentheses, is neither a positional operand nor a keyword of the command.',
  why: 'TSO takes it for a keyword that it does not know and refuses the whole command (IKJ56712I).',
  todo: 'Take it out, or put it where it belongs: a value goes into the parentheses of its operand, a remark between `/*` and `*/`.',
  sources: [{ name: 'IKJ56712I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) «please»',
    'PERMIT ZWES.IS CLASS(FACILITY) «(ZWESVUSR)» RESET',
    'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) «PROTECTED»',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) /* please */',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) {{ options }}',
    // A choice that whoever runs the deck has to make.
    "RACDCERT CONNECT(SITE | ID(WEBSRV) LABEL('Web') RING(WEBRING))",
  ],
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { span, parent, advice } of unexpected(command)) {
      yield {
        place: at(command, span),
        severity: severityFor(command, parent),
        message: `This is no operand of ${parent?.spec?.name ?? command.spec?.name ?? 'the command'}, so the command fails. ${advice ?? 'Remove it, or put it where it belongs.'}`,
        fixes: [perhaps('Remove it', remove(command, span))],
      };
    }
  },
});

interface Unexpected {
  readonly span: Range;
  /** The operand in whose parentheses it stands. */
  readonly parent?: BoundOperand | undefined;
  /** Where it belongs, when it is known elsewhere. */
  readonly advice?: string | undefined;
}

function* unexpected(command: BoundCommand): Generator<Unexpected> {
  for (const { kind, span } of command.problems) if (kind === 'stray') yield { span };
  const reported = [mistypedSign(command), secondName(command), ...furtherNames(command)];
  for (const { operand, specs, parent } of everyOperand(command)) {
    if (!isLooseWord(operand) || reported.includes(operand) || hasOddCharacter(operand.word)) continue;
    if (!parent && belongsInParentheses(command.operands, operand)) continue;
    // Near to an operand, it was meant as one.
    if (
      nearest(
        operand.word,
        specs.map(({ name }) => name),
      ).length === 0
    )
      yield {
        span: operand.span,
        parent,
        advice: elsewhereInCommand(operand.word, command, parent) ?? elsewhere(operand.word, command),
      };
  }
}
