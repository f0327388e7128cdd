/** Rows of the operand table -> rows of a catalog file. */
import { quote, sentence } from './files.mjs';
import { valueOf } from './values.mjs';

/** Defaults the table words for its own readers. */
const defaults = {
  issuer: 'you',
  "issuer's current connect group": 'the group you are connected to at the moment',
  'issuer when no value': 'you, when it has no value',
  'issuer when NOTIFY has no value': 'you, when it has no value',
  ": issuer's UACC in the current connect group": 'the UACC of your connection to the current group',
  'on current releases when PASSWORD omitted': 'in force when PASSWORD is left out',
  'from the class descriptor (usually NONE': 'set by the class, NONE for most',
  'NONE (default UACC for DFLTGRP connection)': 'NONE',
  'USE (authority in DFLTGRP)': 'USE',
  "MASK(issuer's user ID)": 'MASK with your user ID',
  'ID(issuer)': 'ID with your user ID',
  '= class-name': 'the class of the new profile',
  function: 'the function when none is given',
  'FAILURES when no value': 'FAILURES, when it has no value',
  '4294967295 when absent': '',
  'return code 8 stay out)': '',
  ')': '',
  'group name on old releases, prompt/none on current ones': '',
};

function defaultOf(row, optional) {
  const note = row.default_or_requirement;
  if (/^default(;|$)/.test(note) && /^NO/.test(row.operand)) return `in force unless ${row.operand.slice(2)} is given`;
  if (/^default(;|$)/.test(note)) return 'in force when no alternative is given';
  const found = note.match(/(?:^|; |\()default([^;]*)/)?.[1].trim();
  if (found === undefined) return '';
  const words = defaults[found] ?? found;
  return optional && /^(FAILURES|WARNING)$/.test(words) ? `${words}, when it has no value` : words;
}

function since(note) {
  if (/3\.1 with OA65299/.test(note)) return 'z/OS 3.1 with OA65299';
  if (/OA68231/.test(note)) return 'z/OS 3.2, earlier releases with OA68231';
  if (/^as CONTAIN/.test(note)) return 'z/OS 3.2, earlier releases with OA68231';
  if (/new in the 3\.2 book/.test(note)) return 'z/OS 3.2';
  if (/release 2\.2 with APARs/.test(note)) return 'z/OS 2.2 with APARs';
  if (/enhanced PassTicket/.test(note)) return 'z/OS 2.5, earlier releases with an APAR';
  return '';
}

/** Which operands of one level shut out which. */
export function conflicts(rows) {
  const names = new Set(rows.map((row) => row.operand));
  const lists = new Set(rows.filter((row) => /^list\(class/.test(row.value_kind)).map((row) => row.operand));
  const found = new Map(rows.map((row) => [row.operand, new Set()]));
  const exclude = (one, other) => {
    if (one === other || !names.has(one) || !names.has(other) || (lists.has(one) && lists.has(other))) return;
    found.get(one).add(other);
    found.get(other).add(one);
  };
  for (const { operand, default_or_requirement: note } of rows) {
    for (const [, others] of note.matchAll(/(?:mutually exclusive with|excludes) ([A-Z0-9/]+)(?! for a class)/g))
      for (const other of others.split('/')) exclude(operand, other);
    const alternatives =
      note.match(/one of ([A-Z|0-9]+)/)?.[1].split('|') ?? note.match(/alternatives: ([A-Z ]+)/)?.[1].split(' ') ?? [];
    for (const one of alternatives)
      for (const other of note.startsWith('alternatives') ? [operand] : alternatives) exclude(one, other);
    if (names.has(`NO${operand}`)) exclude(operand, `NO${operand}`);
  }
  return found;
}

/** The documentation of a row: written beforehand, or said by its name, or the note of the table. */
export function docOf(row, docs, missing) {
  const parent = row.parent || '-';
  const { command, operand, default_or_requirement: note } = row;
  const written = docs[`${command} ${parent} ${operand}`] ?? docs[`${parent} ${operand}`];
  if (written) return written;
  if (/list segment/.test(note)) return `Shows the segment ${operand}.`;
  if (/^deletes the segment|^deletes;/.test(note)) return `Deletes the segment ${operand.slice(2)}.`;
  if (/^adds to (?:the list)?/.test(note)) return `Adds to ${operand.slice(3)}.`;
  if (/^removes from/.test(note)) return `Removes from ${operand.slice(3)}.`;
  if (/^deletes/.test(note) || (/^NO/.test(operand) && note === ''))
    return `Removes ${operand.slice(2)} from the profile.`;
  if (/^ADD/.test(operand)) return `Adds to ${operand.slice(3)}.`;
  if (/^DEL/.test(operand)) return `Removes from ${operand.slice(3)}.`;
  missing.push(`${command} ${parent} ${operand}: ${note}`);
  return sentence(note);
}

/** The notes object of a row as code. */
export function notesOf(row, more, { alter = false } = {}) {
  const note = row.default_or_requirement;
  const mark = row.source.match(/value\/default: ?(.*)$/)?.[1] ?? '';
  const sure = mark.startsWith('docs') && !/\?/.test(mark) ? 'docs' : /\?/.test(mark) ? 'doubtful' : '';
  const fallback = alter ? '' : defaultOf(row, more.optional);
  const entries = {
    ...more,
    ...(fallback && { default: quote(fallback) }),
    ...(since(note) && { since: quote(since(note)) }),
    ...(sure && row.value_kind !== 'flag' && { sure: quote(sure) }),
  };
  const text = Object.entries(entries)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
  return text ? `, { ${text} }` : '';
}

/**
 * The rows of one level as code, one call each. `nest` gives the expression for the sub-operands of a row,
 * `with` the functions beside which a row has its meaning.
 */
export function rowsAsCode(rows, { docs, missing, nest, alter, withOf = () => undefined }) {
  const excludes = conflicts(rows);
  const byName = new Map(rows.map((row) => [row.operand, row]));
  const done = new Set();
  const call = (row, skip) => {
    const [maker, type, extra = {}] =
      /^CSDATA$/.test(row.operand) && row.value_kind !== 'flag' ? ['free'] : valueOf(row);
    const others = [...excludes.get(row.operand)].filter((name) => name !== skip);
    const beside = withOf(row);
    const more = {
      ...extra,
      ...(others.length > 0 && { excludes: `[${others.map(quote).join(', ')}]` }),
      ...(beside && { with: beside }),
    };
    const value = maker === 'flag' || maker === 'free' ? '' : `, ${maker === 'nested' ? nest(row, type) : type}`;
    return `${maker}(${quote(row.operand)}${value}, ${quote(docOf(row, docs, missing))}${notesOf(row, more, { alter })})`;
  };
  const lines = [];
  for (const row of rows) {
    if (done.has(row.operand)) continue;
    // A NO form stands beside what it takes back, wherever the table has it.
    if (row.operand.startsWith('NO') && excludes.get(row.operand).has(row.operand.slice(2))) continue;
    done.add(row.operand);
    const opposite = byName.get(`NO${row.operand}`);
    if (opposite && excludes.get(row.operand).has(opposite.operand)) {
      done.add(opposite.operand);
      lines.push(`...pair(${call(row, opposite.operand)}, ${call(opposite, row.operand)}),`);
    } else lines.push(`${call(row)},`);
  }
  return lines.join('\n');
}
