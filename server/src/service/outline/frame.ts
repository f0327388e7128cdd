import { productNames } from '../../catalog/product-names.ts';
import type { Section } from '../../deck/deck.ts';
import type { JclStatement } from '../../deck/types.ts';
import type { Range } from '../../text/range.ts';
import type { Steps } from '../../text/steps.ts';
import type { Analysis } from '../analysis.ts';
import { findingSecretSymbols } from '../secrets.ts';
import type { OutlineKind } from '../types.ts';
import type { Bare } from './entries.ts';
import { symbolEntries } from './symbols.ts';

/** A job, a step, a symbol, or a DD with a section. */
export interface FrameEntry {
  readonly level: number;
  readonly entry: Bare;
  /** The index of the section whose commands stand below it. */
  readonly section: number | undefined;
}

/** Statements between two checkpoints. */
const stride = 1024;

/** What the outline has of the JCL around the commands, in the order of the text; nothing for a plain file. */
export function* frameEntries(analysis: Analysis): Steps<readonly FrameEntry[]> {
  const { deck } = analysis;
  const frame = new Frame();
  // Where values of symbols are shown, it is asked which are secret.
  yield* findingSecretSymbols(analysis);
  const sections = new Map(deck.sections.map((section, index) => [section.frame.ddRange?.start, index]));
  for (const [index, statement] of deck.frame.statements.entries()) {
    if (index % stride === stride - 1) yield;
    const number = sections.get(statement.range.start);
    const section = number === undefined ? undefined : deck.sections[number];
    if (statement.kind === 'statement') addStatement(frame, statement, analysis);
    else if (statement.kind === 'delimiter' && deck.text.startsWith('//', statement.range.start)) frame.open(undefined);
    if (section && statement.operation === 'DD') frame.add(sectionEntry(section, statement, analysis), number);
  }
  return frame.entries;
}

function addStatement(frame: Frame, statement: JclStatement, analysis: Analysis): void {
  const { operation, range } = statement;
  if (operation === 'JOB') frame.open(container('job', statement, ''));
  else if (operation === 'EXEC') frame.open(container('step', statement, programOf(statement)));
  else if (operation === 'SET') for (const symbol of symbolEntries(statement, analysis)) frame.add(symbol);
  frame.reach(range.end);
}

/** An entry that may still grow. */
interface OpenEntry extends Bare {
  range: Range;
}

/** Jobs hold steps and symbols, steps hold DDs; what stands outside of all is on the first level. */
class Frame {
  readonly entries: FrameEntry[] = [];
  private job: OpenEntry | undefined;
  private step: OpenEntry | undefined;

  /** A job or step begins; undefined: the job ends. */
  open(entry: OpenEntry | undefined): void {
    this.step = undefined;
    if (entry?.kind !== 'step') this.job = undefined;
    if (!entry) return;
    this.add(entry);
    if (entry.kind === 'step') this.step = entry;
    else this.job = entry;
  }

  add(entry: Bare, section?: number): void {
    const level = (this.job ? 1 : 0) + (this.step ? 1 : 0);
    this.entries.push({ level, entry, section });
    this.reach(entry.range.end);
  }

  /** What is open reaches at least to an offset. */
  reach(end: number): void {
    for (const entry of [this.job, this.step]) {
      if (entry && entry.range.end < end) entry.range = { start: entry.range.start, end };
    }
  }
}

function container(kind: OutlineKind, statement: JclStatement, detail: string): OpenEntry {
  const { range, name, nameRange, operation, operationRange } = statement;
  return {
    kind,
    name: name ?? operation ?? '',
    detail,
    range,
    nameRange: nameRange ?? operationRange ?? range,
  };
}

function programOf({ operands }: JclStatement): string {
  const program = operands.find(({ key }) => key === 'PGM') ?? operands.find(({ key }) => key === undefined);
  return program?.value ?? '';
}

function sectionEntry(section: Section, statement: JclStatement, analysis: Analysis): Bare {
  const { lines } = analysis.deck;
  const { range, ddName } = section.frame;
  const end = range.end > range.start ? lines.end(lines.lineAt(range.end - 1)) : statement.range.end;
  return {
    ...container('section', statement, productNames[section.esm]),
    name: ddName ?? '',
    range: { start: statement.range.start, end: Math.max(end, statement.range.end) },
  };
}
