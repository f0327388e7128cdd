import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfName, languageOfText } from '../../../server/src/deck/language.ts';
import type { Sample } from './samples.ts';

/** Larger files are data, not decks. */
const largest = 200_000;

/** Decks of one's own, from the folder that the variable names; none when it is not set. */
export function corpus(folder = process.env.ESM_FUZZ_CORPUS): Sample[] {
  if (!folder) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name);
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > largest || /\.(?:md|tsv)$/u.test(name)) return [];
    const text = readFileSync(file, 'utf8');
    return [{ language: languageOfName(name) ?? languageOfText(text), text }];
  });
}
