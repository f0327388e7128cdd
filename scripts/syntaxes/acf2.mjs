// @ts-check
import { operandRule, words } from './operands.mjs';
import { command, commonRules, grammar, list, oneOf, operand, verbEnd } from './patterns.mjs';

/** A name or a mask; a dash at the end is part of it unless it ends the card. */
const mask = String.raw`(?:(?![-+][ \t]*\n)[^\s(),'&{}<>])+`;

/**
 * Subcommands of the ACF command, operator commands between them, and rule sets.
 * @param {import('./facts.mjs').Facts} facts
 */
export function acf2Grammar({ acf2 }) {
  const body = [{ include: '#body' }];
  return grammar(
    'ACF2 Commands',
    'source.acf2',
    [
      { include: '#directive' },
      { include: '#comment' },
      { include: '#anywhere' },
      { include: '#control' },
      { include: '#operator' },
      { include: '#session' },
      { include: '#command' },
      { include: '#entry' },
    ],
    {
      ...commonRules('acf2'),
      // An asterisk in column 1, a number sign in old decks; comments of TSO are carried over from other decks.
      comment: { match: String.raw`^(?:[*#]|/\*).*`, name: 'comment.line.acf2' },
      anywhere: {
        patterns: ['directive', 'continuation', 'sequence', 'string', 'symbol', 'hole'].map((rule) => ({
          include: `#${rule}`,
        })),
      },
      control: command(
        String.raw`([$%]${oneOf(acf2.controls)})(?![\w-])`,
        { 1: { name: 'keyword.other.control.acf2' } },
        [{ include: '#control-body' }],
      ),
      // After the first statement of a line the others stand without their sign.
      'control-body': {
        patterns: [
          {
            match: String.raw`(?<![\w-])${oneOf(acf2.controls)}(?![\w-])`,
            name: 'keyword.other.control.acf2',
          },
          list('acf2', [{ include: '#classes' }, { include: '#values' }]),
          { include: '#values' },
        ],
      },
      operator: command(
        String.raw`((?i:F|MODIFY))[ \t]+((?i:ACF2)),(?:(${oneOf(acf2.operators)})(?![\w-]))?`,
        {
          1: { name: 'keyword.other.command.acf2' },
          2: { name: 'keyword.other.command.acf2' },
          3: { name: 'keyword.other.function.acf2' },
        },
        body,
      ),
      session: {
        match: String.raw`(?<![^\s])(?i:ACF|END|QUIT)(?=[ \t]*\n)`,
        name: 'keyword.other.command.acf2',
      },
      command: command(`(${oneOf(acf2.verbs)})${verbEnd}`, { 1: { name: 'keyword.other.command.acf2' } }, body),
      // A line of a rule set: the mask of the resource, unless the first word carries a list.
      entry: command(
        String.raw`(?:(?!&)(?>(${mask}))(?!\()|(?=\S))`,
        { 1: { name: 'variable.other.mask.acf2' } },
        body,
      ),
      body: {
        patterns: [
          { include: '#anywhere' },
          // An entry of a rule set in a subcommand: ADD(SERVER SERVICE(READ) ROLE(X) ALLOW).
          operand('(?i:ADD|DEL)', 'acf2', body),
          operand('(?i:RESOURCE|RSRCTYPE|TYPE)', 'acf2', [{ include: '#classes' }, { include: '#values' }]),
          operand('(?i:SE(?:RVICE)?)', 'acf2', [{ include: '#services' }, { include: '#values' }]),
          { include: '#permissions' },
          { include: '#operands' },
          { include: '#nested' },
          { match: mask, name: 'variable.other.name.acf2' },
        ],
      },
      services: words(['READ', 'UPDATE', 'ADD', 'DELETE', 'EXECUTE'], 'constant.language.acf2'),
      permissions: words(['ALLOW', 'LOG', 'PREVENT'], 'constant.language.acf2'),
      operands: operandRule(acf2.operands, 'acf2'),
      classes: words(acf2.types, 'support.type.class.acf2'),
      keywords: words(acf2.operands.keywords, 'constant.language.acf2'),
    },
  );
}
