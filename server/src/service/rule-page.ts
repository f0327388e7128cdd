/** The home of the project. */
export const projectPage = 'https://github.com/zowe/esm-commands';

/** Where the page about a rule is read; it is generated into docs/rules/ from the rule. `code`: `racf/unknown-operand`. */
export function rulePage(code: string): string {
  return `${projectPage}/blob/main/docs/rules/${code.split('/').map(encodeURIComponent).join('/')}.md`;
}
