// @ts-check
/** The licences of the packages that end up in the bundles. */
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/** Licences that may be shipped inside an EPL-2.0 extension. Anything else stops the build until a person has looked. */
const accepted = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0']);

/**
 * The text of THIRD-PARTY-NOTICES: each bundled package with its licence.
 * @param {import('esbuild').Metafile[]} metafiles
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs).flatMap(packageFolder)));
  const notices = [...folders].sort().map(notice);
  return ['This extension contains the following packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

/** @param {string} input */
function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [];
}

/** @param {string} folder */
function notice(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  if (license === undefined || !accepted.has(license)) {
    throw new Error(
      `${name} ${version} has the licence ${license ?? '(none)'}, which scripts/lib/notices.mjs does not list.`,
    );
  }
  const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(at(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}
