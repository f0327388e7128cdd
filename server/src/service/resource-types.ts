/** Resource types of ACF2: those that come with it, and those the site tells of. */
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { firstSetting, type SplitState } from '../deck/state.ts';
import type { SiteData } from '../site/types.ts';
import { certaintyRemark } from './describe/certainty.ts';
import { code, paragraphs, prose } from './markdown.ts';

/** A resource type as it is offered. */
export interface KnownType {
  readonly name: string;
  /** The class whose resources it holds; undefined when the site does not say. */
  readonly className: string | undefined;
  readonly detail: string;
  /** It is there without anything the site has to do, or the site has told of it. */
  readonly isUsual: boolean;
}

/** The types there are; each name once, what the site says first. */
export function resourceTypes({ acf2 }: SiteData): KnownType[] {
  const types = new Map<string, KnownType>();
  for (const { name, class: className, doc } of acf2.resourceTypes.values()) {
    types.set(name, { name, className, detail: className ?? doc ?? 'Type of your site', isUsual: true });
  }
  for (const { name, resourceClass, basis } of acf2Catalog.resourceTypes) {
    // Decks of z/VM have these; they are known, but nobody on z/OS looks for them.
    if (basis === 'vm') continue;
    const isUsual = basis === 'acf2';
    if (!types.has(name)) types.set(name, { name, className: resourceClass, detail: resourceClass, isUsual });
  }
  return [...types.values()];
}

/** The SAF class whose resources a type holds, both in upper case; undefined when that is not known, or when it is no one class. */
export function classOfType(type: string, { acf2 }: SiteData): string | undefined {
  const own = acf2.resourceTypes.get(type)?.class;
  const found = own ?? acf2Catalog.resourceTypes.find(({ name }) => name === type)?.resourceClass;
  return found !== undefined && /^[A-Z0-9@#$]+$/.test(found) ? found : undefined;
}

/** Markdown about a type in upper case; undefined for one that is not known. */
export function describeType(name: string, { acf2 }: SiteData): string | undefined {
  const own = acf2.resourceTypes.get(name);
  const found = acf2Catalog.resourceTypes.filter((spec) => spec.name === name);
  if (own) {
    const resident = own.resident === true ? 'Its rules are kept in storage: a change needs REBUILD.' : undefined;
    return paragraphs(
      `**${name}**, resource type of your site${own.class === undefined ? '' : ` for class ${code(own.class)}`}`,
      own.doc && prose(own.doc),
      resident,
    );
  }
  if (found.length === 0) return undefined;
  const [first] = found;
  return paragraphs(
    `**${name}**, resource type`,
    ...found.map(({ resourceClass, doc }) => `Class ${code(resourceClass)}: ${prose(doc)}`),
    first && certaintyRemark(first.source.certainty),
  );
}

/** The type of resource rules that text or a subcommand is about; undefined for data set rules, and when it is not known. */
export function typeInForce({ setting = firstSetting, ruleSet }: SplitState): string | undefined {
  const type = ruleSet?.type ?? (setting.name === 'RESOURCE' ? setting.of : undefined);
  return type === '' ? undefined : type;
}
