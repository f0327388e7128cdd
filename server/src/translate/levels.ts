/**
 * Access levels of the three products. Those of RACF include the lower ones; the services of ACF2 stand side by side, so a level
 * is written as all of them that it includes. Source: ACF2 for z/OS, SAF access levels and services; Top Secret for z/OS, ACCESS keyword.
 */
import type { Esm } from '../catalog/types.ts';
import type { AccessLevel } from '../effect/types.ts';

/** The services of ACF2 that each level of RACF stands for, in rules of resources. */
const services: Readonly<Record<AccessLevel, readonly string[]>> = {
  NONE: [],
  EXECUTE: ['EXECUTE'],
  READ: ['READ'],
  UPDATE: ['READ', 'UPDATE'],
  CONTROL: ['READ', 'UPDATE', 'DELETE'],
  ALTER: ['READ', 'UPDATE', 'DELETE', 'ADD'],
};

/** The same for rules of data sets: which kinds of access are allowed. Who may read may execute. */
const dataSetAccess: Readonly<Record<AccessLevel, readonly string[]>> = {
  NONE: [],
  EXECUTE: ['EXEC'],
  READ: ['READ', 'EXEC'],
  UPDATE: ['READ', 'WRITE', 'EXEC'],
  CONTROL: ['READ', 'WRITE', 'EXEC'],
  ALTER: ['READ', 'WRITE', 'ALLOC', 'EXEC'],
};

/** What a level is in the words of a product: all services of ACF2 that it includes, one level of the others. */
export function levelWords(esm: Esm, className: string, level: AccessLevel): readonly string[] {
  if (esm === 'racf') return [level];
  if (esm === 'tss') return [tssAccess(level, className)];
  return className === 'DATASET' ? dataSetAccess[level] : services[level];
}

/** `SERVICE(READ,UPDATE) ALLOW`, `READ(A) EXEC(A)`, `PREVENT`. */
export function acf2Access(level: AccessLevel, className: string): string {
  if (className === 'DATASET') {
    const allowed = dataSetAccess[level];
    return allowed.length === 0 ? 'READ(P) WRITE(P) ALLOC(P) EXEC(P)' : allowed.map((one) => `${one}(A)`).join(' ');
  }
  return level === 'NONE' ? 'PREVENT' : `SERVICE(${services[level].join(',')}) ALLOW`;
}

/** The level that the services of an entry amount to; all services when none is named. */
export function levelOfServices(named: readonly string[]): AccessLevel | undefined {
  if (named.length === 0) return 'ALTER';
  const order: readonly (readonly [string, AccessLevel])[] = [
    ['ADD', 'ALTER'],
    ['DELETE', 'CONTROL'],
    ['UPDATE', 'UPDATE'],
    ['READ', 'READ'],
    ['EXECUTE', 'EXECUTE'],
  ];
  return order.find(([service]) => named.includes(service))?.[1];
}

/** The level that the kinds of access of a data set entry amount to. */
export function levelOfDataSetAccess(allowed: readonly string[]): AccessLevel {
  if (allowed.includes('ALLOC')) return 'ALTER';
  if (allowed.includes('WRITE')) return 'UPDATE';
  if (allowed.includes('READ')) return 'READ';
  return allowed.includes('EXEC') ? 'EXECUTE' : 'NONE';
}

/** The ACCESS of Top Secret. */
export function tssAccess(level: AccessLevel, className: string): string {
  if (level === 'ALTER') return 'ALL';
  return level === 'EXECUTE' && className === 'DATASET' ? 'FETCH' : level;
}

const levelsOfTss: Readonly<Record<string, AccessLevel>> = {
  NONE: 'NONE',
  FETCH: 'EXECUTE',
  EXECUTE: 'EXECUTE',
  READ: 'READ',
  WRITE: 'UPDATE',
  UPDATE: 'UPDATE',
  CONTROL: 'CONTROL',
  ALTER: 'ALTER',
  ALL: 'ALTER',
};

/** The highest level that ACCESS names; undefined for one that RACF has no word for. */
export function levelOfTss(names: readonly string[]): AccessLevel | undefined {
  const order: readonly AccessLevel[] = ['ALTER', 'CONTROL', 'UPDATE', 'READ', 'EXECUTE', 'NONE'];
  const levels = names.map((name) => (Object.hasOwn(levelsOfTss, name) ? levelsOfTss[name] : undefined));
  return levels.includes(undefined) ? undefined : order.find((level) => levels.includes(level));
}
