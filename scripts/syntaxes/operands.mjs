// @ts-check
/** Rules for the operands of a product, as the catalog lists them. */
import { oneOf, oneOfAbbreviated, operand, wordEnd, wordStart } from './patterns.mjs';

/** @typedef {import('./patterns.mjs').Rule} Rule */
/** @typedef {import('./facts.mjs').Operands} Operands */
/** @typedef {import('./facts.mjs').OperandFacts} OperandFacts */

/** What parentheses may hold, and the rule of the repository that colours it. */
const contents = /** @type {const} */ ([
  ['classes', '#classes'],
  ['keywords', '#keywords'],
  ['operands', '#operands'],
]);

/**
 * The operands by what stands in their parentheses, any other word with parentheses, and those without.
 * @param {Operands} operands
 * @param {string} esm
 * @returns {Rule}
 */
export function operandRule({ names }, esm) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [name, facts] of names) {
    const key = contents.flatMap(([content, rule]) => (facts[content] ? [rule] : [])).join(' ');
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const flags = [...names].filter(([, facts]) => facts.flag).map(([name]) => name);
  return {
    patterns: [
      ...[...groups].sort().map(([key, group]) =>
        operand(
          oneOfAbbreviated(group),
          esm,
          [...key.split(' '), '#values'].map((rule) => ({ include: rule })),
        ),
      ),
      // An operand whose values are free, an abbreviation, or one that the catalog does not have.
      operand(String.raw`[A-Za-z@#$][\w@#$-]*`, esm, [{ include: '#values' }]),
      {
        match: `${wordStart}${oneOf(flags)}${wordEnd}`,
        name: `entity.name.function.operand.${esm}`,
      },
    ],
  };
}

/**
 * The words of a list as whole words.
 * @param {Iterable<string>} words
 * @param {string} scope
 * @returns {Rule}
 */
export function words(words, scope) {
  return { match: `${wordStart}${oneOf(words)}${wordEnd}`, name: scope };
}
