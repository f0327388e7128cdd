import type { CommandSpec, Esm } from '../../catalog/types.ts';
import type { SiteData } from '../../site/types.ts';
import { describeCommand } from '../describe/command.ts';
import { codeBlock, paragraphs, prose } from '../markdown.ts';
import { verbsOf } from '../verbs.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';
import { commandWords } from './operand-text.ts';
import { proposal } from './snippet.ts';
import { templates } from './templates/index.ts';

/** The verbs that may begin a command: full names first, then the short ones, then the commands of TSO. */
export function verbEntries(esm: Esm, casing: Casing, withOperands: boolean, site: SiteData): Entry[] {
  const { own, tso } = verbsOf(esm, site);
  return [
    ...own.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, 0)),
    ...own.flatMap((spec) => spec.aliases.map((alias) => verbEntry(spec, alias, esm, casing, withOperands, 1))),
    ...tso.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, 2)),
  ];
}

function verbEntry(
  spec: CommandSpec,
  verb: string,
  esm: Esm,
  casing: Casing,
  withOperands: boolean,
  rank: number,
): Entry {
  const detail = verb === spec.name ? firstSentence(spec.doc) : spec.name;
  const documentation = describeCommand(spec, esm);
  const words = withOperands ? commandWords(spec, verb, casing) : [casing(verb)];
  const text = words.join(' ');
  if (text === casing(verb)) return plainEntry(verb, 'command', detail, documentation, rank, text);
  return { label: verb, kind: 'command', detail, documentation, text, snippet: true, rank, words };
}

/**
 * Templates: one or several commands for things people do again and again. Editors have them as snippets in files of the
 * language itself, not in JCL.
 * @param indent what the cards before begin with
 */
export function templateEntries(esm: Esm, casing: Casing, indent: string, lineEnd: string): Entry[] {
  return Object.entries(templates[esm]).map(([name, { prefix, description, body }]) => {
    const lines = body
      .filter((line, index) => line !== '$0' || index !== body.length - 1)
      .map((line) => cased(line, casing));
    return {
      label: prefix,
      kind: 'snippet',
      detail: name,
      documentation: paragraphs(prose(description), codeBlock(lines.map(proposal).join('\n'), esm)),
      text: lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join(lineEnd),
      snippet: true,
      rank: 3,
    };
  });
}

/** A line of a template with the words outside of its stops in the letter case of the deck. */
function cased(line: string, casing: Casing): string {
  return line
    .split(/(\$\{[^}]*\}|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : casing(part)))
    .join('');
}

/** The first sentence of a text, without its full stop. */
export function firstSentence(text: string): string {
  return /^[^\n]*?(?=\.(?:\s|$)|\n|$)/.exec(text)?.[0] ?? '';
}
