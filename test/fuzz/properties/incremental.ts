import { isDeepStrictEqual } from 'node:util';
import * as service from '../../../server/src/service/index.ts';
import type { SubjectName } from '../../../server/src/effect/subjects.ts';
import { inAlphabet } from '../../../server/src/text/compare.ts';
import { type Case, edited, editedBlocks, inBlocks } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claim } from './claim.ts';

/** After every edit, what is known of the deck equals what the text alone gives. */
export function incremental({ text, language, edits }: Case): void {
  let current = text;
  let document = inBlocks(text);
  let analysis = analysed(document, language);
  for (const [index, edit] of edits.entries()) {
    current = edited(current, edit);
    document = editedBlocks(document, edit);
    claim(document.toString() === current, `edit ${index} gives another text`);
    analysis = analysed(document, language, analysis);
    claimSame(analysis, analysed(current, language), `after edit ${index}`);
  }
}

/** Two analyses of a text come to the same. */
export function claimSame(kept: service.Analysis, fresh: service.Analysis, when: string): void {
  for (const [aspect, view] of aspects) {
    const [one, other] = [view(kept), view(fresh)];
    claim(
      isDeepStrictEqual(one, other),
      `${when} the ${aspect} differ:\n${JSON.stringify(one)}\nfresh:\n${JSON.stringify(other)}`,
    );
  }
}

const aspects: readonly [string, (analysis: service.Analysis) => unknown][] = [
  ['commands', texts],
  ['bound commands', boundCommands],
  ['effects', ({ effects }) => [...effects.allProfiles()].map(profile).sort()],
  [
    'principals',
    ({ effects }) =>
      effects
        .allPrincipals()
        .map(({ kind, name }) => `${kind} ${name}`)
        .sort(),
  ],
  ['subjects', subjects],
  ['rule sets', ruleSets],
  ['permits', permits],
  ['storage', storage],
  ['diagnostics', service.diagnostics],
  ['symbols', service.outline],
  ['folds', service.foldingRanges],
  ['colours', (analysis) => service.semanticTokens(analysis)],
  ['code actions', actions],
  ['grants', (analysis) => service.accessMatrix(analysis)],
  ['report about Zowe', service.zoweReport],
  ['lenses', service.zoweLenses],
];

/** What they are tied to has an aspect of its own; when that became another is nothing to compare. */
export function texts({ deck }: service.Analysis): unknown {
  return deck.sections.map(({ esm, commands }) => ({
    esm,
    commands: commands.map((command) => ({ ...command, bound: undefined, changed: undefined })),
  }));
}

/** The tree is left out: it follows from the text, and its nodes are shared. The effects have an aspect of their own. */
export function boundCommands({ deck, bound }: service.Analysis): unknown {
  const commands = deck.sections.flatMap((section) => section.commands);
  const found = commands.map((command) => {
    const one = bound.get(command);
    return one && { ...one, text: undefined, tree: undefined, keptEffects: undefined, keptForm: undefined };
  });
  return { found, size: bound.size };
}

function profile({
  className,
  name,
  effects,
}: {
  className: string;
  name: string;
  effects: readonly Effect[];
}): string {
  const places = effects.map(({ kind, command }) => `${kind} ${command.text.start}`);
  return `${className} ${name}: ${places.join(', ')}`;
}

interface Effect {
  readonly kind: string;
  readonly command: { readonly text: { readonly start: number } };
}

function actions(analysis: service.Analysis): unknown {
  const found = service.codeActions(analysis, { start: 0, end: analysis.text.length });
  return found.map(({ title, changes }) => `${title} ${JSON.stringify(changes)}`).sort();
}

const kinds: readonly SubjectName[] = [
  'ruleSet',
  'logonid',
  'acfRecord',
  'acfNumber',
  'resourceType',
  'acid',
  'resourceClass',
  'field',
  'permit',
  'unixNumber',
  'unixTables',
  'certificate',
  'keyRing',
  'procedure',
];

/** What the commands of ACF2 and Top Secret do, by what it is done to. */
function subjects({ effects }: service.Analysis): unknown {
  const all = (notes: Iterable<Note>): string[] =>
    [...notes].map(({ what, command }) => `${command.text.start} ${what}`);
  return kinds.map((kind) =>
    [...effects.subjects.keys(kind)].sort().map((key) => {
      const history = effects.subjects.history(kind, key);
      return [kind, key, all(history?.notes ?? []), all(history?.mentions ?? []).sort()];
    }),
  );
}

function ruleSets({ effects }: service.Analysis): unknown {
  const found = [...effects.ruleSets.all()].map(({ type, key, lines, doubts }) => [
    `${String(type)} ${key}`,
    lines.map(({ line, ...span }) => `${line.text} ${spanOf(span)}`),
    doubts.map(spanOf),
  ]);
  return found.sort(byText);
}

function permits({ effects }: service.Analysis): unknown {
  const found = [...effects.permits.all()].map(({ acid, className, byName, doubts }) => [
    `${acid} ${className}`,
    [...byName]
      .map(([name, lives]) => [name, lives.map((life) => startOf(life.command, life.ended, life.doubted))])
      .sort(byText),
    doubts.map((command) => startOf(command)),
  ]);
  return found.sort(byText);
}

function storage({ effects }: service.Analysis): unknown {
  const all = [...effects.storage.allChanges(), effects.storage.unknown.all()];
  return all
    .map((list) => list.map(({ kind, name, command }) => `${kind} ${String(name)} ${command.text.start}`))
    .filter((list) => list.length > 0)
    .sort(byText);
}

function spanOf({ since, ended }: { readonly since: Placed; readonly ended: Placed | undefined }): string {
  return startOf(since, ended);
}

function startOf(...commands: readonly (Placed | undefined)[]): string {
  return commands.map((command) => command?.text.start ?? '-').join(' ');
}

function byText(a: unknown, b: unknown): number {
  return inAlphabet(JSON.stringify(a), JSON.stringify(b));
}

interface Placed {
  readonly text: { readonly start: number };
}

interface Note {
  readonly what: string;
  readonly command: Placed;
}
