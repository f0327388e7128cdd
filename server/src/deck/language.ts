/** Which language a document is in, for those who are told by nobody: the command line, and editors without language ids of ours. */
import { Lines } from '../text/lines.ts';
import type { Text } from '../text/text.ts';
import { beginsWithJcl } from './jcl/begins.ts';
import { isParmlibName } from './parmlib.ts';
import { esmOfCommands } from './sections.ts';
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

/** What may also stand before the extension: `zowe.racf.j2`, `HLQ.TSS.CNTL(ZOWE)`. */
const inner: ReadonlySet<string> = new Set(['racf', 'acf2', 'tss']);

/** True for the name of a language. */
export function isDeckLanguage(name: string): name is DeckLanguage {
  return (deckLanguages as readonly string[]).includes(name);
}

/** The language a file name or URI tells by its extension, or by the one before it, whatever its case; undefined when it tells none. */
export function languageOfName(name: string): DeckLanguage | undefined {
  if (isParmlibName(name)) return 'parmlib';
  const file = name.split(/[?#]/u, 1).join('').split(/[/\\]/u).at(-1) ?? '';
  const [, ...parts] = file.toLowerCase().split('.');
  const before = parts.at(-2) ?? '';
  return extensions.get(parts.at(-1) ?? '') ?? (inner.has(before) ? extensions.get(before) : undefined);
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

/** The language the text itself looks like: JCL, or what its commands say. Total: a text that looks like nothing is RACF. */
export function languageOfText(text: Text): DeckLanguage {
  const lines = new Lines(text);
  if (beginsWithJcl(lines)) return 'jcl';
  return esmOfCommands(lines, 0, lines.count) ?? (beginsWithSlashes(lines) ? 'jcl' : 'racf');
}

function beginsWithSlashes(lines: Lines): boolean {
  let line = 0;
  while (line < lines.count && lines.content(line).trim() === '') line++;
  return lines.content(line).trimStart().startsWith('//');
}
