import { ruleIndex, rulePage } from '../service/index.ts';
import { RequestType } from './protocol.ts';

/** Asks for the page about a rule by its code, `README` for the table of all; answered with Markdown, null for no rule. */
export const rulePageRequest = new RequestType<{ readonly code: string }, string | null, void>('esm/rulePage');

/** The page that a client asks for. */
export function pageAbout({ code }: { readonly code: string }): string | null {
  return code === 'README' ? ruleIndex() : (rulePage(code) ?? null);
}
