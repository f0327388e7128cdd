/** Text of snippets, in the syntax of the Language Server Protocol. */

/** Text as it stands: its dollar signs, braces and backslashes mean nothing. */
export function literal(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** A tab stop with a proposal. */
export function stop(number: number, proposal = ''): string {
  return proposal === '' ? `$${number}` : `\${${number}:${literal(proposal)}}`;
}

/** A tab stop with a list to choose from. */
export function choice(number: number, values: readonly string[]): string {
  return `\${${number}|${values.map((value) => value.replaceAll(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

/** Counts tab stops. */
export class Stops {
  private last = 0;

  next(): number {
    return ++this.last;
  }
}

/** What a snippet looks like before anything is filled in: `${1:READ}` is `READ`, `$0` nothing, `\$` a dollar sign. */
export function proposal(snippet: string): string {
  return snippet.replaceAll(
    /\\([\\$}])|\$\d+|\$\{\d+\}|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\|((?:[^\\,|]|\\.)*)(?:[^\\|]|\\.)*\|\}/g,
    (_, escaped?: string, named?: string, chosen?: string) =>
      escaped ?? (named ?? chosen ?? '').replaceAll(/\\(.)/g, '$1'),
  );
}
