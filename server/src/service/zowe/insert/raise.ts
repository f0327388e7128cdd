/** Commands that grant too little, changed so that they grant enough. */
import { operandNamed, operandsNamed } from '../../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../../bind/types.ts';
import type { DeckGrant } from '../../../effect/grants.ts';
import type { FixStep } from '../../../rules/types.ts';
import { add, replace } from '../../../rules/support/steps.ts';

/**
 * The changes that make a command grant what is needed.
 * @param needed levels or services in the words of the product
 * @returns undefined when the command grants something to others too, or refuses
 */
export function raising(grant: DeckGrant, needed: readonly string[]): FixStep[] | undefined {
  if (!grant.isKnown || grant.condition !== '') return undefined;
  switch (grant.esm) {
    case 'racf':
      return inRacf(grant.command, needed);
    case 'acf2':
      return grant.allowed.length === 0 ? undefined : inAcf2(grant, needed);
    case 'tss':
      return grant.allowed.length === 0 ? undefined : inTss(grant, needed);
  }
}

function inRacf(command: BoundCommand, [level = 'READ']: readonly string[]): FixStep[] | undefined {
  const id = operandNamed(command, 'ID');
  if (command.spec?.name !== 'PERMIT' || id?.values.length !== 1) return undefined;
  return setList(command, operandNamed(command, 'ACCESS'), 'ACCESS', [level], id);
}

function inTss({ command, className, allowed }: DeckGrant, needed: readonly string[]): FixStep[] | undefined {
  if (command.spec?.name !== 'PERMIT') return undefined;
  const resources = command.operands.slice(1).filter(({ spec }) => spec?.name === className);
  const [resource] = resources;
  if (resources.length !== 1 || resource?.values.length !== 1) return undefined;
  const access = operandNamed(command, 'ACCESS');
  const kept = allowed.length > 1 ? allowed.filter((level) => !needed.includes(level)) : [];
  return setList(command, access, 'ACCESS', [...kept, ...needed], resource);
}

const order = ['READ', 'ADD', 'UPDATE', 'DELETE', 'EXECUTE'];

function inAcf2({ command, className, allowed }: DeckGrant, needed: readonly string[]): FixStep[] | undefined {
  const line = lineOf(command);
  const last = line?.at(-1);
  if (!line || !last) return undefined;
  if (className === '') return dataSetAccess(command, line, needed);
  const services = new Set([...allowed, ...needed]);
  const named = line.filter(({ spec }) => spec?.name === 'SERVICE');
  // Without any, all services are allowed.
  const [service] = named;
  if (!service || named.length > 1) return undefined;
  const all = [...services].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return setList(command, service, 'SERVICE', all, last);
}

function dataSetAccess(
  command: BoundCommand,
  line: readonly BoundOperand[],
  needed: readonly string[],
): FixStep[] | undefined {
  const steps: FixStep[] = [];
  for (const kind of needed) {
    const operand = line.findLast(({ spec }) => spec?.name === kind);
    const last = line.at(-1);
    const [value] = operand?.values ?? [];
    if (value && /^[AL]/iu.test(value.value ?? '')) continue;
    if (value) steps.push(replace(command, value.span, 'A'));
    else if (operand || !last) return undefined;
    else steps.push({ kind: 'add', command: command.text, after: last.span, text: `${kind}(A)` });
  }
  return steps.length > 0 ? steps : undefined;
}

/** The words of the line of rule text that a command adds, or is. */
function lineOf(command: BoundCommand): readonly BoundOperand[] | undefined {
  if (command.text.form === 'ruleEntry') return command.operands;
  const [line, ...others] = operandsNamed(command, 'ADD');
  return command.spec?.name === 'RECKEY' && others.length === 0 ? line?.operands : undefined;
}

/** Puts words into the list of an operand; adds the operand where it is not given. */
function setList(
  command: BoundCommand,
  operand: BoundOperand | undefined,
  name: string,
  words: readonly string[],
  after: BoundOperand,
): FixStep[] | undefined {
  const text = words.join(',');
  if (!operand) return [add(command, after.span, `${name}(${text})`)];
  const first = operand.values[0];
  const last = operand.values.at(-1);
  if (!first || !last) return undefined;
  return [replace(command, { start: first.span.start, end: last.span.end }, text)];
}
