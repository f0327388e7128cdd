/** Names that the deck itself uses: what has been written once is what will be written again. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import type { Analysis } from '../analysis.ts';
import type { CommandPlace } from '../locate.ts';
import { Reader } from '../understand.ts';
import { alsoOf, resourceClassOf, eachValue } from '../walk.ts';

/** The commands around the cursor whose names are gathered: enough for any job, and a bound for huge decks. */
const commandsAround = 1500;

/** Lists longer than this help nobody. */
const mostNames = 1000;

export type PrincipalKind = 'user' | 'group';

export interface PrincipalName {
  /** As the deck writes it, symbols included. */
  readonly text: string;
  /** Undefined when nothing tells. */
  readonly kind: PrincipalKind | undefined;
  /** A command of the deck creates it. */
  readonly created: boolean;
}

/** The users and groups of the deck, each once, in no particular order. */
export function principalNames(analysis: Analysis, place: CommandPlace): PrincipalName[] {
  const names = new Map<string, PrincipalName>();
  const add = (value: BoundValue, kind: PrincipalKind | undefined, created: boolean): void => {
    const key = value.value?.toUpperCase() ?? value.text;
    const known = names.get(key);
    if (names.size >= mostNames && !known) return;
    if (known) names.set(key, { ...known, kind: known.kind ?? kind, created: known.created || created });
    else names.set(key, { text: value.text, kind, created });
  };
  eachValueAround(analysis, place, (value, of) => {
    if (of.type === 'user' || of.type === 'group') add(value, of.type, false);
    else if (of.type === 'userOrGroup') add(value, undefined, false);
  });
  for (const { value, kind } of analysis.effects.allPrincipals()) add(value, kind, true);
  return [...names.values()];
}

/** The profile names the deck uses, with their class; each once for a class. */
export function profileNames(analysis: Analysis, place: CommandPlace): { text: string; className: string }[] {
  const names = new Map<string, { text: string; className: string }>();
  eachValueAround(analysis, place, (value, of, command, operand) => {
    const className = resourceClassOf(command, of, operand);
    if (className !== undefined && names.size < mostNames) {
      names.set(`${className} ${value.text.toUpperCase()}`, { text: value.text, className });
    }
  });
  return [...names.values()];
}

type AroundVisitor = (
  value: BoundValue,
  of: ValueType,
  command: BoundCommand,
  operand: BoundOperand | undefined,
) => void;

/** Visits the names in the commands around the cursor: not the word the cursor is in, nor words such as `*`. */
function eachValueAround(analysis: Analysis, place: CommandPlace, visit: AroundVisitor): void {
  const { section, index, logical } = place;
  const first = Math.max(0, index - commandsAround);
  const reader = new Reader(analysis, section, first);
  for (let at = first; at < Math.min(section.commands.length, index + commandsAround); at++) {
    const command = reader.read(at);
    if (!command) continue;
    eachValue(command, (value, of, path) => {
      if (at === index && value.span.start <= logical && logical <= value.span.end) return;
      const name = value.value?.toUpperCase();
      if (!alsoOf(path.at(-1)?.spec).some((one) => one.name === name)) visit(value, of, command, path.at(-1));
    });
  }
}
