import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { zowePermissions } from '../../../server/src/zowe/permissions.ts';
import { audited, read } from './decks.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const languages: readonly DeckLanguage[] = ['racf', 'acf2', 'tss', 'jcl'];

function snippetsOf(language: DeckLanguage): [string, Snippet][] {
  const text = readFileSync(new URL(`../../../snippets/${language}.json`, import.meta.url), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, Snippet>);
}

/** What a snippet becomes when nothing is typed: the first choice, or the text of the tab stop. */
function expanded({ body }: Snippet): string {
  const parts =
    /\\(?<escaped>[\\$}])|\$\{\d+:(?<text>[^{}$]*)\}|\$\{\d+\|(?<first>[^,|]+)[^|]*\|\}|\$0|(?<wrong>[\\$])/gu;
  return body.join('\n').replace(parts, (...match: unknown[]) => {
    const { escaped, text, first, wrong } = match.at(-1) as Record<string, string | undefined>;
    if (wrong !== undefined) throw new Error(`Not a tab stop: ${body.join(' ')}`);
    return escaped ?? text ?? first ?? '';
  });
}

/** Said of what is written in the place of a tab stop, and rightly so. */
const forReview: ReadonlySet<string> = new Set([
  'acf2/secret-in-clear',
  'tss/secret-in-clear',
  // Whether the rule set takes roles, only its owner knows.
  'acf2/role-in-rule-set',
]);

describe.each(languages)('snippets of %s', (language) => {
  const snippets = snippetsOf(language);

  test('have prefixes of their own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => !/^[a-z][a-z0-9-]+$/u.test(prefix))).toEqual([]);
  });

  test.each(snippets)('%s', (_, snippet) => {
    const text = expanded(snippet);
    expect(text.split('\n').filter((card) => card.length > 72)).toEqual([]);
    const reports = diagnostics(read(text, language)).filter(
      ({ severity, code }) => severity !== 'hint' && !forReview.has(code),
    );
    expect(reports.map(({ message }) => message)).toEqual([]);
    // A text that is not taken for commands has nothing to report either.
    expect(read(text, language).bound.size).toBeGreaterThan(0);
    expect(snippet.description).toMatch(/\.$/u);
  });
});

test('each permission that Zowe needs has a snippet that grants it', () => {
  const snippets = new Map(snippetsOf('racf').map(([, snippet]) => [snippet.prefix, snippet]));
  for (const { id, grantee } of zowePermissions) {
    const snippet = snippets.get(`zowe-${id}`);
    if (!snippet) throw new Error(`${id} has no snippet`);
    const text = expanded(snippet).replace('(userid)', '(*)');
    expect(audited(read(text)).get(id), `${id} for ${grantee}`).toBe('met');
  }
});
