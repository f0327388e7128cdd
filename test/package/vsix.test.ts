import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.mjs';

// The packager looks through every folder, those of the test editors too.
describe('the VSIX', { timeout: 120_000 }, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'esm-vsix-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('holds what the extension needs, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const data = /^(?:(?:syntaxes|snippets|schemas)\/[\w.-]+\.json|docs\/rules\/(?:[\w-]+\/)?[\w-]+\.md)$/;
    expect(files.filter((file) => !data.test(file)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/access.css',
      'dist/access.js',
      'dist/client.js',
      'dist/sbom.cdx.json',
      'dist/server.js',
      'dist/service.js',
      ...['access', 'deck', 'equivalents', 'zowe'].map((name) => `docs/images/${name}.png`),
      'images/icon.png',
      'images/view.svg',
      'package.json',
      'package.nls.json',
    ]);
  });

  test('is smaller than a megabyte', async () => {
    const packagePath = join(folder, 'esm-commands.vsix');
    await createVSIX({
      cwd: root,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    expect((await stat(packagePath)).size).toBeLessThan(1_000_000);
  });
});
