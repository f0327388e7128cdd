/** The built programs as the user starts them. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../lsp/harness/bundle.ts';
import { version } from '../../../server/src/version.ts';

let lint: string;
let server: string;

beforeAll(async () => {
  [lint, server] = await Promise.all([bundle('server/src/cli.ts', 'real'), bundle('server/src/main.node.ts', 'real')]);
});

function start(script: string, args: string[], input: string | Uint8Array = '') {
  return spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version).toBe(packaged);
  expect(start(lint, ['--version']).stdout).toBe(`${packaged}\n`);
  expect(start(server, ['--version']).stdout).toBe(`${packaged}\n`);
});

describe('esm-lint', () => {
  test('reads standard input and sets the exit code', () => {
    const { status, stdout } = start(lint, ['-'], 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(EXECUTE)\n');
    expect(stdout).toMatch(/^<stdin>:1:\d+ error racf\/execute-outside-dataset-program /m);
    expect(stdout).toMatch(/\n1 file, 1 command: 1 error, /);
    expect(status).toBe(1);
  });

  test('bad usage is 2', () => {
    const { status, stdout, stderr } = start(lint, ['--nonsense']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--nonsense');
  });

  test('tells of every rule in SARIF', () => {
    const { stdout } = start(lint, ['--format', 'sarif', '-']);
    expect(stdout).toContain('"id": "racf/execute-outside-dataset-program"');
  });

  test('a reader that goes away is no failure', async () => {
    const child = spawn(process.execPath, [lint, '--format', 'json', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.destroy();
    child.stdin.end('PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(EXECUTE)\n'.repeat(5000));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(errors).toBe('');
    expect(code).toBe(1);
  });

  test.each([
    ['nothing', ''],
    ['a binary file', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256))],
    ['a line of 10 MB', 'A'.repeat(10_000_000)],
    ['100,000 nested parentheses', `PERMIT X CLASS(${'('.repeat(100_000)}`],
    ['CR LF', 'LISTUSER IBMUSER\r\nLISTUSER IBMUSER\r\n'],
    ['lone CR', 'LISTUSER IBMUSER\rLISTUSER IBMUSER\r'],
    ['tabs', 'LISTUSER\tIBMUSER'],
    ['a job cut in the middle', '//A JOB\n//S EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nPERMIT X CLASS(FACIL'],
    ['text that is not ASCII', "ADDUSER ÉTÉ NAME('日本 😀')"],
  ])('%s has a sensible answer', (_, input) => {
    const { status, stderr, stdout } = start(lint, ['--format', 'json', '-'], input);
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
    expect(JSON.parse(stdout)).toHaveProperty('files.0.diagnostics');
  });
});

describe('esm-language-server', () => {
  test.each([[[]], [['--studio']], [['--node-ipc']], [['file.racf']]])('%j is bad usage', (args: string[]) => {
    const { status, stdout, stderr } = start(server, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: esm-language-server --stdio');
  });

  test('--help', () => {
    const { status, stdout } = start(server, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--stdio');
  });
});
