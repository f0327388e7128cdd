// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export const at = (...parts) => join(root, ...parts);
