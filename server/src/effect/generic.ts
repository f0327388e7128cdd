/**
 * Generic profile names of general resource classes. Source: z/OS RACF Command Language Reference, "Profile names for
 * general resources": `%` stands for one character; `*` at the end of the name for the rest of the resource name, as a
 * qualifier of its own for at least one qualifier more; `*` as another qualifier for one qualifier, at the end of
 * one for the rest of it; `**` for any number of qualifiers. Profiles of data sets follow the same rules without enhanced generic
 * naming (EGN); with it, `*` at the end stands for what is left of one qualifier, or for one qualifier ("Generic profile rules -
 * enhanced generic naming active").
 */

/**
 * True when a profile with generic characters protects a resource. Both names in the same letter case.
 * @param isEgn for data sets, with enhanced generic naming
 */
export function covers(profile: string, resource: string, isEgn = false): boolean {
  if (profile === '*') return true;
  return qualifiersMatch(profile.split('.'), resource.split('.'), isEgn);
}

/** The profile among several that RACF uses for a resource: the most specific one that protects it. */
export function bestMatch(profiles: Iterable<string>, resource: string): string | undefined {
  let best: string | undefined;
  for (const profile of profiles) {
    if (!covers(profile, resource)) continue;
    if (best === undefined || isMoreSpecific(profile, best)) best = profile;
  }
  return best;
}

/** Steps through both; a mismatch gives the last `**` one qualifier more. */
function qualifiersMatch(wanted: readonly string[], found: readonly string[], isEgn: boolean): boolean {
  let at = 0;
  let place = 0;
  let retryAt = -1;
  let retryPlace = 0;
  while (place < found.length) {
    const qualifier = wanted[at];
    const last = !isEgn && at === wanted.length - 1;
    if (qualifier === '**') {
      retryAt = ++at;
      retryPlace = place;
    } else if (qualifier === '*' && last) {
      return true;
    } else if (qualifier?.endsWith('*') && last && qualifierMatches(qualifier, found[place] ?? '')) {
      return true;
    } else if (qualifier !== undefined && qualifierMatches(qualifier, found[place] ?? '')) {
      at++;
      place++;
    } else if (retryAt >= 0) {
      at = retryAt;
      place = ++retryPlace;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((qualifier) => qualifier === '**');
}

function qualifierMatches(wanted: string, found: string): boolean {
  const open = wanted.endsWith('*');
  const fixed = open ? wanted.length - 1 : wanted.length;
  if (open ? found.length < fixed : found.length !== fixed) return false;
  for (let at = 0; at < fixed; at++) if (wanted[at] !== '%' && wanted[at] !== found[at]) return false;
  return true;
}

/** At the first place where two names differ, the one with the plainer character is more specific. */
export function isMoreSpecific(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return vagueness(one, at) < vagueness(other, at);
}

/** `ABC.*` stands before `ABC.**`, so the end of a name is plainer than an asterisk. */
function vagueness(name: string, at: number): number {
  if (at >= name.length) return 2;
  return name[at] === '*' ? 3 : name[at] === '%' ? 1 : 0;
}
