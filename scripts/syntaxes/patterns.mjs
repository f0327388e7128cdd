// @ts-check
/**
 * Pieces that all grammars are made of. TextMate looks at one line at a time: a rule lives on into the next line only
 * when something has eaten the line end, which is how a continuation sign keeps its command, string or comment open.
 *
 * Repetitions stand side by side over different characters or are bounded, so that no line takes more than linear time.
 */

/**
 * A TextMate rule, as far as it is used here.
 * @typedef {object} Rule
 * @property {string} [name]
 * @property {string} [contentName]
 * @property {string} [match]
 * @property {string} [begin]
 * @property {string} [end]
 * @property {string} [while]
 * @property {string} [include]
 * @property {Captures} [captures]
 * @property {Captures} [beginCaptures]
 * @property {Captures} [endCaptures]
 * @property {Rule[]} [patterns]
 *
 * @typedef {Record<string, { name?: string, patterns?: Rule[] }>} Captures
 */

/** What a word of a command may hold; not a word: what stands in front of or behind one. */
export const wordStart = String.raw`(?<![\w#@$.%*&/-])`;
export const wordEnd = String.raw`(?![\w#@$.%*/-])`;

/** A word in the place of a name: a profile, a user, a mask. A sign at its end belongs to the line, `/*` is a comment. */
export const plainWord = String.raw`(?:[\w#@$.%:=!?*]|/(?!\*))+(?:[-+]+(?:[\w#@$.%:=!?*]|/(?!\*))+)*`;

/** The first word of a command. */
const firstWord = String.raw`(?<![^\s])`;

/** Where a verb ends: also in front of a comment, or of a continuation sign that is glued to it. */
export const verbEnd = String.raw`(?=[\s,(/']|[-+][ \t]*\n)`;

/** Eight digits in the columns 73 to 80. */
const sequence = String.raw`(?<=^.{72})\d{8}`;

/**
 * One of several words in any letter case; of two that both fit, the longer one. Of no words, nothing.
 * @param {Iterable<string>} words
 */
export function oneOf(words) {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? '(?!)' : `(?i:${sorted.map(escape).join('|')})`;
}

/**
 * One of several operand names, or a leading part of one that is long enough to be told apart by a reader.
 * @param {Iterable<string>} names
 */
export function oneOfAbbreviated(names) {
  const shortest = 3;
  const parts = [...names].sort().map((name) => {
    const rest = [...name.slice(shortest)];
    return (
      escape(name.slice(0, shortest)) + rest.map((letter) => `(?:${escape(letter)}`).join('') + ')?'.repeat(rest.length)
    );
  });
  return `(?i:${parts.join('|')})`;
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/**
 * A command: from its first word to the end of its last card.
 * @param {string} verb what it begins with
 * @param {Captures} captures scopes of the groups in `verb`
 * @param {Rule[]} body
 * @returns {Rule}
 */
export function command(verb, captures, body) {
  return { begin: firstWord + verb, beginCaptures: captures, end: String.raw`(?=\n)`, patterns: body };
}

/**
 * An operand with its parentheses.
 * @param {string} name what the name must look like
 * @param {string} esm
 * @param {Rule[]} content
 * @returns {Rule}
 */
export function operand(name, esm, content) {
  return {
    begin: String.raw`${wordStart}(${name})[ \t]*(\()`,
    beginCaptures: {
      1: { name: `entity.name.function.operand.${esm}` },
      2: { name: `punctuation.section.parens.begin.${esm}` },
    },
    ...closed(esm, content),
  };
}

/**
 * Values in parentheses of their own.
 * @param {string} esm
 * @param {Rule[]} content
 * @returns {Rule}
 */
export function list(esm, content) {
  return {
    begin: String.raw`\(`,
    beginCaptures: { 0: { name: `punctuation.section.parens.begin.${esm}` } },
    ...closed(esm, content),
  };
}

/**
 * @param {string} esm
 * @param {Rule[]} content
 */
function closed(esm, content) {
  return {
    // A parenthesis that is missing is missing up to the end of the command, not of the text.
    end: String.raw`(\))|(?=\n)`,
    endCaptures: { 1: { name: `punctuation.section.parens.end.${esm}` } },
    patterns: content,
  };
}

/**
 * The rules that are the same in every language, for its repository.
 * @param {string} esm
 */
export function commonRules(esm) {
  return {
    continuation: {
      match: String.raw`([-+])[ \t]*(?:(${sequence})[ \t]*)?\n`,
      captures: {
        1: { name: `keyword.operator.continuation.${esm}` },
        2: { name: `comment.line.sequence-number.${esm}` },
      },
    },
    sequence: { match: String.raw`${sequence}(?=[ \t]*\n)`, name: `comment.line.sequence-number.${esm}` },
    comment: {
      begin: String.raw`/\*`,
      end: String.raw`\*/|(?=\n)`,
      name: `comment.block.${esm}`,
      patterns: [{ include: '#continuation' }],
    },
    string: {
      begin: "'",
      end: String.raw`'(?!')|(?=\n)`,
      name: `string.quoted.single.${esm}`,
      patterns: [
        { match: "''", name: `constant.character.escape.${esm}` },
        { include: '#continuation' },
        { include: '#symbol' },
        { include: '#hole' },
      ],
    },
    symbol: { match: String.raw`&[A-Za-z@#$][\w@#$]{0,7}\.?`, name: `variable.other.symbol.${esm}` },
    hole: {
      match: [
        String.raw`\{\{[^\n]{0,118}?\}\}`,
        String.raw`\{%[^\n]{0,118}?%\}`,
        String.raw`[$#]?\{[^\s{}]{1,118}\}`,
        String.raw`\$\{[^\n{}]{1,118}\}`,
        String.raw`<[A-Za-z0-9][^\n<>]{0,118}>`,
      ].join('|'),
      name: `variable.other.template.${esm}`,
    },
    directive: {
      match: String.raw`^[ \t]*(?:(##.*)|(#(?:if|elseif|else|end|set|foreach|parse|include|macro|evaluate|define|stop|break)(?!\w).*|\{[%#].*[%#]\}[ \t]*$))`,
      captures: {
        1: { name: `comment.line.template.${esm}` },
        2: { name: `keyword.control.template.${esm}` },
      },
    },
    number: { match: String.raw`${wordStart}\d+${wordEnd}`, name: `constant.numeric.${esm}` },
    word: { match: plainWord },
    // What may stand anywhere in a command, in the order in which it is tried.
    anywhere: {
      patterns: ['directive', 'comment', 'continuation', 'sequence', 'string', 'symbol', 'hole'].map((rule) => ({
        include: `#${rule}`,
      })),
    },
    values: {
      patterns: [{ include: '#anywhere' }, { include: '#nested' }, { include: '#number' }, { include: '#word' }],
    },
    nested: list(esm, [{ include: '#values' }]),
  };
}

/**
 * @param {string} name shown to users that pick a grammar
 * @param {string} scopeName
 * @param {Rule[]} patterns
 * @param {Record<string, Rule>} rules the repository; what nothing includes is left out
 */
export function grammar(name, scopeName, patterns, rules) {
  const included = JSON.stringify([patterns, rules]);
  const repository = Object.entries(rules).filter(([rule]) => included.includes(`"#${rule}"`));
  return {
    information_for_contributors: 'Written by scripts/syntaxes.mjs from the catalog: do not edit.',
    name,
    scopeName,
    patterns,
    repository: Object.fromEntries(repository),
  };
}
