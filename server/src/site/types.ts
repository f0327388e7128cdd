/**
 * What a site tells about its own security system, which no table of the vendor can hold. It comes from the file
 * `.esm-site.json` and the settings `esm.site`. Everything is optional: a member that is empty or undefined means that
 * nothing is known, and then nothing is reported that would need it. All names are in upper case.
 */
import type { ClassSpec } from '../catalog/types.ts';
import type { ZoweComponent } from '../catalog/zowe-components.ts';

/** What may stand in a custom field: the types of CFDEF. */
export type SiteFieldType = 'char' | 'flag' | 'hex' | 'num';

/** A custom field in the segment CSDATA. */
export interface SiteField {
  readonly name: string;
  readonly doc?: string;
  readonly type?: SiteFieldType;
  /** The most characters of a value. */
  readonly maxLength?: number;
  /** The range of a field of type `num`. */
  readonly min?: number;
  readonly max?: number;
}

/** The patterns that names have to fit, one of them each: `%` stands for one character, `*` for any number. */
export interface SiteNaming {
  /** Users that are no started-task users. */
  readonly users: readonly string[];
  readonly groups: readonly string[];
  /** Users that STDATA names: what `startedUsers` holds may also stand where a user is defined. */
  readonly startedUsers: readonly string[];
  /** Profiles by class; `DATASET` for data sets. */
  readonly profiles: ReadonlyMap<string, readonly string[]>;
}

/**
 * How carefully a resource is kept. `critical` and `sensitive`: nobody has access by default; `public`: the site wants
 * that everyone may read it, and a rule about access for everyone says nothing.
 */
export type Sensitivity = 'critical' | 'sensitive' | 'public';

/** A resource, or all that fit a pattern, with its sensitivity. */
export interface SiteResource {
  readonly class: string;
  /** `%` stands for one character, `*` for any number. */
  readonly pattern: string;
  readonly level: Sensitivity;
  readonly doc?: string;
}

/** A field of a record of ACF2, or of the field descriptor table (FDT) of Top Secret, that the site or a product has defined. */
export interface SiteRecordField {
  readonly name: string;
  readonly doc?: string;
  /** `flag`: a switch, which in ACF2 NO takes back. */
  readonly type?: SiteFieldType;
  /** The most characters of a value. */
  readonly maxLength?: number;
  /** The range of a field of type `num`. */
  readonly min?: number;
  readonly max?: number;
  /** It takes several values. */
  readonly list?: boolean;
}

/** A resource type of ACF2 that the site has mapped to a class, see GSO CLASMAP. */
export interface SiteResourceType {
  /** One to three characters. */
  readonly name: string;
  /** The SAF class. */
  readonly class?: string;
  readonly doc?: string;
  /** Its rules are kept in storage (GSO INFODIR), so that REBUILD is needed after a change; undefined: not known. */
  readonly resident?: boolean;
}

/** What a site tells about its ACF2. */
export interface SiteAcf2 {
  /** Fields of records besides those that ACF2 has: `LID` for logonids, else the name of a GSO or other record, `STC`. */
  readonly fields: ReadonlyMap<string, readonly SiteRecordField[]>;
  /** By the code of the type. */
  readonly resourceTypes: ReadonlyMap<string, SiteResourceType>;
}

/** A resource class of Top Secret that the site has defined in the RDT. */
export interface SiteTssClass {
  readonly name: string;
  readonly doc?: string;
  /** The access levels of ACLST; empty: the class has none; undefined: not known. */
  readonly levels?: readonly string[];
  /** The level of a permit without ACCESS (DEFACC). */
  readonly defaultAccess?: string;
  /** The longest name (MAXLEN). */
  readonly maxLength?: number;
}

/** What a site tells about its Top Secret. */
export interface SiteTss {
  /** By the keyword of the class. */
  readonly resourceClasses: ReadonlyMap<string, SiteTssClass>;
  /** Facilities besides those that Top Secret comes with; empty when nothing is known. */
  readonly facilities: ReadonlySet<string>;
  /** Fields of the FDT by name. */
  readonly fields: ReadonlyMap<string, SiteRecordField>;
}

/** The severity of a rule as a site sets it. */
export type SiteSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** All that is known about the site of a deck. */
export interface SiteData {
  /** Classes of the site's class descriptor table. What the site says of them counts as documented. */
  readonly classes: ReadonlyMap<string, ClassSpec>;
  /** Custom fields by what has them: `USER`, `GROUP`, `DATASET` or a class. No entry: they are not known. */
  readonly fields: ReadonlyMap<string, readonly SiteField[]>;
  readonly naming: SiteNaming;
  /** Operands that the site demands, by the full name of a command. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** The first that fits a resource counts. */
  readonly resources: readonly SiteResource[];
  /** Verbs of commands of the site, which stand between those of the product. */
  readonly commands: ReadonlySet<string>;
  /** Whether enhanced generic naming is in force. */
  readonly egn: boolean | undefined;
  /** Whether GENERICOWNER is in force. */
  readonly genericOwner: boolean | undefined;
  /** Classes that are active on the system before the deck runs; undefined: not known. */
  readonly active: ReadonlySet<string> | undefined;
  /** Classes that are in storage by SETROPTS RACLIST. */
  readonly raclisted: ReadonlySet<string> | undefined;
  /** Classes in which SETROPTS GENERIC is in force. */
  readonly generic: ReadonlySet<string> | undefined;
  readonly acf2: SiteAcf2;
  readonly tss: SiteTss;
  /** The parts of Zowe in use; undefined: not known. */
  readonly zoweComponents: readonly ZoweComponent[] | undefined;
  /** Severity by rule code or pattern, the last match counts; the user's settings come after it. */
  readonly rules: Readonly<Record<string, SiteSeverity>>;
}

/** A site that has told nothing. */
export const emptySite: SiteData = {
  classes: new Map(),
  fields: new Map(),
  naming: { users: [], groups: [], startedUsers: [], profiles: new Map() },
  required: new Map(),
  resources: [],
  commands: new Set(),
  egn: undefined,
  genericOwner: undefined,
  active: undefined,
  raclisted: undefined,
  generic: undefined,
  acf2: { fields: new Map(), resourceTypes: new Map() },
  tss: { resourceClasses: new Map(), facilities: new Set(), fields: new Map() },
  zoweComponents: undefined,
  rules: {},
};
