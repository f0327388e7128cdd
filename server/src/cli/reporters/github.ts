import type { Severity } from '../../service/index.ts';
import type { Finding, Reporter } from '../report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands: GitHub shows them as annotations beside the lines of a change. */
export const github: Reporter = ({ files }) =>
  files.flatMap(({ path, findings }) => findings.map((one) => `${annotation(path, one)}\n`)).join('');

function annotation(path: string, finding: Finding): string {
  const { line, column, endLine, endColumn, severity, code, message } = finding;
  const properties: Record<string, string | number> = { file: path, line, endLine };
  // Columns are understood within one line only.
  if (line === endLine) Object.assign(properties, { col: column, endColumn });
  properties.title = code;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
