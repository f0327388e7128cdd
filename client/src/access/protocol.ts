/** What the server tells of the access that a deck grants, and what the page that shows it and its host tell each other. */

/** One grant. Lines count from 0. What is left out there is not. */
export interface AccessRow {
  readonly who: string;
  /** What `who` is: `user`, `group`, `role`. */
  readonly kind?: string;
  readonly class: string;
  readonly resource: string;
  readonly access: string;
  readonly condition?: string;
  readonly line: number;
  /** The line that took it away or put another grant in its place. */
  readonly end?: number;
  /** The group, role or profile of `who` that has it. */
  readonly through?: string;
}

/** The grants of one product. */
export interface AccessSection {
  readonly esm: string;
  readonly product: string;
  /** Words of `access`, weakest first. */
  readonly levels: readonly string[];
  readonly rows: readonly AccessRow[];
  /** How many rows were left out. */
  readonly more: number;
}

/** The answer of the server. */
export interface AccessReport {
  readonly sections: readonly AccessSection[];
}

/** From the host to the page. `deck` is the name of the document. */
export interface ToPage {
  readonly deck: string;
  readonly report: AccessReport;
}

/** From the page to its host. */
export type FromPage =
  /** It wants to be told what there is. */
  | { readonly kind: 'ready' }
  /** It has shown what it was told: so many rows, in so many lines or cells. */
  | { readonly kind: 'shown'; readonly view: 'list' | 'matrix'; readonly rows: number }
  /** A line shall be shown in the editor. `focus`: the cursor is wanted there. */
  | { readonly kind: 'go'; readonly line: number; readonly focus: boolean };
