import {
  defaultSettings,
  isZoweComponent,
  readSiteSettings,
  type Settings,
  type Severity,
  type SiteFile,
  withSite,
} from '../service/index.ts';

/** Settings as read, and those that were not understood and are left at their defaults, with what is wrong. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly ignored: readonly string[];
}

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const zoweChecks: readonly Settings['zoweCheck'][] = ['auto', 'always', 'never'];

/**
 * Reads the section `esm` of a client's configuration. Total: whatever is not as it should be is left at its default.
 * @param file what the site file of the document says; the settings count before it
 */
export function readSettings(section: unknown, file: SiteFile = {}): ReadSettings {
  const ignored: string[] = [];
  const given = isRecord(section) ? section : {};
  const zowe = isRecord(given.zowe) ? given.zowe : {};
  const site = isRecord(given.site) ? given.site : {};

  /** The value when it is there and fits, the default when not. */
  const read = <T>(name: string, value: unknown, fits: (value: unknown) => value is T, otherwise: T): T => {
    if (value === undefined || value === null) return otherwise;
    if (fits(value)) return value;
    ignored.push(`${name} is not valid`);
    return otherwise;
  };

  const own = readSiteSettings(site);
  const settings = {
    rules: readRules(read('esm.rules', given.rules, isRecord, {}), ignored),
    zoweCheck: read('esm.zowe.check', zowe.check, oneOf(zoweChecks), defaultSettings.zoweCheck),
    ...readComponents(zowe.components, ignored),
    maxProblems: read('esm.maxProblems', given.maxProblems, isCount, defaultSettings.maxProblems),
  };
  ignored.push(...own.problems);
  return { settings: withSite(settings, file, own.file), ignored };
}

function readRules(rules: Readonly<Record<string, unknown>>, ignored: string[]): Settings['rules'] {
  const isSeverity = oneOf(severities);
  const read: Record<string, Severity | 'off'> = {};
  for (const [pattern, severity] of Object.entries(rules)) {
    if (isSeverity(severity)) read[pattern] = severity;
    else ignored.push(`esm.rules["${pattern}"] is not valid`);
  }
  return read;
}

/** An empty list stands for the usual components, as it is what a client sends where nothing is set. */
function readComponents(value: unknown, ignored: string[]): Pick<Settings, 'zoweComponents'> {
  if (value === undefined || value === null) return {};
  if (!Array.isArray(value)) {
    ignored.push('esm.zowe.components is not valid');
    return {};
  }
  const known = value.filter(isZoweComponent);
  for (const one of value.filter((name) => !isZoweComponent(name))) {
    ignored.push(`esm.zowe.components: ${JSON.stringify(one)} is no component`);
  }
  return known.length === 0 ? {} : { zoweComponents: known };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

function oneOf<T>(values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}
