import { isDeepStrictEqual } from 'node:util';
import * as service from '../../../server/src/service/index.ts';
import { type Case, edited } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claim } from './claim.ts';

/** After every edit, what is known of the deck equals what the text alone gives. */
export function incremental({ text, language, edits }: Case): void {
  let current = text;
  let analysis = analysed(current, language);
  for (const [index, edit] of edits.entries()) {
    current = edited(current, edit);
    analysis = analysed(current, language, analysis);
    const fresh = analysed(current, language);
    for (const [aspect, view] of aspects) {
      const [kept, made] = [view(analysis), view(fresh)];
      claim(
        isDeepStrictEqual(kept, made),
        `after edit ${index} the ${aspect} differ:\n${JSON.stringify(kept)}\nfresh:\n${JSON.stringify(made)}`,
      );
    }
  }
}

const aspects: readonly [string, (analysis: service.Analysis) => unknown][] = [
  ['commands', ({ deck }) => deck.sections.map(({ esm, commands }) => ({ esm, commands }))],
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
  ['diagnostics', service.diagnostics],
  ['symbols', service.outline],
  ['folds', service.foldingRanges],
  ['colours', (analysis) => service.semanticTokens(analysis)],
  ['code actions', actions],
  ['grants', (analysis) => service.accessMatrix(analysis)],
  ['report about Zowe', service.zoweReport],
  ['lenses', service.zoweLenses],
];

/** The tree is left out: it follows from the text, and its nodes are shared. */
function boundCommands({ deck, bound }: service.Analysis): unknown {
  const commands = deck.sections.flatMap((section) => section.commands);
  const found = commands.map((command) => {
    const one = bound.get(command);
    return one && { ...one, text: undefined, tree: undefined };
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
