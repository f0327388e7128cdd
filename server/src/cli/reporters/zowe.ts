import type { ZoweAudit, ZoweAuditItem, ZoweAuditSection } from '../report.ts';
import { printable } from './printable.ts';

/** The audit of one file for people: what is missing first, then what only a person can tell. */
export function zoweText(path: string, { sections, notInUse }: ZoweAudit): string[] {
  if (sections.length === 0) return [`${printable(path)}: not about Zowe`];
  return [
    ...sections.flatMap((section) => sectionText(path, section)),
    ...(notInUse.length > 0 ? [`  Not in use, so not asked for: ${notInUse.join(', ')}.`] : []),
  ];
}

function sectionText(path: string, { product, line, summary, items }: ZoweAuditSection): string[] {
  const of = (isWanted: (item: ZoweAuditItem) => boolean): ZoweAuditItem[] => items.filter(isWanted);
  const isLacking = ({ status }: ZoweAuditItem): boolean =>
    status === 'missing' || status === 'wrong-id' || status === 'taken-away';
  const lines = (head: string, found: readonly ZoweAuditItem[]): string[] =>
    found.length === 0 ? [] : [`  ${head}`, ...found.map(itemText)];
  return [
    `${printable(path)}:${line} ${product}, ${summary}`,
    ...lines(
      'Missing:',
      of((item) => item.need === 'required' && isLacking(item)),
    ),
    ...lines(
      'The deck cannot tell:',
      of(({ need, status }) => need === 'required' && status === 'unknown'),
    ),
    ...lines(
      'More than is needed:',
      of(({ inUse, status }) => inUse && status === 'met-higher'),
    ),
    ...lines(
      'Expected on the system already:',
      of(({ need, status }) => need === 'required' && status === 'elsewhere'),
    ),
    ...lines(
      'Not granted, needed only in some cases:',
      of(
        ({ need, inUse, status }) =>
          inUse && need !== 'required' && (status === 'not-granted' || status === 'wrong-id'),
      ),
    ),
  ];
}

function itemText({ title, statusText, line, why }: ZoweAuditItem): string {
  const place = line === undefined ? '' : ` (line ${line})`;
  return printable(`    ${title}: ${statusText}${place}. ${why}`);
}
