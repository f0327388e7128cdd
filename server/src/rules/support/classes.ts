import { racfCatalog } from '../../catalog/racf/index.ts';
import { classOf } from '../../site/classes.ts';
import type { SiteData } from '../../site/types.ts';
import { distance } from '../../text/distance.ts';
import { Kept } from '../../text/kept.ts';

/** A site has few classes that are not in the catalog, and they are asked for again and again. */
const kept = new Kept<readonly string[]>();

/**
 * The classes of one wrong letter's distance. Class names are short and many, so two wrong letters would name classes
 * that nobody meant.
 * @param name in upper case
 */
export function nearestClasses(name: string): readonly string[] {
  if (name.length < 4) return [];
  return kept.get(name, () =>
    racfCatalog.classes.filter((entry) => distance(name, entry.name, 2) < 2).map((entry) => entry.name),
  );
}

/** The classes of the site of one wrong letter's distance. */
export function nearestSiteClasses(name: string, { classes }: SiteData): readonly string[] {
  if (name.length < 4) return [];
  return [...classes.keys()].filter((one) => distance(name, one, 2) < 2);
}

/** True for a name that is no class, and so near to one that it is a slip: another rule says so. */
export function isSlip(name: string, site: SiteData): boolean {
  if (classOf(name, site)) return false;
  return nearestClasses(name).length > 0 || nearestSiteClasses(name, site).length > 0;
}
