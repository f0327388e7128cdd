import type { ValueType } from '../catalog/types.ts';
import { checkDatasetName, checkDatasetProfile } from './dataset.ts';
import { checkDate } from './dates.ts';
import { checkHex } from './hex.ts';
import { checkLength } from './lengths.ts';
import { checkMember } from './member.ts';
import { checkName, checkNodeUser, checkPrincipal, checkVolume } from './names.ts';
import { checkNumber } from './numbers.ts';
import { checkResourceProfile } from './resource.ts';
import { checkText } from './texts.ts';
import { checkTime } from './times.ts';
import type { GivenValue, ValueFacts, ValueProblem } from './types.ts';

const nothing: ValueFacts = {};

/**
 * What is wrong with a value of a type; undefined when nothing is known to be. Total, and linear in the length of the value.
 * Keywords and class names are not looked at: what they may be is a matter of lists.
 */
export function checkValue(of: ValueType, given: GivenValue, facts: ValueFacts = nothing): ValueProblem | undefined {
  const { value } = given;
  if (value === '') return undefined;
  switch (of.type) {
    case 'user':
    case 'group':
    case 'userOrGroup':
      return checkPrincipal(value, of.type);
    case 'profile':
      return checkProfile(given, facts);
    case 'member':
      return checkMember(given, facts);
    case 'dataset':
      return checkDatasetName(withoutMember(value));
    case 'qualifiers':
      return checkDatasetName(value);
    case 'volume':
      return checkVolume(value);
    case 'number':
      return checkNumber(value, of);
    case 'hex':
      return checkHex(value, of);
    case 'date':
      return checkDate(value, of.form);
    case 'time':
      return checkTime(value, of.form);
    case 'nodeUser':
      return checkNodeUser(value);
    case 'label':
      return checkLength(value, { maxLength: longestLabel });
    case 'ring':
      return checkLength(value, { maxLength: longestRing });
    case 'name':
      return checkName(value, of);
    case 'text':
      return checkText(value, of);
    case 'secret':
      return checkLength(value, of);
    case 'keyword':
    case 'class':
    case 'any':
      return undefined;
  }
}

/** RACF Command Language Reference, RACDCERT ADD and ADDRING. */
const longestLabel = 32;
const longestRing = 237;

/** `A.B(MEMBER)`: the name of the data set. */
function withoutMember(name: string): string {
  const at = name.endsWith(')') ? name.indexOf('(') : -1;
  return at > 0 ? name.slice(0, at) : name;
}

function checkProfile(given: GivenValue, facts: ValueFacts): ValueProblem | undefined {
  if (facts.className === undefined) return undefined;
  // Users and groups have commands of their own; connections are never named.
  if (facts.className === 'USER' || facts.className === 'GROUP') return undefined;
  return facts.className === 'DATASET' ? checkDatasetProfile(given, facts) : checkResourceProfile(given.value, facts);
}
