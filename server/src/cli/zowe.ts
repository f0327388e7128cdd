import { type Analysis, zoweReport } from '../service/index.ts';
import type { Lines } from '../text/lines.ts';
import type { ZoweAudit } from './report.ts';

/** What a deck gives Zowe, with lines that count from 1; no sections for a deck that is not about Zowe. */
export function zoweAudit(analysis: Analysis, lines: Lines): ZoweAudit {
  const report = zoweReport(analysis);
  if (!report) return { sections: [], notInUse: [] };
  const used = new Set(report.components.filter(({ inUse }) => inUse).map(({ id }) => id));
  return {
    notInUse: report.components.filter(({ inUse }) => !inUse).map(({ name }) => name),
    sections: report.sections.map(({ esm, product, range, met, required, summary, items }) => ({
      esm,
      product,
      line: lines.lineAt(range.start) + 1,
      met,
      required,
      summary,
      items: items.map(({ id, component, title, need, status, statusText, why, place }) => ({
        id,
        component,
        inUse: used.has(component),
        title,
        need,
        status,
        statusText,
        why,
        ...(place && { line: lines.lineAt(place.start) + 1 }),
      })),
    })),
  };
}
