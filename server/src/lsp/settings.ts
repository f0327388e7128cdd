import { defaultSettings, type Settings, type Severity, siteWithClasses } from '../service/index.ts';

/** Settings as read, and the names of those that were not understood and are left at their defaults. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly ignored: readonly string[];
}

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const zoweChecks: readonly Settings['zoweCheck'][] = ['auto', 'always', 'never'];

/** Reads the section `esm` of a client's configuration. Total: whatever is not as it should be is left at its default. */
export function readSettings(section: unknown): ReadSettings {
  const ignored: string[] = [];
  const given = isRecord(section) ? section : {};
  const zowe = isRecord(given.zowe) ? given.zowe : {};
  const site = isRecord(given.site) ? given.site : {};

  /** The value when it is there and fits, the default when not. */
  const read = <T>(name: string, value: unknown, fits: (value: unknown) => value is T, otherwise: T): T => {
    if (value === undefined || value === null) return otherwise;
    if (fits(value)) return value;
    ignored.push(name);
    return otherwise;
  };

  const settings: Settings = {
    rules: readRules(read('esm.rules', given.rules, isRecord, {}), ignored),
    zoweCheck: read('esm.zowe.check', zowe.check, oneOf(zoweChecks), defaultSettings.zoweCheck),
    maxProblems: read('esm.maxProblems', given.maxProblems, isCount, defaultSettings.maxProblems),
    site: siteWithClasses(read('esm.site.classes', site.classes, isWords, [])),
  };
  return { settings, ignored };
}

function readRules(rules: Readonly<Record<string, unknown>>, ignored: string[]): Settings['rules'] {
  const isSeverity = oneOf(severities);
  const read: Record<string, Severity | 'off'> = {};
  for (const [pattern, severity] of Object.entries(rules)) {
    if (isSeverity(severity)) read[pattern] = severity;
    else ignored.push(`esm.rules["${pattern}"]`);
  }
  return read;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1;
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function oneOf<T>(values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}
