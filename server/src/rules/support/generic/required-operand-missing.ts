import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { OperandSpec } from '../../../catalog/types.ts';
import type { Range } from '../../../text/range.ts';
import { commandRule, type CommandRule, type Finding } from '../../types.ts';
import { everyOperand, isCertain, isJudged, severityFor, severityOfUse } from '../operands.ts';
import { isRuleText } from '../rule-text.ts';
import { at } from '../steps.ts';
import { isEmptyList, isNegated } from '../words.ts';
import type { RuleText } from './rule-text.ts';

/** The required operands of a list; asked for again and again, and mostly none. */
const required = new WeakMap<readonly OperandSpec[], readonly OperandSpec[]>();

const none: readonly never[] = [];

/**
 * A positional or operand without which a command, or another operand of it, does not work.
 * @param isToldElsewhere commands whose missing positional another rule tells
 */
export function requiredOperandMissing(
  text: RuleText,
  isToldElsewhere: (command: BoundCommand) => boolean = () => false,
): CommandRule {
  return commandRule({
    ...text,
    absence: true,
    form: (command) => lacksSomething(command),
    check(command) {
      if (!isJudged(command) || !command.spec || isRuleText(command)) return none;
      const findings: Finding[] = [];
      if (!isToldElsewhere(command)) missingPositional(command, findings);
      missing(command, command.spec.operands, command.operands, undefined, findings);
      for (const { operand } of everyOperand(command)) {
        if (operand.spec?.value.kind !== 'operands' || isEmptyList(command, operand)) continue;
        // ADD and DEL of RECKEY.
        if (operand.spec.value.first) continue;
        missing(command, operand.spec.value.operands, operand.operands, operand, findings);
      }
      return findings;
    },
  });
}

/** True when something may be missing: what stands in parentheses is not looked at. */
function lacksSomething(command: BoundCommand): boolean {
  const { spec } = command;
  if (!spec || !isJudged(command)) return false;
  return (
    spec.positionals[command.positionals.length]?.required === true ||
    isMissing(spec.operands, command.operands) ||
    everyOperand(command).some(
      ({ operand }) =>
        operand.spec?.value.kind === 'operands' && isMissing(operand.spec.value.operands, operand.operands),
    )
  );
}

function isMissing(specs: readonly OperandSpec[], given: readonly BoundOperand[]): boolean {
  return (
    requiredOf(specs).some(({ name }) => !isGiven(given, name)) ||
    given.some(({ spec }) => spec?.needs?.some((name) => !isGiven(given, name)))
  );
}

function missingPositional(command: BoundCommand, findings: Finding[]): void {
  const spec = command.spec?.positionals[command.positionals.length];
  if (!spec?.required) return;
  findings.push({
    place: at(command, command.verbSpan),
    severity: severityFor(command),
    message: `${command.spec?.name} needs the ${spec.name}, and in a batch job nobody can be asked for it. Write it behind ${command.positionals.length === 0 ? 'the verb' : `the ${command.spec?.positionals[0]?.name ?? 'operand before'}`}.`,
  });
}

/** The word that says what is done: the verb, and behind TSS the function. */
function headOf({ esm, operands, verbSpan }: BoundCommand): Range {
  return (esm === 'tss' ? operands[0]?.keyword : undefined) ?? verbSpan;
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
      place: at(command, parent?.keyword ?? headOf(command)),
      severity: severityOfUse(command, spec),
      message: `${name} needs ${spec.name}, which is missing. Add it${parent ? ' in the parentheses' : ''}.`,
    });
  }
  for (const operand of given) {
    const { spec, keyword } = operand;
    if (!spec?.needs || isNegated(operand)) continue;
    for (const name of spec.needs) {
      if (isGiven(given, name)) continue;
      findings.push({
        place: at(command, keyword),
        severity: severityOfUse(command, spec),
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
