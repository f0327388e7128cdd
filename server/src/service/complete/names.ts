/** Names that the deck itself uses: what has been written once is what will be written again. */
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import type { Section } from '../../deck/deck.ts';
import { type Analysis, commandAt } from '../analysis.ts';
import type { CommandPlace } from '../locate.ts';
import { creationOf } from '../creations.ts';
import { alsoOf, resourceClassOf, eachValue } from '../walk.ts';

/** The commands around the cursor whose names are gathered: enough for any job, and a bound for huge decks. */
const commandsAround = 600;

/** Lists longer than this help nobody. */
const mostNames = 300;

export type PrincipalKind = 'user' | 'group';

export interface PrincipalName {
  /** As the deck writes it, symbols included. */
  readonly text: string;
  /** Undefined when nothing tells. */
  readonly kind: PrincipalKind | undefined;
  /** A command of the deck creates it. */
  readonly created: boolean;
}

/** The users and groups that commands around the cursor name, each once, the nearest first, and those the deck creates. */
export function principalNames(analysis: Analysis, place: CommandPlace): PrincipalName[] {
  const names = new Map<string, PrincipalName>();
  const add = (value: BoundValue, kind: PrincipalKind | undefined): void => {
    const key = value.value?.toUpperCase() ?? value.text;
    const known = names.get(key);
    if (known) {
      names.set(key, { ...known, kind: known.kind ?? kind });
    } else if (names.size < mostNames) {
      const { esm } = place.section;
      const [creation] = esm === 'racf' ? analysis.effects.principal(key) : [];
      const created = creation !== undefined || (esm !== 'racf' && creationOf(analysis, esm, key, kind) !== undefined);
      names.set(key, { text: value.text, kind: creation?.kind ?? kind, created });
    }
  };
  const visit: AroundVisitor = (value, of) => {
    if (of.type === 'user' || of.type === 'group') add(value, of.type);
    else if (of.type === 'userOrGroup') add(value, undefined);
    else if (of.type === 'name' && of.what === 'logonid mask' && !/[*-]/.test(value.text)) add(value, 'user');
  };
  const isEnough = (): boolean => names.size >= mostNames;
  eachValueAround(analysis, place, visit, isEnough);
  if (place.section.esm === 'racf' && !isEnough()) {
    // Those that the deck creates farther away.
    for (const { value, kind } of analysis.effects.allPrincipals()) add(value, kind);
  }
  return [...names.values()];
}

/** The names of one kind in the commands around the cursor, such as roles: each once, the nearest first. */
export function namesOf(analysis: Analysis, place: CommandPlace, kinds: readonly string[]): string[] {
  const names = new Map<string, string>();
  const visit: AroundVisitor = (value, of) => {
    if (of.type !== 'name' || !kinds.includes(of.what) || value.text === '') return;
    const key = value.value?.toUpperCase() ?? value.text;
    if (names.size < mostNames && !names.has(key)) names.set(key, value.text);
  };
  eachValueAround(analysis, place, visit, () => names.size >= mostNames);
  return [...names.values()];
}

/** The profile names of the commands around the cursor with their class, each once for a class, the nearest first. */
export function profileNames(analysis: Analysis, place: CommandPlace): { text: string; className: string }[] {
  const names = new Map<string, { text: string; className: string }>();
  const visit: AroundVisitor = (value, of, command, operand) => {
    const className = resourceClassOf(command, of, operand);
    if (className === undefined) return;
    const key = `${className} ${value.text.toUpperCase()}`;
    if (names.size < mostNames && !names.has(key)) names.set(key, { text: value.text, className });
  };
  eachValueAround(analysis, place, visit, () => names.size >= mostNames);
  return [...names.values()];
}

type AroundVisitor = (
  value: BoundValue,
  of: ValueType,
  command: BoundCommand,
  operand: BoundOperand | undefined,
) => void;

/**
 * Visits the names in the commands around the cursor: not the word the cursor is in, nor words such as `*`.
 * @param isEnough ends it
 */
function eachValueAround(analysis: Analysis, place: CommandPlace, visit: AroundVisitor, isEnough: () => boolean): void {
  const { section, index, logical } = place;
  for (const { command, at } of commandsNear(analysis, section, index)) {
    if (isEnough()) return;
    eachValue(command, (value, of, path) => {
      if (at === index && value.span.start <= logical && logical <= value.span.end) return;
      // A parenthesis that is not closed makes one word of all that follows, passwords included.
      if (value.text.includes('(')) return;
      const operand = path.at(-1);
      const also = alsoOf(operand?.spec);
      const name = also.length > 0 ? value.value?.toUpperCase() : undefined;
      if (!also.some((one) => one.name === name)) visit(value, of, command, operand);
    });
  }
}

interface NearCommand {
  readonly command: BoundCommand;
  readonly at: number;
}

/** The commands around one of a section, the nearest first. */
function* commandsNear(analysis: Analysis, section: Section, index: number): Generator<NearCommand> {
  const first = Math.max(0, index - commandsAround);
  const end = Math.min(section.commands.length, index + commandsAround);
  for (let distance = 0; distance <= commandsAround; distance++) {
    for (const at of distance === 0 ? [index] : [index - distance, index + distance]) {
      const command = at >= first && at < end ? commandAt(analysis, section, at) : undefined;
      if (command) yield { command, at };
    }
  }
}
