import { createHash } from 'node:crypto';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../service/index.ts';
import { version } from '../../version.ts';
import type { FileReport, Finding, Reporter, RuleText } from '../report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: Reporter = ({ files, failures, rules }) => {
  const numbers = new Map(rules.map(({ code }, number) => [code, number]));
  const driver = {
    name: 'esm-lint',
    version,
    rules: rules.map(describe),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures === 0 }],
        results: files.flatMap((file) => results(file, numbers)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function describe({ code, title, severity, what, why, todo }: RuleText): object {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${what} ${why}` },
    help: { text: [what, why, todo].join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
  };
}

function results({ path, findings }: FileReport, numbers: ReadonlyMap<string, number>): object[] {
  const seen = new Map<string, number>();
  const artifactLocation = locate(path);
  return findings.map((finding) => {
    const ruleIndex = numbers.get(finding.code);
    return {
      ruleId: finding.code,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding, seen) },
    };
  });
}

function region({ line, column, endLine, endColumn }: Finding): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * What a finding is known by from one run to the next, wherever its line has moved to. The line itself is left out:
 * a password could be guessed from the hash of a line that holds it.
 * @param seen counts equal findings of the file
 */
function fingerprint({ code, message }: Finding, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(`${code}\0${message}`).digest('hex').slice(0, 16);
  const number = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, number);
  return `${hash}:${number}`;
}

function locate(path: string): object {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
