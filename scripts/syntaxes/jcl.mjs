// @ts-check
import { commonRules, grammar, oneOf } from './patterns.mjs';

/** @typedef {import('./patterns.mjs').Rule} Rule */
/** @typedef {import('./patterns.mjs').Captures} Captures */

const operations =
  `COMMAND CNTL DD ELSE ENDCNTL ENDIF EXEC EXPORT IF INCLUDE JCLLIB JOB NOTIFY OUTPUT PEND PROC SCHEDULE
  SET XMIT JOBGROUP ENDGROUP GJOB JOBSET ENDSET SJOB BEFORE AFTER CONCURRENT`.split(/\s+/);

/** An operand field: up to the first blank outside apostrophes. What follows it is a comment. */
const field = String.raw`(?>(?:[^\s']|'[^'\n]*'?)+)`;

/** Data whose DD name says which product reads it. */
const sections = [
  { key: 'racf', name: String.raw`(?i:(?:CA)?RACF[\w@#$]*)`, content: 'source.racf' },
  { key: 'acf2', name: String.raw`(?i:(?:CA)?ACF[\w@#$]*)`, content: 'source.acf2' },
  { key: 'tss', name: String.raw`(?i:(?:CA)?(?:TSS|TOPSEC)[\w@#$]*)`, content: 'source.tss' },
  { key: 'other', name: String.raw`[^\s*]*`, content: undefined },
];

/**
 * The three ways in which in-stream data begins, and the lines that still belong to it. A `while` rule is asked before
 * anything else at each line, so data ends where it must even inside a command that goes on or a string.
 */
const beginnings = [
  {
    operands: String.raw`((?i:\*|DATA)(?:,[^\s']*?)?,(?i:DLM)=(?:'([^'\s]{1,18})'|([^\s,']{1,18}))${field}?)`,
    // One of the two groups is empty.
    goesOn: String.raw`^(?!\5\6)`,
  },
  { operands: String.raw`((?i:DATA)(?=[\s,])${field}?)`, goesOn: String.raw`^(?!/\*)` },
  { operands: String.raw`(\*(?=[\s,])${field}?)`, goesOn: String.raw`^(?!//|/\*)` },
];

/**
 * JCL for editors without an extension of its own for it: its statements, and the commands in in-stream data.
 * @param {import('./facts.mjs').Facts} facts
 */
export function jclGrammar({ racf }) {
  const { directive, hole, symbol } = commonRules('jcl');
  return grammar(
    'JCL (ESM Commands)',
    'source.esm-jcl',
    [
      { include: '#directive' },
      { match: String.raw`^//\*.*`, name: 'comment.line.jcl' },
      ...sections.flatMap((section) => beginnings.map((beginning) => dataRule(section, beginning))),
      // Another extension's colours for JCL, where there are any: only one grammar can have the language.
      { include: 'source.jcl' },
      { include: '#condition' },
      { include: '#statement' },
      { include: '#continued' },
      { match: String.raw`^(//|/\*)(.*)`, captures: { 1: { name: 'punctuation.definition.statement.jcl' } } },
      { include: '#commands' },
      { match: String.raw`^(\S{2})(?=[ \t]*\n)`, name: 'punctuation.definition.delimiter.jcl' },
    ],
    {
      condition: {
        match: String.raw`^(//)([^\s*]*)[ \t]+((?i:IF))[ \t]+(.*)`,
        captures: { ...statementCaptures, 4: { patterns: [{ include: '#relation' }, { include: '#operands' }] } },
      },
      relation: {
        match: String.raw`(?<![\w.])(?i:THEN|AND|OR|NOT|EQ|NE|GT|GE|LT|LE|ABEND|RUN)(?![\w.])`,
        name: 'keyword.operator.logical.jcl',
      },
      statement: {
        match: String.raw`^(//)([^\s*]*)[ \t]+(${oneOf(operations)})(?=\s)(?:[ \t]+(${field})(.*))?`,
        captures: {
          ...statementCaptures,
          4: { patterns: [{ include: '#operands' }] },
          5: { name: 'comment.line.jcl' },
        },
      },
      // A card without an operation goes on with the statement before it.
      continued: {
        match: String.raw`^(//)[ \t]+(${field})(.*)`,
        captures: {
          1: { name: 'punctuation.definition.statement.jcl' },
          2: { patterns: [{ include: '#operands' }] },
          3: { name: 'comment.line.jcl' },
        },
      },
      operands: {
        patterns: [
          {
            match: String.raw`([A-Za-z@#$][\w@#$.]*)(=)`,
            captures: {
              1: { name: 'entity.other.attribute-name.jcl' },
              2: { name: 'keyword.operator.assignment.jcl' },
            },
          },
          {
            begin: "'",
            end: String.raw`'(?!')|(?=\n)`,
            name: 'string.quoted.single.jcl',
            patterns: [{ match: "''", name: 'constant.character.escape.jcl' }, { include: '#symbol' }],
          },
          { include: '#symbol' },
          { include: '#hole' },
          { match: String.raw`(?<![\w@#$.])\d+[KMG]?(?![\w@#$.])`, name: 'constant.numeric.jcl' },
          { match: String.raw`[\w@#$.]+` },
        ],
      },
      directive,
      hole,
      symbol,
      // Data of which the DD name says nothing: only what can be nothing else is taken for a command of a product.
      commands: {
        patterns: [
          { include: 'source.racf#comment' },
          acfSession,
          { include: 'source.tss#command' },
          telling(racf.verbs),
        ],
      },
    },
  );
}

/** @type {Captures} */
const statementCaptures = {
  1: { name: 'punctuation.definition.statement.jcl' },
  2: { name: 'entity.name.type.statement.jcl' },
  3: { name: 'keyword.other.operation.jcl' },
};

/** From the line ACF to the line that ends the session; at the latest to the next JCL card. */
const acfSession = {
  begin: String.raw`^[ \t]*(?i:ACF)[ \t]*$`,
  beginCaptures: { 0: { name: 'keyword.other.command.acf2' } },
  while: String.raw`^(?![ \t]*(?i:END|QUIT)[ \t]*$)`,
  contentName: 'meta.embedded.acf2',
  patterns: [{ include: 'source.acf2' }],
};

/**
 * RACF commands whose verb is long enough to be no word of something else.
 * @param {string[]} verbs
 * @returns {Rule}
 */
function telling(verbs) {
  const sure = verbs.filter((verb) => verb.length > 5);
  return {
    begin: String.raw`^(?=[ \t]*${oneOf(sure)}[ \t])`,
    end: String.raw`(?=\n)`,
    patterns: [{ include: 'source.racf#command' }],
  };
}

/**
 * A DD statement and the data that follows it.
 * @param {typeof sections[number]} section
 * @param {typeof beginnings[number]} beginning
 * @returns {Rule}
 */
function dataRule({ key, name, content }, { operands, goesOn }) {
  return {
    begin: String.raw`^(//)(${name})[ \t]+((?i:DD))[ \t]+${operands}(.*)`,
    beginCaptures: {
      ...statementCaptures,
      4: { patterns: [{ include: '#operands' }] },
      [operands.includes('DLM') ? 7 : 5]: { name: 'comment.line.jcl' },
    },
    while: goesOn,
    contentName: `meta.embedded.${key === 'other' ? 'data' : key}.jcl`,
    patterns: [...(operands.includes('DLM') ? [{ include: '#continued' }] : []), { include: content ?? '#commands' }],
  };
}
