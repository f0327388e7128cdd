import type { Severity } from '../../service/index.ts';
import type { Finding, Report, Reporter } from '../report.ts';
import { printable } from './printable.ts';
import { zoweText } from './zowe.ts';

const colours: Readonly<Record<Severity, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  information: '\u001b[36m',
  hint: '\u001b[2m',
};
const plain = '\u001b[0m';

/** For people: one line for each finding, and one that sums up. */
export const text: Reporter = (report) => {
  const lines = report.files.flatMap(({ path, findings }) => findings.map((one) => line(path, one, report.colour)));
  const audits = report.files.flatMap(({ path, zowe }) => (zowe ? zoweText(path, zowe) : []));
  return [...lines, ...audits, summary(report), ''].join('\n');
};

function line(path: string, { line, column, severity, code, message }: Finding, colour: boolean): string {
  const shown = colour ? `${colours[severity]}${severity}${plain}` : severity;
  return `${printable(path)}:${line}:${column} ${shown} ${code} ${printable(message)}`;
}

function summary({ files, fixes, failures }: Report): string {
  const findings = files.flatMap((file) => file.findings);
  const number = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const commands = files.reduce((sum, file) => sum + file.commands, 0);
  const parts = [
    counted(number('error'), 'error'),
    counted(number('warning'), 'warning'),
    `${number('information') + number('hint')} for information`,
  ];
  if (fixes > 0) parts.push(`${counted(fixes, 'fix', 'fixes')} made`);
  if (failures > 0) parts.push(`${counted(failures, 'file')} not checked`);
  return `${counted(files.length, 'file')}, ${counted(commands, 'command')}: ${parts.join(', ')}`;
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
