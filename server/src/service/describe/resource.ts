import { resourcesFor } from '../../catalog/racf/resources/index.ts';
import type { ResourceSpec } from '../../catalog/racf/resources/types.ts';
import type { Esm } from '../../catalog/types.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, paragraphs, prose } from '../markdown.ts';
import { certaintyRemark } from './certainty.ts';
import { describeZoweNeed } from './zowe.ts';

/** More names than these are counted, not listed. */
const mostNames = 6;

/**
 * What a resource is for, as far as it is known, and what the deck itself says of it.
 * @param inDeck see `granted.ts`
 */
export function describeResource(className: string, name: string, esm: Esm, inDeck: string): string {
  const { own, covered } = resourcesFor(className, name);
  return paragraphs(
    titleOf(className, name),
    own && describeKnown(own),
    coveredText(covered),
    // Hovers are cut at their end: what the deck does goes before what a product says at length.
    inDeck,
    describeZoweNeed(className, name.toUpperCase(), esm),
  );
}

/** What a form of names is for: one that no deck has written yet. */
export function describeForm(spec: ResourceSpec): string {
  return paragraphs(titleOf(spec.className, spec.name), describeKnown(spec));
}

function titleOf(className: string, name: string): string {
  return `**${className}** resource ${code(name)}`;
}

function describeKnown({ doc, levels, sensitive, open, source }: ResourceSpec): string {
  return paragraphs(
    prose(doc),
    levelsText(levels),
    [
      askedText(levels),
      sensitive && `Access for everybody is a danger from ${code(sensitive)} on.`,
      open && `Everybody usually has ${code(open)}.`,
    ]
      .filter(Boolean)
      .join('  \n'),
    certaintyRemark(source.certainty),
  );
}

function levelsText(levels: ResourceSpec['levels']): string {
  if (!levels) return '';
  const lines = [...levels].filter(([, gives]) => gives !== '');
  return lines.map(([level, gives]) => `- ${code(level)}: ${prose(gives)}`).join('\n');
}

/** The levels of which nothing more is known than that they are asked for. */
function askedText(levels: ResourceSpec['levels']): string {
  if (!levels || [...levels.values()].some((gives) => gives !== '')) return '';
  const asked = [...levels.keys()];
  return asked.length === 1
    ? `It asks for ${code(asked[0] ?? '')}.`
    : `It knows ${enumeration(asked.map((level) => code(level)))}.`;
}

/** The names of what comes under a generic profile; the dangerous ones first, since only some are named. */
function coveredText(covered: readonly ResourceSpec[]): string {
  if (covered.length === 0) return '';
  const first = covered.toSorted((a, b) => Number(b.sensitive !== undefined) - Number(a.sensitive !== undefined));
  const named = first.slice(0, mostNames).map(({ name }) => code(name));
  const more = covered.length - named.length;
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : enumeration(named);
  return `It also covers, where no closer profile does: ${list}.`;
}
