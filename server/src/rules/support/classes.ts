import { racfCatalog } from '../../catalog/racf/index.ts';
import { distance } from '../../text/distance.ts';

/**
 * The classes of one wrong letter's distance. Class names are short and many, so two wrong letters would name classes
 * that nobody meant.
 * @param name in upper case
 */
export function nearestClasses(name: string): string[] {
  if (name.length < 4) return [];
  return racfCatalog.classes.filter((entry) => distance(name, entry.name, 2) < 2).map((entry) => entry.name);
}
