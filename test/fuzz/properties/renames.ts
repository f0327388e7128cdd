import { cardContent, trimmedEnd } from '../../../server/src/deck/commands/card.ts';
import { applyChanges } from '../../../server/src/service/fix-all.ts';
import * as service from '../../../server/src/service/index.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import type { Case } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claimChanges, inOrder } from './answers.ts';
import { claimCards } from './cards.ts';
import { claim } from './claim.ts';
import { movedBy, reads } from './others-kept.ts';

const lastColumn = 72;

/** At most so many names of a deck are changed. */
const most = 6;

/** A longer name, which may need another card, and a shorter one; no deck has them. */
const names = ['QQNEW7QQ', 'QJ'] as const;

/** Another name for something changes nothing but the name, and the old one given back makes the deck what it was. */
export function renames({ text, language }: Case): void {
  const before = analysed(text, language);
  for (let index = 0; index < most; index++) {
    const offset = Math.floor((text.length * (index + 0.5)) / most);
    const start = service.prepareRename(before, offset);
    if ('refusal' in start) continue;
    for (const name of names) claimRenamed(before, offset, start.name, name);
  }
}

function claimRenamed(before: service.Analysis, offset: number, old: string, name: string): void {
  const { language } = before;
  const text = before.text.toString();
  if (text.toUpperCase().includes(name)) return;
  const changes = service.rename(before, offset, name);
  if ('refusal' in changes) return;
  const title = `rename ${old} to ${name}`;
  claimChanges(changes, text, title);
  const after = analysed(applyChanges(text, inOrder(changes)), language);
  if (reads(before) !== reads(after)) return;
  // A card that is too long already gets no second one.
  if (!hasLongCard(text)) claimCards(text, after.text.toString(), title);
  const said = (analysis: service.Analysis): string[] =>
    commandsOf(analysis).map((command) => command.toUpperCase().replaceAll(name, () => plain(old).toUpperCase()));
  const [were, are] = [said(before), said(after)];
  const at = were.findIndex((command, index) => command !== are[index]);
  claim(
    at < 0 && were.length === are.length,
    `“${title}” changes more: ${JSON.stringify(were[at])} became ${JSON.stringify(are[at])}`,
  );
  const place = movedBy(inOrder(changes), start(before, offset));
  const back = service.rename(after, place, old);
  if ('refusal' in back) return;
  const again = analysed(applyChanges(after.text, inOrder(back)), language);
  claim(
    commandsOf(again).join('\n').toUpperCase() === commandsOf(before).join('\n').toUpperCase(),
    `“${title}” cannot be taken back`,
  );
}

function hasLongCard(text: string): boolean {
  const lines = new Lines(text);
  return Array.from({ length: lines.count }, (_, line) => cardContent(lines, line)).some(
    (card) => trimmedEnd(text, card) - card.start > lastColumn,
  );
}

function start(analysis: service.Analysis, offset: number): number {
  const found = service.prepareRename(analysis, offset);
  return 'refusal' in found ? offset : found.range.start;
}

/** What commands say, the blanks between their words apart: a name may have come to another card. */
function commandsOf({ deck }: service.Analysis): string[] {
  return deck.sections.flatMap(({ commands }) => commands.map(({ text }) => plain(text).trim()));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
