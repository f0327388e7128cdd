import { lastColumn } from '../../deck/columns.ts';
import type { Section } from '../../deck/deck.ts';
import { profileFor } from '../../effect/access.ts';
import { defining, permitting, refreshing } from '../../zowe/racf-commands.ts';
import { spelling, type StartedTaskRole, type ZowePrincipals } from '../../zowe/principals.ts';
import type { ZowePermission } from '../../zowe/types.ts';
import type { Analysis } from '../analysis.ts';
import { styleOfSection } from '../edit/card-style.ts';
import { commentCard, type CommentStyle, commentStyle } from '../edit/comment-cards.ts';
import { type CardStyle, layOut } from '../edit/layout.ts';
import type { TextChange } from '../types.ts';
import { type InsertionPlace, placeFor } from './place.ts';

/** Stands for a user ID while cards are laid out: no card of a deck holds it. */
const placeholder = '\u0000';

/** The longest user ID, which a symbol or a hole may turn out to be. */
const maxUserId = 8;

/** A command is set in at most so far, whatever its neighbours do. */
const maxIndent = 16;

/** A RACF section to write into, and how things are written there. */
export interface InsertionTarget {
  readonly analysis: Analysis;
  readonly section: Section;
  readonly principals: ZowePrincipals;
  readonly cards: CardStyle;
  readonly comments: CommentStyle;
}

/** A section to write into, with the manner in which its neighbouring commands and comments are written. */
export function insertionTarget(analysis: Analysis, section: Section, principals: ZowePrincipals): InsertionTarget {
  const style = styleOfSection(analysis.deck, section);
  const cards = {
    ...style,
    indent: style.indent.slice(0, maxIndent),
    continuationIndent: style.continuationIndent.slice(0, maxIndent),
  };
  return { analysis, section, principals, cards, comments: commentStyle(analysis.deck, section, cards.indent) };
}

/**
 * The changes that put commands for permissions into a RACF section.
 * @returns undefined when one of them cannot be written there
 */
export function insertionOf(target: InsertionTarget, permissions: readonly ZowePermission[]): TextChange[] | undefined {
  const { analysis, section, principals } = target;
  const places = new Map<number, { readonly place: InsertionPlace; readonly permissions: ZowePermission[] }>();
  for (const permission of permissions) {
    const place = placeFor(analysis, section, permission, principals[roleOf(permission)].identity);
    if (!place) return undefined;
    const there = places.get(place.offset);
    if (there) there.permissions.push(permission);
    else places.set(place.offset, { place, permissions: [permission] });
  }
  const writer = new Writer(target);
  const changes = [...places.values()].map((entry) => writer.change(entry.place, entry.permissions));
  return changes.some(({ text }) => isTooWide(text)) ? undefined : changes;
}

/** The role that a permission is written for. */
export function roleOf({ grantee }: ZowePermission): StartedTaskRole {
  return grantee === 'zis' ? 'zis' : 'server';
}

function isTooWide(text: string): boolean {
  return text.split(/\r\n|\r|\n/u).some((card) => card.length > lastColumn);
}

/** Writes commands in the manner of a section. */
class Writer {
  private readonly target: InsertionTarget;
  /** Profiles that are defined by what was written so far. */
  private readonly defined = new Set<string>();

  constructor(target: InsertionTarget) {
    this.target = target;
  }

  change({ offset, lineEnds, needsRefresh }: InsertionPlace, permissions: ZowePermission[]): TextChange {
    const { cards } = this.target;
    const blocks: string[] = [];
    for (const className of new Set(permissions.map((permission) => permission.className))) {
      for (const permission of permissions) {
        if (permission.className === className) blocks.push(this.block(permission));
      }
      if (needsRefresh) blocks.push(layOut(refreshing(className), cards));
    }
    const ends = (count: number): string => cards.lineEnd.repeat(count);
    const text = `${ends(lineEnds.before)}${blocks.join(ends(lineEnds.between))}${ends(lineEnds.after)}`;
    return { range: { start: offset, end: offset }, text };
  }

  /** Comment, definition and permission of one resource. */
  private block(permission: ZowePermission): string {
    const { cards, comments, principals, section } = this.target;
    const comment = commentCard(permission.title, comments);
    const block = comment === undefined ? [] : [comment];
    const definition = this.definition(permission);
    if (definition) block.push(layOut(definition, cards));
    const role = roleOf(permission);
    const id = spelling(principals[role], role, section.frame);
    const room = placeholder.repeat(Math.max(id.length, maxUserId));
    block.push(layOut(permitting(permission, room), cards).replace(room, () => id));
    return block.join(cards.lineEnd);
  }

  /** The command that defines the profile; undefined when the deck has it, or must not define it. */
  private definition(permission: ZowePermission): string[] | undefined {
    const { className, resource, definedBy } = permission;
    const key = `${className} ${resource}`;
    if (definedBy === 'site' || this.defined.has(key)) return undefined;
    this.defined.add(key);
    const history = profileFor(this.target.analysis.effects, className, resource);
    if (history?.name !== resource) return defining(permission, history?.name);
    return history.effects.some(({ kind }) => kind === 'define') ? undefined : defining(permission);
  }
}
