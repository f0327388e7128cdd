/** What an ACF2 command leaves in force for those behind it: the setting, and the rule set whose text is being read. */
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { acfSettingNames, type AcfSettingName } from '../../catalog/acf2/setting-names.ts';
import { findKeyword, findNamed, findOperand } from '../../catalog/lookup.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { parseCommand } from '../../grammar/parse.ts';
import { textOf, type CommandTree, type TreeNode } from '../../grammar/tree.ts';
import { firstSetting, type AcfSetting, type RuleSetState } from '../state.ts';
import { distance } from '../../text/distance.ts';
import { resolveSymbols } from '../symbols.ts';
import type { SymbolTable } from '../types.ts';

/** `SET`, `T`, `ACF`, `END`: the only commands that change the setting; a look at the first word is enough for the others. */
const mayChangeSetting = /^\s*(?:SET?|T|ACF|END)(?![^\s,])/iu;

/** A word that is nearly SET, and another behind it. */
const nearlySet = /^\s*([A-Z]{2,4})\s+([A-Z]+)/iu;

/** What belongs to a SET on the card before, which has lost its continuation sign. */
const beginsWithSetting = /^\s*(?:RESOURCE|CONTROL|PROFILE|DIV|DIVISION|XREF|X)\s?\(/iu;

const settingNames: ReadonlySet<string> = new Set(acfSettingNames);

const unknownSetting: AcfSetting = { name: undefined, of: undefined, division: undefined, isSaid: true };

/**
 * The setting after a subcommand.
 * @param text the logical text of the subcommand
 */
export function settingAfter(text: string, before: AcfSetting, symbols: SymbolTable): AcfSetting {
  if (!mayChangeSetting.test(text))
    return isMisspeltSet(text) || beginsWithSetting.test(text) ? unknownSetting : before;
  const tree = parseCommand(text, 'acf2', 'command');
  const [verbNode, ...parts] = tree.root.children;
  const verb = verbNode?.kind === 'verb' ? textOf(tree.tokens, verbNode).toUpperCase() : '';
  if (verb === 'ACF') return { ...firstSetting, isSaid: true };
  if (verb === 'END') return before.name === undefined ? before : firstSetting;
  // With nothing behind it nobody knows what it was to choose.
  if (parts.length === 0) return unknownSetting;
  return settingOfSet(wordsIn(tree, parts), before, symbols);
}

/** A SET that is misspelt fails, so that nobody knows what the deck would have chosen. */
function isMisspeltSet(text: string): boolean {
  const [, verb, setting] = nearlySet.exec(text) ?? [];
  if (verb === undefined || setting === undefined || distance(verb.toUpperCase(), 'SET', 2) > 1) return false;
  const match = acf2Catalog.command(verb)
    ? undefined
    : findOperand(acf2Catalog.command('SET')?.operands ?? [], setting);
  return match !== undefined && 'spec' in match && isSettingName(match.spec.name);
}

/** A word with what is in its parentheses; undefined when it has none. */
interface Word {
  readonly text: string;
  readonly list: string | undefined;
}

function settingOfSet(words: readonly Word[], before: AcfSetting, symbols: SymbolTable): AcfSetting {
  const set = acf2Catalog.command('SET');
  let name: AcfSettingName | undefined;
  let of: string | undefined;
  let division: string | undefined;
  let changesDivision = false;
  for (const { text, list } of words) {
    const word = resolved(text, symbols);
    const match = word === undefined ? undefined : findOperand(set?.operands ?? [], word);
    // One word that is not understood makes the whole of SET fail, or is a hole.
    if (!match || !('spec' in match)) return unknownSetting;
    const inner = list === undefined ? undefined : resolved(list, symbols);
    // A parenthesis too many stands in front of the name, or the name is none.
    if (list?.includes('(') === true || isNoneOf(match.spec, inner)) return unknownSetting;
    // Nothing in parentheses, or one too many behind them, says nothing.
    const value = inner === '' ? undefined : fullName(match.spec, inner);
    const found = nameFor(match.spec.name, list !== undefined);
    if (found === 'DIVISION') {
      changesDivision = true;
      division = value;
    } else if (isSettingName(found)) {
      name = found;
      of = value;
    }
  }
  if (name !== undefined) return { name, of, division, isSaid: true };
  return changesDivision ? { ...before, division, isSaid: true } : before;
}

/** `R` means RULE, with parentheses RESOURCE; `F` means FORCE, with parentheses FIELD. */
function nameFor(name: string, hasList: boolean): string {
  if (name === 'RULE' && hasList) return 'RESOURCE';
  return name === 'FIELD' && !hasList ? 'FORCE' : name;
}

/** What stands in the parentheses, in full where the catalog lists what may: `C(G)` is CONTROL(GSO). */
function fullName({ value }: OperandSpec, written: string | undefined): string | undefined {
  const of = value.kind === 'values' ? value.of : undefined;
  const match = of?.type === 'keyword' && written !== undefined ? findKeyword(of.keywords, written) : undefined;
  return match && 'spec' in match ? match.spec.name : written?.toUpperCase();
}

/** True for a word that is none of those which the parentheses take, all of which are known. */
function isNoneOf({ value }: OperandSpec, written: string | undefined): boolean {
  const of = value.kind === 'values' ? value.of : undefined;
  if (of?.type !== 'keyword' || of.open === true || written === undefined || written === '') return false;
  return findKeyword(of.keywords, written) === undefined;
}

function isSettingName(name: string): name is AcfSettingName {
  return settingNames.has(name);
}

/** The operands of a command; a list that stands apart belongs to the word before it. */
function wordsIn({ tokens }: CommandTree, parts: readonly TreeNode[]): Word[] {
  const words: Word[] = [];
  for (const part of parts) {
    const list = part.kind === 'list' ? part : part.children.find(({ kind }) => kind === 'list');
    const inner = list && listText(textOf(tokens, list));
    if (part.kind === 'list') {
      const owner = words.pop();
      if (owner) words.push({ ...owner, list: inner });
    } else if (part.kind === 'operand') {
      const phrase = part.children.find(({ kind }) => kind === 'phrase') ?? part;
      words.push({ text: textOf(tokens, phrase), list: inner });
    }
  }
  return words;
}

function listText(list: string): string {
  return list.replace(/^\(/, '').replace(/\)$/, '').trim();
}

/** What symbols and holes begin with. */
const mayNeedSymbols = /[&{<[]/;

function resolved(text: string, symbols: SymbolTable): string | undefined {
  return mayNeedSymbols.test(text) ? resolveSymbols(text, symbols).text : text;
}

/** The control statements, which stand without their sign after the first one of a line. */
const withoutSign = acf2Catalog.controlStatements.map((one): OperandSpec => ({ ...one, name: one.name.slice(1) }));

/**
 * The rule set after a control statement. `$KEY` begins a new one.
 * @param text the logical text of the card
 */
export function ruleSetAfter(text: string, before: RuleSetState | undefined, symbols: SymbolTable): RuleSetState {
  const tree = parseCommand(text, 'acf2', 'ruleControl');
  let after = before ?? noRuleSet;
  for (const { text: written, list } of wordsIn(tree, tree.root.children)) {
    const match = findNamed(withoutSign, written.replace(/^[$%]/, ''));
    if (!match || !('spec' in match)) continue;
    const value = list === undefined ? undefined : resolved(list, symbols)?.toUpperCase();
    if (match.spec.name === 'KEY') after = { ...noRuleSet, key: value };
    else if (match.spec.name === 'TYPE') after = { ...after, type: value ?? '' };
    else if (match.spec.name === 'ROLESET') after = { ...after, isRoleSet: true };
  }
  return after;
}

const noRuleSet: RuleSetState = { key: undefined, type: undefined, isRoleSet: false };
