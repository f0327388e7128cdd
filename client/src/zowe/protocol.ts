/** What the server tells about Zowe in a deck, and takes. The names are those of the protocol. */
import type { Range } from 'vscode-languageclient';

/** The status of a requirement. `elsewhere`: no matter of commands in this section. */
export type ZoweStatus =
  'met' | 'met-higher' | 'missing' | 'wrong-id' | 'taken-away' | 'not-granted' | 'unknown' | 'elsewhere';

/** One thing that Zowe asks of the security manager, and what became of it in a section. */
export interface ZoweItem {
  readonly id: string;
  readonly component: string;
  readonly title: string;
  readonly need: 'required' | 'conditional' | 'optional';
  readonly status: ZoweStatus;
  readonly statusText: string;
  /** Markdown. */
  readonly why: string;
  /** What gives it, or takes it away. */
  readonly place?: Range;
  readonly insertable: boolean;
}

/** What one security product gets in a deck. */
export interface ZoweSection {
  readonly esm: string;
  readonly product: string;
  readonly range: Range;
  readonly met: number;
  readonly required: number;
  /** `21 of 24 required`. */
  readonly summary: string;
  readonly items: readonly ZoweItem[];
}

export interface ZoweComponent {
  readonly id: string;
  readonly name: string;
  readonly doc: string;
  readonly inUse: boolean;
}

/** Answer to `esm/zowe`; null for a deck that is not about Zowe. */
export interface ZoweReport {
  readonly components: readonly ZoweComponent[];
  readonly sections: readonly ZoweSection[];
}

/** Answer to `esm/newZoweDeckForm`: what is asked before a deck is written. */
export interface NewDeckForm {
  readonly products: readonly { readonly id: string; readonly name: string }[];
  readonly components: readonly ZoweComponent[];
  readonly names: readonly NameField[];
}

/** A name that a new deck needs. */
export interface NameField {
  readonly id: string;
  /** What it names: `group of the Zowe administrators`. */
  readonly what: string;
  /** What stands there unless something else is given; empty where the site has to say. */
  readonly value: string;
  /** The field whose value it has by default. */
  readonly like?: string;
  /** The products that need it. */
  readonly products: readonly string[];
  /** The components that need it; all without it. */
  readonly components?: readonly string[];
}

/** Request `esm/newZoweDeck`. */
export interface NewDeckAnswers {
  readonly esms: readonly string[];
  readonly components: readonly string[];
  /** By the id of the field. */
  readonly names: Readonly<Record<string, string>>;
}

/** True for what a section lacks although it is needed. */
export function isLacking({ status }: ZoweItem): boolean {
  return status === 'missing' || status === 'wrong-id' || status === 'taken-away';
}
