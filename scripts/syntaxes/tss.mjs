// @ts-check
import { operandRule, words } from './operands.mjs';
import { command, commonRules, grammar, oneOf, operand, plainWord, verbEnd } from './patterns.mjs';

/** Access levels of the classes that most decks use. Sites add their own, so the catalog has no closed list of them. */
const levels = 'ALL CONTROL CREATE EXECUTE FETCH NONE READ SCRATCH UPDATE WRITE'.split(' ');

/**
 * Top Secret commands: the verb TSS, a function, operands.
 * @param {import('./facts.mjs').Facts} facts
 */
export function tssGrammar({ tss, tsoVerbs }) {
  const body = [{ include: '#body' }];
  return grammar(
    'Top Secret Commands',
    'source.tss',
    [
      { include: '#anywhere' },
      { include: '#command' },
      command(`(${oneOf(tsoVerbs)})${verbEnd}`, { 1: { name: 'keyword.other.command.tso.tss' } }, body),
      command(String.raw`(?=\S)`, {}, body),
    ],
    {
      ...commonRules('tss'),
      command: command(
        String.raw`((?i:TSS))(?:[ \t]+(?:(${oneOf(tss.functions)})|([A-Za-z]+))(?![\w#@$.%*-])|(?=[\s/]))`,
        {
          1: { name: 'keyword.other.command.tss' },
          2: { name: 'keyword.other.function.tss' },
        },
        body,
      ),
      body: {
        patterns: [
          { include: '#anywhere' },
          { include: '#resources' },
          operand('(?i:ACC(?:ESS)?)', 'tss', [{ include: '#levels' }, { include: '#values' }]),
          { include: '#operands' },
          { include: '#nested' },
          { match: plainWord, name: 'variable.other.name.tss' },
        ],
      },
      // A resource class is the operand itself: IBMFAC(ZWES.IS).
      resources: resourceRule(tss.classes),
      operands: operandRule(tss.operands, 'tss'),
      classes: words(tss.classes, 'support.type.class.tss'),
      levels: words(levels, 'constant.language.tss'),
      keywords: words(tss.operands.keywords, 'constant.language.tss'),
    },
  );
}

/** @param {string[]} classes */
function resourceRule(classes) {
  const rule = operand(oneOf(classes), 'tss', [{ include: '#values' }]);
  return { ...rule, beginCaptures: { ...rule.beginCaptures, 1: { name: 'support.type.class.tss' } } };
}
