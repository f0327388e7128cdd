/** Commands with tab stops, by the name that a list of snippets shows. */
export type Templates = Readonly<Record<string, Template>>;

/** One or several commands that belong together. The snippet files of VS Code are made from them too. */
export interface Template {
  /** What is typed to get it. */
  readonly prefix: string;
  readonly description: string;
  /** Lines in snippet syntax: a dollar sign that is meant as such is written `\$`. */
  readonly body: readonly string[];
}
