/** Puts a declaration into the text of a site file, so that the rest of it stays as it was written. */
import { type SiteEntry, siteFileWith } from './entry.ts';

/** Text to put in at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The content of a new site file that declares one thing. */
export function newSiteFile(entry: SiteEntry): string {
  return `${JSON.stringify(siteFileWith(entry), undefined, 2)}\n`;
}

/**
 * Where and how a declaration is added to the text of a site file.
 * @returns undefined for a text that is no JSON object, or in which a member of the path is something else than it should be
 */
export function insertEntry(text: string, entry: SiteEntry): Insertion | undefined {
  if (text.trim() === '') return { offset: 0, text: newSiteFile(entry) };
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
  let at = text.search(/[^\s\uFEFF]/u);
  for (const [index, member] of entry.path.entries()) {
    if (text[at] !== '{') return undefined;
    const value = memberOf(text, at, member);
    if (value === undefined) return newMember(text, at, entry, index);
    at = value;
  }
  return text[at] === '[' ? newElement(text, at, JSON.stringify(entry.name)) : undefined;
}

/** @param open the bracket of an object that lacks the member `entry.path[index]` */
function newMember(text: string, open: number, { path, name }: SiteEntry, index: number): Insertion {
  const [member = '', ...inner] = path.slice(index).map((one) => JSON.stringify(one));
  const list = `[${JSON.stringify(name)}]`;
  const added = `${member}: ${inner.reduceRight((value, one) => `{ ${one}: ${value} }`, list)}`;
  const behind = open + 1;
  const isEmpty = next(text, behind) === '}';
  const isOutermost = index === 0;
  const indent = /^[^\S\r\n]*\r?\n([ \t]*)"/u.exec(text.slice(behind))?.[1] ?? (isOutermost ? '  ' : undefined);
  if (indent === undefined) return { offset: behind, text: isEmpty ? ` ${added} ` : ` ${added},` };
  const last = isEmpty ? lineEnd(text) : ',';
  return { offset: behind, text: `${lineEnd(text)}${indent}${added}${last}` };
}

/** @param open the bracket of the list */
function newElement(text: string, open: number, element: string): Insertion {
  const start = open + 1;
  const end = endOf(text, open) - 1;
  const last = start + text.slice(start, end).trimEnd().length;
  if (last <= start) return { offset: start, text: element };
  // A list with its bracket on a line of its own has each entry on one.
  if (!/[\r\n]/u.test(text.slice(last, end))) return { offset: last, text: `, ${element}` };
  const line = text.slice(Math.max(text.lastIndexOf('\n', last - 1), text.lastIndexOf('\r', last - 1)) + 1, last);
  return { offset: last, text: `,${lineEnd(text)}${/^[ \t]*/u.exec(line)?.[0] ?? ''}${element}` };
}

/**
 * Where the value of a member begins. Of several members of one name the last one counts.
 * @param open the bracket of the object; the text is valid JSON
 */
function memberOf(text: string, open: number, member: string): number | undefined {
  let found: number | undefined;
  let at = open + 1;
  while (next(text, at) === '"') {
    const key = text.indexOf('"', at);
    const value = skipBlanks(text, text.indexOf(':', endOf(text, key)) + 1);
    const name: unknown = JSON.parse(text.slice(key, endOf(text, key)));
    // Names that the site chooses count in upper case.
    if (name === member || (typeof name === 'string' && name.toUpperCase() === member)) found = value;
    at = skipBlanks(text, endOf(text, value)) + 1;
  }
  return found;
}

/** Behind the value that begins at an offset. */
function endOf(text: string, start: number): number {
  if (text[start] === '"') return stringEnd(text, start);
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '"') at = stringEnd(text, at) - 1;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') {
      // The bracket around a number or a word ends it.
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && /[,\s]/u.test(letter)) return at;
  }
  return at;
}

/** Behind the closing quotation mark of the string that begins at an offset. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (/\s/u.test(text.charAt(at))) at++;
  return at;
}

function next(text: string, start: number): string {
  return text.charAt(skipBlanks(text, start));
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
