import type { ClassSpec } from '../catalog/types.ts';
import { siteClass } from './classes.ts';
import type { Decoder } from './decode.ts';
import { siteFile, type SiteFile, siteMembers } from './file.ts';
import { emptySite, type SiteAcf2, type SiteData, type SiteTss } from './types.ts';

/** What was read, and what of it could not be used: `classes[2].maxLength must be ...`. */
export interface ReadSite {
  readonly file: SiteFile;
  readonly problems: readonly string[];
}

/** Reads the text of `.esm-site.json`. Total: whatever is not as it should be is left out and named. */
export function readSiteText(text: string): ReadSite {
  const json = text.replace(/^\uFEFF/u, '');
  // A file that was just created says nothing yet.
  if (json.trim() === '') return { file: {}, problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { file: {}, problems: ['it is no valid JSON, so nothing of it is used'] };
  }
  return readSiteValue(value);
}

/** Reads the content of `.esm-site.json` once it is parsed. */
export function readSiteValue(value: unknown): ReadSite {
  const problems: string[] = [];
  const file = siteFile.read(value, '', (path, message) => {
    problems.push(path === '' ? `it ${message}` : `${path} ${message}`);
  });
  return { file: file ?? {}, problems };
}

/**
 * Reads the section `esm.site` of the settings; members that are absent or null are not set. Members that are not known
 * are left alone: they may belong to another version.
 */
export function readSiteSettings(section: Readonly<Record<string, unknown>>): ReadSite {
  const problems: string[] = [];
  const file: Record<string, unknown> = {};
  const members: Readonly<Record<string, Decoder<unknown>>> = siteMembers;
  for (const [name, { read }] of Object.entries(members)) {
    const value = section[name];
    if (value === undefined || value === null) continue;
    const found = read(value, `esm.site.${name}`, (path, message) => {
      problems.push(`${path} ${message}`);
    });
    if (found !== undefined) file[name] = found;
  }
  return { file, problems };
}

/**
 * One description of two: what `above` says counts before what `below` says. Lists of classes, resources and commands
 * hold those of both; of an entry that both have, and of any other member, that of `above` counts.
 */
export function merged(below: SiteFile, above: SiteFile): SiteFile {
  return {
    ...below,
    ...above,
    classes: byName(below.classes ?? [], above.classes ?? []),
    fields: new Map([...(below.fields ?? []), ...(above.fields ?? [])]),
    naming: {
      ...below.naming,
      ...above.naming,
      profiles: new Map([...(below.naming?.profiles ?? []), ...(above.naming?.profiles ?? [])]),
    },
    required: new Map([...(below.required ?? []), ...(above.required ?? [])]),
    resources: [...(above.resources ?? []), ...(below.resources ?? [])],
    commands: [...(below.commands ?? []), ...(above.commands ?? [])],
    acf2: {
      logonidFields: byName(below.acf2?.logonidFields ?? [], above.acf2?.logonidFields ?? []),
      recordFields: new Map([...(below.acf2?.recordFields ?? []), ...(above.acf2?.recordFields ?? [])]),
      resourceTypes: byName(below.acf2?.resourceTypes ?? [], above.acf2?.resourceTypes ?? []),
    },
    tss: {
      resourceClasses: byName(below.tss?.resourceClasses ?? [], above.tss?.resourceClasses ?? []),
      facilities: [...(below.tss?.facilities ?? []), ...(above.tss?.facilities ?? [])],
      fields: byName(below.tss?.fields ?? [], above.tss?.fields ?? []),
    },
    rules: overruled(below.rules ?? {}, above.rules ?? {}),
  };
}

/** Severities of which the last match counts: those of `above` stand behind all of `below`. */
export function overruled<T>(
  below: Readonly<Record<string, T>>,
  above: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const kept = Object.entries(below).filter(([code]) => !Object.hasOwn(above, code));
  return { ...Object.fromEntries(kept), ...above };
}

function byName<T extends { readonly name?: string }>(below: readonly T[], above: readonly T[]): T[] {
  return [...new Map([...below, ...above].map((entry) => [entry.name, entry])).values()];
}

/** The description in the form that rules use. */
export function siteOf(file: SiteFile): SiteData {
  const { classes = [], fields, naming = {}, required, resources = [], commands = [] } = file;
  const known = (names: readonly string[] | undefined): ReadonlySet<string> | undefined => names && new Set(names);
  return {
    classes: new Map(classes.flatMap((entry) => classSpec(entry)).map((spec) => [spec.name, spec])),
    fields: new Map([...(fields ?? [])].map(([owner, entries]) => [owner, entries.flatMap(named)])),
    naming: { ...emptySite.naming, ...naming },
    required: required ?? emptySite.required,
    resources: resources.flatMap(({ class: of, pattern, level, doc }) =>
      of === undefined || pattern === undefined || level === undefined
        ? []
        : [{ class: of, pattern, level, ...(doc !== undefined && { doc }) }],
    ),
    commands: new Set(commands),
    egn: file.egn,
    genericOwner: file.genericOwner,
    active: known(file.active),
    raclisted: known(file.raclisted),
    generic: known(file.generic),
    acf2: acf2Of(file.acf2),
    tss: tssOf(file.tss),
    zoweComponents: file.zowe?.components,
    rules: file.rules ?? {},
  };
}

function acf2Of({
  logonidFields = [],
  recordFields,
  resourceTypes = [],
}: NonNullable<SiteFile['acf2']> = {}): SiteAcf2 {
  const fields = new Map([...(recordFields ?? [])].map(([record, entries]) => [record, entries.flatMap(named)]));
  if (logonidFields.length > 0) fields.set('LID', logonidFields.flatMap(named));
  return { fields, resourceTypes: mapOf(resourceTypes.flatMap(named)) };
}

function tssOf({ resourceClasses = [], facilities = [], fields = [] }: NonNullable<SiteFile['tss']> = {}): SiteTss {
  return {
    resourceClasses: mapOf(resourceClasses.flatMap(named)),
    facilities: new Set(facilities),
    fields: mapOf(fields.flatMap(named)),
  };
}

function mapOf<T extends { readonly name: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

/** An entry that has the name that every entry must have. */
function named<T extends { readonly name?: string }>(entry: T): (T & { readonly name: string })[] {
  const { name } = entry;
  return name === undefined ? [] : [{ ...entry, name }];
}

type ClassEntry = NonNullable<SiteFile['classes']>[number];

function classSpec(entry: ClassEntry): ClassSpec[] {
  const { name, doc = '', maxLength, groupedBy, members, case: letterCase, raclist, generics } = entry;
  if (name === undefined) return [];
  const pair = groupedBy ?? members;
  return [
    {
      ...siteClass(name),
      doc,
      ...(pair !== undefined && { pair, grouping: groupedBy === undefined }),
      ...(maxLength !== undefined && { maxLength }),
      ...(letterCase !== undefined && { letterCase }),
      ...(raclist !== undefined && { raclist }),
      ...(generics !== undefined && { generics }),
    },
  ];
}
