import type { ZoweAudit, ZoweAuditItem, ZoweAuditSection } from '../report.ts';
import { printable } from './printable.ts';

/** The audit of one file for people: what is missing first, then what only a person can tell. */
export function zoweText(path: string, { sections, notInUse }: ZoweAudit): string[] {
  if (sections.length === 0) return [`${printable(path)}: not about Zowe, or it takes Zowe away`];
  const told = new Set<string>();
  return [
    ...sections.flatMap((section) => sectionText(path, section, told)),
    ...(sections.some(isTried) && notInUse.length > 0
      ? [`  Not in use, so not asked for: ${notInUse.join(', ')}.`]
      : []),
  ];
}

/** @param told what was explained already: why several things are needed is often the same */
function sectionText(path: string, section: ZoweAuditSection, told: Set<string>): string[] {
  const { product, line, summary, items } = section;
  const head = `${printable(path)}:${line} ${product}`;
  if (!isTried(section)) return [`${head}: gives Zowe nothing of what is asked for`];
  const lines = (title: string, isWanted: (item: ZoweAuditItem) => boolean, text: Text): string[] => {
    const found = items.filter(isWanted);
    return found.length === 0 ? [] : [`  ${title}:`, ...found.map((item) => printable(`    ${text(item)}`))];
  };
  const explained: Text = (item) => [outcome(item), ...newSentences(item, told)].join(' ');
  return [
    `${head}, ${summary}`,
    ...(isAddition(section)
      ? listed(
          'Not in this deck',
          items.filter((item) => item.need === 'required' && isLacking(item)),
        )
      : lines('Missing', (item) => item.need === 'required' && isLacking(item), explained)),
    ...lines('The deck cannot tell', (item) => item.need === 'required' && item.status === 'unknown', outcome),
    ...lines('More than is needed', ({ inUse, status }) => inUse && status === 'met-higher', outcome),
    ...listed(
      'Expected on the system already',
      items.filter(({ need, status }) => need === 'required' && status === 'elsewhere'),
    ),
    ...lines(
      'Not granted, and needed only in some cases',
      ({ need, inUse, status }) => inUse && need !== 'required' && (status === 'not-granted' || status === 'wrong-id'),
      (item) => `${item.title}: ${sentencesOf(item).find(isCondition)?.replace('N', 'n') ?? `${item.statusText}.`}`,
    ),
    ...listed(
      'Left to you',
      items.filter(({ need, inUse, status }) => inUse && need !== 'required' && status === 'unknown'),
    ),
  ];
}

type Text = (item: ZoweAuditItem) => string;

/** True when the sections give Zowe something, or try to. */
function isTried({ items, met }: ZoweAuditSection): boolean {
  return (
    met > 0 ||
    items.some(({ need, line, status }) => need === 'required' && line !== undefined && status !== 'taken-away')
  );
}

/** A few permissions by themselves, in a deck that makes no users: mostly an addition to what another deck gives. */
function isAddition({ items, met }: ZoweAuditSection): boolean {
  return met < 4 && items.some(({ status }) => status === 'elsewhere');
}

function listed(title: string, items: readonly ZoweAuditItem[]): string[] {
  return items.length === 0 ? [] : [printable(`  ${title}: ${items.map((item) => item.title).join('; ')}.`)];
}

function isLacking({ status }: ZoweAuditItem): boolean {
  return status === 'missing' || status === 'wrong-id' || status === 'taken-away';
}

const outcome: Text = ({ title, statusText, line }) =>
  `${title}: ${statusText}${line === undefined ? '' : ` (line ${line})`}.`;

function sentencesOf({ why }: ZoweAuditItem): string[] {
  return why.split(/(?<=\.) (?=[A-Z])/u);
}

function isCondition(sentence: string): boolean {
  return sentence.startsWith('Needed when ');
}

function newSentences(item: ZoweAuditItem, told: Set<string>): string[] {
  return sentencesOf(item).filter((sentence) => {
    const isNew = !told.has(sentence);
    told.add(sentence);
    return isNew && !isCondition(sentence);
  });
}
