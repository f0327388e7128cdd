import { type AccessEntry, accessLists } from '../../effect/access-list.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { code, paragraphs } from '../markdown.ts';

/** More entries than these are counted, not listed. */
const mostEntries = 6;

/** What the deck itself does to a profile. */
export function describeResource(className: string, name: string, effects: EffectIndex): string {
  const title = `**${className}** profile ${code(name)}`;
  const history = effects.profile(className, name);
  if (!history) return title;
  const defined = history.effects.find((effect) => effect.kind === 'define');
  const universal = defined?.universal !== undefined ? ` with UACC(${defined.universal})` : '';
  const entries = [...accessLists(history).entries.values()];
  return paragraphs(
    title,
    defined ? `Defined in this deck${universal}.` : undefined,
    entries.length > 0 ? ['In this deck:', ...entries.slice(0, mostEntries).map(entryLine)].join('\n') : undefined,
    entries.length > mostEntries ? `… and ${entries.length - mostEntries} more.` : undefined,
  );
}

function entryLine({ id, level, condition }: AccessEntry): string {
  return `- ${code(id)}: ${level ?? 'level not known'}${condition === '' ? '' : ` when ${code(condition)}`}`;
}
