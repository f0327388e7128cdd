import { type AccessEntry, accessLists } from '../../effect/access-list.ts';
import type { Esm } from '../../catalog/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { code, paragraphs } from '../markdown.ts';
import { describeZoweNeed } from './zowe.ts';

/** More entries than these are counted, not listed. */
const mostEntries = 6;

/** What a resource is for, as far as it is known, and what the deck itself does to its profile. */
export function describeResource(className: string, name: string, esm: Esm, effects: EffectIndex): string {
  const title = `**${className}** resource ${code(name)}`;
  return paragraphs(
    title,
    describeZoweNeed(className, name.toUpperCase()),
    esm === 'racf' ? inDeck(className, name, effects) : '',
  );
}

function inDeck(className: string, name: string, effects: EffectIndex): string | undefined {
  const history = effects.profile(className, name);
  if (!history) return undefined;
  const defined = history.effects.find((effect) => effect.kind === 'define');
  const universal = defined?.universal !== undefined ? ` with UACC(${defined.universal})` : '';
  const entries = [...accessLists(history).entries.values()];
  return paragraphs(
    defined ? `Defined in this deck${universal}.` : undefined,
    entries.length > 0 ? ['In this deck:', ...entries.slice(0, mostEntries).map(entryLine)].join('\n') : undefined,
    entries.length > mostEntries ? `… and ${entries.length - mostEntries} more.` : undefined,
  );
}

function entryLine({ id, level, condition }: AccessEntry): string {
  return `- ${code(id)}: ${level ?? 'level not known'}${condition === '' ? '' : ` when ${code(condition)}`}`;
}
