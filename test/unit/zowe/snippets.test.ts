import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { zoweComponentIds } from '../../../server/src/catalog/zowe-components.ts';
import { isMet } from '../../../server/src/zowe/audit/index.ts';
import { commandsFor } from '../../../server/src/zowe/commands.ts';
import { zoweRequirements } from '../../../server/src/zowe/requirements/index.ts';
import { read } from './decks.ts';

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
  // Whether it has the class, and under which type, only the site knows.
  'acf2/appl-not-checked',
  'acf2/class-mapped-otherwise',
  'racf/class-name-of-ibm',
  'racf/cdt-not-active',
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

describe.each(['racf', 'acf2', 'tss'] as const)('snippets of %s for Zowe', (esm) => {
  const snippets = new Map(snippetsOf(esm).map(([, snippet]) => [snippet.prefix, snippet]));

  test('stand for everything that has commands there', () => {
    const wanted = zoweRequirements.filter((one) => one.need !== 'undocumented' && commandsFor(one, esm).length > 0);
    const prefixes = wanted.map(({ id }) => `zowe-${id}`);
    expect([...snippets.keys()].filter((prefix) => prefix.startsWith('zowe-'))).toEqual(prefixes);
  });

  test('together give Zowe all that it needs', () => {
    const wanted = zoweRequirements.filter(({ id, need }) => snippets.has(`zowe-${id}`) && need !== 'undocumented');
    const cards = wanted.map(({ id }) => {
      const snippet = snippets.get(`zowe-${id}`);
      return snippet ? expanded(snippet) : '';
    });
    const text = `${esm === 'acf2' ? 'ACF\n' : ''}${cards.join('\n')}\n`;
    const settings = { zoweCheck: 'always', zoweComponents: zoweComponentIds } as const;
    const [part] = read(text, esm, settings).zowe();
    // Who uses Zowe, no snippet says.
    const lacking = part?.audit.filter(({ counts, status }) => counts && status !== 'unknown' && !isMet(status));
    expect(lacking?.map(({ requirement: { id }, status, detail }) => `${id} ${status}: ${detail}`)).toEqual([]);
    expect(part?.count.met).toBeGreaterThan(15);
  });
});
