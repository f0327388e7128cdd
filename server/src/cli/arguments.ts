import { parseArgs } from 'node:util';
import { deckLanguages, isDeckLanguage } from '../deck/language.ts';
import type { DeckLanguage } from '../deck/types.ts';
import { siteFileName } from '../service/site.ts';
import { formats, isFormat, type Format } from './reporters/index.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** What the user has asked for. */
export type Request =
  | { readonly kind: 'help' | 'version' }
  /** `message` says what is wrong with the arguments. */
  | { readonly kind: 'bad'; readonly message: string }
  | {
      readonly kind: 'check';
      readonly format: Format;
      /** The language of all files; undefined when each says its own. */
      readonly language: DeckLanguage | undefined;
      readonly fix: boolean;
      /** The site file of all decks; undefined when each has that of its folder, or of one above. */
      readonly site: string | undefined;
      /** Also tell what the decks give Zowe, and what they lack. */
      readonly zowe: boolean;
      readonly paths: readonly string[];
    };

export const usage = `Usage: esm-lint [OPTION]... FILE...

Checks RACF, ACF2 and Top Secret commands and the JCL that carries them. FILE - is standard input.

  --format FORMAT    ${formats.join(', ')}; text when not given
  --language LANG    ${deckLanguages.join(', ')}; else by the file's extension, else by its content
  --fix              make the fixes that cannot change who gets access; standard input is printed fixed
  --site FILE        what is known about your site; else ${siteFileName} in the file's folder or one above
  --zowe             also tell what the decks give Zowe and what they lack (formats text and json)
  --help             print this text and end
  --version          print the version and end

Exit status: 0 no errors, 1 errors in a deck, 2 bad usage or a file that cannot be read.
`;

/** Reads the arguments after the program's name. */
export function readArguments(args: readonly string[]): Request {
  const given = parse(args);
  if (typeof given === 'string') return { kind: 'bad', message: given };
  const { values, positionals: paths } = given;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };

  const { format, language } = values;
  if (!isFormat(format)) return { kind: 'bad', message: `unknown format '${format}': use ${formats.join(', ')}` };
  if (language !== undefined && !isDeckLanguage(language)) {
    return { kind: 'bad', message: `unknown language '${language}': use ${deckLanguages.join(', ')}` };
  }
  if (values.zowe && format !== 'text' && format !== 'json') {
    return { kind: 'bad', message: `--zowe needs the format text or json, not ${format}` };
  }
  if (paths.length === 0) return { kind: 'bad', message: 'no file given' };
  if (paths.filter((path) => path === standardInput).length > 1) {
    return { kind: 'bad', message: 'standard input can be read once only' };
  }
  return { kind: 'check', format, language, fix: values.fix, site: values.site, zowe: values.zowe, paths };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        language: { type: 'string' },
        fix: { type: 'boolean', default: false },
        site: { type: 'string' },
        zowe: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'bad arguments';
  }
}
