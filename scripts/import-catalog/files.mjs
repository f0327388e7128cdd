/** Reading the tables and writing the catalog files. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../server/src/catalog/', import.meta.url);

/** The rows of a table as objects; `-` counts as empty. */
export async function readTable(from, name) {
  const text = await readFile(`${from}/${name}.tsv`, 'utf8');
  const [head, ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] === '-' ? '' : (cells[i] ?? '').trim()]));
  });
}

/** Writes a catalog file, formatted as everything else. */
export async function writeCatalog(path, code) {
  const file = fileURLToPath(new URL(path, root));
  const options = await resolveConfig(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(code, { ...options, filepath: file }));
}

/** A string literal. */
export const quote = (text) =>
  text.includes("'") && !text.includes('`') && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A note of a table as a sentence. */
export function sentence(note) {
  const text = note.trim().replace(/^(?!z\/)./, (first) => first.toUpperCase());
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** How sure the words of a source column are: the weakest mark counts. */
export function certainty(mark) {
  if (mark.includes('?')) return 'doubtful';
  return mark.includes('knowledge') ? 'knowledge' : 'docs';
}

/** Whether `code` uses the name, strings and property names aside. */
export function uses(code, name) {
  const bare = code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '""').replaceAll('...', ' ');
  return new RegExp(`(?<![.\\w])${name}\\b(?!\\s*:)`).test(bare);
}

/** An import line for each of `modules` (path to exported names) of whose names `code` uses some. */
export function importsFor(code, modules) {
  return Object.entries(modules)
    .map(([path, names]) => {
      const used = names.filter((name) => uses(code, name)).sort();
      return used.length > 0 ? `import { ${used.join(', ')} } from '${path}';\n` : '';
    })
    .join('');
}

/** A note without what it says about its own sources: those clauses are for the people who made the table. */
export function plain(note) {
  const kept = note
    .split(/; |(?<=[a-z)])\. /)
    .filter(
      (clause) =>
        !/lint|STIG|\bseen\b|public (deck|product)|Zowe|\bKB\b|verified|stored (doc|manual|page)|in notes|attribute confirmed|not confirmed|from memory|documented field|mapping page|z\/VM desc|accept|listed|own name|name starts|knowledge base|typo|linter|offer\b|flag$|do not report|information only/i.test(
          clause,
        ),
    );
  return sentence(kept.join('; '));
}
