import { fits } from './pattern.ts';
import type { Sensitivity, SiteData } from './types.ts';

/** How carefully the site keeps a resource or profile; undefined when it says nothing of it. Both in upper case. */
export function sensitivityOf(site: SiteData, className: string, name: string): Sensitivity | undefined {
  return site.resources.find((one) => one.class === className && fits(name, one.pattern))?.level;
}
