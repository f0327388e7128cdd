import { bindCommand } from '../bind/bind.ts';
import { tssCommand } from '../bind/tss.ts';
import type { BoundCommand } from '../bind/types.ts';
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { OperandSpec } from '../catalog/types.ts';
import type { Section } from '../deck/deck.ts';
import type { AcfSetting, SplitState } from '../deck/state.ts';
import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';
import { type Insertion, putOnCard } from './complete/card.ts';
import { type Casing, casingAt } from './complete/casing.ts';
import { type Cursor, cursorIn, freshCursor } from './complete/cursor.ts';
import { type Entry, plainEntry } from './complete/entry.ts';
import { joinedPlace } from './complete/joined.ts';
import { operandEntries } from './complete/operands.ts';
import { dueRenewals, operatorCommand } from './complete/operator.ts';
import { orderIn } from './complete/order.ts';
import { maskEntries } from './complete/rule-sets.ts';
import { styleAt } from './complete/style.ts';
import { symbolBeingWritten, symbolEntries } from './complete/symbols.ts';
import { operandValueEntries, valueEntries } from './complete/values.ts';
import { templateEntries, verbEntries } from './complete/verbs.ts';
import { type CommandPlace, locate } from './locate.ts';
import { suppressionCompletions } from './suppression-words.ts';
import { symbolsAt } from './symbols-at.ts';
import type { Completion, TextChange } from './types.ts';

/** What may be written at a document offset. */
export function complete(analysis: Analysis, offset: number): Completion[] {
  const codes = suppressionCompletions(analysis, offset);
  if (codes) return codes;
  const place = locate(analysis, offset);
  switch (place.kind) {
    case 'silent':
      return [];
    case 'outside': {
      // JCL itself belongs to other extensions; its symbols are ours, since the commands use them.
      const word = place.statement?.kind === 'statement' ? symbolBeingWritten(analysis, offset) : undefined;
      if (!word) return [];
      return symbolEntries(analysis, symbolsAt(analysis, offset), undefined).map((entry) =>
        finished(entry, { range: word, text: entry.text }),
      );
    }
    case 'free': {
      const { section, index } = place;
      const cursor = freshCursor(offset);
      const layout = layoutAt(analysis, section, index, offset, false);
      const after = section.commands[index]?.after;
      // Behind COMPILE stands the text of rules, behind TEST what it asks for.
      if (after && after.reading !== 'session' && after.reading !== 'rules') {
        const casing = casingAt(section, index, '', false);
        return ruleTextAt(analysis, after, casing).map((entry) => placed(entry, cursor, analysis, layout));
      }
      return verbsAt(analysis, section, casingAt(section, index, '', false), cursor, layout, after?.setting);
    }
    case 'command':
      return inCommand(analysis, place, offset);
  }
}

function inCommand(analysis: Analysis, found: CommandPlace, offset: number): Completion[] {
  const { place: joined, goesOn } = joinedPlace(analysis, found);
  const place = atFunction(joined);
  const { section, index } = place;
  const { frame } = section;
  const symbol = frame.symbols.all.length > 0 ? symbolBeingWritten(analysis, offset) : undefined;
  if (symbol) {
    return symbolEntries(analysis, frame.symbols, frame).map((entry) =>
      finished(entry, { range: symbol, text: entry.text }),
    );
  }
  const cursor = cursorIn(place, offset);
  if (!cursor) return [];
  const casing = casingAt(section, index, cursor.typed, cursor.expected.kind === 'verb');
  const layout = layoutAt(analysis, section, index, offset, goesOn);
  if (cursor.expected.kind === 'verb') {
    return verbsAt(analysis, section, casing, cursor, layout, place.command.before.setting);
  }
  return entriesAt(analysis, place, cursor, casing).map((entry) => placed(entry, cursor, analysis, layout));
}

/** How what is accepted is put on cards. */
type Layout = Pick<Insertion, 'onContinuation' | 'goesOn' | 'style'>;

function layoutAt({ deck }: Analysis, section: Section, index: number, offset: number, goesOn: boolean): Layout {
  const command = section.commands[index];
  const { lines } = deck;
  const style = styleAt(deck, section, index);
  const inside = command && offset <= command.start + command.length;
  return {
    onContinuation: goesOn || (inside === true && lines.lineAt(offset) > lines.lineAt(command.start)),
    goesOn,
    style,
  };
}

/** The commands that may begin here; in JCL also the templates, which editors know in files of the language itself. */
function verbsAt(
  analysis: Analysis,
  section: Section,
  casing: Casing,
  cursor: Cursor,
  layout: Layout,
  setting: AcfSetting | undefined,
): Completion[] {
  const { lines, language } = analysis.deck;
  // A mask alone looks like the sign of a continuation.
  if (section.esm === 'acf2' && cardHead(analysis, cursor.word.start).trim() !== '') return [];
  const entries = verbEntries(section.esm, casing, cursor.atEnd, analysis.settings.site, setting);
  if (section.esm === 'acf2' && cursor.atEnd) entries.push(...dueRenewals(analysis, cursor.word.start, casing));
  if (language === 'jcl' && cursor.atEnd) {
    const start = lines.start(lines.lineAt(cursor.word.start));
    const head = lines.text.slice(start, cursor.word.start);
    if (head.trim() === '') entries.push(...templateEntries(section.esm, casing, head, layout.style.lineEnd));
  }
  return entries.map((entry) => placed(entry, cursor, analysis, layout));
}

function cardHead({ deck: { lines } }: Analysis, offset: number): string {
  return lines.text.slice(lines.start(lines.lineAt(offset)), offset);
}

/** What a card behind COMPILE may begin with: the control statements of a rule set, then the masks of its entries; behind TEST its answers. */
function ruleTextAt(analysis: Analysis, after: SplitState, casing: Casing): Entry[] {
  const key = after.ruleSet?.key;
  if (after.reading === 'compile' && after.ruleSet) {
    return maskEntries(analysis, after, key).map((entry) => ({ ...entry, text: ` ${entry.text}` }));
  }
  const controls = acf2Catalog.controlStatements.filter(({ name }) => name.startsWith('$'));
  const entries = operandEntries(after.reading === 'test' ? acf2Catalog.testAnswers : controls, {
    esm: 'acf2',
    casing,
    given: [],
    command: undefined,
    segment: undefined,
    verb: undefined,
    className: undefined,
    listFollows: false,
  });
  return after.reading === 'test'
    ? [...entries, plainEntry('END', 'command', 'Leaves TEST', '', 0, casing('END'))]
    : entries;
}

/** While the function of a TSS command or the command to the operator is written, any may be meant. */
function atFunction(place: CommandPlace): CommandPlace {
  const { bound, logical, section } = place;
  if (bound?.text.form === 'operator') {
    const [operand] = bound.operands;
    const isOpen = !bound.spec || (operand !== undefined && logical <= operand.keyword.end);
    return isOpen ? { ...place, bound: bindCommand(bound.text, 'acf2', section.frame, () => operatorCommand) } : place;
  }
  const written = bound?.esm === 'tss' ? bound.operands[0] : undefined;
  if (!bound || !written || logical > written.keyword.end || bound.verb.toUpperCase() !== 'TSS') return place;
  return { ...place, bound: bindCommand(bound.text, 'tss', section.frame, () => tssCommand) };
}

function entriesAt(analysis: Analysis, place: CommandPlace, cursor: Cursor, casing: Casing): Entry[] {
  const { section, bound } = place;
  const { expected } = cursor;
  if (!bound || expected.kind === 'verb') return [];
  const context = { analysis, place, bound, cursor, casing };
  switch (expected.kind) {
    case 'values':
      return operandValueEntries(expected.spec, expected.given, context);
    case 'positionalValues':
      return valueEntries(expected.spec.of, context);
    case 'operands': {
      const { positional, specs, given, segment } = expected;
      const command = segment ? undefined : bound.spec;
      const { listFollows } = cursor;
      const isRule = bound.text.form === 'ruleControl';
      const values = positional ? valueEntries(positional.of, context) : [];
      if (positional?.required) return values;
      const operands = operandEntries(isRule ? controlsAt(specs, bound, cursor) : ruleLine(specs, bound, cursor), {
        esm: section.esm,
        casing,
        given,
        command,
        segment,
        verb: bound.spec?.name,
        className: segment ? undefined : classOf(bound),
        listFollows,
        order: segment ? undefined : orderIn(bound),
      });
      // In a line of rule text the mask comes first.
      const isLine = segment !== undefined && positional !== undefined;
      return [...values, ...(isLine ? operands.map((entry) => ({ ...entry, rank: entry.rank + 3 })) : operands)];
    }
    case 'nothing':
      return [];
  }
}

/** The class that the first positional of a command names, when it is one that RACF supplies. */
function classOf({ esm, spec, positionals }: BoundCommand): string | undefined {
  const name = spec?.positionals[0]?.of.type === 'class' ? positionals[0]?.[0]?.value?.toUpperCase() : undefined;
  return esm === 'racf' && name !== undefined && racfCatalog.classOf(name) ? name : undefined;
}

/** The first control statement of a card has its sign, the others have none. */
function controlsAt(specs: readonly OperandSpec[], bound: BoundCommand, { typed }: Cursor): OperandSpec[] {
  const isFirst = bound.operands.length === 0 || (typed !== '' && bound.text.text.startsWith(typed));
  return specs.filter(({ name }) => /^[$%]/.test(name) === isFirst);
}

/** In a line of RECKEY control statements are meant only where one is being written; the key stands before it. */
function ruleLine(
  specs: readonly OperandSpec[],
  { spec, esm }: BoundCommand,
  { typed, expected }: Cursor,
): readonly OperandSpec[] {
  if (esm !== 'acf2' || spec?.name !== 'RECKEY' || expected.kind !== 'operands' || !expected.segment) return specs;
  const isControl = /^[$%]/.test(typed);
  return specs.filter(({ name }) => /^[$%]/.test(name) === isControl && name !== '$KEY' && name !== '$TYPE');
}

/** Works out what accepting an entry does to the document. */
function placed(entry: Entry, cursor: Cursor, analysis: Analysis, layout: Layout): Completion {
  const { deck } = analysis;
  // Several lines are their own layout.
  if (entry.kind === 'snippet') return finished(entry, { range: cursor.word, text: entry.text });
  const isOperand = entry.kind === 'operand';
  const { following, afterClose } = cursor;
  // Before a word a value takes its place; an operand is put in front of it.
  const word: Range = following && !isOperand && !takesSeveral(cursor) ? following : cursor.word;
  const text = `${isOperand && afterClose ? ' ' : ''}${entry.text}${following && word === cursor.word ? ' ' : ''}`;
  const { snippet, words } = entry;
  const mayBreak = isOperand || (takesSeveral(cursor) && /[\s(,]/.test(deck.text.charAt(word.start - 1)));
  return finished(entry, putOnCard(deck.lines, { word, text, snippet, words, mayBreak, ...layout }));
}

function takesSeveral({ expected }: Cursor): boolean {
  if (expected.kind === 'values') return expected.spec.value.kind === 'values' && (expected.spec.value.list ?? false);
  return expected.kind === 'positionalValues';
}

function finished(entry: Entry, change: TextChange): Completion {
  const { label, kind, detail, documentation, snippet, rank } = entry;
  const sortText = `${String(rank).padStart(2, '0')} ${label}`;
  return { label, kind, detail, documentation, change, snippet, sortText };
}
