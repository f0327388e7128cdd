import { documentOffset } from '../bind/positions.ts';
import type { BoundCommand } from '../bind/types.ts';
import { productNames } from '../catalog/product-names.ts';
import type { Esm } from '../catalog/types.ts';
import { type DeckGrant, deckGrants } from '../effect/grants.ts';
import { accessLevels, isOpen } from '../effect/types.ts';
import { inAlphabet } from '../text/compare.ts';
import { holesIn } from '../text/holes.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import { type DeckPrincipals, deckPrincipals } from './access/principals.ts';
import type { Analysis } from './analysis.ts';

/** One grant of the deck: who may do what with which resource. All offsets are UTF-16 offsets into the document. */
export interface AccessRow {
  readonly who: string;
  /** What `who` is, in the words of the product: `user`, `group`, `role`, `UID`, `everybody`; empty when that is not known. */
  readonly kind: string;
  readonly className: string;
  readonly resource: string;
  /** What is allowed, in the words of the product: `READ`, `READ, UPDATE`, `NONE`. */
  readonly access: string;
  /** What it depends on besides; empty when on nothing. */
  readonly condition: string;
  /** Where the command that grants it begins. */
  readonly offset: number;
  /** Where the command begins that took it away or put another grant in its place. */
  readonly end?: number;
  /** The group, role or profile that has it, for one whom the deck puts into that. */
  readonly through?: string;
}

/** The grants of one product. */
export interface AccessSection {
  readonly esm: Esm;
  readonly product: string;
  /** The words of `access`, weakest first, as far as they can be compared. */
  readonly levels: readonly string[];
  /** In the order of the deck. */
  readonly rows: readonly AccessRow[];
  /** How many there are besides, when there are more than were asked for; of those through groups how many there may be. */
  readonly more: number;
}

/** More than that nobody looks through, and an editor should not have to hold. */
const mostRows = 20_000;

const levels: Readonly<Record<Esm, readonly string[]>> = {
  racf: accessLevels,
  acf2: ['PREVENT', 'EXEC', 'EXECUTE', 'READ', 'WRITE', 'UPDATE', 'DELETE', 'ALLOC', 'ADD'],
  tss: ['NONE', 'FETCH', 'EXECUTE', 'READ', 'WRITE', 'UPDATE', 'SCRATCH', 'CREATE', 'CONTROL', 'ALTER', 'ALL'],
};

/** What a grant that allows nothing says. */
const refusal: Readonly<Record<Esm, string>> = { racf: 'NONE', acf2: 'PREVENT', tss: 'NONE' };

/**
 * All that the deck grants, by product in the order of its sections; empty for a deck without commands of a product. What is in
 * force comes first when there are more rows than `most`.
 */
export function accessMatrix(analysis: Analysis, most = mostRows): AccessSection[] {
  return finish(accessMatrixSteps(analysis, most));
}

/** Grants that are looked at between two steps. */
const grantsInStep = 500;

/** The same in steps. */
export function* accessMatrixSteps(analysis: Analysis, most = mostRows): Steps<AccessSection[]> {
  const sections: AccessSection[] = [];
  let left = most;
  for (const esm of new Set(analysis.deck.sections.map((section) => section.esm))) {
    const section = yield* sectionOf(analysis, esm, left);
    left -= section.rows.length;
    sections.push(section);
  }
  return sections;
}

function* sectionOf(analysis: Analysis, esm: Esm, most: number): Steps<AccessSection> {
  const principals = yield* deckPrincipals(esm, commandsOf(analysis, esm));
  yield;
  const grants: DeckGrant[] = [];
  for (const grant of deckGrants(analysis.effects, esm)) if (grants.push(grant) % grantsInStep === 0) yield;
  const granted = [...grants.filter(({ ended }) => !ended), ...grants.filter(({ ended }) => ended)];
  yield;
  const rows: AccessRow[] = [];
  for (const grant of granted.slice(0, most)) if (rows.push(rowOf(grant, principals)) % grantsInStep === 0) yield;
  const others = yield* throughGroups(grants, principals, most - rows.length);
  const more = granted.length - rows.length + others.more;
  yield;
  const inOrder = [...rows, ...others.rows].sort(inDeckOrder);
  yield;
  return { esm, product: productNames[esm], levels: levels[esm], rows: asWritten(inOrder, analysis.text), more };
}

/** As the deck has them. What one command grants stands in one order, however the deck came to be. */
function inDeckOrder(a: AccessRow, b: AccessRow): number {
  return a.offset - b.offset || inAlphabet(a.className, b.className) || inAlphabet(a.resource, b.resource);
}

/** Names are in upper case; the holes in them are shown as the deck writes them. */
function asWritten(rows: readonly AccessRow[], text: Text): readonly AccessRow[] {
  if (!rows.some(({ who, resource }) => isOpen(who) || isOpen(resource))) return rows;
  const written = new Map<string, string>();
  for (const { start, end } of holesIn(text)) {
    const hole = text.slice(start, end);
    written.set(hole.toUpperCase(), hole);
  }
  const spelt = (name: string): string =>
    holesIn(name).reduceRight((left, { start, end }) => {
      return left.slice(0, start) + (written.get(name.slice(start, end)) ?? name.slice(start, end)) + left.slice(end);
    }, name);
  return rows.map((row) => ({
    ...row,
    who: spelt(row.who),
    resource: spelt(row.resource),
    ...(row.through !== undefined && { through: spelt(row.through) }),
  }));
}

function* commandsOf({ deck, bound }: Analysis, esm: Esm): Generator<BoundCommand> {
  for (const section of deck.sections) {
    if (section.esm !== esm) continue;
    for (const text of section.commands) {
      const command = bound.get(text);
      if (command) yield command;
    }
  }
}

function rowOf(grant: DeckGrant, { kinds }: DeckPrincipals): AccessRow {
  const { esm, who, kind, className, resource, condition, command, ended } = grant;
  return {
    who,
    kind: kind === 'id' ? (kinds.get(who) ?? '') : kind === 'uid' ? 'UID' : kind,
    className: className === '' ? 'data set' : className,
    resource,
    access: accessOf(grant, refusal[esm]),
    condition,
    offset: startOf(command),
    ...(ended && { end: startOf(ended) }),
  };
}

function accessOf({ allowed, isKnown }: DeckGrant, refused: string): string {
  if (allowed.length === 0) return isKnown ? refused : 'not known';
  return isKnown ? allowed.join(', ') : `${allowed.join(', ')}, ...`;
}

/**
 * The grants of groups once more for those who are in them, but for those who have an entry of their own: that one decides.
 * @param most how many are wanted; of the others `more` tells only how many there may be
 */
function* throughGroups(
  grants: readonly DeckGrant[],
  principals: DeckPrincipals,
  most: number,
): Steps<{ readonly rows: readonly AccessRow[]; readonly more: number }> {
  const rows: AccessRow[] = [];
  let more = 0;
  if (principals.members.size === 0) return { rows, more };
  const own = new Set(grants.filter(({ ended, condition }) => !ended && condition === '').map(keyOf));
  yield;
  for (const [index, grant] of grants.entries()) {
    if (index % grantsInStep === 0) yield;
    const members = grant.ended ? undefined : principals.members.get(grant.who);
    if (!members || (grant.kind !== 'id' && grant.kind !== 'role')) continue;
    if (rows.length >= most) {
      more += members.size;
      continue;
    }
    for (const who of members) {
      if (own.has(keyOf({ ...grant, who }))) continue;
      if (rows.length >= most) more++;
      else rows.push({ ...rowOf(grant, principals), who, kind: principals.kinds.get(who) ?? '', through: grant.who });
    }
  }
  return { rows, more };
}

function keyOf({ who, className, resource }: DeckGrant): string {
  return `${who} ${className} ${resource}`;
}

/** Where the verb stands: cards with comments may come before it. */
function startOf({ text, verbSpan }: BoundCommand): number {
  return documentOffset(text, verbSpan.start);
}
