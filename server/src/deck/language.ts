/** Which language a document is in, for those who are told by nobody: the command line, and editors without language ids of ours. */
import { cardLength } from './columns.ts';
import { isParmlibName } from './parmlib.ts';
import type { DeckLanguage } from './types.ts';

/** The languages by the name an editor or the command line uses. */
export const deckLanguages: readonly DeckLanguage[] = ['racf', 'acf2', 'tss', 'jcl', 'parmlib'];

const extensions: ReadonlyMap<string, DeckLanguage> = new Map([
  ['racf', 'racf'],
  ['acf2', 'acf2'],
  ['acf', 'acf2'],
  ['tss', 'tss'],
  ['jcl', 'jcl'],
]);

/** Words that begin a line of one product only. The RACF list stops the search early; RACF is also what is left. */
const openings: readonly (readonly [DeckLanguage, RegExp])[] = [
  ['tss', /^TSS(?:\s|$)/i],
  ['acf2', /^(?:ACF\s*$|\$KEY\(|SET\s+(?:LID|RULE|RES|CONTROL|(?:USER\s+)?PROFILE|X\()|COMPILE\b|RECKEY\b|F\s+ACF2,)/i],
  ['acf2', /^(?:INSERT|CHANGE|STORE|DECOMP)\b/i],
  ['racf', /^(?:PERMIT|PE|R(?:DEF|ALT|DEL|L)\w*|SETR\w*|A(?:DDGROUP|DDUSER|DDSD|LTUSER|LTGROUP)|CONNECT|RACDCERT)\s/i],
];

/** Lines looked at before the search is given up: a deck says what it is near its top. */
const searchedLines = 200;

/** True for the name of a language. */
export function isDeckLanguage(name: string): name is DeckLanguage {
  return (deckLanguages as readonly string[]).includes(name);
}

/** The language a file name or URI tells by its extension, whatever its case; undefined when it tells none. */
export function languageOfName(name: string): DeckLanguage | undefined {
  if (isParmlibName(name)) return 'parmlib';
  const extension = /\.(\w+)$/.exec(name.replace(/[?#].*$/s, ''))?.[1];
  return extension === undefined ? undefined : extensions.get(extension.toLowerCase());
}

/**
 * The language of a document that an editor has open: what the editor has chosen counts, but it does not tell the parameter
 * library from other RACF commands.
 * @param languageId the editor's name for the language, which may be none of ours
 */
export function languageInEditor(languageId: string, uri: string): DeckLanguage | undefined {
  if (!isDeckLanguage(languageId)) return languageOfName(uri);
  return languageId === 'racf' && isParmlibName(uri) ? 'parmlib' : languageId;
}

/** The language the text itself looks like. Total: a text that looks like nothing is RACF. */
export function languageOfText(text: string): DeckLanguage {
  let looked = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const words = line.slice(0, cardLength).trim();
    if (words === '' || (words.startsWith('*') && !words.startsWith('*/'))) continue;
    if (looked++ === 0 && line.startsWith('//')) return 'jcl';
    const found = openings.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
    if (looked >= searchedLines) break;
  }
  return 'racf';
}
