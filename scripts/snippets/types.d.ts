/** A snippet file of VS Code, by the name that the list of snippets shows. */
export type Snippets = Record<string, Snippet>;

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  /** Lines in snippet syntax: a dollar sign that is meant as such is written `\$`. */
  readonly body: readonly string[];
}
