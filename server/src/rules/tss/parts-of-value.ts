import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { findKeyword } from '../../catalog/lookup.ts';
import { tuples, type TuplePart } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { partsOf, standsForAnother } from '../support/tss.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

/** Keywords whose parts are of different types, so that no other check sees them. */
const judged: ReadonlySet<string> = new Set(['PASSWORD', 'PHRASE']);

export default commandRule({
  code: 'tss/parts-of-value',
  title: 'Wrong part in a list of fixed places',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'REPLACE', 'GENCERT', 'PERMIT', 'MODIFY'],
  operands: [...tuples.keys()],
  what: 'A keyword whose list has fixed places has too many or too few of them, or something wrong in one: PASSWORD takes the password, the interval in days and EXP.',
  why: 'Each place means something of its own, so the command fails, or sets something else than was meant.',
  todo: 'Put the parts in their order, separated by commas. A place in the middle that is left out keeps its comma: PASSWORD(word,,EXP).',
  sources: [{ name: 'Top Secret for z/OS Command Functions, PASSWORD Keyword (for Administrators)' }],
  bad: [
    'TSS REPLACE(USER01) PASSWORD(INITIAL,«300»)',
    'TSS REPLACE(USER01) PASSWORD(INITIAL,«EXP»)',
    'TSS REPLACE(USER01) PASSWORD(INITIAL,30,«NEVER»)',
    'TSS REPLACE(USER01) PASSWORD(INITIAL,30,EXP,«TSO»)',
    'TSS ADDTO(ZWESVUSR) UID(?) RANGE(«990000»)',
  ],
  good: [
    'TSS REPLACE(USER01) PASSWORD(INITIAL,30,EXP)',
    'TSS REPLACE(USER01) PASSWORD(INITIAL,,EXPIRED)',
    'TSS REPLACE(USER01) PASSWORD(NOPW,0)',
    'TSS REPLACE(USER01) PASSWORD({password},{days},EXP)',
    'TSS REPLACE(USER01) PASSWORD(word,nnn,EXP)',
    'TSS ADDTO(PROF01) COMMAND(TSO,(LISTCAT,DELETE))',
    'TSS ADDTO(ZWESVUSR) UID(?) RANGE(990000,990099)',
  ],
  *check(command) {
    if (command.problems.length > 0) return;
    for (const operand of command.operands) {
      const name = operand.spec?.name ?? '';
      const places = tuples.get(name);
      if (!places || operand.list === undefined || operand.values.length === 0) continue;
      const parts = partsOf(command, operand);
      yield* countOf(command, operand, parts, places);
      if (judged.has(name)) yield* wrongParts(command, name, parts, places);
    }
  },
});

interface Part {
  readonly text: string;
  readonly start: number;
}

const spanOf = ({ text, start }: Part) => ({ start, end: start + text.length });

function* countOf(command: BoundCommand, { spec }: BoundOperand, parts: readonly Part[], places: readonly TuplePart[]) {
  const name = spec?.name ?? '';
  const extra = parts.slice(places.length);
  const [first] = extra;
  const last = extra.at(-1);
  if (first && last) {
    yield {
      place: at(command, { start: first.start, end: spanOf(last).end }),
      message: `${name} takes ${described(places)}, and nothing behind it. Take this out.`,
    };
    return;
  }
  const missing = places.slice(parts.length).find(({ optional }) => !optional);
  const [only] = parts;
  if (!missing || !only || parts.some(({ text }) => isOpaque(text))) return;
  yield {
    place: at(command, spanOf(only)),
    message: `${name} takes ${described(places)}. What is missing is ${missing.what}.`,
  };
}

function* wrongParts(command: BoundCommand, name: string, parts: readonly Part[], places: readonly TuplePart[]) {
  for (const [index, part] of parts.entries()) {
    const place = places[index];
    if (!place || part.text === '' || isOpaque(part.text) || standsForAnother(part.text)) continue;
    if (isRight(part.text, place)) continue;
    // The message never shows what may be a password.
    yield {
      place: at(command, spanOf(part)),
      message: `${name} takes ${described(places)}: the ${ordinals[index] ?? 'next'} place is for ${place.what}${place.of.type === 'number' ? `, ${place.of.min ?? 0} to ${place.of.max ?? ''}` : ''}. Leave a place out with its comma kept, as in ${name}(word,,EXP).`,
    };
    return;
  }
}

const ordinals = ['first', 'second', 'third'];

function isRight(text: string, { of }: TuplePart): boolean {
  if (of.type === 'number') {
    const number = Number(text);
    return /^\d+$/u.test(text) && number >= (of.min ?? 0) && number <= (of.max ?? Infinity);
  }
  return of.type !== 'keyword' || findKeyword(of.keywords, text) !== undefined;
}

function described(places: readonly TuplePart[]): string {
  return places.map(({ what, optional }) => (optional ? `perhaps ${what}` : what)).join(', then ');
}
