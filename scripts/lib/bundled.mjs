// @ts-check
/** The packages that end up in the bundles. */
import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/** Licences that may be shipped inside an EPL-2.0 extension. Anything else stops the build until a person has looked. */
const accepted = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0']);

/**
 * A package of which something is in a bundle.
 * @typedef {{ folder: string, name: string, version: string, license: string, integrity: string }} Bundled
 */

/**
 * What is bundled, by name, each with what the lockfile says of it.
 * @param {readonly { inputs: Readonly<Record<string, unknown>> }[]} metafiles  of esbuild
 * @returns {Bundled[]}
 * @throws {Error} for a licence that is not accepted, a package that runs scripts when it is installed, or one that the lockfile does not pin
 */
export function bundledPackages(metafiles) {
  /** @type {{ packages: Record<string, { version?: string, integrity?: string, hasInstallScript?: boolean }> }} */
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const folders = new Set(metafiles.flatMap((metafile) => Object.keys(metafile.inputs).flatMap(packageFolder)));
  return [...folders].sort().map((folder) => {
    /** @type {{ name: string, version: string, license?: string }} */
    const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
    const locked = lock.packages[folder];
    if (license === undefined || !accepted.has(license)) {
      throw new Error(
        `${name} ${version} has the licence ${license ?? '(none)'}, which scripts/lib/bundled.mjs does not list.`,
      );
    }
    if (locked?.version !== version || locked.integrity === undefined) {
      throw new Error(`${name} ${version} is bundled, and package-lock.json does not pin it.`);
    }
    if (locked.hasInstallScript)
      throw new Error(`${name} ${version} is bundled, and runs a script when it is installed.`);
    return { folder, name, version, license, integrity: locked.integrity };
  });
}

/** @param {string} input */
function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [];
}
