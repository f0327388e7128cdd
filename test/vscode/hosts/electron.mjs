// @ts-check
/** Host `electron`: the desktop editor, downloaded by @vscode/test-electron. Needs a network and a display. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { at, root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';

/** @type {import('./host.d.ts').Host} */
export async function runInElectron({ suiteFolder, temporaryFolder }) {
  const editor = await downloadAndUnzipVSCode({ version: 'stable', cachePath: at('.vscode-test') });
  const workspace = join(temporaryFolder, 'workspace');
  const user = join(temporaryFolder, 'user');
  await mkdir(workspace, { recursive: true });
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User/settings.json'), JSON.stringify({ 'workbench.startupEditor': 'none' }));
  const { code, output } = await run(
    editor,
    [
      workspace,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${join(suiteFolder, 'index')}`,
      `--user-data-dir=${user}`,
      `--extensions-dir=${join(temporaryFolder, 'extensions')}`,
      ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-updates'],
      ...['--no-sandbox', '--disable-gpu-sandbox'],
    ],
    { capture: true },
  );
  return { code, lines: output.split(/\r?\n/) };
}
