// @ts-check
import { operandRule, words } from './operands.mjs';
import { command, commonRules, grammar, oneOf, plainWord, verbEnd } from './patterns.mjs';

/**
 * RACF commands, and the TSO commands between them.
 * @param {import('./facts.mjs').Facts} facts
 */
export function racfGrammar({ racf, tsoVerbs }) {
  const body = [{ include: '#body' }];
  return grammar(
    'RACF Commands',
    'source.racf',
    [
      { include: '#anywhere' },
      { include: '#command' },
      // No verb: what a forgotten continuation sign has left over is still coloured.
      command(String.raw`(?=\S)`, {}, body),
    ],
    {
      ...commonRules('racf'),
      command: {
        patterns: [
          command(
            String.raw`(${oneOf(racf.classVerbs)})[ \t]+(${oneOf(racf.classes)})(?=\s)`,
            { 1: { name: 'keyword.other.command.racf' }, 2: { name: 'support.type.class.racf' } },
            body,
          ),
          command(`(${oneOf(racf.verbs)})${verbEnd}`, { 1: { name: 'keyword.other.command.racf' } }, body),
          command(`(${oneOf(tsoVerbs)})${verbEnd}`, { 1: { name: 'keyword.other.command.tso.racf' } }, body),
        ],
      },
      body: {
        patterns: [
          { include: '#anywhere' },
          { include: '#operands' },
          { include: '#nested' },
          { match: plainWord, name: 'variable.other.name.racf' },
        ],
      },
      operands: operandRule(racf.operands, 'racf'),
      classes: words(racf.classes, 'support.type.class.racf'),
      keywords: words(racf.operands.keywords, 'constant.language.racf'),
    },
  );
}
