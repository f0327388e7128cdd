import * as service from '../../../server/src/service/index.ts';
import { touches } from '../../../server/src/text/range.ts';
import type { Case } from '../input/case.ts';
import { analysed } from './analysed.ts';
import { claim, claimInside } from './claim.ts';

/** Places of a text at which an editor may ask, this many besides its ends. */
const places = 8;

/** Every feature has a well-formed answer for the text. */
export function answers(one: Case): void {
  answersAt(one, offsetsIn(one.text));
}

/** As `answers`, with the places at which an editor asks. */
export function answersAt({ text, language }: Case, offsets: readonly number[]): void {
  const analysis = analysed(text, language);
  claimDiagnostics(analysis);
  claimOutline(service.outline(analysis), { start: 0, end: text.length });
  claimFolds(analysis);
  claimTokens(analysis);
  for (const offset of offsets) {
    claimHover(analysis, offset);
    claimCompletions(analysis, offset);
    claimNames(analysis, offset);
    claimSignature(analysis, offset);
    claimSelections(analysis, offset);
    claimTokens(analysis, { start: offset, end: Math.min(text.length, offset + 200) });
    service.codeActions(analysis, { start: offset, end: offset });
  }
  claimAccess(analysis);
  claimZowe(analysis);
  for (const { frame } of analysis.deck.sections.slice(0, 3)) claimConversions(analysis, frame.range.start);
  for (const { title, changes } of service.codeActions(analysis, { start: 0, end: text.length })) {
    claimChanges(changes, text, title);
  }
}

/** The ends of the text, and places spread over it. */
function offsetsIn(text: string): number[] {
  const spread = Array.from({ length: places }, (_, index) => Math.floor((text.length * (index + 0.5)) / places));
  return [...new Set([0, text.length, ...spread])];
}

/** A section can be written for every other product, on cards that are not too long unless a name is. */
function claimConversions(analysis: service.Analysis, offset: number): void {
  for (const { to, whole } of service.conversions(analysis, { start: offset, end: offset })) {
    const found = service.convert(analysis, { start: offset, end: offset }, to, whole);
    if (!found) continue;
    claim(found.language === to && found.title !== '', `a conversion to ${to} says nothing of itself`);
    claim(!found.text.includes('\r') && found.text.endsWith('\n'), `a conversion to ${to} is not made of cards`);
  }
}

/** Every grant is told at a command of the deck. */
function claimAccess(analysis: service.Analysis): void {
  for (const { esm, rows, more } of service.accessMatrix(analysis)) {
    let last = 0;
    claim(more >= 0, `${more} more grants`);
    for (const { offset, end, access, resource } of rows) {
      claimInside({ start: offset, end: offset }, { start: last, end: analysis.text.length }, `${esm} ${resource}`);
      if (end !== undefined) claim(end >= 0 && end < analysis.text.length, `${resource} ends at ${end}`);
      claim(access !== '', `${resource} is granted without a level`);
      last = offset;
    }
  }
}

/** The report counts what it lists, and tells places of the deck. */
function claimZowe(analysis: service.Analysis): void {
  const whole = { start: 0, end: analysis.text.length };
  for (const { items, met, required, summary, range } of service.zoweReport(analysis)?.sections ?? []) {
    claimInside(range, whole, 'section of Zowe');
    claim(summary.includes(`${met} of ${required} `), `${summary} for ${met} and ${required}`);
    // What cannot be told is not counted.
    const counted = items.filter(
      ({ need, status }) => need === 'required' && status !== 'unknown' && status !== 'elsewhere',
    );
    claim(counted.length === required, `${counted.length} required, ${required} told`);
    claim(new Set(items.map(({ id }) => id)).size === items.length, 'something is told twice');
    for (const { place, title, statusText } of items) {
      claim(title !== '' && statusText !== '', 'an item says nothing');
      if (place) claimInside(place, whole, title);
    }
  }
  for (const { range, title } of service.zoweLenses(analysis)) claimInside(range, whole, title);
}

export function claimDiagnostics(analysis: service.Analysis): void {
  const whole = { start: 0, end: analysis.text.length };
  let last = 0;
  for (const { range, code, message, related } of service.diagnostics(analysis)) {
    claimInside(range, whole, code);
    claim(range.start >= last, `${code} is not in the order of the text`);
    claim(message !== '', `${code} says nothing`);
    for (const place of related) claimInside(place.range, whole, `place related to ${code}`);
    last = range.start;
  }
}

export function claimOutline(nodes: readonly service.OutlineNode[], outer: { start: number; end: number }): void {
  for (const { range, nameRange, children, name } of nodes) {
    claimInside(range, outer, `outline of ${name}`);
    claimInside(nameRange, range, `name in the outline of ${name}`);
    claimOutline(children, range);
  }
}

export function claimFolds(analysis: service.Analysis): void {
  for (const { range } of service.foldingRanges(analysis))
    claimInside(range, { start: 0, end: analysis.text.length }, 'fold');
}

export function claimTokens(analysis: service.Analysis, within?: { start: number; end: number }): void {
  const { lines } = analysis.deck;
  let last = 0;
  for (const { range, type } of service.semanticTokens(analysis, within)) {
    claimInside(range, { start: last, end: analysis.text.length }, `${type} token`);
    claim(range.end > range.start, `empty ${type} token at ${range.start}`);
    claim(range.end <= lines.end(lines.lineAt(range.start)), `${type} token at ${range.start} leaves its line`);
    last = range.end;
  }
}

export function claimHover(analysis: service.Analysis, offset: number): void {
  const found = service.hover(analysis, offset);
  if (!found) return;
  claimInside(found.range, { start: 0, end: analysis.text.length }, 'hover');
  claimInside({ start: offset, end: offset }, found.range, 'place of a hover');
  claim(found.text !== '', 'a hover says nothing');
}

export function claimNames(analysis: service.Analysis, offset: number): void {
  const whole = { start: 0, end: analysis.text.length };
  const places = service.occurrences(analysis, offset);
  for (const { range } of places) claimInside(range, whole, 'place of a name');
  claim(places.length === 0 || places.some(({ range }) => touches(range, offset)), 'a name is not among its places');
  for (const range of service.definitions(analysis, offset)) claimInside(range, whole, 'definition');
  const start = service.prepareRename(analysis, offset);
  const changes = service.rename(analysis, offset, 'NEWNAME7');
  if ('refusal' in start) claim('refusal' in changes, 'a rename that was refused is made');
  else claimInside(start.range, whole, 'name to be changed');
  if (!('refusal' in changes)) claimChanges(changes, analysis.text.toString(), 'rename');
}

export function claimSignature(analysis: service.Analysis, offset: number): void {
  const found = service.signature(analysis, offset);
  if (!found) return;
  const { label, parameters, active } = found;
  for (const { range } of parameters) claimInside(range, { start: 0, end: label.length }, `parameter of ${label}`);
  claim(active === undefined || active < parameters.length, `${label} has no parameter ${active}`);
}

export function claimSelections(analysis: service.Analysis, offset: number): void {
  let inner = { start: offset, end: offset };
  for (const step of service.selections(analysis, offset)) {
    claimInside(inner, step, 'selection');
    inner = step;
  }
}

export function claimCompletions(analysis: service.Analysis, offset: number): void {
  const { lines } = analysis.deck;
  const line = lines.lineAt(offset);
  for (const { label, change } of service.complete(analysis, offset)) {
    claim(label !== '', 'a completion has no label');
    // Editors take a completion on the line of the cursor and around the cursor only.
    claimInside(change.range, { start: lines.start(line), end: lines.start(line + 1) }, `completion ${label}`);
    claimInside({ start: offset, end: offset }, change.range, `place of completion ${label}`);
  }
}

/** Changes lie in the text and do not overlap. */
export function claimChanges(changes: readonly service.TextChange[], text: string, title: string): void {
  let last = 0;
  for (const { range } of inOrder(changes)) {
    claimInside(range, { start: last, end: text.length }, `change of “${title}”`);
    last = range.end;
  }
}

/** Changes in the order of the text; those at one place in the order given. */
export function inOrder(changes: readonly service.TextChange[]): service.TextChange[] {
  return changes.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
