import { languageOfName, languageOfText } from '../deck/language.ts';
import { version } from '../version.ts';
import { readArguments, type Request, standardInput, usage } from './arguments.ts';
import { check, fix } from './check.ts';
import { decode } from './encoding.ts';
import { FileError, readBytes, reasonOf, replaceFile } from './files.ts';
import type { FileReport, RuleText } from './report.ts';
import { reporters } from './reporters/index.ts';
import { printable } from './reporters/text.ts';
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

async function checkAll(request: CheckRequest, streams: Streams, rules: readonly RuleText[]): Promise<number> {
  const files: FileReport[] = [];
  let fixes = 0;
  let failures = 0;
  for (const path of request.paths) {
    try {
      const checked = await checkOne(path, request, streams);
      files.push(checked.report);
      fixes += checked.fixes;
    } catch (error) {
      failures++;
      streams.errors(`esm-lint: ${printable(path)}: ${reasonOf(error)}\n`);
    }
  }
  const report = reporters[request.format]({ files, fixes, failures, rules, colour: streams.colour });
  // The fixed text of standard input has the output for itself.
  if (request.fix && request.paths.includes(standardInput)) streams.errors(report);
  else streams.output(report);
  if (failures > 0) return badUsage;
  return files.some((file) => file.findings.some(({ severity }) => severity === 'error')) ? errorsFound : noErrors;
}

async function checkOne(
  path: string,
  request: CheckRequest,
  streams: Streams,
): Promise<{ report: FileReport; fixes: number }> {
  const isInput = path === standardInput;
  const bytes = isInput ? await streams.input() : readBytes(path);
  const decoded = decode(bytes);
  const language = request.language ?? languageOfName(path) ?? languageOfText(decoded.text);
  const shownPath = isInput ? '<stdin>' : path;
  if (!request.fix) return { report: check(shownPath, decoded.text, language), fixes: 0 };

  const { text, fixes } = fix(decoded.text, language);
  const fixed = fixes === 0 ? bytes : decoded.encode(text);
  if (fixed === undefined) throw new FileError('its encoding has no room for the fixes');
  if (isInput) streams.output(fixed);
  else if (fixes > 0) replaceFile(path, fixed);
  return { report: check(shownPath, text, language), fixes };
}
