/** All that the outline asks of a command to find its place, in one number. */
import type { BoundCommand, SyntaxProblem } from '../../bind/types.ts';
import type { CommandText } from '../../deck/types.ts';
import type { Text } from '../../text/text.ts';
import { isInOutline } from './command.ts';
import { commentTitle } from './comment.ts';
import { type Part, parts } from './parts.ts';
import { roleOf } from './settings.ts';

const partMask = 0x0f;
/** The catalog does not have it; it may be what is left of the command before. */
const unknown = 0x10;
/** The next card was to close something. */
const unclosed = 0x20;
/** The catalog has it. */
const inCatalog = 0x40;

const unclosedKinds: ReadonlySet<string> = new Set<SyntaxProblem['kind']>([
  'missing-close',
  'missing-close-swallows',
  'unclosed-string',
]);

/**
 * The code of a command. Of one command it is always the same, and never 0.
 * @param deckText the text of the document that it stands in
 */
export function codeOf(command: CommandText, bound: BoundCommand | undefined, deckText: Text): number {
  if (!bound) return command.text === '' ? commentPart(command, deckText) : parts.none;
  const { spec, problems } = bound;
  const isUnclosed = problems.some(({ kind }) => unclosedKinds.has(kind));
  return (isInOutline(bound) ? roleOf(bound) : parts.none) | (spec ? inCatalog : unknown) | (isUnclosed ? unclosed : 0);
}

function commentPart(command: CommandText, deckText: Text): Part {
  const title = commentTitle(command, deckText);
  if (!title) return parts.emptyComment;
  return title.isCommand ? parts.takenOut : parts.title;
}

/** The code of most commands: the catalog has them, and they are nothing in particular to those around them. */
export const usualCode = inCatalog | parts.other;

/** What a code says that a command is. */
export function partOf(code: number): Part {
  return (code & partMask) as Part;
}

export function isComment(part: Part): boolean {
  return part >= parts.emptyComment && part <= parts.takenOut;
}

/** True when some of the commands are comments that may be headings. */
export function hasTitles(codes: Uint8Array): boolean {
  return codes.includes(parts.title);
}

/** Where a command that is not closed is looked for: on so many commands before. */
const mostBefore = 8;

/** True for what is left of a command that was not closed: no command, and its first word may be a password. */
export function isRest(codes: Uint8Array, index: number): boolean {
  if (((codes[index] ?? 0) & unknown) === 0) return false;
  for (let at = index - 1; at >= 0 && at >= index - mostBefore; at--) {
    const before = codes[at] ?? 0;
    if ((before & unclosed) !== 0) return true;
    if ((before & inCatalog) !== 0) return false;
  }
  return false;
}
