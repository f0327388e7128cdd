/** Pieces of Markdown for hovers and completion entries. */

const longestCode = 120;

/** Text as code: shown as it stands, whatever is in it. Long text is cut. */
export function code(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ');
  const shown = flat.length > longestCode ? `${flat.slice(0, longestCode)}…` : flat;
  const runs = shown.match(/`+/g)?.map((run) => run.length) ?? [];
  const mark = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = runs.length > 0 ? ' ' : '';
  return `${mark}${pad}${shown}${pad}${mark}`;
}

/** A form of a command as a block of code. */
export function codeBlock(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Paragraphs; empty and missing ones are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A sentence in which only back quotes are meant as Markdown: `BPX.*` keeps its asterisk. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');
}

/** Text without any marks of Markdown. */
export function escaped(text: string): string {
  return text.replaceAll(/[*_`&<>[\]\\]/g, '\\$&');
}
