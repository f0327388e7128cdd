/** What a site can declare as its own with no more than a name, so that nobody takes it for a mistake. */
import { readSiteValue } from './read.ts';

export interface SiteEntry {
  /** The list of the site file it stands in: the names of the members that lead to it, the outermost first. */
  readonly path: readonly [string, ...string[]];
  /** In upper case. */
  readonly name: string;
  /** What it is, as a menu shows it: `resource class`. */
  readonly what: string;
}

/** A class of RACF. */
export function ownClass(name: string): SiteEntry {
  return { path: ['classes'], name: name.toUpperCase(), what: 'class' };
}

/**
 * A field of a record of ACF2.
 * @param record its name in the catalog, with or without a qualifier; `LID` for logonids
 */
export function ownRecordField(record: string, name: string): SiteEntry {
  const of = record.split('.', 1)[0] ?? record;
  return of === 'LID'
    ? { path: ['acf2', 'logonidFields'], name: name.toUpperCase(), what: 'logonid field' }
    : { path: ['acf2', 'recordFields', of], name: name.toUpperCase(), what: `record field (${of})` };
}

/** A resource type of ACF2. */
export function ownResourceType(name: string): SiteEntry {
  return { path: ['acf2', 'resourceTypes'], name: name.toUpperCase(), what: 'resource type' };
}

/** A resource class of Top Secret. */
export function ownResourceClass(name: string): SiteEntry {
  return { path: ['tss', 'resourceClasses'], name: name.toUpperCase(), what: 'resource class' };
}

/** A field of Top Secret, which the site has put into the FDT. */
export function ownField(name: string): SiteEntry {
  return { path: ['tss', 'fields'], name: name.toUpperCase(), what: 'field' };
}

/** True when the site file takes the name: one that is too long, say, cannot be meant as something of the site. */
export function isDeclarable(entry: SiteEntry): boolean {
  return readSiteValue(siteFileWith(entry)).problems.length === 0;
}

/** The content of a site file that declares one thing. */
export function siteFileWith({ path, name }: SiteEntry): unknown {
  return path.reduceRight<unknown>((inner, member) => ({ [member]: inner }), [name]);
}
