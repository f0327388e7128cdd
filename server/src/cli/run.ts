import { languageOfName, languageOfText } from '../deck/language.ts';
import type { DeckLanguage } from '../deck/types.ts';
import type { Settings } from '../service/index.ts';
import { version } from '../version.ts';
import { readArguments, type Request, standardInput, usage } from './arguments.ts';
import { check, fix } from './check.ts';
import { decode, type Decoded } from './encoding.ts';
import { FileError, readBytes, reasonOf, replaceFile } from './files.ts';
import type { FileReport, RuleText } from './report.ts';
import { reporters } from './reporters/index.ts';
import { SiteSettings } from './site.ts';
import { printable } from './reporters/printable.ts';
import type { Streams } from './streams.ts';

/** Exit codes of the tool. */
const noErrors = 0;
const errorsFound = 1;
const badUsage = 2;

type CheckRequest = Extract<Request, { kind: 'check' }>;

/**
 * Runs the tool.
 * @param args the arguments after the program's name
 * @param rules the rules there are, for reports that describe them
 * @returns the exit code: 0 no errors, 1 errors in a deck, 2 bad usage or a file that cannot be read
 */
export async function main(args: readonly string[], streams: Streams, rules: readonly RuleText[]): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      streams.output(usage);
      return noErrors;
    case 'version':
      streams.output(`${version}\n`);
      return noErrors;
    case 'bad':
      streams.errors(`esm-lint: ${request.message}\n\n${usage}`);
      return badUsage;
    case 'check':
      return checkAll(request, streams, rules);
  }
}

async function checkAll(
  { paths, format, language, fix: fixes, site, zowe }: CheckRequest,
  streams: Streams,
  rules: readonly RuleText[],
): Promise<number> {
  const complain = complainer(streams);
  const files: FileReport[] = [];
  let changes = 0;
  let failures = 0;
  let sites: SiteSettings;
  try {
    sites = new SiteSettings(site, complain);
  } catch (error) {
    streams.errors(`esm-lint: ${printable(site ?? '')}: ${reasonOf(error)}\n`);
    return badUsage;
  }
  for (const path of paths) {
    try {
      const settings = sites.of(path);
      const deck = await readDeck(path, language, streams);
      if (fixes) changes += fixDeck(deck, settings, streams);
      files.push(
        check(deck.shownPath, deck.text, deck.language, settings, zowe, (code) => {
          complain(`rule ${code} failed and is left out`);
        }),
      );
    } catch (error) {
      failures++;
      complain(`${printable(path)}: ${reasonOf(error)}`);
    }
  }
  const report = reporters[format]({ files, fixes: changes, failures, rules, colour: streams.colour });
  // The fixed text of standard input has the output for itself.
  if (fixes && paths.includes(standardInput)) streams.errors(report);
  else streams.output(report);
  if (failures > 0) return badUsage;
  return files.some((file) => file.findings.some(({ severity }) => severity === 'error')) ? errorsFound : noErrors;
}

/** A deck that was read. */
interface Deck {
  readonly path: string;
  readonly shownPath: string;
  readonly language: DeckLanguage;
  readonly bytes: Uint8Array;
  readonly encode: Decoded['encode'];
  text: string;
}

async function readDeck(path: string, asked: DeckLanguage | undefined, streams: Streams): Promise<Deck> {
  const bytes = path === standardInput ? await streams.input() : readBytes(path);
  const { text, encode } = decode(bytes);
  const language = asked ?? languageOfName(path) ?? languageOfText(text);
  return { path, shownPath: path === standardInput ? '<stdin>' : path, language, bytes, text, encode };
}

/** Makes the safe fixes where the deck came from; standard input is printed. Returns how many changes were made. */
function fixDeck(deck: Deck, settings: Settings, streams: Streams): number {
  const { text, fixes } = fix(deck.text, deck.language, settings);
  const fixed = fixes === 0 ? deck.bytes : deck.encode(text);
  if (fixed === undefined) throw new FileError('its encoding has no room for the fixes');
  if (deck.path === standardInput) streams.output(fixed);
  else if (fixes > 0) replaceFile(deck.path, fixed);
  deck.text = text;
  return fixes;
}

/** Writes lines to the error output, equal ones once. */
function complainer(streams: Streams): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (said.has(line)) return;
    said.add(line);
    streams.errors(`esm-lint: ${line}\n`);
  };
}
