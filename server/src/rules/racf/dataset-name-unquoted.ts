import { classOfProfile } from '../../bind/class-of.ts';
import { hasOperand, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { valueTypeOf } from '../../bind/values.ts';
import type { ValueType } from '../../catalog/types.ts';
import { nothing } from '../nothing.ts';
import { impossibleDatasetName, wellKnownClass } from '../support/dataset-name.ts';
import { hasOddCharacter } from '../support/odd-characters.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'racf/dataset-name-unquoted',
  title: 'Data set name without apostrophes',
  severity: 'warning',
  commands: ['ADDSD', 'ALTDSD', 'DELDSD', 'PERMIT'],
  absence: true,
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
    'ADDSD ‘PROD.DATA.**’ UACC(NONE)',
  ],
  form: (command) => operandNamed(command, 'FROM') !== undefined || namesDataset(command),
  check(command) {
    const bare = bareNames(command);
    if (bare.length === 0) return nothing;
    const orClass = lacksClass(command);
    // The class may stand in a hole or an unknown word.
    if (orClass && !isUnderstood(command)) return nothing;
    return bare.map((value) => tell(command, value, orClass));
  },
});

function tell(command: BoundCommand, value: BoundValue, orClass: boolean): Finding {
  const name = value.value ?? '';
  return {
    place: at(command, value.span),
    message: `Without apostrophes TSO puts the prefix of whoever runs this in front, so another data set may be meant. Write the full name in apostrophes${orClass ? ', or add CLASS if this is a general resource' : ''}.`,
    fixes: [perhaps(`Put ${name} in apostrophes`, replace(command, value.span, `'${value.text}'`))],
    // A PERMIT for a profile that the deck defines in a class lacks that class, and another rule says so.
    holds: (effects) => !effects.setsPrefix && !(orClass && effects.definitionsOf(name.toUpperCase()).length > 0),
  };
}

/** True when the name of a profile stands in the first positional, and it is that of a data set. */
function namesDataset(command: BoundCommand): boolean {
  const of = command.spec?.positionals[0]?.of;
  return of?.type === 'profile' && classOfProfile(command, of.classFrom) === 'DATASET';
}

/** The names of data set profiles that stand without apostrophes. */
function bareNames(command: BoundCommand): readonly BoundValue[] {
  const [of] = command.spec?.positionals ?? [];
  const from = operandNamed(command, 'FROM');
  const fromType = from?.spec && valueTypeOf(from.spec.value);
  const names = command.latePositional || !of ? none : bareOf(command, command.positionals[0] ?? none, of.of);
  return from && fromType ? [...names, ...bareOf(command, from.values, fromType)] : names;
}

const none: readonly BoundValue[] = [];

function bareOf(command: BoundCommand, values: readonly BoundValue[], of: ValueType): readonly BoundValue[] {
  if (of.type !== 'profile' || values.every(({ quoted }) => quoted)) return none;
  if (classOfProfile(command, of.classFrom) !== 'DATASET') return none;
  return values.filter((value) => isBareName(command, value));
}

/** A name that may be anybody's: a single qualifier is likely one's own data set, and what is none lacks its class. */
function isBareName(command: BoundCommand, { value, quoted }: BoundValue): boolean {
  if (quoted || !value?.includes('.') || impossibleDatasetName(value) !== undefined) return false;
  // The apostrophes are there, but are none of z/OS: that is what to say.
  if (hasOddCharacter(value)) return false;
  return !lacksClass(command) || wellKnownClass(value.toUpperCase()) === undefined;
}

function lacksClass(command: BoundCommand): boolean {
  return command.spec?.name === 'PERMIT' && !hasOperand(command, 'CLASS');
}
