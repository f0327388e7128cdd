import { productNames } from '../../catalog/product-names.ts';
import type { Esm } from '../../catalog/types.ts';
import type { AccessLevel } from '../../effect/types.ts';
import { writtenFor } from '../../translate/index.ts';
import { acf2Access, tssAccess } from '../../translate/levels.ts';
import type { Purpose } from '../../translate/purposes.ts';
import type { Grant, Grantee } from '../../translate/types.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, codeBlock, paragraphs, prose } from '../markdown.ts';

/** Several users are told by the first few: the others are written alike. */
const mostGrantees = 3;

/** What a permission gives, in the words of its product, and how the other two write it. */
export function describePermission(grant: Grant, esm: Esm): string {
  const { grantees, level, className } = grant;
  const shown = { ...grant, grantees: grantees.slice(0, mostGrantees) };
  const more = grantees.length - shown.grantees.length;
  const whom = enumeration([...shown.grantees.map(whomText), ...(more > 0 ? [`${more} more`] : [])]);
  const what = level === 'NONE' ? `Refuses access to ${whom}` : `Gives ${levelText(level, className, esm)} to ${whom}`;
  const others = (Object.keys(productNames) as Esm[]).filter((one) => one !== esm);
  return paragraphs(`${what}.`, ...others.map((one) => elsewhere(shown, one)));
}

/** A level in the words of a product: `READ`, `SERVICE(READ) ALLOW`, `ACCESS(READ)`. */
export function levelText(level: AccessLevel, className: string, esm: Esm): string {
  if (esm === 'acf2') return code(acf2Access(level, className));
  return esm === 'tss' ? code(`ACCESS(${tssAccess(level, className)})`) : code(level);
}

function whomText({ kind, name }: Grantee): string {
  switch (kind) {
    case 'all':
      return 'everybody';
    case 'role':
      return `the role ${code(name)}`;
    case 'user':
      return `the logonid ${code(name)}`;
    case 'uid':
      return `those whose UID string matches ${code(name)}`;
    case 'id':
      return code(name);
  }
}

/** How the other products do what a command does. */
export function describePurpose({ what, lines }: Purpose, esm: Esm): string {
  const others = (Object.keys(productNames) as Esm[]).filter((one) => one !== esm);
  return paragraphs(
    ...others.map((one) => paragraphs(`In ${productNames[one]}, ${what}:`, codeBlock(lines[one].join('\n'), one))),
  );
}

function elsewhere(grant: Grant, esm: Esm): string | undefined {
  const wording = writtenFor(grant, esm);
  if (!wording) return undefined;
  return paragraphs(
    `In ${productNames[esm]}:`,
    codeBlock(wording.lines.join('\n'), esm),
    wording.remark === undefined ? undefined : prose(wording.remark),
  );
}
