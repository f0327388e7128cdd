/** Another name for a symbol, a user, a group or a profile, everywhere in a deck. */
import { symbolReferences } from '../deck/symbols.ts';
import { hasHole } from '../text/holes.ts';
import type { Analysis } from './analysis.ts';
import { findMentions, type FoundMention } from './names/find.ts';
import type { Named } from './names/named.ts';
import { type SymbolAt, symbolPlaces } from './names/symbols.ts';
import { namesAt } from './names.ts';
import { replaceOnCards } from './rename/cards.ts';
import { wrongName, wrongSymbolName } from './rename/new-name.ts';
import type { Refusal, RenameStart, TextChange } from './types.ts';

/** What a rename at a document offset would be about, or why there is none. */
export function prepareRename(analysis: Analysis, offset: number): RenameStart | Refusal {
  const target = targetAt(analysis, offset);
  if ('refusal' in target) return target;
  if (target.kind === 'symbol') return { range: target.symbol.place.nameRange, name: nameIn(analysis, target.symbol) };
  const { mention } = target;
  const { start, end } = mention.range;
  const pad = mention.text.startsWith("'") ? 1 : 0;
  return { range: { start: start + pad, end: end - pad }, name: mention.text.slice(pad, mention.text.length - pad) };
}

/** The changes that give what stands at a document offset another name. */
export function rename(analysis: Analysis, offset: number, newName: string): TextChange[] | Refusal {
  const target = targetAt(analysis, offset);
  if ('refusal' in target) return target;
  const made =
    target.kind === 'symbol'
      ? renamedSymbol(analysis, target.symbol, newName.replace(/^&/, '').replace(/\.$/, ''))
      : renamedThing(analysis, target.mention, newName.replace(/^'(.*)'$/, '$1'));
  return 'refusal' in made ? made : replaceOnCards(analysis, made);
}

type Target =
  { readonly kind: 'symbol'; readonly symbol: SymbolAt } | { readonly kind: 'thing'; readonly mention: FoundMention };

function targetAt(analysis: Analysis, offset: number): Target | Refusal {
  const { symbol, mentions } = namesAt(analysis, offset);
  const isSet = symbol && symbolPlaces(analysis, symbol.name, offset).some(({ defines }) => defines);
  if (isSet) return { kind: 'symbol', symbol };
  if (symbol) return { refusal: `The symbol &${symbol.name} is not set in this deck.` };
  const mention = mentions.find(({ named }) => named.kind !== 'class');
  if (!mention) {
    return mentions.length > 0
      ? { refusal: `A ${whatOf(mentions)} cannot be renamed here: its name is known to the system.` }
      : { refusal: 'Only symbols, users, groups and profiles can be renamed.' };
  }
  // A parenthesis that is not closed makes one word of all that follows, passwords included.
  if (mention.text.includes('(')) return { refusal: 'The name has a parenthesis in it, which no name has.' };
  if (mention.text.includes('&')) return { refusal: 'The name is made of symbols: change their SET instead.' };
  if (hasHole(mention.text)) return { refusal: 'The name has a placeholder in it, which is filled in later.' };
  if (mention.range.end - mention.range.start !== mention.text.length) {
    return { refusal: 'The name is written over the end of a card.' };
  }
  if (mention.text.includes("'") && !/^'[^']+'$/u.test(mention.text)) {
    return { refusal: 'The name has no closing apostrophe.' };
  }
  return { kind: 'thing', mention };
}

function whatOf([mention]: readonly FoundMention[]): string {
  return mention?.named.esm === 'acf2' ? 'resource type' : 'class';
}

function nameIn({ text }: Analysis, { place }: SymbolAt): string {
  return text.slice(place.nameRange.start, place.nameRange.end);
}

function renamedSymbol(analysis: Analysis, { name, place }: SymbolAt, newName: string): TextChange[] | Refusal {
  const wrong = wrongSymbolName(newName);
  if (wrong !== undefined) return { refusal: wrong };
  const at = place.nameRange.start;
  const isOther = newName.toUpperCase() !== name;
  if (isOther && symbolPlaces(analysis, newName.toUpperCase(), at).length > 0) return taken(`&${newName}`);
  return symbolPlaces(analysis, name, at).map(({ nameRange }) => ({ range: nameRange, text: newName }));
}

function taken(name: string): Refusal {
  return { refusal: `${name} is in this deck already: the two could not be told apart any more.` };
}

function renamedThing(analysis: Analysis, { named }: FoundMention, newName: string): TextChange[] | Refusal {
  const mentions = findMentions(analysis, named, true);
  const wrong = wrongName(newName, mentions);
  if (wrong !== undefined) return { refusal: wrong };
  const renamed: Named = { ...named, name: newName.toUpperCase() };
  const isOther = renamed.name !== named.name.toUpperCase();
  const asWritten: Named = { ...named, name: newName };
  if (isOther && [renamed, asWritten].some((one) => findMentions(analysis, one, true).length > 0))
    return taken(newName);
  const changes = new Map<number, TextChange>();
  for (const mention of mentions) {
    const change = changeOf(analysis, mention, newName);
    if ('refusal' in change) return change;
    changes.set(change.range.start, change);
  }
  return [...changes.values()];
}

/** The name where it is written; for one that is a symbol, the value in its SET. */
function changeOf(analysis: Analysis, mention: FoundMention, newName: string): TextChange | Refusal {
  const { text, range, named, section } = mention;
  const quoted = text.startsWith("'");
  const inner = quoted ? text.replace(/^'|'$/g, '') : text;
  if (inner.toUpperCase() === named.name.toUpperCase()) return { range, text: quoted ? `'${newName}'` : newName };
  const [reference, ...others] = symbolReferences(inner);
  const symbol = reference && section.frame.symbols.get(reference.name);
  const isWhole = others.length === 0 && reference?.range.start === 0 && reference.range.end === inner.length;
  const isPlain = symbol?.raw === symbol?.value && symbol?.value?.toUpperCase() === named.name.toUpperCase();
  if (symbol && isWhole && isPlain) {
    const value = analysis.text.slice(symbol.valueRange.start, symbol.valueRange.end);
    const changed = value.startsWith("'") ? `'${newName}'` : newName;
    return { range: symbol.valueRange, text: changed };
  }
  const line = analysis.deck.lines.lineAt(range.start) + 1;
  return { refusal: `Line ${line} makes the name of symbols: change their SET instead.` };
}
