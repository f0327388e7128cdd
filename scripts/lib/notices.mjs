// @ts-check
/** The licences of the packages that end up in the bundles. */
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/**
 * The text of THIRD-PARTY-NOTICES: each bundled package with its licence.
 * @param {readonly import('./bundled.mjs').Bundled[]} packages
 */
export function thirdPartyNotices(packages) {
  const notices = packages.map(notice);
  return ['This extension contains the following packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

/** @param {import('./bundled.mjs').Bundled} bundled */
function notice({ folder, name, version, license }) {
  const files = readdirSync(at(folder))
    .filter((entry) => /^(?:licen[cs]e|notice|third-?party)/i.test(entry))
    .sort();
  if (!files.some((file) => /^licen[cs]e/i.test(file)))
    throw new Error(`${name} ${version} has no text of its licence.`);
  const texts = files.map((file) => readFileSync(at(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
