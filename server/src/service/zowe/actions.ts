import { type ZoweComponent, zoweComponents } from '../../catalog/zowe-components.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { type AuditedRequirement, isLacking, requirementName } from '../../zowe/audit/index.ts';
import { componentsInUse } from '../../zowe/deck.ts';
import type { Analysis } from '../analysis.ts';
import type { CodeAction } from '../types.ts';
import { insertInto, preparing } from './insertion.ts';

/** The most actions offered at a place. */
const most = 25;

/**
 * Offers to insert what Zowe needs and the deck does not give, where the range lies in a section of a deck that gives Zowe
 * something: all that is required at once, then all of a component, then one by one, what is required first. What belongs
 * to components that are not in use is left to the checklist: the light bulb is about what is being done.
 */
export function zoweActions(analysis: Analysis, range: Range): CodeAction[] {
  return finish(zoweActionSteps(analysis, range));
}

/** The same in steps. */
export function* zoweActionSteps(analysis: Analysis, range: Range): Steps<CodeAction[]> {
  const section = analysis.deck.sections.find(({ frame }) => overlaps(frame.range, range));
  const part = section && analysis.zowe().find(({ frames }) => frames.includes(section.frame));
  if (!section || !part?.adds) return [];
  const sections = [section];
  yield* preparing(analysis, part);
  const inUse = componentsInUse(analysis.zoweSettings);
  const lacking = part.audit.filter(({ status, requirement }) => isLacking(status) && inUse.has(requirement.component));
  const required = lacking.filter(({ counts }) => counts);
  const actions: CodeAction[] = [];
  const insert = function* (title: string, wanted: readonly AuditedRequirement[]): Steps<void> {
    const ids = wanted.map(({ requirement }) => requirement.id);
    const changes = yield* insertInto(analysis, part, ids, sections);
    // Someone gets more access than before, so it is never done unseen.
    if (changes) actions.push({ title, kind: 'refactor', safe: false, changes, settles: [], preferred: false });
  };
  if (required.length > 1) yield* insert('Insert everything required for Zowe that is missing', required);
  for (const [component, wanted] of componentsOf(required)) {
    if (wanted.length === required.length && wanted.every(({ counts }) => counts)) continue;
    yield* insert(`Insert what is missing for ${zoweComponents[component].name}`, wanted);
  }
  const single = [...required, ...lacking.filter(({ counts }) => !counts)];
  for (const one of single) {
    if (actions.length >= most) break;
    yield* insert(titleOf(requirementName(part.deck, one.requirement), one), [one]);
  }
  return actions;
}

/** What is missing of each component, where it is more than one thing. */
function componentsOf(required: readonly AuditedRequirement[]): [ZoweComponent, AuditedRequirement[]][] {
  const byComponent = new Map<ZoweComponent, AuditedRequirement[]>();
  for (const one of required) {
    const { component } = one.requirement;
    const known = byComponent.get(component);
    if (known) known.push(one);
    else byComponent.set(component, [one]);
  }
  return [...byComponent].filter(([, wanted]) => wanted.length > 1);
}

function titleOf(name: string, { requirement: { need, condition }, counts }: AuditedRequirement): string {
  if (counts) return `Insert for Zowe: ${name}`;
  const when = condition === undefined ? '' : `, needed when ${condition}`;
  return `Insert for Zowe: ${name} (${need}${when})`;
}
