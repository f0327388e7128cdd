/**
 * Members of general resource profiles, as ADDMEM and DELMEM have them. Their form depends on the class; where it is not
 * known, nothing is said. Sources: Security Administrator's Guide on program control, global access checking and security
 * levels.
 */
import { findKeyword } from '../catalog/lookup.ts';
import { special } from '../catalog/build.ts';
import { checkDatasetName } from './dataset.ts';
import { checkVolume } from './names.ts';
import { isDigits } from './numbers.ts';
import { checkResourceProfile } from './resource.ts';
import { likely, type GivenValue, type ValueFacts, type ValueProblem } from './types.ts';

/** What may stand behind the slash of an entry of GLOBAL. */
const levels = special({ NONE: '', READ: '', UPDATE: '', CONTROL: '', ALTER: '' });
const padchk = special({ PADCHK: '', NOPADCHK: '' });

/** What is wrong with a member. */
export function checkMember(given: GivenValue, { className, memberSpec }: ValueFacts): ValueProblem | undefined {
  switch (className) {
    case 'PROGRAM':
      return checkLibrary(given);
    case 'GLOBAL':
      return checkGlobal(given.value);
    case 'SECDATA':
      return checkLevel(given.value);
    default:
      return memberSpec && checkResourceProfile(given.value, { className: memberSpec.name, classSpec: memberSpec });
  }
}

/** `'library'/volume/NOPADCHK`: the last two may be left out. */
function checkLibrary({ value, quoted }: GivenValue): ValueProblem | undefined {
  // What is quoted in part has lost its first apostrophe only.
  const [name = '', volume = '', check = '', ...more] = value.split('/').map((part) => part.replace(/^'|'$/gu, ''));
  if (more.length > 0) return likely('malformed', 'it has more than a library, a volume and PADCHK or NOPADCHK');
  const problem = quoted ? checkDatasetName(name) : undefined;
  if (problem) return likely('malformed', `of the name of the library, ${problem.reason}`);
  if (volume !== '' && checkVolume(volume)) return likely('malformed', 'the volume is longer than 6 characters');
  if (check === '' || findKeyword(padchk, check)) return undefined;
  const start = value.length - check.length;
  return likely('malformed', 'after the volume stands PADCHK or NOPADCHK', { start, end: value.length });
}

/** `name/level`. A name may have slashes of its own, so the last one counts; DELMEM takes the name alone. */
function checkGlobal(value: string): ValueProblem | undefined {
  const slash = value.lastIndexOf('/');
  if (slash < 0) return undefined;
  const level = value.slice(slash + 1);
  if (level === '' || !/^[A-Za-z]+$/u.test(level) || findKeyword(levels, level)) return undefined;
  return likely('malformed', 'behind the slash stands NONE, READ, UPDATE, CONTROL or ALTER', {
    start: slash + 1,
    end: value.length,
  });
}

/** `name/number` in the profile SECLEVEL, a name alone in CATEGORY. */
function checkLevel(value: string): ValueProblem | undefined {
  const slash = value.lastIndexOf('/');
  if (slash < 0) return undefined;
  const number = value.slice(slash + 1);
  if (isDigits(number) && Number(number) >= 1 && Number(number) <= 254) return undefined;
  const reason = 'the number of a security level is 1 to 254';
  return number === ''
    ? likely('malformed', reason)
    : likely('malformed', reason, { start: slash + 1, end: value.length });
}
