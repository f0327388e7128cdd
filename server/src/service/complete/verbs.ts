import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { CommandSpec, Esm } from '../../catalog/types.ts';
import type { AcfSetting } from '../../deck/state.ts';
import type { SiteData } from '../../site/types.ts';
import { describeCommand } from '../describe/command.ts';
import { codeBlock, paragraphs, prose } from '../markdown.ts';
import { verbsOf } from '../verbs.ts';
import type { Casing } from './casing.ts';
import { type Entry, plainEntry } from './entry.ts';
import { usualSubcommands } from '../usual.ts';
import { commandWords } from './operand-text.ts';
import { proposal } from './snippet.ts';
import { templates } from './templates/index.ts';

/**
 * The verbs that may begin a command: full names first, then the short ones, then the commands of TSO; last those that do not
 * work where they would stand.
 * @param setting of ACF2: the one in force
 */
export function verbEntries(
  esm: Esm,
  casing: Casing,
  withOperands: boolean,
  site: SiteData,
  setting?: AcfSetting,
): Entry[] {
  const { own, tso } = verbsOf(esm, site);
  const rankOf = (spec: CommandSpec, rank: number): number => {
    if (setting && !worksIn(spec, setting)) return 14;
    return esm === 'acf2' && rank === 0 ? subcommandRank(spec) : rank === 0 ? 0 : rank + 9;
  };
  return [
    ...own.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, rankOf(spec, 0))),
    ...own.flatMap((spec) =>
      spec.aliases.map((alias) => verbEntry(spec, alias, esm, casing, withOperands, rankOf(spec, 1))),
    ),
    ...tso.map((spec) => verbEntry(spec, spec.name, esm, casing, withOperands, 11)),
  ];
}

function subcommandRank({ name }: CommandSpec): number {
  const at = usualSubcommands.indexOf(name);
  // What makes changes visible stands before them.
  return at < 0 ? 9 : at + 1;
}

/** True when a subcommand works under a setting; where nobody knows the setting, all may. */
function worksIn(spec: CommandSpec, { name, isSaid }: AcfSetting): boolean {
  const settings = acf2Catalog.command(spec.name)?.settings;
  return settings === undefined || name === undefined || !isSaid || settings.includes(name);
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
      rank: 12,
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
