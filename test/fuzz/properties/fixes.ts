import { parseCommand } from '../../../server/src/grammar/parse.ts';
import type { TreeNode } from '../../../server/src/grammar/tree.ts';
import { applyChanges, safeFixes } from '../../../server/src/service/fix-all.ts';
import * as service from '../../../server/src/service/index.ts';
import type { Case } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claimChanges, inOrder } from './answers.ts';
import { claimCards } from './cards.ts';
import { claim } from './claim.ts';
import { claimOthersKept, movedBy } from './others-kept.ts';

/** Decks with more actions are tried in part: at most this many. */
const mostActions = 25;

/** Every edit that is offered does what it says and nothing else. */
export function fixes({ text, language }: Case): void {
  const before = analysed(text, language);
  for (const action of service.codeActions(before, { start: 0, end: text.length }).slice(0, mostActions)) {
    const { title, changes } = action;
    claimChanges(changes, text, title);
    const after = analysed(applyChanges(text, inOrder(changes)), language);
    claim(after.text !== text, `“${title}” changes nothing`);
    claimOthersKept(before, after, action);
    claimCards(text, after.text.toString(), title);
    claim(unreadIn(after) <= unreadIn(before), `“${title}” breaks a command: ${JSON.stringify(after.text)}`);
    claimSettled(before, after, action);
  }
}

/** How many parentheses and strings are not closed, or close nothing: what keeps commands from being read. */
function unreadIn({ deck }: service.Analysis): number {
  const below = (node: TreeNode): number =>
    node.children.reduce((sum, child) => sum + below(child), node.unclosed || node.kind === 'extraClose' ? 1 : 0);
  const found = deck.sections.flatMap(({ esm, commands }) =>
    commands.map(({ text, form }) => {
      const { tokens, root } = parseCommand(text, esm, form);
      return below(root) + tokens.shape.replaceAll(/[^ux]/gu, '').length;
    }),
  );
  return found.reduce((sum, count) => sum + count, 0);
}

/** What is wrong several times in one place may be told once: it may take as many fixes. */
const mostFaults = 20;

/** The diagnostic is gone after the fix, or after the same fix has been made a few times. */
function claimSettled(before: service.Analysis, after: service.Analysis, action: service.CodeAction) {
  const { title, settles } = action;
  for (const diagnostic of settles) {
    const told = alike(before, diagnostic).length;
    let place = movedBy(inOrder(action.changes), diagnostic.range.start);
    let fixed = after;
    for (let count = 1; count < mostFaults && stands(fixed, diagnostic, place, told); count++) {
      const again = service
        .codeActions(fixed, { start: place, end: place })
        .find((one) => one.title === title && one.settles.some(({ code }) => code === diagnostic.code));
      if (!again) break;
      const changes = inOrder(again.changes);
      place = movedBy(changes, place);
      fixed = analysed(applyChanges(fixed.text, changes), fixed.language);
    }
    claim(
      !stands(fixed, diagnostic, place, told),
      `“${title}” leaves ${diagnostic.code}: ${diagnostic.message}\nin ${JSON.stringify(fixed.text)}`,
    );
  }
}

/** True when there are no fewer of a diagnostic than were told, and one is still at its place. */
function stands(analysis: service.Analysis, diagnostic: service.Diagnostic, place: number, told: number): boolean {
  const left = alike(analysis, diagnostic);
  return left.length >= told && left.some(({ range }) => range.start === place);
}

/** All safe fixes at once, again and again: this comes to an end, and keeps the cards in order. */
export function fixAll({ text, language }: Case): void {
  let current = text;
  for (let round = 0; round < 20; round++) {
    const changes = safeFixes(analysed(current, language));
    claimChanges(changes, current, 'all safe fixes');
    if (changes.length === 0) return;
    const next = applyChanges(current, changes);
    claimCards(current, next, 'all safe fixes');
    current = next;
  }
  claim(false, `safe fixes come to no end: ${JSON.stringify(current)}`);
}

function alike(analysis: service.Analysis, { code, message }: service.Diagnostic): service.Diagnostic[] {
  return service.diagnostics(analysis).filter((one) => one.code === code && one.message === message);
}
