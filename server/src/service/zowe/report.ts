import { productNames } from '../../catalog/product-names.ts';
import type { Esm } from '../../catalog/types.ts';
import { type ZoweComponent, zoweComponentIds, zoweComponents } from '../../catalog/zowe-components.ts';
import type { Range } from '../../text/range.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { type AuditedRequirement, requirementName, type RequirementStatus } from '../../zowe/audit/index.ts';
import { componentsInUse, type ZowePart } from '../../zowe/deck.ts';
import type { Analysis } from '../analysis.ts';
import { insertables, preparing } from './insertion.ts';

/** What became of one thing that Zowe needs. */
export interface ZoweItem {
  /** The requirement, by which `insertRequirements` knows it. */
  readonly id: string;
  readonly component: ZoweComponent;
  /** In the words of the product: `READ on FACILITY IRR.RUSERMAP for ZWESVUSR`. */
  readonly title: string;
  /** `required` for all that counts in this deck. */
  readonly need: 'required' | 'conditional' | 'optional';
  readonly status: RequirementStatus;
  /** The status in words, without a period. */
  readonly statusText: string;
  /** Why Zowe needs it and when; whole sentences. */
  readonly why: string;
  /** The command that decides it. */
  readonly place?: Range;
  readonly insertable: boolean;
}

/** The sections of one product. */
export interface ZoweSectionReport {
  readonly esm: Esm;
  readonly product: string;
  /** The DD statement of the first section; its first card where there is none. */
  readonly range: Range;
  readonly met: number;
  readonly required: number;
  /** `Zowe permissions: 21 of 24 required`. */
  readonly summary: string;
  readonly items: readonly ZoweItem[];
}

export interface ZoweReport {
  readonly components: readonly {
    readonly id: ZoweComponent;
    readonly name: string;
    readonly doc: string;
    readonly inUse: boolean;
  }[];
  readonly sections: readonly ZoweSectionReport[];
}

/** What a deck gives Zowe, and what it still lacks; undefined for a deck that is not about Zowe, or takes it away. */
export function zoweReport(analysis: Analysis): ZoweReport | undefined {
  return finish(zoweReportSteps(analysis));
}

/** The same in steps. */
export function* zoweReportSteps(analysis: Analysis): Steps<ZoweReport | undefined> {
  // A deck that takes Zowe away lacks nothing.
  const parts = analysis.zowe().filter(({ removes }) => !removes);
  if (parts.length === 0) return undefined;
  const inUse = componentsInUse(analysis.zoweSettings);
  const sections: ZoweSectionReport[] = [];
  for (const part of parts) sections.push(yield* sectionReport(part, analysis));
  return {
    components: zoweComponentIds.map((id) => {
      const { name, doc } = zoweComponents[id];
      return { id, name, doc, inUse: inUse.has(id) };
    }),
    sections,
  };
}

/** A remark above a section: how much of what Zowe requires it gives. */
export interface ZoweLens {
  readonly range: Range;
  readonly esm: Esm;
  readonly title: string;
  /** How many required ones a command could put in. */
  readonly insertable: number;
}

/** The remarks above the sections that give Zowe something, though it may be little yet. */
export function zoweLenses(analysis: Analysis): ZoweLens[] {
  return finish(zoweLensSteps(analysis));
}

/** The same in steps. */
export function* zoweLensSteps(analysis: Analysis): Steps<ZoweLens[]> {
  const lenses: ZoweLens[] = [];
  for (const part of analysis.zowe()) {
    if (!part.adds) continue;
    yield* preparing(analysis, part);
    const { met, required } = part.count;
    const isInsertable = insertables(analysis, part);
    let insertable = 0;
    for (const one of part.audit) {
      if (!one.counts) continue;
      if (isInsertable(one)) insertable++;
      yield;
    }
    lenses.push({ range: rangeOf(part, analysis), esm: part.esm, title: summaryOf(met, required), insertable });
  }
  return lenses;
}

function* sectionReport(part: ZowePart, analysis: Analysis): Steps<ZoweSectionReport> {
  const { esm, audit, count } = part;
  yield* preparing(analysis, part);
  const isInsertable = insertables(analysis, part);
  const items: ZoweItem[] = [];
  for (const one of audit) {
    items.push(itemOf(part, one, isInsertable(one)));
    yield;
  }
  return {
    esm,
    product: productNames[esm],
    range: rangeOf(part, analysis),
    ...count,
    summary: summaryOf(count.met, count.required),
    items,
  };
}

function summaryOf(met: number, required: number): string {
  return `Zowe permissions: ${met} of ${required} required`;
}

function rangeOf({ frames }: ZowePart, { text }: Analysis): Range {
  const [frame] = frames;
  if (!frame) return { start: 0, end: 0 };
  if (frame.ddRange) return frame.ddRange;
  const { start } = frame.range;
  const lineEnd = text.slice(start, start + 200).search(/[\r\n]/u);
  return { start, end: lineEnd < 0 ? start : start + lineEnd };
}

function itemOf(part: ZowePart, one: AuditedRequirement, insertable: boolean): ZoweItem {
  const { requirement, status, detail, by, counts } = one;
  const { id, component, need, condition, reason, caution } = requirement;
  const when = condition === undefined ? '' : ` Needed when ${condition}.`;
  return {
    id,
    component,
    title: requirementName(part.deck, requirement),
    need: counts ? 'required' : need === 'conditional' ? 'conditional' : 'optional',
    status,
    statusText: detail,
    why: `${reason}${when}${caution === undefined ? '' : ` ${caution}`}`,
    ...(by && { place: { start: by.text.start, end: by.text.start + by.text.length } }),
    insertable,
  };
}
