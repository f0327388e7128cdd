/** The names of a Zowe as a deck has them: its users, groups, tasks, data sets, and what Top Secret needs besides. */
import type { Esm } from '../catalog/types.ts';
import type { SectionFrame } from '../deck/types.ts';
import { deckGrants } from '../effect/grants.ts';
import type { EffectIndex } from '../effect/index.ts';
import type { Text } from '../text/text.ts';
import { holeStart, type ZoweNameId, zoweNameSpecs } from './name-ids.ts';

/** A name as a deck has it. */
export interface ZoweName {
  /** In upper case, or the way it is written when a hole is in it; see `identityOf`. Empty when nothing is known. */
  readonly identity: string;
  /** How a command may name it in any section of the deck; empty when nothing is known. */
  readonly text: string;
  /** The deck itself says so; else it is the name as delivered. */
  readonly isSaid: boolean;
}

export type ZoweNames = Readonly<Record<ZoweNameId, ZoweName>>;

/** What a deck has to be looked at for names. */
export interface NamedDeck {
  readonly effects: EffectIndex;
  /** The sections of one product. */
  readonly frames: readonly SectionFrame[];
  readonly esm: Esm;
  /** The document. */
  readonly text: Text;
}

/**
 * The names of a deck, for the sections of one product: by the symbols of Zowe's jobs, by the holes that Zowe's
 * installer fills in, by the names as delivered, or else by who is permitted to what only Zowe has.
 */
export function zoweNames(deck: NamedDeck): ZoweNames {
  const hasHoles = deck.text.includes(holeStart);
  const said = (id: ZoweNameId): ZoweName | undefined =>
    bySymbol(deck, id) ?? (hasHoles ? byHole(deck, id) : undefined);
  const names = new Map<ZoweNameId, ZoweName>();
  for (const id of ids) names.set(id, said(id) ?? delivered(id));
  let known: readonly ZoweName[] | undefined;
  const callers = (): readonly ZoweName[] => (known ??= permitted(deck, ...ownResource[deck.esm]));
  const server = said('server') ?? byDelivery(deck, 'server') ?? serverByAccess(deck, callers()) ?? delivered('server');
  names.set('server', server);
  names.set('zis', said('zis') ?? byDelivery(deck, 'zis') ?? otherCaller(callers(), server) ?? delivered('zis'));
  // Zowe's jobs put the started tasks into the group of the administrators unless told otherwise.
  if (!said('stcGroup')) names.set('stcGroup', names.get('adminGroup') ?? unknown);
  return Object.fromEntries(names) as ZoweNames;
}

/**
 * How a name is written in a section: by the deck's own symbol where one is substituted, Zowe's before others.
 * @returns empty when the name is not known
 */
export function spelling({ identity, text }: ZoweName, id: ZoweNameId, frame: SectionFrame): string {
  if (!frame.substituted || identity === '') return text;
  const own: readonly string[] = zoweNameSpecs[id].symbols;
  const symbols = [...own.map((name) => frame.symbols.get(name)), ...frame.symbols.all];
  const symbol = symbols.find((one) => one?.exported && one.value?.toUpperCase() === identity);
  return symbol ? `&${symbol.name}.` : text;
}

const ids = Object.keys(zoweNameSpecs) as ZoweNameId[];
const unknown: ZoweName = { identity: '', text: '', isSaid: false };

/** The resource that only Zowe has, in the words of each product. */
const ownResource: Readonly<Record<Esm, readonly [className: string, resource: string]>> = {
  racf: ['FACILITY', 'ZWES.IS'],
  acf2: ['FAC', 'ZWES.IS'],
  tss: ['IBMFAC', 'ZWES.IS'],
};

/** Resources that the main server needs and few others do; besides the one that only Zowe has. */
const serverResources = ['BPX.SERVER', 'BPX.DAEMON', 'BPX.JOBNAME', 'IRR.RADMIN.LISTUSER', 'IRR.RUSERMAP'];

function delivered(id: ZoweNameId): ZoweName {
  const { delivered: name, isOpen } = zoweNameSpecs[id];
  if (isOpen) return { identity: '*', text: '', isSaid: false };
  return name === undefined ? unknown : { identity: name.toUpperCase(), text: name, isSaid: false };
}

function bySymbol({ frames }: NamedDeck, id: ZoweNameId): ZoweName | undefined {
  for (const { symbols } of frames) {
    for (const name of zoweNameSpecs[id].symbols) {
      const symbol = symbols.get(name);
      if (!symbol || symbol.value === '') continue;
      return symbol.value === undefined
        ? { identity: `&${name}`, text: `&${name}.`, isSaid: true }
        : plain(symbol.value);
    }
  }
  return undefined;
}

function byHole({ text }: NamedDeck, id: ZoweNameId): ZoweName | undefined {
  const { hole } = zoweNameSpecs[id];
  return hole !== undefined && text.includes(hole)
    ? { identity: hole.toUpperCase(), text: hole, isSaid: true }
    : undefined;
}

/** The user as delivered, where the deck creates it or gives it something. */
function byDelivery({ effects, esm }: NamedDeck, id: 'server' | 'zis'): ZoweName | undefined {
  const name = zoweNameSpecs[id].delivered ?? '';
  const exists =
    esm === 'racf'
      ? effects.principal(name).some(({ kind }) => kind === 'user')
      : effects.subjects.has(esm === 'acf2' ? 'logonid' : 'acid', name);
  return exists ? plain(name) : undefined;
}

function plain(name: string): ZoweName {
  return { identity: name.toUpperCase(), text: name, isSaid: true };
}

/**
 * The ID that is permitted to most of what the main server needs. It must be permitted to what only Zowe has, or be
 * called as Zowe's IDs are, since other products need the rest too.
 * @param callers those that are permitted to what only Zowe has
 */
function serverByAccess(deck: NamedDeck, callers: readonly ZoweName[]): ZoweName | undefined {
  const [className] = ownResource[deck.esm];
  const counts = new Map<string, { readonly name: ZoweName; readonly calls: boolean; count: number }>();
  const count = (permittedTo: readonly ZoweName[], calls: boolean): void => {
    for (const name of permittedTo) {
      const entry = counts.get(name.identity);
      if (entry) entry.count++;
      else counts.set(name.identity, { name, calls, count: 1 });
    }
  };
  count(callers, true);
  for (const wanted of serverResources) count(permitted(deck, className, wanted), false);
  let most: { readonly name: ZoweName; readonly count: number } | undefined;
  for (const entry of counts.values()) {
    const { identity } = entry.name;
    if ((!entry.calls && !isZoweName(identity)) || identity === zoweNameSpecs.zis.delivered) continue;
    if (!most || entry.count > most.count) most = entry;
  }
  return most?.name;
}

/**
 * The one ID besides the server that may call the cross memory server.
 * @param callers see `serverByAccess`
 */
function otherCaller(callers: readonly ZoweName[], server: ZoweName): ZoweName | undefined {
  const others = callers.filter(({ identity }) => identity !== server.identity);
  return others.length === 1 ? others[0] : undefined;
}

/**
 * The users that a resource is granted to by name at the end of the deck, in its order: no groups, roles, nor everybody. Of several
 * that are granted as much the first counts, whatever edits led there.
 */
function permitted({ effects, esm }: NamedDeck, className: string, resource: string): ZoweName[] {
  const found: { readonly start: number; readonly name: ZoweName }[] = [];
  for (const grant of deckGrants(effects, esm, { className, resource })) {
    const { who, kind, allowed, condition, ended } = grant;
    // A symbol without a value leaves an empty name.
    if (ended || condition !== '' || who === '' || (kind !== 'id' && kind !== 'user')) continue;
    if (allowed.length === 0 || isNothing(allowed) || who === zoweNameSpecs.adminGroup.delivered) continue;
    if (esm === 'racf' && effects.principal(who).some((one) => one.kind === 'group')) continue;
    found.push({ start: grant.command.text.start, name: { identity: who, text: grant.written, isSaid: true } });
  }
  return found.sort((a, b) => a.start - b.start).map(({ name }) => name);
}

function isNothing(allowed: readonly string[]): boolean {
  return allowed.length === 1 && allowed[0] === 'NONE';
}

/** True for a name, or the hole for one, as Zowe has them: `ZWESVUSR`, `{zowe.setup.security.users.zowe}`. */
export function isZoweName(identity: string): boolean {
  return /^ZWE|\bZOWE\b/u.test(identity);
}

/**
 * A template with the identities of the names in it, to look it up in a deck.
 * @returns undefined when a name is not known
 */
export function identityIn(template: string, names: ZoweNames): string | undefined {
  const isOpen = [...template.matchAll(placeholder)].some(([, id = '']) =>
    ['', '*'].includes(identityOfName(id, names)),
  );
  return isOpen ? undefined : template.replaceAll(placeholder, (_, id: string) => identityOfName(id, names));
}

const placeholder = /\{(\w{1,24})\}/gu;

function identityOfName(id: string, names: ZoweNames): string {
  return isZoweNameId(id) ? names[id].identity : '';
}

function isZoweNameId(text: string): text is ZoweNameId {
  return Object.hasOwn(zoweNameSpecs, text);
}
