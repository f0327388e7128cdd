/** Names of general resource profiles. */
import { isGenericName } from '../catalog/racf/generic-name.ts';
import { misplacedDouble, qualifiersOf, rangeOf, secondDouble } from './generic.ts';
import { tail } from './lengths.ts';
import { likely, surely, type ValueFacts, type ValueProblem } from './types.ts';

/** No profile name is longer in any class: RACF Messages and Codes, ICH564A. */
const longestOfAll = 246;

/** What is wrong with the name of a general resource profile. */
export function checkResourceProfile(name: string, facts: ValueFacts): ValueProblem | undefined {
  return checkProfileLength(name, facts) ?? (isGenericName(name) ? checkGeneric(name, facts) : undefined);
}

/** A length that was not looked up is only likely; one that somebody doubts is left alone. */
function checkProfileLength(name: string, { classSpec, className }: ValueFacts): ValueProblem | undefined {
  const known = classSpec?.certainty === 'doubtful' ? undefined : classSpec?.maxLength;
  const longest = known ?? longestOfAll;
  if (name.length <= longest) return undefined;
  const where = known === undefined ? '' : `, the longest in class ${className ?? ''}`;
  const reason = `it is longer than ${longest} characters${where}`;
  const isSure = known === undefined || name.length > longestOfAll || classSpec?.certainty === 'docs';
  return (isSure ? surely : likely)('too-long', reason, tail(name, longest));
}

/** Names are not looked at where `*` and `%` are characters like others, or may be parts of something else. */
function checkGeneric(name: string, { classSpec }: ValueFacts): ValueProblem | undefined {
  if (classSpec?.generics !== true) return undefined;
  if (name.endsWith('%*')) {
    return surely('generic-shape', 'it ends with %*', { start: name.length - 2, end: name.length });
  }
  const qualifiers = qualifiersOf(name);
  const misplaced = misplacedDouble(qualifiers);
  if (misplaced) return likely('generic-shape', '** is not a qualifier of its own', rangeOf(misplaced));
  const second = secondDouble(qualifiers);
  return second && likely('generic-shape', '** stands in it twice', rangeOf(second));
}
