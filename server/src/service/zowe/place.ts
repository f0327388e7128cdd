import type { Deck, Section } from '../../deck/deck.ts';
import type { CommandText } from '../../deck/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import type { ZowePermission } from '../../zowe/types.ts';
import type { Analysis } from '../analysis.ts';

/** Where commands are put into a section: always between commands, at the beginning or the end of a line. */
export interface InsertionPlace {
  readonly offset: number;
  /** The line ends before what is put in, between its parts, and behind it: two of them make a blank line. */
  readonly lineEnds: { readonly before: number; readonly between: number; readonly after: number };
  /** No refresh of the class follows. */
  readonly needsRefresh: boolean;
}

/**
 * The place for the commands that grant a permission: before the last refresh of the class, unless something that the
 * permission depends on comes later; then at the end of the section.
 * @param user the identity that gets the permission
 * @returns undefined when a later section does something that the permission depends on
 */
export function placeFor(
  analysis: Analysis,
  section: Section,
  permission: ZowePermission,
  user: string,
): InsertionPlace | undefined {
  const { effects, deck } = analysis;
  const after = lastConcern(effects, permission, user);
  if (after >= section.frame.range.end) return undefined;
  const refresh = effects.refreshesOf(permission.className).findLast(({ command }) => isIn(section, command.text));
  if (refresh && refresh.command.text.start > after) return before(deck, section, refresh.command.text, false);
  const last = section.commands.findLast(({ text }) => text !== '');
  // The decks of Zowe end in PROFILE, so that the step ends with return code 0.
  if (last && analysis.bound.get(last)?.spec?.name === 'PROFILE' && last.start > after) {
    return before(deck, section, last, true);
  }
  return atEnd(deck, section);
}

/** Document offset of the last command that touches the profile or creates the user; -1 when there is none. */
function lastConcern(effects: EffectIndex, { className, resource }: ZowePermission, user: string): number {
  const profile = effects.profile(className, resource)?.effects ?? [];
  const created = effects.connectionsOf(user).filter(({ action }) => action === 'create');
  return Math.max(-1, ...[...profile, ...created].map(({ command }) => command.text.start));
}

function isIn({ frame: { range } }: Section, { start }: CommandText): boolean {
  return start >= range.start && start < range.end;
}

/**
 * Before a command and the comment cards right above it, which are about it. A refresh may stand right behind the
 * commands it is for; what ends the section stands apart.
 */
function before(deck: Deck, section: Section, command: CommandText, needsRefresh: boolean): InsertionPlace {
  const { lines } = deck;
  let first = command;
  for (let index = section.commands.indexOf(command) - 1; index >= 0; index--) {
    const above = section.commands[index];
    if (above?.text !== '' || lines.lineAt(above.start) + above.cards !== lines.lineAt(first.start)) break;
    first = above;
  }
  const line = lines.lineAt(first.start);
  const blankAbove = line > 0 && lines.content(line - 1).trim() === '';
  const apart = blankAbove || needsRefresh ? 2 : 1;
  return {
    offset: first.start,
    lineEnds: { before: needsRefresh && !blankAbove ? 1 : 0, between: apart, after: apart },
    needsRefresh,
  };
}

/** After the last card of a section, apart from it: a command that is continued by mistake ends at a blank line. */
function atEnd({ lines }: Deck, { commands, frame }: Section): InsertionPlace {
  const last = commands.at(-1);
  if (last) {
    return { offset: last.start + last.length, lineEnds: { before: 2, between: 2, after: 0 }, needsRefresh: true };
  }
  const offset = frame.range.start;
  // Behind a DD that ends the document without a line end, the section begins on a line that is not there yet.
  const isOnLine = lines.start(lines.lineAt(offset)) === offset;
  const lineEnds = { before: isOnLine ? 0 : 1, between: 2, after: isOnLine ? 1 : 0 };
  return { offset, lineEnds, needsRefresh: true };
}
