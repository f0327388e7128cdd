// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { at } from '../lib/paths.mjs';

const folder = 'test/fuzz/found';

/**
 * Keeps a failing case in a file. The same case has the same name, so that it is kept once.
 * @param {import('../../test/fuzz/attempt.ts').Failure | import('../../test/fuzz/attempt-sessions.ts').SessionFailure} failure
 * @returns {Promise<string>} the file
 */
export async function keep(failure) {
  const name = createHash('sha256').update(JSON.stringify(failure.case)).digest('hex').slice(0, 12);
  const file = `${folder}/${name}.json`;
  await mkdir(at(folder), { recursive: true });
  await writeFile(at(file), `${JSON.stringify(failure, undefined, 2)}\n`);
  return file;
}
