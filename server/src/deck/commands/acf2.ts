import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { CommandForm } from '../../grammar/parse.ts';
import { DOLLAR, HASH, HYPHEN, isBlank, nextNonBlank, PERCENT, SLASH, STAR } from '../../text/characters.ts';
import type { Lines } from '../../text/lines.ts';
import type { Text } from '../../text/text.ts';
import { cardLength } from '../columns.ts';
import { firstSetting, inSession, type SplitState } from '../state.ts';
import type { CommandText, SymbolTable } from '../types.ts';
import { ruleSetAfter, settingAfter } from './acf-state.ts';
import { cardContent, continuationSign, trimmedEnd, trimmedStart } from './card.ts';
import { CommandJoiner } from './joiner.ts';
import { skipsCard } from './skip.ts';

/** `COMPILE` or `COMPILE *`, perhaps with further keywords, but no data set: the rule text follows in the deck. */
const compileInline = /^\s*CO(?:M(?:P(?:I(?:LE?)?)?)?)?(?!\S|\s+')/iu;

/** STORE among the words of COMPILE. */
const storeBehind = /\sST(?:O(?:RE?)?)?(?![^\s,])/iu;

/** TEST, which asks for what follows; with data set names in apostrophes and the like it still does. */
const beginsTest = /^\s*TES?T?(?![^\s,(])/iu;
const endsTest = /^\s*(?:END?|QUIT?)(?![^\s,])/iu;

const operatorCommand = /^\s*(?:F|MODIFY)\s+ACF2\s*,/iu;

/**
 * Reads the ACF2 command, control statement or rule line that begins at a line.
 *
 * A comment has `*` in column 1 (`#` in old decks). `-` and `+` continue a subcommand; in rule text only `-` does,
 * whatever stands before it. `COMPILE` without a data set takes the cards that follow as rule text, up to the first
 * empty one (ACF2 for z/OS, Compile subcommand); cards with `$` or `%` in column 1 begin rule text on their own.
 * @param state what the cards before this one left open
 * @param symbols those in force in the section
 */
export function readAcf2Command(
  lines: Lines,
  first: number,
  last: number,
  state: SplitState,
  symbols: SymbolTable,
): CommandText {
  const source = lines.text;
  const start = lines.start(first);
  const opening = source.charCodeAt(start);
  const isOfTso = isBlockComment(source, start);
  if (opening === STAR || opening === HASH || isOfTso) {
    const joiner = new CommandJoiner(source, start, 'command');
    if (isOfTso && state.setting?.isSaid === true) joiner.problem('comment-of-tso', start, start + 2);
    const end = lines.end(first);
    joiner.comment(start, end);
    const content = cardContent(lines, first);
    const textEnd = trimmedEnd(source, content);
    const endsInDash = source.charCodeAt(textEnd - 1) === HYPHEN && isBlank(source.charCodeAt(textEnd - 2));
    if (endsInDash && (state.reading === 'compile' || state.reading === 'rules')) {
      joiner.problem('continuation-of-comment', textEnd - 1, textEnd);
    }
    return joiner.finish(end, 1, state, state);
  }
  const control = opening === DOLLAR || opening === PERCENT;
  const { reading } = state;
  const ends = (reading === 'rules' || reading === 'test') && beginsSubcommand(lines, first, reading);
  const inRules = control || ((reading === 'compile' || reading === 'rules') && !ends);
  const form = reading === 'test' && !ends && !control ? 'answer' : formOf(lines, first, control, inRules);
  const { joiner, end, next } = readCards(lines, first, last, form);
  const text = joiner.written;
  return joiner.finish(end, next - first, state, stateAfter(text, form, state, symbols));
}

/**
 * What a command leaves open.
 * @param text the logical text of the command
 * @param symbols those in force in the section
 */
export function stateAfter(text: string, form: CommandForm, before: SplitState, symbols: SymbolTable): SplitState {
  const reading = before.reading === 'compile' ? 'compile' : 'rules';
  switch (form) {
    case 'ruleEntry':
      return before.reading === reading ? before : { ...before, reading };
    case 'ruleControl':
      return { ...before, reading, ruleSet: ruleSetAfter(text, before.ruleSet, symbols) };
    case 'answer':
      return before;
    case 'operator':
      return before.reading === 'session' ? before : inSession(before);
    case 'command': {
      // END leaves TEST first.
      if (before.reading === 'test' && endsTest.test(text)) return inSession(before);
      const setting = settingAfter(text, before.setting ?? firstSetting, symbols);
      if (beginsTest.test(text)) return { reading: 'test', setting };
      const after = beginsRuleText(text) ? 'compile' : 'session';
      if (after === 'compile' && storeBehind.test(text)) return { reading: after, setting, storesItself: true };
      return setting === before.setting && after === before.reading ? before : { reading: after, setting };
    }
  }
}

function formOf(lines: Lines, line: number, control: boolean, inRules: boolean): CommandForm {
  if (control) return 'ruleControl';
  if (inRules) return 'ruleEntry';
  const { text } = lines;
  const start = lines.start(line);
  const initial = text.charAt(nextNonBlank(text, start, lines.end(line)));
  const mayBe = initial === '' || initial > '\u007f' || 'FfMm'.includes(initial) || initial <= ' ';
  if (!mayBe) return 'command';
  return operatorCommand.test(text.slice(start, Math.min(lines.end(line), start + cardLength)))
    ? 'operator'
    : 'command';
}

function readCards(
  lines: Lines,
  first: number,
  last: number,
  form: CommandForm,
): { joiner: CommandJoiner; end: number; next: number } {
  const source = lines.text;
  const joiner = new CommandJoiner(source, lines.start(first), form);
  let dropBlanks = false;
  let end = lines.end(first);
  let signAt = end;
  for (let line = first; line < last; line++) {
    if (line > first && skipsCard(lines, line)) continue;
    const content = cardContent(lines, line);
    const textEnd = trimmedEnd(source, content);
    if (line > first && textEnd === content.start) {
      joiner.problem('continuation-into-blank', signAt, signAt + 1);
      return { joiner, end, next: line };
    }
    const sign = form === 'operator' ? undefined : continuationSign(source, content.start, textEnd);
    const continued = sign === '-' || (sign === '+' && form === 'command');
    const stop = continued ? textEnd - 1 : textEnd;
    const from = dropBlanks ? trimmedStart(source, { start: content.start, end: stop }) : content.start;
    joiner.append(from, stop);
    end = lines.end(line);
    if (!continued) return { joiner, end, next: line + 1 };
    dropBlanks = sign === '+';
    signAt = stop;
  }
  joiner.problem('continuation-at-end', signAt, signAt + 1);
  return { joiner, end, next: last };
}

function beginsRuleText(text: string): boolean {
  return compileInline.test(text.slice(0, 80));
}

/**
 * True for a card that begins with a subcommand of ACF, or with a TSO command of ACF2: it ends rule text that no COMPILE introduced, and TEST. A single letter is
 * a mask sooner than a subcommand, but for T, which stands for SET.
 */
function beginsSubcommand(lines: Lines, line: number, reading: SplitState['reading']): boolean {
  const word = /^\s*([A-Z][A-Z0-9]*)(?=[\s,]|$)/iu.exec(lines.content(line).slice(0, cardLength))?.[1]?.toUpperCase();
  // RESET is a subcommand, and an answer to TEST too.
  if (word === undefined || (word === 'RESET' && reading === 'test')) return false;
  if (word === 'T' || word === 'F') return true;
  return word.length > 1 && (acf2Catalog.command(word) ?? acf2Catalog.tsoCommand(word)) !== undefined;
}

/** Decks carry over comments in the TSO form; ACF has no such comment, but a card that is one is meant as one. */
function isBlockComment(source: Text, start: number): boolean {
  return source.charCodeAt(start) === SLASH && source.charCodeAt(start + 1) === STAR;
}
