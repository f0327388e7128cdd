import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import type { Finding, Severity } from '../types.ts';
import { commandRule } from '../types.ts';
import { everyOperand, isCertain, isFullyKnown, severityFor } from '../support/operands.ts';
import { at } from '../support/steps.ts';
import { isEmptyList } from '../support/words.ts';

/** The required operands of a list; asked for again and again, and mostly none. */
const required = new WeakMap<readonly OperandSpec[], readonly OperandSpec[]>();

export default commandRule({
  code: 'racf/required-operand-missing',
  title: 'Required operand missing',
  severity: 'error',
  absence: true,
  what: 'An operand is missing without which the command, or another operand of it, does not work.',
  why: 'In a batch job nobody can be asked for it, so the command fails (IKJ56701I; for RACDCERT IRRD130I).',
  todo: 'Add the operand.',
  sources: [{ name: 'IRRD130I' }, { name: 'IKJ56701I' }],
  bad: [
    "RACDCERT ID(WEBSRV) «EXPORT»(LABEL('Web'))",
    "RACDCERT ID(WEBSRV) «CONNECT»(LABEL('Web'))",
    "RACDCERT CERTAUTH «GENREQ»(LABEL('CA'))",
    "RACMAP ID(JSMITH) «MAP» REGISTRY(NAME('ldap://example.com'))",
    '«DELUSER»',
    '«RDELETE» FACILITY',
  ],
  good: [
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) DSN('WEBSRV.CERT')",
    "RACDCERT ID(WEBSRV) CONNECT(LABEL('Web') RING(WEBRING))",
    "RACDCERT ID(WEBSRV) EXPORT(LABEL('Web')) {target}",
    'RACDCERT ID(WEBSRV) LIST',
    'LISTUSER',
    'DELUSER {user}',
  ],
  check(command) {
    if (!isFullyKnown(command) || !command.spec) return none;
    // Asked of every command, and nearly never something to say.
    const findings: Finding[] = [];
    missingPositional(command, findings);
    missing(command, command.spec.operands, command.operands, undefined, findings);
    for (const { operand } of everyOperand(command)) {
      if (operand.spec?.value.kind !== 'operands' || isEmptyList(command, operand)) continue;
      missing(command, operand.spec.value.operands, operand.operands, operand, findings);
    }
    return findings;
  },
});

const none: readonly never[] = [];

/** The profile name of PERMIT has a rule of its own. */
function missingPositional(command: BoundCommand, findings: Finding[]): void {
  const spec = command.spec?.positionals[command.positionals.length];
  if (!spec?.required || command.spec?.name === 'PERMIT') return;
  findings.push({
    place: at(command, command.verbSpan),
    severity: severityFor(command),
    message: `${command.spec?.name} needs the ${spec.name}, and in a batch job nobody can be asked for it. Write it behind ${command.positionals.length === 0 ? 'the verb' : `the ${command.spec?.positionals[0]?.name ?? 'operand before'}`}.`,
  });
}

/** @param parent the operand in whose parentheses they stand; undefined for those of the command */
function missing(
  command: BoundCommand,
  specs: readonly OperandSpec[],
  given: readonly BoundOperand[],
  parent: BoundOperand | undefined,
  findings: Finding[],
): void {
  for (const spec of requiredOf(specs)) {
    if (isGiven(given, spec.name)) continue;
    const name = parent?.spec?.name ?? command.spec?.name ?? '';
    findings.push({
      place: at(command, parent?.keyword ?? command.verbSpan),
      severity: sureness(command, spec),
      message: `${name} needs ${spec.name}, which is missing. Add it${parent ? ' in the parentheses' : ''}.`,
    });
  }
  for (const { spec, keyword } of given) {
    if (!spec?.needs) continue;
    for (const name of spec.needs) {
      if (isGiven(given, name)) continue;
      findings.push({
        place: at(command, keyword),
        severity: sureness(command, spec),
        message: `${spec.name} needs ${name} beside it, which is missing. Add ${name}.`,
      });
    }
  }
}

function isGiven(operands: readonly BoundOperand[], name: string): boolean {
  return operands.some(({ spec }) => spec?.name === name);
}

function requiredOf(specs: readonly OperandSpec[]): readonly OperandSpec[] {
  let found = required.get(specs);
  if (!found) {
    found = specs.filter((spec) => spec.required === true && isCertain(spec));
    required.set(specs, found);
  }
  return found;
}

function sureness(command: BoundCommand, spec: OperandSpec): Severity {
  return (spec.valueCertainty ?? spec.source.certainty) === 'docs' ? severityFor(command) : 'warning';
}
