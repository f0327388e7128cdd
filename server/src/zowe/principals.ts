import type { SectionFrame } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import { accessLists } from '../effect/access-list.ts';
import { identityOf } from '../effect/types.ts';
import { zowePermissions } from './permissions.ts';

/** A user ID of Zowe as a deck has it. */
export interface ZowePrincipal {
  /** The name in upper case, or the way it is written when a hole is in it; see `identityOf`. */
  readonly identity: string;
  /** How a command may name it in any section of the deck. */
  readonly text: string;
}

/** The roles that one user ID stands for. */
export type StartedTaskRole = 'server' | 'zis';
export type ZowePrincipals = Readonly<Record<StartedTaskRole, ZowePrincipal>>;

/** The symbols that Zowe's jobs use for a role, those of version 1 last. */
const symbolNames: Readonly<Record<StartedTaskRole, readonly string[]>> = {
  server: ['ZOWEUSER'],
  zis: ['ZISUSER', 'XMEMUSER'],
};

const delivered: Readonly<Record<StartedTaskRole, string>> = { server: 'ZWESVUSR', zis: 'ZWESIUSR' };

/** The resource that only Zowe has. */
const ownClass = 'FACILITY';
const ownResource = 'ZWES.IS';

/**
 * The user IDs of Zowe's started tasks, as far as a deck says: by the symbols of Zowe's jobs, by the names as
 * delivered, or else by who is permitted to the resources that Zowe needs.
 * @param frames the RACF sections of the deck
 */
export function zowePrincipals(effects: EffectIndex, frames: readonly SectionFrame[]): ZowePrincipals {
  const server = named(effects, frames, 'server') ?? mostPermitted(effects) ?? plain(delivered.server);
  const zis = named(effects, frames, 'zis') ?? otherCaller(effects, server) ?? plain(delivered.zis);
  return { server, zis };
}

/**
 * How a principal is written in a section: by the deck's own symbol where one is substituted, Zowe's before others.
 */
export function spelling(principal: ZowePrincipal, role: StartedTaskRole, frame: SectionFrame): string {
  if (!frame.substituted) return principal.text;
  const symbols = [...symbolNames[role].map((name) => frame.symbols.get(name)), ...frame.symbols.all];
  const symbol = symbols.find((one) => one?.exported && one.value?.toUpperCase() === principal.identity);
  return symbol ? `&${symbol.name}.` : principal.text;
}

function named(
  effects: EffectIndex,
  frames: readonly SectionFrame[],
  role: StartedTaskRole,
): ZowePrincipal | undefined {
  for (const { symbols } of frames) {
    for (const name of symbolNames[role]) {
      const symbol = symbols.get(name);
      if (!symbol || symbol.value === '') continue;
      return symbol.value === undefined ? { identity: `&${name}`, text: `&${name}.` } : plain(symbol.value);
    }
  }
  return isCreated(effects, delivered[role]) ? plain(delivered[role]) : undefined;
}

function plain(name: string): ZowePrincipal {
  return { identity: name.toUpperCase(), text: name };
}

function isCreated(effects: EffectIndex, user: string): boolean {
  return effects.principal(user).some(({ kind }) => kind === 'user');
}

/**
 * The ID on the access lists of most resources that the main server needs. It must be on the one that only Zowe has, or
 * be called as Zowe's IDs are, since other products need the rest too.
 */
function mostPermitted(effects: EffectIndex): ZowePrincipal | undefined {
  const counts = new Map<string, { readonly principal: ZowePrincipal; count: number }>();
  for (const { grantee, className, resource } of zowePermissions) {
    if (grantee !== 'server') continue;
    for (const principal of permitted(effects, className, resource)) {
      const entry = counts.get(principal.identity);
      if (entry) entry.count++;
      else counts.set(principal.identity, { principal, count: 1 });
    }
  }
  const callers = new Set(permitted(effects, ownClass, ownResource).map(({ identity }) => identity));
  return [...counts.values()]
    .filter(({ principal: { identity } }) => callers.has(identity) || isZoweName(identity))
    .filter(({ principal: { identity } }) => identity !== delivered.zis)
    .sort((a, b) => b.count - a.count)
    .at(0)?.principal;
}

/** The one ID besides the server that may call the cross memory server. */
function otherCaller(effects: EffectIndex, server: ZowePrincipal): ZowePrincipal | undefined {
  const others = permitted(effects, ownClass, ownResource).filter(({ identity }) => identity !== server.identity);
  return others.length === 1 ? others[0] : undefined;
}

/** The IDs that the standard access list of a resource lets in: no groups, nor everybody. */
function permitted(effects: EffectIndex, className: string, resource: string): ZowePrincipal[] {
  const history = effects.profile(className, resource);
  if (!history) return [];
  const { entries } = accessLists(history, ({ value }) => identityOf(value));
  return [...entries.values()].flatMap(({ id, condition, level, permit }) => {
    // A symbol without a value leaves an empty name.
    if (id === '' || condition !== '' || level === 'NONE') return [];
    const written = permit.ids.find(({ value }) => identityOf(value) === id);
    if (!written || id === '*' || effects.principal(id).some(({ kind }) => kind === 'group')) return [];
    return [{ identity: id, text: written.name ?? written.value.text }];
  });
}

/** True for a name, or the hole for one, as Zowe has them: `ZWESVUSR`, `{zowe.setup.security.users.zowe}`. */
export function isZoweName(identity: string): boolean {
  return /^ZWE|\bZOWE\b/u.test(identity);
}
