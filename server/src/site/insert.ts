/** Text to put in at an offset. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The content of a new site file that names one class. */
export function newSiteFile(className: string): string {
  return `${JSON.stringify({ classes: [className] }, undefined, 2)}\n`;
}

/**
 * Where and how a class is added to the text of a site file, so that the rest of it stays as it was written.
 * @returns undefined for a text that is no JSON object, or whose `classes` are no list
 */
export function insertClass(text: string, className: string): Insertion | undefined {
  if (text.trim() === '') return { offset: 0, text: newSiteFile(className) };
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if ('classes' in value && !Array.isArray(value.classes)) return undefined;
  } catch {
    return undefined;
  }
  const name = JSON.stringify(className);
  const open = text.indexOf('{') + 1;
  const list = listOf(text, 'classes');
  if (list === undefined) {
    const isEmpty = text.slice(open).trimStart().startsWith('}');
    return { offset: open, text: `${lineEnd(text)}  "classes": [${name}]${isEmpty ? lineEnd(text) : ','}` };
  }
  const last = list.start + text.slice(list.start, list.end).trimEnd().length;
  if (last <= list.start) return { offset: list.start, text: name };
  // A list with its bracket on a line of its own has each entry on one.
  if (!/[\r\n]/u.test(text.slice(last, list.end))) return { offset: last, text: `, ${name}` };
  const line = text.slice(Math.max(text.lastIndexOf('\n', last - 1), text.lastIndexOf('\r', last - 1)) + 1, last);
  return { offset: last, text: `,${lineEnd(text)}${/^[ \t]*/u.exec(line)?.[0] ?? ''}${name}` };
}

/** The inside of the list that is the member of that name of the outermost object. The text is valid JSON. */
function listOf(text: string, member: string): { start: number; end: number } | undefined {
  let depth = 0;
  let key = '';
  let start: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      const end = stringEnd(text, at);
      if (depth === 1) key = text.slice(at + 1, end - 1);
      at = end - 1;
    } else if (letter === '{' || letter === '[') {
      depth++;
      if (letter === '[' && depth === 2 && key === member) start = at + 1;
    } else if (letter === '}' || letter === ']') {
      depth--;
      if (depth === 1 && start !== undefined && key === member) return { start, end: at };
    }
  }
  return undefined;
}

/** Behind the closing quotation mark of the string that begins at an offset. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
