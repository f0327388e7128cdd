import type { TssClassSpec } from '../../types.ts';

/** What a class protects, then what is known of its names and levels, in sentences. */
export function describeClass({
  doc,
  levels,
  defaultAccess,
  ownerLength,
  permitLength,
  letterCase,
}: TssClassSpec): string {
  return [
    doc,
    levels && (levels.length === 0 ? 'It has no access levels.' : `Access levels: ${levels.join(', ')}.`),
    defaultAccess && `Without ACCESS a permit means ${defaultAccess}.`,
    lengths(ownerLength, permitLength),
    letterCase && 'Letter case of names counts.',
  ]
    .filter((sentence) => sentence !== undefined && sentence !== '')
    .join(' ');
}

function lengths(owned: number | undefined, permitted: number | undefined): string | undefined {
  if (owned === undefined) return undefined;
  const longest = permitted === undefined ? '' : ` and up to ${permitted} in a permit`;
  return `Names have up to ${owned} characters to be owned${longest}.`;
}
