/** Commands of which it is not known what they are about: with a hole in the name of a profile or user, or broken. */
import { positional } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import { holesIn } from '../../text/holes.ts';
import { covers } from '../generic.ts';
import type { EffectIndex } from '../index.ts';
import { identityOf, isOpen, type UnclearEffect, type UnreadEffect } from '../types.ts';

/** Of a deck with more of them nothing is certain. */
const mostLookedAt = 500;

/**
 * True when a command that is not understood may be about a profile of a resource, or about a user or group.
 * @param names identities of the user and of groups
 * @param before only commands that start before this document offset count
 */
export function mayBeAbout(
  effects: EffectIndex,
  names: readonly string[],
  className: string,
  resource: string,
  before = Infinity,
): boolean {
  for (const list of [effects.unclearOf(className), effects.unclearOf(''), effects.unreadCommands()]) {
    if (list.length > mostLookedAt) return true;
    for (const effect of list) {
      if (effect.command.text.start >= before) break;
      if (concerns(effect, names, className, resource)) return true;
    }
  }
  return false;
}

function concerns(
  effect: UnclearEffect | UnreadEffect,
  names: readonly string[],
  className: string,
  resource: string,
): boolean {
  if (effect.className !== undefined && effect.className !== className) return false;
  const { words, profile, principal } = meaningOf(effect);
  if (principal) return names.some((name) => isOpen(name) || fits(principal, name));
  if (profile) {
    // One that is written with a hole is the one that is written the same way.
    if (isOpen(resource)) return effect.guess === undefined;
    // `ABC.**` covers `ABC`.
    return fits(profile, resource) || fits(profile, `${resource}.`);
  }
  return words.some(
    (word) =>
      word === resource ||
      (connecting.has(effect.command.spec?.name ?? '') && names.includes(word)) ||
      (isGeneric(word) && covers(word, resource)),
  );
}

/** The commands that are about users and groups. */
const connecting: ReadonlySet<string> = new Set(['ADDUSER', 'DELUSER', 'DELGROUP', 'CONNECT', 'REMOVE']);

/** What a command may be about. */
interface Meaning {
  /** Its words, where the command cannot be read. */
  readonly words: readonly string[];
  /** The text of a name between what may be anything. */
  readonly profile?: readonly string[];
  readonly principal?: readonly string[];
}

const meanings = new WeakMap<BoundCommand, Meaning>();

function meaningOf(effect: UnclearEffect | UnreadEffect): Meaning {
  const { command } = effect;
  const known = meanings.get(command);
  if (known) return known;
  const meaning = read(effect);
  meanings.set(command, meaning);
  return meaning;
}

function read(effect: UnclearEffect | UnreadEffect): Meaning {
  const { command } = effect;
  if (effect.kind === 'unread') {
    if (effect.profile !== undefined) return { words: [], profile: literalsOf(effect.profile) };
    if (effect.principal !== undefined) return { words: [], principal: literalsOf(effect.principal) };
  } else if (!command.broken && !command.latePositional) {
    const name = positional(command, 0);
    if (name) return { words: [], profile: literalsOf(identityOf(name)) };
  }
  return { words: command.text.text.toUpperCase().split(/[^\w.@#$*%&{}<>-]+/u) };
}

function isGeneric(word: string): boolean {
  return word.includes('*') || word.includes('%');
}

/**
 * The runs of text between holes and generic characters, which may be anything; with the period before them, since they
 * may stand for no qualifier at all.
 */
function literalsOf(text: string): string[] {
  const gaps = [...holesIn(text), ...symbolReferences(text).map(({ range }) => range)];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '*' || text[at] === '%') gaps.push({ start: at, end: at + 1 });
  }
  const literals: string[] = [];
  let at = 0;
  for (const gap of gaps.sort((a, b) => a.start - b.start)) {
    if (gap.start < at) continue;
    literals.push(text.slice(at, gap.start));
    at = gap.end;
  }
  literals.push(text.slice(at));
  const last = literals.length - 1;
  return literals.map((literal, index) =>
    literal.slice(index > 0 && literal.startsWith('.') ? 1 : 0, index < last && literal.endsWith('.') ? -1 : undefined),
  );
}

/** True when a name begins with the first literal, ends with the last one, and has the others between in their order. */
function fits(literals: readonly string[], name: string): boolean {
  const [first = '', ...rest] = literals;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const literal of rest) {
    const found = name.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
