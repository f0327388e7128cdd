import { classOfProfile } from '../../bind/class-of.ts';
import { hasOperand } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { impossibleDatasetName, wellKnownClass } from '../support/dataset-name.ts';
import { everyOperand } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/dataset-name-unquoted',
  title: 'Data set name without apostrophes',
  severity: 'warning',
  commands: ['ADDSD', 'ALTDSD', 'DELDSD', 'PERMIT'],
  what: 'The name of a data set profile with two qualifiers or more stands without apostrophes, and the deck does not say with PROFILE what TSO puts in front of it.',
  why: 'TSO puts the prefix of whoever runs the command in front, mostly the user ID: the same deck then protects other data sets for another user, and not those that were meant.',
  todo: 'Put the full name in apostrophes. If your own data sets are meant, say so with PROFILE PREFIX(name), or write the name in full. If PERMIT is about a general resource, add CLASS.',
  sources: [{ name: 'RACF Command Language Reference, ADDSD, profile-name-1' }],
  bad: [
    'ADDSD «PROD.DATA.**» UACC(NONE)',
    'PERMIT «PROD.DATA.**» ID(PAYGRP) ACCESS(READ)',
    "ADDSD 'PROD.DATA.**' UACC(NONE) FROM(«PROD.MODEL»)",
  ],
  good: [
    "ADDSD 'PROD.DATA.**' UACC(NONE)",
    'ADDSD DATA UACC(NONE)',
    'PROFILE NOPREFIX\nADDSD PROD.DATA.** UACC(NONE)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'ADDSD {prefix}.** UACC(NONE)',
    'PERMIT PROD.DATA ID(PAYGRP) ACCESS(READ) {options}',
    'RDEFINE FACILITY PROD.NEW FROM(PROD.OLD)',
  ],
  *check(command) {
    const orClass = lacksClass(command);
    // The class may stand in a hole or an unknown word.
    if (orClass && !isUnderstood(command)) return;
    for (const { value, of } of profilesOf(command)) {
      if (classOfProfile(command, of.classFrom) !== 'DATASET' || !isBareName(command, value)) continue;
      const name = value.value ?? '';
      yield {
        place: at(command, value.span),
        message: `Without apostrophes TSO puts the prefix of whoever runs this in front, so another data set may be meant. Write the full name in apostrophes${orClass ? ', or add CLASS if this is a general resource' : ''}.`,
        fixes: [perhaps(`Put ${name} in apostrophes`, replace(command, value.span, `'${value.text}'`))],
        // A PERMIT for a profile that the deck defines in a class lacks that class, and another rule says so.
        holds: (effects) => !effects.setsPrefix && !(orClass && effects.definesResource(name.toUpperCase())),
      };
    }
  },
});

interface TypedProfile {
  readonly value: BoundValue;
  readonly of: Extract<ValueType, { readonly type: 'profile' }>;
}

/** The values of a command that name profiles. */
function* profilesOf(command: BoundCommand): Generator<TypedProfile> {
  if (!command.spec || command.latePositional) return;
  const { positionals } = command.spec;
  for (const [index, values] of command.positionals.entries()) {
    const of = positionals[index]?.of;
    if (of?.type === 'profile') for (const value of values) yield { value, of };
  }
  for (const { operand } of everyOperand(command)) {
    const value = operand.spec?.value;
    if (value?.kind !== 'values' || value.of.type !== 'profile') continue;
    for (const one of operand.values) yield { value: one, of: value.of };
  }
}

/** A name that may be anybody's: a single qualifier is likely one's own data set, and what is none lacks its class. */
function isBareName(command: BoundCommand, { value, quoted }: BoundValue): boolean {
  if (quoted || !value?.includes('.') || impossibleDatasetName(value) !== undefined) return false;
  return !lacksClass(command) || wellKnownClass(value.toUpperCase()) === undefined;
}

function lacksClass(command: BoundCommand): boolean {
  return command.spec?.name === 'PERMIT' && !hasOperand(command, 'CLASS');
}
