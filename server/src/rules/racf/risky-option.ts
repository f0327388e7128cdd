import { hasOperand, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { riskyOptions, type RiskyOption } from '../../catalog/racf/risky-options.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';

export default commandRule({
  code: 'racf/risky-option',
  title: 'Option that weakens the system or locks people out',
  severity: 'warning',
  commands: [...riskyOptions.keys()],
  what: 'SETROPTS or RVARY sets an option for the whole system that takes protection away, can keep people out, or does not do what it looks like.',
  why: 'RACF carries it out without a question, and the effect is there at once for everybody.',
  todo: 'Make sure that it is meant. Where a deck does it on purpose, suppress the report with a reason.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Using the SETROPTS command' }],
  bad: [
    'SETROPTS «NOPROTECTALL»',
    'SETROPTS «CLASSACT(*)»',
    'SETROPTS PASSWORD(HISTORY(32) «NORULES»)',
    'SETROPTS «TERMINAL(NONE)»',
    'SETROPTS «GENERIC(*)»',
    'SETR CLASSACT(TERMINAL) «PROTECTALL»',
    'RVARY «SWITCH»',
  ],
  good: [
    'SETROPTS PROTECTALL(WARNING)',
    'SETROPTS CLASSACT(FACILITY) GENERIC(FACILITY)',
    'SETROPTS GENERIC(*) REFRESH',
    'SETROPTS GENERIC(*) REFRSEH',
    'SETROPTS PASSWORD(RULE1(LENGTH(8) MIXEDALL(1:8)))',
    'SETROPTS TERMINAL({access})',
    'RVARY LIST',
  ],
  form: (command) => optionsOf(command).some((option) => operandsAt(command, option).length > 0),
  *check(command) {
    for (const option of optionsOf(command)) {
      for (const operand of operandsAt(command, option)) {
        if (option.value !== undefined && !hasValue(operand, option.value)) continue;
        if (option.without !== undefined && mayHave(command, option.without)) continue;
        yield {
          place: at(command, operand.span),
          message: option.what,
          ...(option.kind === 'review' && { severity: 'information' }),
        };
      }
    }
  },
});

function optionsOf({ spec }: BoundCommand): readonly RiskyOption[] {
  return riskyOptions.get(spec?.name ?? '') ?? [];
}

function operandsAt(command: BoundCommand, { path: [outer, inner] }: RiskyOption): readonly BoundOperand[] {
  const found = operandsNamed(command, outer);
  return inner === undefined
    ? found
    : found.flatMap(({ operands }) => operands.filter(({ spec }) => spec?.name === inner));
}

/** The operand is given, or may be what is not understood. */
function mayHave(command: BoundCommand, name: string): boolean {
  return hasOperand(command, name) || !isUnderstood(command);
}

/** The value is given, or stands for no value. */
function hasValue({ spec, values, list }: BoundOperand, value: string): boolean {
  if (list === undefined) return spec?.default?.startsWith(value) === true;
  return values.some((given) => (given.keyword?.name ?? given.value?.toUpperCase()) === value);
}
