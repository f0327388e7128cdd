// @ts-check
/**
 * Checks decks that other people wrote, and says what would be reported in them.
 *
 *     node scripts/corpus-check.mjs DIR
 *
 * It fails on an error in a valid line, and on a bad line that nothing is said about.
 *
 * Every deck below DIR is believed valid, but for the lines that DIR/PROVENANCE.tsv names in its last column:
 * `KNOWN-BAD: line 4: why | line 13: why`. Without that table every line is believed valid. What we found to be wrong
 * besides is in corpus-known-bad.tsv, with the code that has to report it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadTypeScript } from './lib/load.mjs';
import { at } from './lib/paths.mjs';

/**
 * @typedef {{ line: number, column: number, severity: string, code: string, message: string }} Finding
 * @typedef {{ path: string, commands: number, diagnostics: Finding[], zowe: import('../server/src/cli/report.ts').ZoweAudit }} FileReport
 */

const { zoweText } = /** @type {typeof import('../server/src/cli/reporters/zowe.ts')} */ (
  await loadTypeScript('server/src/cli/reporters/zowe.ts')
);

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('Usage: node scripts/corpus-check.mjs DIR');
  process.exit(2);
}

const files = decksBelow(folder);
if (files.length === 0) console.error(`There is no deck below ${folder}.`);
const knownBad = readKnownBad(join(folder, 'PROVENANCE.tsv'));
const foundBad = readFoundBad(at('scripts/corpus-known-bad.tsv'));
const { reports, complaints } = await lint(files);

const findings = reports.flatMap((report) => report.diagnostics);
console.log(`${reports.length} files, ${sum(reports.map((report) => report.commands))} commands\n`);
printCounts(findings);

const failed = new Set(files.filter((file) => !reports.some((report) => report.path === file)));
for (const report of reports) {
  const bad = knownBad.get(nameOf(report.path)) ?? new Set();
  for (const finding of report.diagnostics) {
    if (finding.severity !== 'error') continue;
    const isBad = bad.has(finding.line) || foundBad.has(keyOf(nameOf(report.path), finding.line, finding.code));
    const verdict = isBad ? 'known bad' : 'FALSE';
    console.log(
      `${nameOf(report.path)}:${finding.line}:${finding.column} [${verdict}] ${finding.code} ${finding.message}`,
    );
    if (!isBad) failed.add(report.path);
  }
  const silent = [...bad].filter((line) => !report.diagnostics.some((finding) => finding.line === line));
  if (silent.length === 0) continue;
  console.log(`${nameOf(report.path)}: nothing said about the bad lines ${silent.join(', ')}`);
  failed.add(report.path);
}

const reported = new Set(
  reports.flatMap(({ path, diagnostics }) => diagnostics.map(({ line, code }) => keyOf(nameOf(path), line, code))),
);
for (const [key, path] of foundBad) {
  if (reported.has(key) || !files.includes(path)) continue;
  console.log(`not reported any more: ${key}`);
  failed.add(path);
}

for (const report of reports) printAudit(report);
for (const complaint of complaints) console.log(complaint);
console.log(`\n${files.length - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size > 0 || complaints.length > 0 || files.length === 0 ? 1 : 0;

/**
 * The decks below a folder, in the order of their names.
 * @param {string} folder
 */
function decksBelow(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && /\.(?:racf|acf2?|tss|jcl)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The lines known to be wrong, by the name of their file.
 * @param {string} table
 * @returns {Map<string, Set<number>>}
 */
function readKnownBad(table) {
  if (!existsSync(table)) return new Map();
  const [head = '', ...rows] = readFileSync(table, 'utf8').trimEnd().split(/\r?\n/);
  const note = head.split('\t').indexOf('note');
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      const [, bad = ''] = (cells[note] ?? '').split('KNOWN-BAD:');
      return [cells[0] ?? '', new Set([...bad.matchAll(/\bline (\d+):/g)].map(([, line]) => Number(line)))];
    }),
  );
}

/**
 * The defects found by ourselves, each with the path of its file.
 * @param {string} table
 * @returns {Map<string, string>}
 */
function readFoundBad(table) {
  const [, ...rows] = readFileSync(table, 'utf8').trimEnd().split(/\r?\n/);
  return new Map(
    rows.map((row) => {
      const [file = '', line, code = ''] = row.split('\t');
      return [keyOf(file, Number(line), code), join(folder ?? '', file)];
    }),
  );
}

/**
 * @param {string} file
 * @param {number} line
 * @param {string} code
 */
function keyOf(file, line, code) {
  return `${file}:${line} ${code}`;
}

/**
 * Runs the command line tool on the files, from its sources.
 * @param {string[]} files
 * @returns {Promise<{ reports: FileReport[], complaints: string[] }>}
 */
async function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), 'esm-corpus-'));
  try {
    const outfile = join(folder, 'lint.mjs');
    await build({
      entryPoints: [at('server/src/cli/run.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      // Libraries in CommonJS ask for Node's modules with require.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const { main } = await import(pathToFileURL(outfile).href);
    let output = '';
    /** @type {string[]} */
    const complaints = [];
    const streams = {
      input: () => Promise.reject(new Error('not read')),
      output: (/** @type {string} */ text) => (output += text),
      errors: (/** @type {string} */ text) => complaints.push(text.trimEnd()),
      colour: false,
    };
    if (files.length === 0) return { reports: [], complaints: [] };
    await main(['--zowe', '--format', 'json', '--', ...files], streams, []);
    return { reports: JSON.parse(output).files, complaints };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * How often each code was reported, the most frequent first.
 * @param {Finding[]} findings
 */
function printCounts(findings) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { severity, code } of findings) {
    const key = `${severity.padEnd(11)} ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    console.log(`${String(count).padStart(6)}  ${key}`);
  }
  console.log(`${String(findings.length).padStart(6)}  in all\n`);
}

/**
 * What a deck of Zowe still lacks, and what it does otherwise than it should.
 * @param {FileReport} report
 */
function printAudit({ path, zowe }) {
  if (zowe.sections.length > 0) console.log(`\n${zoweText(nameOf(path), zowe).join('\n')}`);
}

/**
 * The name of a deck in the table of the folder.
 * @param {string} path
 */
function nameOf(path) {
  return relative(folder ?? '', path)
    .split(sep)
    .join('/');
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
