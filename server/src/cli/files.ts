import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/** Why a file cannot be checked, in words for the user. */
export class FileError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
  ERR_FS_FILE_TOO_LARGE: 'too large',
  ERR_STRING_TOO_LONG: 'too large',
};

/** Why a file was not checked. The message of an unforeseen failure is left out: it may quote the deck. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code !== '') return reasons[code] ?? code;
  return `failed in esm-lint itself (${error instanceof Error ? error.name : 'unknown'}); please report this`;
}

/** The bytes of a file. Throws what the file system says. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/**
 * Replaces a file in one step, so that it holds either its old or its new content whatever happens; its mode is kept,
 * and a symbolic link to it stays one. Throws what the file system says.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path);
  const mode = statSync(target).mode & 0o7777;
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    write(temporary, bytes, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function write(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    // The mode given at creation is cut by the umask.
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
