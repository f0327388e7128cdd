/** A new security deck for Zowe, from a few answers. What a client sends is read with care: all of it may be anything. */
import { productNames } from '../../../catalog/product-names.ts';
import type { Esm } from '../../../catalog/types.ts';
import { zoweComponentIds, zoweComponents } from '../../../catalog/zowe-components.ts';
import { type ZoweNameId, zoweNameSpecs } from '../../../zowe/name-ids.ts';
import { newDeck } from './job.ts';
import { isWellFormed, type NameField, nameFields, nameProblem } from './names.ts';
import type { NewDeck } from './types.ts';

const products: readonly Esm[] = ['racf', 'acf2', 'tss'];

/** What there is to ask before a deck is written. */
export interface NewDeckForm {
  readonly products: readonly { readonly id: Esm; readonly name: string }[];
  readonly components: readonly {
    readonly id: string;
    readonly name: string;
    readonly doc: string;
    readonly inUse: boolean;
  }[];
  readonly names: readonly NameField[];
}

/** All that can be asked; which of it depends on the products and components that are chosen. */
export function newDeckForm(): NewDeckForm {
  return {
    products: products.map((id) => ({ id, name: productNames[id] })),
    components: zoweComponentIds.map((id) => {
      const { name, doc, usual } = zoweComponents[id];
      return { id, name, doc, inUse: usual };
    }),
    names: nameFields(products),
  };
}

/** The job for what was chosen; that of all products and the usual components where nothing was. Odd names are left out. */
export function newDeckText(params: unknown): string {
  const { esms, components, names: given } = readNewDeck(params);
  const names = Object.fromEntries(
    Object.entries(given).filter(([id, name]) => isNameId(id) && isWellFormed(id, name)),
  );
  return newDeck({
    esms: esms.length > 0 ? esms : products,
    components: components.length > 0 ? components : zoweComponentIds.filter((id) => zoweComponents[id].usual),
    names,
  });
}

/** What is wrong with the name that is asked about, in a sentence; undefined for nothing. */
export function newDeckProblem(params: unknown): string | undefined {
  const id = isRecord(params) ? params.id : undefined;
  return isNameId(id) ? nameProblem(id, readNewDeck(params)) : undefined;
}

function readNewDeck(params: unknown): NewDeck {
  const given: Readonly<Record<string, unknown>> = isRecord(params) ? params : {};
  const names: Partial<Record<ZoweNameId, string>> = {};
  for (const [id, name] of Object.entries(isRecord(given.names) ? given.names : {})) {
    if (isNameId(id) && typeof name === 'string') names[id] = name;
  }
  const esms = list(given.esms);
  const components = list(given.components);
  return {
    esms: products.filter((esm) => esms.includes(esm)),
    components: zoweComponentIds.filter((id) => components.includes(id)),
    names,
  };
}

function isNameId(id: unknown): id is ZoweNameId {
  return typeof id === 'string' && Object.hasOwn(zoweNameSpecs, id);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
