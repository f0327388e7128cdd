/** Commands of one product, or a whole section, in the words of another. */
import { productNames } from '../catalog/product-names.ts';
import type { Esm } from '../catalog/types.ts';
import type { Section } from '../deck/deck.ts';
import type { CommandText } from '../deck/types.ts';
import { overlaps, type Range } from '../text/range.ts';
import { lastIndex } from '../text/search.ts';
import { finish, type Steps } from '../text/steps.ts';
import { Context } from '../translate/context.ts';
import type { Reading } from '../translate/deeds.ts';
import { readingOf, writingFor } from '../translate/index.ts';
import type { Analysis } from './analysis.ts';
import { Cards } from './convert/cards.ts';
import { Comments } from './convert/comments.ts';
import { headOf, isFrame, notConverted } from './convert/reasons.ts';
import { sectionAt } from './locate.ts';

/** What came of a conversion. */
export interface Conversion {
  readonly text: string;
  readonly language: Esm;
  /** What it shows, in a few words: `PERMIT BPX.SERVER in ACF2`. */
  readonly title: string;
}

/** A conversion that can be asked for. */
export interface ConversionOffer {
  readonly title: string;
  readonly to: Esm;
  /** The whole section, not only the commands of the range. */
  readonly whole: boolean;
}

const products = Object.keys(productNames) as Esm[];

/** What can be shown in another product for a range of the document: its commands where there are some, and the section. */
export function conversions(analysis: Analysis, range: Range): ConversionOffer[] {
  const section = sectionAt(analysis.deck, range.start);
  if (!section) return [];
  const others = products.filter((esm) => esm !== section.esm);
  const hasSome = commandsIn(section, range).some((text) => {
    const command = analysis.bound.get(text);
    return command !== undefined && (readingOf(command)?.deeds.length ?? 0) > 0;
  });
  return [
    ...(hasSome ? others.map((to) => ({ title: `Show this in ${productNames[to]}`, to, whole: false })) : []),
    ...others.map((to) => ({ title: `Convert section to ${productNames[to]}`, to, whole: true })),
  ];
}

/**
 * The commands of a range, or the section that it begins in, in the words of another product. What has no counterpart is
 * told in a comment in its place; passwords are never carried over.
 * @returns undefined outside of sections, and for the product of the section itself
 */
export function convert(analysis: Analysis, range: Range, product: string, whole: boolean): Conversion | undefined {
  return finish(convertSteps(analysis, range, product, whole));
}

/** Commands that are read, or written, between two steps. */
const commandsInStep = 200;

/** The same in steps. */
export function* convertSteps(
  analysis: Analysis,
  range: Range,
  product: string,
  whole: boolean,
): Steps<Conversion | undefined> {
  const section = sectionAt(analysis.deck, range.start);
  const to = products.find((esm) => esm === product);
  if (!section || !to || section.esm === to) return undefined;
  const texts = whole ? section.commands : commandsIn(section, range);
  if (texts.length === 0) return undefined;
  const readings = yield* readAll(analysis, section.commands);
  const deeds = [...readings.values()].flatMap((reading) => reading?.deeds ?? []);
  const context = new Context(section.esm, deeds);
  yield;
  const cards = new Cards(to);
  if (whole)
    cards.comment(`Converted from ${productNames[section.esm]} to ${productNames[to]}. Read it before you run it.`);
  if (whole && to === 'acf2') {
    cards.step({ run: '', words: ['ACF'] });
  }
  yield* new Converter(analysis, readings, context, to, cards).write(texts, whole);
  return { text: cards.text(whole), language: to, title: titleOf(analysis, section, texts, to, whole) };
}

function titleOf(analysis: Analysis, { esm }: Section, texts: readonly CommandText[], to: Esm, whole: boolean): string {
  const commands = texts.flatMap((text) => analysis.bound.get(text) ?? []);
  const first = commands.find((command) => !isFrame(command)) ?? commands[0];
  const what = whole || !first ? `${productNames[esm]} section` : headOf(first);
  return `${what} in ${productNames[to]}`;
}

/** The commands that a range touches; they are found by halving, as this is asked with every move of the cursor. */
function commandsIn({ commands }: Section, range: Range): CommandText[] {
  const first = Math.max(
    0,
    lastIndex(commands, range.start, (command) => command.start),
  );
  const last = lastIndex(commands, range.end, (command) => command.start);
  return commands
    .slice(first, last + 1)
    .filter(({ start, length, text }) => text !== '' && overlaps({ start, end: start + length }, range));
}

/** What commands do; undefined for those that no other product has words for. */
type Readings = ReadonlyMap<CommandText, Reading | undefined>;

function* readAll({ bound }: Analysis, texts: readonly CommandText[]): Steps<Readings> {
  const readings = new Map<CommandText, Reading | undefined>();
  for (const [index, text] of texts.entries()) {
    const command = bound.get(text);
    if (command) readings.set(text, readingOf(command));
    if (index % commandsInStep === commandsInStep - 1) yield;
  }
  return readings;
}

/** Writes the commands of a section one by one. */
class Converter {
  private readonly analysis: Analysis;
  private readonly to: Esm;
  private readonly cards: Cards;
  private readonly told = new Comments();
  private readonly readings: Readings;
  private readonly context: Context;

  /**
   * @param readings of all commands of the section
   * @param context what they do together
   */
  constructor(analysis: Analysis, readings: Readings, context: Context, to: Esm, cards: Cards) {
    this.analysis = analysis;
    this.readings = readings;
    this.context = context;
    this.to = to;
    this.cards = cards;
  }

  /** @param withComments the comments and empty cards between the commands too */
  *write(texts: readonly CommandText[], withComments: boolean): Steps<void> {
    const { classes, from } = this.context;
    if (withComments && this.to === 'racf' && from !== 'racf' && classes.length > 0)
      this.cards.comment(`Classes that have to be active (SETROPTS CLASSACT, RACLIST): ${classes.join(', ')}.`);
    let line: number | undefined;
    const { lines } = this.analysis.deck;
    for (const [index, text] of texts.entries()) {
      if (index % commandsInStep === commandsInStep - 1) yield;
      const first = lines.lineAt(text.start);
      if (withComments && line !== undefined && first > line) this.cards.blank();
      line = first + text.cards;
      if (withComments) this.comments(text);
      if (text.text !== '') this.command(text);
    }
  }

  private comments({ start, comments }: CommandText): void {
    for (const comment of comments) {
      const text = this.analysis.text.slice(start + comment.start, start + comment.end);
      for (const one of this.told.lines(text)) this.cards.comment(one);
    }
  }

  private command(text: CommandText): void {
    const command = this.analysis.bound.get(text);
    if (!command) return;
    const reading = this.readings.get(text);
    if (!reading) {
      if (!isFrame(command)) this.cards.comment(notConverted(command));
      return;
    }
    if (reading.deeds.length === 0) {
      this.cards.comment(notConverted(command));
      return;
    }
    if (reading.left.length > 0) this.cards.comment(`Not carried over: ${reading.left.join(', ')}.`);
    let isTold = reading.left.length > 0;
    for (const deed of reading.deeds) {
      const { steps, notes } = writingFor(deed, this.to, this.context);
      for (const note of notes) this.cards.comment(note);
      for (const step of steps) this.cards.step(step);
      isTold ||= steps.length + notes.length > 0;
    }
    if (!isTold) this.cards.comment(`${headOf(command)}: there is nothing more to do.`);
  }
}
