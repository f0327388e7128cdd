/** The rows of the checklist: sections, components, requirements. Knows no editor. */
import { isLacking, type ZoweComponent, type ZoweItem, type ZoweReport, type ZoweSection } from './protocol.ts';

/** What is put in when a row is asked to insert. */
export interface Insertion {
  /** The document as the server knows it. */
  readonly uri: string;
  readonly esm: string;
  readonly ids: readonly string[];
}

interface RowBase {
  /** The same for the same thing after an edit, so that the view keeps what is open and selected. */
  readonly id: string;
  readonly insertion: Insertion;
}

export interface SectionRow extends RowBase {
  readonly kind: 'section';
  readonly section: ZoweSection;
  readonly children: readonly ComponentRow[];
}

export interface ComponentRow extends RowBase {
  readonly kind: 'component';
  readonly component: ZoweComponent;
  /** How many of what it needs are lacking. */
  readonly lacking: number;
  readonly children: readonly ItemRow[];
}

export interface ItemRow extends RowBase {
  readonly kind: 'item';
  readonly item: ZoweItem;
}

export type Row = SectionRow | ComponentRow | ItemRow;

/** The rows of a report. A component that asks nothing of a product has no row there. */
export function rowsOf({ components, sections }: ZoweReport, uri: string): SectionRow[] {
  return sections.map((section, index) => {
    const { esm, items } = section;
    const id = `${esm}-${index}`;
    const children = components.flatMap((component) => {
      const own = inOrder(items.filter((item) => item.component === component.id));
      return own.length === 0 ? [] : [componentRow(component, own, `${id}/${component.id}`, { uri, esm })];
    });
    return { kind: 'section', id, section, children, insertion: { uri, esm, ids: missingOf(section) } };
  });
}

/** What a section lacks and commands can give. */
export function missingOf({ items }: ZoweSection): string[] {
  return items.filter((item) => item.insertable && isLacking(item)).map(({ id }) => id);
}

/** What is lacking first. Two requirements that one name of the deck settles in the same way are told once. */
function inOrder(items: readonly ZoweItem[]): ZoweItem[] {
  const told = new Map(items.toReversed().map((item) => [`${item.status} ${item.title}`, item]));
  const own = items.filter((item) => told.get(`${item.status} ${item.title}`) === item);
  return [...own.filter(isLacking), ...own.filter((item) => !isLacking(item))];
}

function componentRow(
  component: ZoweComponent,
  items: readonly ZoweItem[],
  id: string,
  where: { readonly uri: string; readonly esm: string },
): ComponentRow {
  const insertable = items.filter((item) => item.insertable);
  // Where nothing lacks, what a site may do without is what is left to put in.
  const lacking = insertable.filter(isLacking);
  const chosen = lacking.length > 0 ? lacking : insertable;
  return {
    kind: 'component',
    id,
    component,
    lacking: items.filter(isLacking).length,
    children: items.map((item) => ({
      kind: 'item',
      id: `${id}/${item.id}`,
      item,
      insertion: { ...where, ids: item.insertable ? [item.id] : [] },
    })),
    insertion: { ...where, ids: chosen.map((item) => item.id) },
  };
}

/** The components that are in use once one of them is switched on or off. */
export function componentsWith(components: readonly ZoweComponent[], switched: ReadonlyMap<string, boolean>): string[] {
  return components.filter(({ id, inUse }) => switched.get(id) ?? inUse).map(({ id }) => id);
}
