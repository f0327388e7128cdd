/** The command line tool in this process, on a toy language service whose answers are known. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../server/src/cli/run.ts';
import type { Finding } from '../../../server/src/cli/report.ts';

vi.mock('../../../server/src/service/index.ts', async () => ({
  ...(await import('../../../server/src/service/types.ts')),
  ...(await import('../../lsp/harness/toy-service.ts')),
}));
vi.mock('../../../server/src/service/code-actions.ts', () => import('../../lsp/harness/toy-service.ts'));
vi.mock('../../../server/src/service/command-count.ts', () => import('../../lsp/harness/toy-service.ts'));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esm-lint-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function lint(
  args: string[],
  input: string | Uint8Array = '',
): Promise<{ code: number; output: string; errors: string }> {
  const output: Uint8Array[] = [];
  let errors = '';
  const code = await main(
    args,
    {
      input: () => Promise.resolve(Buffer.from(input)),
      output: (text) => void output.push(Buffer.from(text)),
      errors: (text) => {
        errors += text;
      },
      colour: false,
    },
    [],
  );
  return { code, output: Buffer.concat(output).toString('latin1'), errors };
}

async function findings(...args: Parameters<typeof lint>): Promise<Finding[]> {
  const { output } = await lint(['--format', 'json', ...args[0]], args[1]);
  const { files } = JSON.parse(output) as { files: { diagnostics: Finding[] }[] };
  return files.flatMap(({ diagnostics }) => diagnostics);
}

describe('exit codes', () => {
  test.each([
    ['GOOD', 0],
    ['RISKY', 0],
    ['', 0],
    ['RISKY BAD', 1],
  ])('%j gives %i', async (text, expected) => {
    expect((await lint([file('a.racf', text)])).code).toBe(expected);
  });

  test.each([[[]], [['--unknown', 'x']], [['--format', 'xml', 'x']], [['--language', 'cobol', 'x']], [['-', '-']]])(
    '%j is bad usage: 2 with a message and the usage, and nothing on standard output',
    async (args: string[]) => {
      const { code, output, errors } = await lint(args);
      expect(code).toBe(2);
      expect(output).toBe('');
      expect(errors).toMatch(/^esm-lint: .+\n\nUsage: esm-lint/);
    },
  );

  test('a file that cannot be read is bad usage; the others are checked', async () => {
    mkdirSync(join(folder, 'sub'));
    const { code, output, errors } = await lint([join(folder, 'none'), file('a.racf', 'BAD'), join(folder, 'sub')]);
    expect(code).toBe(2);
    expect(errors).toMatch(/none: no such file\n.*sub: is a directory/);
    expect(output).toContain('a.racf:1:1 error toy/bad');
    expect(output).toContain('2 files not checked');
  });

  test('a failure in the service is told without the deck; the others are checked', async () => {
    const { code, output, errors } = await lint([file('a.racf', 'KABOOM HUSHHUSH'), file('b.racf', 'BAD')]);
    expect(code).toBe(2);
    expect(errors).toContain('failed in esm-lint itself');
    expect(errors).not.toContain('HUSHHUSH');
    expect(output).toContain('b.racf:1:1 error');
  });

  test('--help and --version', async () => {
    expect(await lint(['--help'])).toMatchObject({ code: 0, errors: '' });
    expect((await lint(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a name that looks like an option can be given after --', async () => {
    expect((await lint(['--', '--fix'])).errors).toContain('--fix: no such file');
  });
});

describe('places', () => {
  test.each([
    ['LF', 'A\nB BAD', 2, 3],
    ['CR LF', 'A\r\nB BAD', 2, 3],
    ['a lone CR', 'A\rB BAD', 2, 3],
    ['a byte order mark', '\uFEFFBAD', 1, 1],
    ['characters outside of the BMP', '😀 BAD', 1, 4],
    ['a UTF-16 file', Buffer.from('\uFEFFA\nBAD', 'utf16le'), 2, 1],
    ['bytes that are no UTF-8', Buffer.from([0xe9, 0x0a, 0x42, 0x41, 0x44]), 2, 1],
  ])('with %s', async (_, content, line, column) => {
    const [finding] = await findings([file('a.racf', content)]);
    expect(finding).toMatchObject({ line, column, endLine: line, endColumn: column + 3 });
  });

  test('on a line of 10 MB', async () => {
    const [finding] = await findings([file('a.racf', `${'A'.repeat(10_000_000)} BAD`)]);
    expect(finding).toMatchObject({ line: 1, column: 10_000_002 });
  });
});

describe('language', () => {
  test.each([
    ['a.racf', 'BAD', 'racf'],
    ['a.acf', 'BAD', 'acf2'],
    ['A.ACF2', 'BAD', 'acf2'],
    ['a.tss', 'BAD', 'tss'],
    ['a.jcl', 'BAD', 'jcl'],
    ['ZWESECUR', '\n//A JOB\nBAD', 'jcl'],
    ['a.txt', '/* a comment\nTSS LIST(BAD)\nBAD', 'tss'],
    ['a.txt', '* a comment\nACF\nBAD', 'acf2'],
    ['a.txt', 'SET LID\nBAD', 'acf2'],
    ['a.txt', 'PERMIT X\nTSS BAD\nBAD', 'racf'],
    ['a.txt', 'BAD', 'racf'],
  ])('%s with %j is %s', async (name, text, language) => {
    const [finding] = await findings([file(name, text)]);
    expect(finding?.message).toBe(`BAD in ${language}`);
  });

  test('as asked for, whatever the name', async () => {
    const [finding] = await findings(['--language=tss', file('a.racf', 'BAD')]);
    expect(finding?.message).toBe('BAD in tss');
  });
});

describe('--fix', () => {
  test('makes safe fixes only, and keeps everything else to the byte', async () => {
    const before = Buffer.from('\uFEFFBAD\r\n\tRISKY  \rBAD é😀\n\n');
    const path = file('a.racf', before);
    const { code, output } = await lint(['--fix', path]);
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFGOOD\r\n\tRISKY  \rGOOD é😀\n\n');
    expect(code).toBe(0);
    expect(output).toContain('2 fixes made');
    expect(readdirSync(folder)).toEqual(['a.racf']);
  });

  test('keeps bytes that are no UTF-8', async () => {
    const path = file('a.racf', Buffer.from('BAD \xe9\xff\0', 'latin1'));
    await lint(['--fix', path]);
    expect(readFileSync(path).toString('latin1')).toBe('GOOD \xe9\xff\0');
  });

  test('keeps the mode, and a symbolic link', async () => {
    const path = file('a.racf', 'BAD');
    chmodSync(path, 0o640);
    const link = join(folder, 'link.racf');
    symlinkSync(path, link);
    await lint(['--fix', link]);
    expect(readFileSync(path, 'utf8')).toBe('GOOD');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('does not touch a file that needs no fix', async () => {
    const path = file('a.racf', 'RISKY');
    const before = statSync(path);
    await lint(['--fix', path]);
    expect(statSync(path).ino).toBe(before.ino);
  });

  test('prints standard input fixed, and the report apart from it', async () => {
    const { code, output, errors } = await lint(['--fix', '-'], Buffer.from('BAD\r\nRISKY \xe9', 'latin1'));
    expect(code).toBe(0);
    expect(output).toBe('GOOD\r\nRISKY \xe9');
    expect(errors).toMatch(/^<stdin>:2:1 warning toy\/risky/);
  });

  test('prints standard input as it is when there is nothing to fix', async () => {
    expect((await lint(['--fix', '-'], 'GOOD')).output).toBe('GOOD');
  });

  test('without it no file changes', async () => {
    const path = file('a.racf', 'BAD');
    await lint([path]);
    expect(readFileSync(path, 'utf8')).toBe('BAD');
  });
});

test('a rule that throws is named once, and does not hide the others', async () => {
  const { errors, output } = await lint([file('a.racf', 'THROW BAD'), file('b.racf', 'THROW')]);
  expect(errors).toBe('esm-lint: rule toy/throw failed and is left out\n');
  expect(output).toContain('error toy/bad');
});
