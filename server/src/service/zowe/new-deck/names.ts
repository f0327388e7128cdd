/** The names that a new deck is written with. */
import type { Esm } from '../../../catalog/types.ts';
import { zoweComponentIds, type ZoweComponent } from '../../../catalog/zowe-components.ts';
import { commandsFor } from '../../../zowe/commands.ts';
import { namesIn } from '../../../zowe/fill.ts';
import { type ZoweNameId, zoweNameSpecs } from '../../../zowe/name-ids.ts';
import { requirementsOf } from './requirements.ts';
import type { NewDeck } from './types.ts';

/** A name that has to be given, or may be. */
export interface NameField {
  readonly id: ZoweNameId;
  readonly what: string;
  /** Empty where the site has to say. */
  readonly value: string;
  /** The name whose value it has by default. */
  readonly like?: ZoweNameId;
  readonly products: readonly Esm[];
  readonly components: readonly ZoweComponent[];
}

/** Names that are another one unless something else is said. */
const likes: Partial<Readonly<Record<ZoweNameId, ZoweNameId>>> = {
  stcGroup: 'adminGroup',
  stcGroupDepartment: 'adminDepartment',
  userDepartment: 'adminDepartment',
  zoweDepartment: 'adminDepartment',
  facilityOwner: 'adminDepartment',
};

/** Numbers, which Top Secret chooses unless they are given. */
const numbers: ReadonlySet<ZoweNameId> = new Set(['adminGid', 'stcGid', 'serverUid', 'zisUid']);
const chosenByProduct = '?';

/** The names that decks need, with the products and components that need them. */
export function nameFields(esms: readonly Esm[]): NameField[] {
  const needed = new Map<ZoweNameId, { readonly products: Set<Esm>; readonly components: Set<ZoweComponent> }>();
  for (const requirement of requirementsOf(zoweComponentIds)) {
    for (const esm of esms) {
      for (const { words } of commandsFor(requirement, esm)) {
        for (const id of namesIn(words)) {
          const entry = needed.get(id) ?? { products: new Set(), components: new Set() };
          needed.set(id, entry);
          entry.products.add(esm);
          entry.components.add(requirement.component);
        }
      }
    }
  }
  return nameIds
    .filter((id) => needed.has(id) && zoweNameSpecs[id].isOpen !== true)
    .map((id) => {
      const entry = needed.get(id);
      return {
        id,
        what: zoweNameSpecs[id].what,
        value: defaultName(id),
        ...(likes[id] && { like: likes[id] }),
        products: esms.filter((esm) => entry?.products.has(esm)),
        components: zoweComponentIds.filter((component) => entry?.components.has(component)),
      };
    });
}

/** What a name is in a deck, in upper case; empty where the site has to say and did not. */
export function nameOf(id: ZoweNameId, { names }: NewDeck): string {
  const own = names[id]?.trim();
  if (own !== undefined && own !== '') return own.toUpperCase();
  const like = likes[id];
  return like ? nameOf(like, { names, esms: [], components: [] }) : defaultName(id);
}

/** What is wrong with a name of a new deck, in a sentence; undefined for nothing. */
export function nameProblem(id: ZoweNameId, deck: NewDeck): string | undefined {
  const value = nameOf(id, deck);
  if (value === '') return 'This has to be given.';
  const [form, hint] = formOf(id);
  return form.test(value) ? (clash(id, value, deck) ?? undefined) : hint;
}

/** True for what may stand in a deck at all: no form of it begins another statement or command. */
export function isWellFormed(id: ZoweNameId, name: string): boolean {
  return formOf(id)[0].test(name.trim().toUpperCase());
}

const nameIds = Object.keys(zoweNameSpecs) as ZoweNameId[];

function defaultName(id: ZoweNameId): string {
  if (numbers.has(id)) return chosenByProduct;
  return likes[id] ? '' : (zoweNameSpecs[id].delivered?.toUpperCase() ?? '');
}

/** As much as leaves room for the longest of Zowe's library names behind it, in a data set name of 44 characters. */
const longestPrefix = 35;

function formOf(id: ZoweNameId): readonly [form: RegExp, hint: string] {
  if (numbers.has(id)) return [/^(?:\?|[1-9]\d{0,9})$/u, 'A number from 1 on, or ? to let the product choose one.'];
  if (id === 'hlq') {
    const form = /^(?=.{1,35}$)[A-Z#$@][A-Z0-9#$@-]{0,7}(?:\.[A-Z#$@][A-Z0-9#$@-]{0,7}){0,17}$/u;
    return [form, `Qualifiers of up to 8 characters with periods between them, ${longestPrefix} characters at most.`];
  }
  if (id === 'ring') return [/^[A-Z0-9#$@.-]{1,200}$/u, 'Letters, digits, periods and hyphens, no blanks.'];
  return [/^[A-Z#$@][A-Z0-9#$@]{0,7}$/u, 'Up to 8 letters, digits, #, $ and @; the first is no digit.'];
}

const users: readonly ZoweNameId[] = ['server', 'zis'];
const groups: readonly ZoweNameId[] = ['adminGroup', 'stcGroup', 'sysprog'];
const tasks: readonly ZoweNameId[] = ['serverTask', 'zisTask', 'auxTask'];

/** Why a name may not be that of another one. */
function clash(id: ZoweNameId, value: string, deck: NewDeck): string | undefined {
  const same = (others: readonly ZoweNameId[]): ZoweNameId | undefined =>
    others.find((other) => other !== id && nameOf(other, deck) === value);
  const told = (other: ZoweNameId | undefined, why: string): string | undefined =>
    other && `This is the ${zoweNameSpecs[other].what} as well: ${why}.`;
  if (users.includes(id)) {
    return told(same(users), 'each needs an ID of its own') ?? told(same(groups), 'no user is called like a group');
  }
  if (id === 'sysprog') {
    return told(same(['adminGroup', 'stcGroup']), 'the servers are in it, and could change their own libraries');
  }
  if (groups.includes(id)) return told(same(users), 'no group is called like a user');
  if (tasks.includes(id)) return told(same(tasks), 'each is a procedure of its own');
  if (id === 'serverUid' || id === 'zisUid') {
    return value === chosenByProduct ? undefined : told(same(['serverUid', 'zisUid']), 'each needs a UID of its own');
  }
  if (id === 'hlq') {
    const first = firstQualifier(value);
    return told(
      users.find((other) => nameOf(other, deck) === first),
      'its first qualifier has to be a group',
    );
  }
  return undefined;
}

/** The first qualifier of a data set prefix. */
export function firstQualifier(prefix: string): string {
  return prefix.split('.', 1)[0] ?? prefix;
}
