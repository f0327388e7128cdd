import { documentRange } from '../bind/positions.ts';
import { tssCommand } from '../bind/tss.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { shown } from '../catalog/secret-words.ts';
import { tssCatalog } from '../catalog/tss/index.ts';
import type { ValueType } from '../catalog/types.ts';
import { grantOf } from '../translate/index.ts';
import { purposeOf } from '../translate/purposes.ts';
import { type Range, touches } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import type { Analysis } from './analysis.ts';
import { boundAt, type BoundThing } from './bound-at.ts';
import { classKnowledge } from './classes.ts';
import { describeAcf2Name, describeRenewed } from './describe/acf2-name.ts';
import { describeCommand } from './describe/command.ts';
import { grantedAt } from './describe/granted.ts';
import { describeKeyword, describeValue, describeWrittenOperand } from './describe/operand.ts';
import { describePermission, describePurpose } from './describe/permission.ts';
import { describePrincipal } from './describe/principal.ts';
import { describeResource } from './describe/resource.ts';
import { describeRecord, describeSetting } from './describe/setting.ts';
import { describeSymbol } from './describe/symbol.ts';
import { tssClassFacts } from './describe/tss-class.ts';
import { type CommandPlace, locate } from './locate.ts';
import { paragraphs } from './markdown.ts';
import { describeType } from './resource-types.ts';
import { isSecret, secretSymbols } from './secrets.ts';
import { suppressionHover } from './suppression-words.ts';
import { referenceAt, symbolsAt } from './symbols-at.ts';
import type { Hover } from './types.ts';
import { alsoOf, isShortForType, resourceClassOf } from './walk.ts';

/** What is known about the word at a document offset. */
export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const suppressed = suppressionHover(analysis, offset);
  if (suppressed) return suppressed;
  const place = locate(analysis, offset);
  if (place.kind === 'outside') {
    return place.statement?.kind === 'statement' ? jclSymbolHover(analysis, offset, place.statement.range) : undefined;
  }
  if (place.kind !== 'command' || !place.bound || place.afterBlank) return undefined;
  return commandHover(analysis, place, place.bound, offset);
}

/** In JCL only symbols are explained: the statements belong to other extensions. */
function jclSymbolHover(analysis: Analysis, offset: number, within: Range): Hover | undefined {
  const { deck } = analysis;
  const line = deck.lines.lineAt(offset);
  const card = {
    start: Math.max(within.start, deck.lines.start(line)),
    end: Math.min(within.end, deck.lines.end(line)),
  };
  const last = deck.frame.symbols[lastIndex(deck.frame.symbols, offset, (symbol) => symbol.nameRange.start)];
  const set = last && touches(last.nameRange, offset) ? last : undefined;
  const reference = referenceAt(deck.text, offset, card);
  if (!set && !reference) return undefined;
  const name = set?.name ?? reference?.name ?? '';
  const table = symbolsAt(analysis, offset);
  const text = describeSymbol(name, set ?? table.get(name), {
    lines: deck.lines,
    frame: undefined,
    secret: secretSymbols(analysis).has(name),
    word: '',
    table,
  });
  return { range: set?.nameRange ?? reference?.range ?? card, text };
}

function commandHover(
  analysis: Analysis,
  { section, index, command, logical }: CommandPlace,
  bound: BoundCommand,
  offset: number,
): Hover | undefined {
  const thing = boundAt(bound, logical);
  if (!thing) return undefined;
  const secret = thing.kind === 'value' && isSecret(thing.of);
  const range = documentRange(command, thing.span);
  // The end of a card and the start of the next are one place in the logical text.
  if (!touches(range, offset)) return undefined;
  const reference = referenceAt(analysis.text, offset, range);
  const symbol = reference && section.frame.symbols.get(reference.name);
  if (reference && symbol) {
    const text = describeSymbol(reference.name, symbol, {
      lines: analysis.deck.lines,
      frame: section.frame,
      secret: secret || secretSymbols(analysis).has(reference.name),
      word: thing.kind === 'value' && !thing.value.quoted && !secret ? thing.value.text : '',
      table: section.frame.symbols,
    });
    const meaning = secret || thing.kind !== 'value' ? undefined : thingText(analysis, bound, thing);
    return { range: reference.range, text: meaning === undefined ? text : `${text}\n\n---\n\n${meaning}` };
  }
  if (secret) return undefined;
  const setting = thing.kind === 'verb' ? describeSetting(analysis, section, index, bound) : undefined;
  const text = paragraphs(setting, thingText(analysis, bound, thing));
  return text === '' ? undefined : { range, text };
}

function thingText(analysis: Analysis, bound: BoundCommand, thing: BoundThing): string | undefined {
  switch (thing.kind) {
    case 'verb':
      return verbText(bound);
    case 'operand': {
      const text = operandText(thing.operand, thing.outer, bound);
      return isFunction(bound, thing.operand) ? withPermission(bound, text) : text;
    }
    case 'value': {
      const written = thing.value.value ?? thing.value.text;
      if (shown(written) !== written) return undefined;
      return permissionText(analysis, bound, thing) ?? valueText(analysis, bound, thing.value, thing.of, thing.operand);
    }
  }
}

function verbText(bound: BoundCommand): string | undefined {
  return withPermission(bound, bound.spec && describeCommand(isTss(bound) ? tssCommand : bound.spec, bound.esm));
}

function isTss({ esm, verb }: BoundCommand): boolean {
  return esm === 'tss' && verb.toUpperCase() === tssCommand.name;
}

/** The function of a TSS command is as good as its verb. */
function isFunction(bound: BoundCommand, operand: BoundOperand): boolean {
  return isTss(bound) && operand === bound.operands[0];
}

/** What is said of a verb, with what the command permits, or how other products do what it does. */
function withPermission(bound: BoundCommand, text: string | undefined): string | undefined {
  const grant = grantOf(bound);
  if (grant) return paragraphs(describePermission(grant, bound.esm), text && `---\n\n${text}`);
  const purpose = purposeOf(bound);
  return purpose && text !== undefined ? paragraphs(text, '---', describePurpose(purpose, bound.esm)) : text;
}

/** What is said of the resource that a command permits; undefined for other values. */
function permissionText(
  analysis: Analysis,
  bound: BoundCommand,
  { value, operand, of }: Extract<BoundThing, { kind: 'value' }>,
): string | undefined {
  const isResource =
    bound.esm === 'acf2'
      ? operand === undefined || (operand.values[0] === value && operand.spec?.value.kind === 'operands')
      : operand === undefined
        ? of.type === 'profile'
        : resourceClassOf(bound, of, operand) !== undefined;
  const grant = isResource ? grantOf(bound) : undefined;
  if (!grant || value.value === undefined) return undefined;
  return paragraphs(
    describeResource(
      grant.className,
      grant.resource,
      bound.esm,
      grantedAt(analysis, bound, value, operand, grant.className, grant.resource),
    ),
    describePermission(grant, bound.esm),
  );
}

function operandText(
  { spec, candidates, word }: BoundOperand,
  outer: readonly BoundOperand[],
  bound: BoundCommand,
): string | undefined {
  if (spec) {
    const command = bound.spec?.name ?? bound.verb;
    // The function is what makes the command of the verb.
    const of = isTss(bound) ? (spec.name === command ? 'TSS' : `TSS ${command}`) : command;
    const names = [of, ...outer.map((one) => one.spec?.name ?? one.word)];
    const text = describeWrittenOperand(spec, bound.esm, word, names, bound.spec?.page);
    const tssClass = bound.esm === 'tss' && outer.length === 0 ? tssCatalog.resourceClass(spec.name) : undefined;
    return tssClass ? paragraphs(text, tssClassFacts(tssClass)) : text;
  }
  if (candidates.length === 0) return undefined;
  return `Short for ${candidates.map((one) => `**${one.name}**`).join(' or ')}: not clear which.`;
}

function valueText(
  analysis: Analysis,
  bound: BoundCommand,
  value: BoundValue,
  of: ValueType,
  operand: BoundOperand | undefined,
): string | undefined {
  if (value.keyword) return describeKeyword(value.keyword, value.value);
  const name = value.value?.toUpperCase();
  // &RACUID looks like a symbol without a value.
  const word = name ?? value.text.toUpperCase();
  const also = alsoOf(operand?.spec).find((one) => one.name === word);
  if (also) return describeKeyword(also);
  if (name === undefined) return undefined;
  switch (of.type) {
    case 'class':
      return classKnowledge(analysis, bound.esm).describe(name);
    case 'user':
    case 'group':
    case 'userOrGroup':
      return describePrincipal(analysis, bound, name, of.type === 'group' ? 'group' : 'user');
    default: {
      const known = acf2Text(analysis, bound, of, name, operand);
      if (known !== undefined) return known;
      const className = resourceClassOf(bound, of, operand);
      if (value.value === undefined) return undefined;
      if (className === undefined) return operand?.spec && describeValue(operand.spec, of);
      const keepsCase = classKnowledge(analysis, bound.esm).keepsCase(className);
      const resource = keepsCase ? value.value : name;
      const inDeck = grantedAt(analysis, bound, value, operand, className, resource);
      return describeResource(className, resource, bound.esm, inDeck);
    }
  }
}

/** What is known of values that only ACF2 has; undefined for others. */
function acf2Text(
  analysis: Analysis,
  bound: BoundCommand,
  of: ValueType,
  name: string,
  operand: BoundOperand | undefined,
): string | undefined {
  if (bound.esm !== 'acf2') return undefined;
  if (bound.text.form === 'operator') return operand && describeRenewed(analysis, operand, name);
  if (isShortForType(bound, operand?.spec)) return describeType(name, analysis.settings.site);
  if (of.type === 'name') return describeAcf2Name(analysis, bound, of.what, name);
  const record = operand === undefined ? bound.spec?.record : undefined;
  return record && describeRecord(record);
}
