import { racfCatalog } from '../catalog/racf/index.ts';
import type { ClassSpec } from '../catalog/types.ts';
import { siteSource } from './specs.ts';
import type { SiteData } from './types.ts';

/** A class that the site has named and told nothing else of. */
export function siteClass(name: string): ClassSpec {
  return {
    name: name.toUpperCase(),
    doc: '',
    source: siteSource,
    certainty: 'docs',
  };
}

/** The class of that name in any letter case: one that IBM supplies, or one of the site. */
export function classOf(name: string, site: SiteData): ClassSpec | undefined {
  return racfCatalog.classOf(name) ?? site.classes.get(name) ?? site.classes.get(name.toUpperCase());
}
