/**
 * The address of the page about a rule. The pages are generated into docs/rules/ from the rules themselves and come with
 * the extension, so they are read where it is installed, without a network.
 * @param pages the URI of the folder docs/rules
 * @param code the rule's code, such as `racf/unknown-operand`
 */
export function rulePage(pages: string, code: string): string {
  const path = code.split('/').map(encodeURIComponent).join('/');
  return `${pages.replace(/\/$/u, '')}/${path}.md`;
}
