/** The rules about the form of any deck. */
import blankSymbol from './deck/blank-symbol.ts';
import commandTooLong from './deck/command-too-long.ts';
import commentInWord from './deck/comment-in-word.ts';
import commentSwallowsCards from './deck/comment-swallows-cards.ts';
import continuationAtEnd from './deck/continuation-at-end.ts';
import continuationIntoBlank from './deck/continuation-into-blank.ts';
import continuationIntoComment from './deck/continuation-into-comment.ts';
import extraParenthesis from './deck/extra-parenthesis.ts';
import lostContinuation from './deck/lost-continuation.ts';
import missingParenthesis from './deck/missing-parenthesis.ts';
import notDisplayed from './deck/not-displayed.ts';
import notRead from './deck/not-read.ts';
import suppressionNeedless from './deck/suppression-needless.ts';
import suppressionUnknownCode from './deck/suppression-unknown-code.ts';
import suppressionWithoutReason from './deck/suppression-without-reason.ts';
import swallowedOperands from './deck/swallowed-operands.ts';
import unclosedComment from './deck/unclosed-comment.ts';
import unclosedString from './deck/unclosed-string.ts';
import type { Rule } from './types.ts';

export const deckRules: readonly Rule[] = [
  blankSymbol,
  commandTooLong,
  commentInWord,
  commentSwallowsCards,
  continuationAtEnd,
  continuationIntoBlank,
  continuationIntoComment,
  extraParenthesis,
  lostContinuation,
  missingParenthesis,
  notDisplayed,
  notRead,
  suppressionNeedless,
  suppressionUnknownCode,
  suppressionWithoutReason,
  swallowedOperands,
  unclosedComment,
  unclosedString,
];
