import { hasOperand } from '../../bind/query.ts';
import type { ProfileEffect } from '../../effect/types.ts';
import { impossibleDatasetName, wellKnownClass } from '../support/dataset-name.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { profileRule } from '../types.ts';

/** Of so many classes with a profile of its name a PERMIT is reported, those that the deck has first: a deck may have many of both. */
const mostClasses = 3;

export default profileRule({
  code: 'racf/class-not-that-of-definition',
  title: 'PERMIT without CLASS for a profile that the deck defines in a class',
  severity: 'warning',
  what: 'PERMIT has no CLASS, and an RDEFINE of the same deck defines a profile of that name in a general resource class.',
  why: 'Without CLASS, RACF looks for a data set profile, with your TSO prefix in front of the name. The profile that the deck defines keeps an empty access list.',
  todo: 'Add the class of the RDEFINE. If the data set is meant, write its name in apostrophes.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, CLASS' }, { name: 'ICH06004I' }],
  bad: [
    `RDEFINE APPL CICSPROD UACC(NONE)
PERMIT «CICSPROD» ID(ZWESVUSR) ACCESS(READ)`,
    `PERMIT «CICSPROD» ID(ZWESVUSR) ACCESS(READ)
RDEFINE APPL CICSPROD UACC(NONE)`,
  ],
  good: [
    `RDEFINE APPL CICSPROD UACC(NONE)
PERMIT CICSPROD CLASS(APPL) ID(ZWESVUSR) ACCESS(READ)`,
    `RDEFINE APPL CICSPROD UACC(NONE)
PERMIT 'CICSPROD' ID(ZWESVUSR) ACCESS(READ)`,
  ],
  classes: ['DATASET'],
  *check({ name, effects: all }, effects) {
    const permits = all.filter(lacksClass);
    const definitions = permits.length > 0 ? effects.definitionsOf(name).slice(0, mostClasses) : [];
    if (definitions.length === 0) return;
    // Then the missing class is certain without looking at the deck, and another rule says so.
    if (wellKnownClass(name) !== undefined || impossibleDatasetName(name) !== undefined) return;
    for (const { command, profile } of permits) {
      for (const definition of definitions) {
        const { className } = definition.profile;
        yield {
          place: at(command, profile.value.span),
          message: `Without CLASS, RACF looks for a data set profile, but this deck defines ${name} in class ${className}. Add CLASS(${className}).`,
          related: [{ place: at(definition.command, definition.profile.value.span), message: 'Defined here.' }],
          fixes: [perhaps(`Add CLASS(${className})`, add(command, profile.value.span, `CLASS(${className})`))],
        };
      }
    }
  },
});

function lacksClass({ kind, command, profile }: ProfileEffect): boolean {
  return kind === 'permit' && !profile.value.quoted && !hasOperand(command, 'CLASS') && isUnderstood(command);
}
