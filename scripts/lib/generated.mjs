// @ts-check
/** For generators: writing what they made, or checking that it is already there. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { at } from './paths.mjs';

/**
 * Writes generated files, formatted like everything else. With `--check` on the command line it writes nothing, names
 * the stale files and sets the exit code.
 * @param {Iterable<[path: string, content: string]>} files  paths in the repository
 */
export async function writeGenerated(files) {
  const check = process.argv.includes('--check');
  for (const [path, content] of files) {
    const wanted = await format(content, { ...(await resolveConfig(at(path))), filepath: path });
    const existing = await readFile(at(path), 'utf8').catch(() => undefined);
    if (existing === wanted) continue;
    if (check) {
      console.log(`${path} is stale: run \`npm run generate\``);
      process.exitCode = 1;
    } else {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), wanted);
      console.log(path);
    }
  }
}
