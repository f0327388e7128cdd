import type { TssClassSpec } from '../../types.ts';
import { documented } from '../sources.ts';

type Facts = Partial<Omit<TssClassSpec, 'name' | 'doc'>>;

/** A class: its keyword, what it protects, and what is known of it. */
export const row = (name: string, doc: string, facts: Facts = {}): TssClassSpec => ({
  name,
  doc,
  source: documented,
  ...facts,
});

/** A class of the same name as in RACF. */
export const same = (name: string, doc: string, facts: Facts = {}): TssClassSpec =>
  row(name, doc, { racfClass: name, ...facts });

/** How many names ADDTO takes and how long they are, then the same of PERMIT. */
export const lengths = (ownerLength: number, permitLength: number, most?: number): Facts => ({
  ownerLength,
  permitLength,
  ...(most !== undefined && { most }),
});

/** The class has no access levels: a permit says yes, and that is all. */
export const withoutLevels: Facts = { levels: [] };

/** Names keep lower case. */
export const mixedCase: Facts = { letterCase: 'asis' };

/** The site defines the class in the RDT. */
export const ofSite: Facts = { predefined: false };
