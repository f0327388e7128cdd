/** Where the pages of the rules are read. They are generated into docs/rules/ from the rules themselves. */
const pages = 'https://github.com/zowe/esm-commands/blob/main/docs/rules/';

/** The address of the page about a rule. `code` is the rule's code, such as `racf/unknown-operand`. */
export function rulePage(code: string): string {
  return `${pages}${code.split('/').map(encodeURIComponent).join('/')}.md`;
}
