/** What a deck says of somebody at one of its commands: in which groups, with what access. */
import type { BoundCommand } from '../../bind/types.ts';
import { rolesOf } from '../../effect/acf2/roles.ts';
import type { DeckGrant } from '../../effect/grants.ts';
import { grantsTo } from '../../effect/grants-to.ts';
import { membershipOf } from '../../effect/racf/membership.ts';
import { membershipsOf } from '../../effect/tss/profiles.ts';
import type { Analysis } from '../analysis.ts';
import { enumeration } from '../../text/enumeration.ts';
import { code, paragraphs } from '../markdown.ts';
import { lineOf } from './granted.ts';
import { describeCreated } from './names.ts';

/** More grants, or groups, than these are counted, not listed. */
const mostListed = 6;

/**
 * A user, group, logonid, role or ACID, with the commands up to one carried out: where it is created, and what it has; undefined when
 * the deck says nothing of it.
 * @param name in upper case
 */
export function describePrincipal(
  analysis: Analysis,
  bound: BoundCommand,
  name: string,
  kind: 'user' | 'group' | 'role',
): string | undefined {
  const { esm, text } = bound;
  const before = text.start + 1;
  const into = groupsOf(analysis, bound, name, before);
  const grants = grantsTo(analysis.effects, esm, new Set([name, ...into]), before);
  const created = createdText(analysis, bound, name, kind);
  const groups = into.slice(0, mostListed).map((one) => code(one));
  if (into.length > groups.length) groups.push(`${into.length - groups.length} more`);
  const found = paragraphs(
    created,
    groups.length > 0 ? `In ${enumeration(groups)}.` : '',
    listText(analysis, grants, name),
  );
  if (found === '') return undefined;
  return created === undefined ? `${code(name)}\n\n${found}` : found;
}

function createdText(
  analysis: Analysis,
  { esm }: BoundCommand,
  name: string,
  kind: 'user' | 'group' | 'role',
): string | undefined {
  if (esm !== 'racf') return describeCreated(analysis, esm, name, kind);
  const [first] = analysis.effects.principal(name);
  if (!first) return undefined;
  const { command } = first;
  const what = first.kind === 'user' ? 'User' : 'Group';
  return `${what} ${code(name)}, created in line ${lineOf(analysis, command)} (${command.spec?.name ?? ''}).`;
}

/** The groups, roles or profiles of somebody. */
function groupsOf({ effects }: Analysis, { esm }: BoundCommand, name: string, before: number): string[] {
  if (esm === 'racf') return [...membershipOf(effects, name, before).groups.keys()];
  if (esm === 'acf2') return [...rolesOf(effects, name, before)];
  return [...membershipsOf(effects, name, before).profiles];
}

function listText(analysis: Analysis, grants: readonly DeckGrant[], name: string): string {
  if (grants.length === 0) return '';
  const lines = grants.slice(-mostListed).map((grant) => {
    const { esm, who, className, resource, allowed, isKnown, condition, command } = grant;
    const ofClass = className === '' ? 'data set' : className;
    const access =
      !isKnown && allowed.length === 0 ? 'not known' : allowed.join(', ') || (esm === 'racf' ? 'NONE' : 'nothing');
    const through = who === name ? '' : `, through ${code(who)}`;
    const when = condition === '' ? '' : ` when ${code(condition)}`;
    return `- ${ofClass} ${code(resource)}: ${access}${when} (line ${lineOf(analysis, command)}${through})`;
  });
  const more = grants.length - lines.length;
  return ['Has up to this command:', ...lines, ...(more > 0 ? [`- ${more} more before`] : [])].join('\n');
}
