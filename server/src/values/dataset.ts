/** Names of data sets and of the profiles that protect them. */
import { isGenericName } from '../catalog/racf/generic-name.ts';
import { PERIOD } from '../text/characters.ts';
import { spelled } from './characters.ts';
import { misplacedDouble, type Qualifier, qualifiersOf, rangeOf, secondDouble } from './generic.ts';
import { checkLength } from './lengths.ts';
import { likely, surely, type GivenValue, type ValueFacts, type ValueProblem } from './types.ts';

/** Characters of a data set name and of each qualifier: z/OS MVS JCL Reference, DSNAME parameter. */
const longestName = 44;
const longestQualifier = 8;

/** What no naming convention of a site allows. National characters differ by country, so letters of any kind pass. */
const impossible = /[_/:+=!?";\\|~^<>]/u;
/** What a name has no use for: a blank that slipped in, a member. */
const outOfPlace = /[(), ]/u;

/** What is wrong with the name of a data set profile, generic or not. */
export function checkDatasetProfile(given: GivenValue, facts: ValueFacts): ValueProblem | undefined {
  const problem = checkDatasetName(given.value);
  if (problem || !isGenericName(given.value)) return problem;
  return checkGeneric(given, facts);
}

/** What is wrong with a data set name as a name, whatever generic characters are in it. */
export function checkDatasetName(name: string): ValueProblem | undefined {
  if (name === '') return undefined;
  const at = name.search(impossible);
  if (at >= 0) {
    const reason = `it has ${spelled(name.charAt(at))} in it`;
    return surely('malformed', reason, { start: at, end: at + 1 });
  }
  const odd = name.search(outOfPlace);
  if (odd >= 0) return likely('malformed', `it has ${spelled(name.charAt(odd))} in it`, { start: odd, end: odd + 1 });
  const length = checkLength(name, { maxLength: longestName });
  if (length) return length;
  return isPlain(name) ? undefined : checkQualifiers(qualifiersOf(name));
}

/** True when no qualifier is empty or long, which is so for nearly all names: then they need not be taken apart. */
function isPlain(name: string): boolean {
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && name.charCodeAt(at) !== PERIOD) continue;
    if (at === start || at - start > longestQualifier) return false;
    start = at + 1;
  }
  return true;
}

function checkQualifiers(qualifiers: readonly Qualifier[]): ValueProblem | undefined {
  for (const qualifier of qualifiers) {
    const { text } = qualifier;
    if (text === '') return likely('malformed', 'a qualifier is empty');
    // What is shorter without its generic characters can still fit.
    if (text.length > longestQualifier && text.replace(/[*%]/gu, '').length > longestQualifier) {
      return surely('malformed', `a qualifier is longer than ${longestQualifier} characters`, rangeOf(qualifier));
    }
  }
  return undefined;
}

function checkGeneric({ value, quoted }: GivenValue, { egn }: ValueFacts): ValueProblem | undefined {
  const qualifiers = qualifiersOf(value);
  const [first] = qualifiers;
  // Without apostrophes the prefix of the user may come in front, so the first qualifier is another one.
  if (quoted && first && isGenericName(first.text)) {
    return surely('generic-first-qualifier', 'its first qualifier has generic characters', rangeOf(first));
  }
  if (egn === false && value.includes('**')) {
    const start = value.indexOf('**');
    return surely('needs-egn', 'it has ** in it', { start, end: start + 2 });
  }
  return checkDoubles(qualifiers) ?? checkAsterisks(qualifiers);
}

function checkDoubles(qualifiers: readonly Qualifier[]): ValueProblem | undefined {
  const misplaced = misplacedDouble(qualifiers);
  if (misplaced) {
    return {
      ...surely('generic-shape', '** is not a qualifier of its own', rangeOf(misplaced)),
      ...apart(qualifiers, misplaced),
    };
  }
  const second = secondDouble(qualifiers);
  return second && surely('generic-shape', '** stands in it twice', rangeOf(second));
}

/** `A.B**` was most likely meant to be `A.B*.**`. */
function apart(qualifiers: readonly Qualifier[], misplaced: Qualifier): { readonly replacement?: string } {
  const { text } = misplaced;
  const isLast = qualifiers.at(-1) === misplaced;
  const isPlain = text.endsWith('**') && !text.slice(0, -2).includes('*');
  if (!isLast || !isPlain || secondDouble([...qualifiers, { text: '**', start: 0 }])) return {};
  return { replacement: [...qualifiers.slice(0, -1).map((one) => one.text), `${text.slice(0, -2)}*`, '**'].join('.') };
}

/** An asterisk stands alone or at the end of its qualifier; `%` anywhere. */
function checkAsterisks(qualifiers: readonly Qualifier[]): ValueProblem | undefined {
  for (const qualifier of qualifiers) {
    const { text, start } = qualifier;
    const at = text === '**' ? -1 : text.indexOf('*');
    if (at >= 0 && at < text.length - 1) {
      return likely('generic-shape', '* stands neither alone nor at the end of its qualifier', {
        start: start + at,
        end: start + at + 1,
      });
    }
  }
  return undefined;
}
