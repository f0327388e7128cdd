/** Passwords and the like: what must not be shown although it stands in the deck. */
import { isSecretSymbol, isSecretWord } from '../catalog/secret-words.ts';
import type { ValueType } from '../catalog/types.ts';
import { symbolReferences } from '../deck/symbols.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Analysis } from './analysis.ts';
import { BesideCommands } from './beside-commands.ts';
import { eachValue } from './walk.ts';

export function isSecret(of: ValueType): boolean {
  return of.type === 'secret';
}

/** Decks change with every keystroke, so this is made when first asked of a version, not with each. */
const known = new WeakMap<Analysis, ReadonlySet<string>>();

/**
 * The names, in upper case, of the symbols whose values are secret: those in the value of an operand that takes a
 * secret, of a JCL parameter such as PASSWORD of JOB, those that are called like one, and those in the SETs of these.
 */
export function secretSymbols(analysis: Analysis): ReadonlySet<string> {
  return finish(findingSecretSymbols(analysis));
}

/** The same in steps. */
export function* findingSecretSymbols(analysis: Analysis): Steps<ReadonlySet<string>> {
  let names = known.get(analysis);
  if (!names) {
    names = yield* findSecretSymbols(analysis);
    known.set(analysis, names);
  }
  return names;
}

/** The symbols in the secret values of each command; nearly always none. */
const inCommands = new BesideCommands<readonly string[] | false>(({ text }, bound) => {
  if (!bound || !text.includes('&')) return false;
  const names: string[] = [];
  eachValue(bound, (value, of) => {
    if (isSecret(of)) for (const { name } of symbolReferences(value.text)) names.push(name);
  });
  return names.length > 0 && names;
});

function* findSecretSymbols(analysis: Analysis): Steps<ReadonlySet<string>> {
  const { deck } = analysis;
  const names = new Set<string>();
  if (deck.frame.symbols.length === 0) return names;
  for (const { name } of deck.frame.symbols) if (isSecretSymbol(name)) names.add(name);
  for (const { operation, operands } of deck.frame.statements) {
    // The parameters of SET are the symbols themselves.
    if (operation === 'SET') continue;
    for (const { key, value } of operands) {
      if (key === undefined || !value.includes('&') || !isSecretWord(key)) continue;
      for (const { name } of symbolReferences(value)) names.add(name);
    }
  }
  for (const section of yield* inCommands.of(analysis)) {
    for (const found of section) if (found) for (const name of found) names.add(name);
  }
  if (names.size === 0) return names;
  // From the last SET to the first: a SET sees only symbols that stand before it.
  for (const symbol of deck.frame.symbols.toReversed()) {
    if (names.has(symbol.name)) for (const { name } of symbolReferences(symbol.raw)) names.add(name);
  }
  return names;
}
