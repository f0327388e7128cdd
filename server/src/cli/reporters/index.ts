import type { Reporter } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The reporters by the name of their format. */
export const reporters = { text, json, sarif, github } satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters);

/** True for the name of a format. */
export function isFormat(name: string): name is Format {
  return formats.includes(name);
}
