import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import type { Analysis } from '../../../server/src/service/analysis.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { applyChanges } from '../../../server/src/service/edit/apply.ts';
import type { TextChange } from '../../../server/src/service/types.ts';
import { insertRequirements } from '../../../server/src/service/zowe/insertion.ts';
import { job } from './decks.ts';
import { lackingIds, readAlways, statuses } from './insert-decks.ts';

interface Deck {
  readonly esm: Esm;
  readonly text: string;
  readonly language: DeckLanguage;
}

/** Commands of each product, as decks of Zowe have them and as they should not. */
const commands: Readonly<Record<Esm, readonly string[]>> = {
  racf: [
    "ADDGROUP ZWEADMIN OMVS(AUTOGID) -\n   DATA('ZOWE')",
    'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) OMVS(AUTOUID)',
    'ADDUSER ZWESVUSR',
    'ADDUSER ZWESIUSR DFLTGRP(ZWEADMIN)',
    'CONNECT ZWESVUSR GROUP(ZWEADMIN)',
    'REMOVE ZWESVUSR GROUP(ZWEADMIN)',
    'RDEFINE STARTED ZWESLSTC.* STDATA(USER(ZWESVUSR))',
    'RDEFINE FACILITY ZWES.IS UACC(NONE)',
    'RDEFINE FACILITY BPX.* UACC(NONE)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) DELETE',
    'PERMIT BPX.DAEMON CLASS(FACILITY) -\n  ID(OTHER,ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWEADMIN) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS(FACILITY) RESET',
    'PERMIT BPX.JOBNAME CLASS(FACILITY) ID(ZWESVUSR) ACCESS(REED)',
    'SETROPTS CLASSACT(FACILITY) RACLIST(FACILITY)',
    'SETROPTS RACLIST(FACILITY) REFRESH',
    'SETROPTS RACLIST(STARTED) REFRESH',
    "PERMIT BPX.SERVER CLASS('FACILITY) ID(ZWESVUSR)",
    'NOT A COMMAND',
    ' /* a comment */',
    '',
    'PROFILE',
  ],
  acf2: [
    'ACF',
    'SET LID',
    'SET PROFILE(USER) DIV(OMVS)',
    'SET PROFILE(GROUP) DIV(OMVS)',
    'SET CONTROL(GSO)',
    'SET X(ROL)',
    'SET RESOURCE(FAC)',
    'SET RESOURCE(APL)',
    'SET RULE',
    'SET RESORCE(FAC)',
    'SET RESOURCE({type})',
    'SET LID\nINSERT ZWESVUSR STC',
    'SET PROFILE(USER) DIV(OMVS)\nINSERT ZWESVUSR AUTOUID',
    'SET X(ROL)\nINSERT ZWEADMIN INCLUDE(ZWESVUSR) ROLE\nF ACF2,NEWXREF,TYPE(ROL)',
    'RECKEY BPX ADD(SERVER ROLE(ZWEADMIN) SERVICE(READ) ALLOW)',
    'RECKEY BPX ADD(SERVER USER(ZWESVUSR) SERVICE(READ) -\n  ALLOW)',
    'RECKEY BPX DEL(SERVER USER(ZWESVUSR) SERVICE(READ) ALLOW)',
    'RECKEY ZWES ADD(IS UID(ZWESVUSR) SERVICE(READ) ALLOW)',
    'COMPILE *\n$KEY(IRR) TYPE(FAC)\n RADMIN.LISTUSER USER(ZWESVUSR) ALLOW\n\nSTORE',
    'COMPILE *\n$KEY(BPX) TYPE(FAC)\n SERVER USER(ZWESVUSR) ALLOW',
    'F ACF2,REBUILD(FAC)',
    'F ACF2,REBUILD(USR),CLASS(P)',
    'F ACF2,REFRESH(STC)',
    'LIST BPX',
    'DELETE BPX',
    '* a comment',
    '*',
    '',
    'END',
  ],
  tss: [
    "TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE') DEPT(D)",
    "TSS CREATE(ZWESVUSR) TYPE(USER) +\n   NAME('ZOWE') DEPT(D)",
    "TSS CREATE(ZWESIUSR) TYPE(USER) NAME('ZOWE') DEPT(D)",
    'TSS ADD(ZWESVUSR) UID(70) GROUP(ZWEADMIN)',
    'TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    'TSS ADDTO(D) IBMFAC(BPX.)',
    'TSS ADDTO(D) IBMFAC(ZWES.IS)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)',
    'TSS PER(ZWESVUSR) IBMFAC(BPX.SERVER,BPX.DAEMON) ACCESS(READ)',
    'TSS REVOKE(ZWESVUSR) IBMFAC(BPX.SERVER)',
    'TSS PERMIT(ALL) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.JOBNAME)',
    'TSS MODIFY(OMVSTABS)',
    'TSS WHOHAS IBMFAC(BPX.SERVER)',
    'NOT A COMMAND',
    ' /* a comment */',
    '',
    'PROFILE',
  ],
};

const deck: fc.Arbitrary<Deck> = fc
  .constantFrom<Esm>('racf', 'acf2', 'tss')
  .chain((esm) =>
    fc.record({
      esm: fc.constant(esm),
      parts: fc.array(fc.constantFrom(...commands[esm]), { maxLength: 14 }),
      indent: fc.constantFrom('', ' ', '  '),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      container: fc.constantFrom('plain', 'plain', 'DATA,DLM=@@,SYMBOLS=JCLONLY', 'DATA,DLM=@@'),
      sets: fc.constantFrom('', '//  SET ZOWEUSER=ZWESVUSR\n', '//  SET FACACID=\n'),
      numbered: fc.boolean(),
    }),
  )
  .map(({ esm, parts, indent, lineEnd, container, sets, numbered }) => {
    const cards = parts
      .flatMap((text) => text.split('\n'))
      .map((card) => (card === '' || esm === 'acf2' || card.startsWith(' /*') ? card : `${indent}${card}`))
      .map((card, index) =>
        numbered && card.length < 72 ? `${card.padEnd(72)}${String(index).padStart(8, '0')}` : card,
      );
    const body = cards.map((card) => `${card}\n`).join('');
    const text = container === 'plain' ? body : job(body, { dd: container, sets });
    return { esm, text: text.replaceAll('\n', lineEnd), language: container === 'plain' ? esm : 'jcl' };
  });

const analysed = ({ text, language }: Deck): Analysis => readAlways(text, language);

interface Case {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly changes: readonly TextChange[];
  readonly ids: readonly string[];
}

/** A deck before and after all that is required is put in; undefined when nothing is. */
function insertAll(before: Deck): Case | undefined {
  const analysis = analysed(before);
  const ids = lackingIds(analysis, before.esm);
  const changes = insertRequirements(analysis, before.esm, ids);
  if (!changes) return undefined;
  const text = applyChanges(before.text, changes);
  return { before: analysed(before), after: analysed({ ...before, text }), changes, ids };
}

/** Where what is put in stands afterwards; not the places where a level was raised. */
function rangesAfter(changes: readonly TextChange[]): { start: number; end: number }[] {
  let moved = 0;
  return changes.flatMap(({ range, text }) => {
    const start = range.start + moved;
    moved += text.length - (range.end - range.start);
    return text.includes('\n') ? [{ start, end: start + text.length }] : [];
  });
}

/** The commands that were there before, with the setting that each of them finds; a SET finds what does not matter. */
function others(analysis: Analysis, changes: readonly TextChange[]): string[] {
  const ranges = rangesAfter(changes);
  return analysis.deck.sections
    .flatMap((section) => section.commands)
    .filter(({ start }) => !ranges.some((range) => start >= range.start && start < range.end))
    .map((command) => {
      const { setting } = command.before;
      const verb = analysis.bound.get(command)?.spec?.name ?? '';
      const isFree = ['SET', 'ACF', 'END'].includes(verb) || command.text === '';
      const found = setting && !isFree ? `${setting.name ?? '?'} ${setting.of ?? ''} ${setting.division ?? ''}` : '';
      return `${found}|${command.before.reading}|${command.text}`;
    });
}

/** Levels are what may change in a command. */
const withoutLevels = (text: string): string => text.replaceAll(/ ?\b(?:ACCESS|SERVICE)\([A-Z,]*\)/gu, '');

const runs = { seed: 20261121, numRuns: 300 };

describe('inserting all that is required', () => {
  test('has it met afterwards, and changes nothing when it is done again', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const found = insertAll(before);
        if (!found) return;
        const { after, ids } = found;
        expect(insertRequirements(after, before.esm, ids)).toBeUndefined();
        const left = lackingIds(after, before.esm);
        // What a rule set of UIDs takes, and what a card has no room for, nobody can say.
        expect(left.length).toBeLessThan(Math.max(1, ids.length));
      }),
      runs,
    );
  });

  test('leaves the other commands, what they find, and what is met as they are', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const found = insertAll(before);
        if (!found) return;
        const was = others(found.before, []).map(withoutLevels);
        expect(others(found.after, found.changes).map(withoutLevels)).toEqual(was);
        const now = statuses(found.after, before.esm);
        for (const [id, status] of statuses(found.before, before.esm)) {
          if (status === 'met') expect([id, now.get(id)]).toEqual([id, expect.stringMatching(/^met/u)]);
        }
      }),
      runs,
    );
  });

  test('writes no card past column 72, and line ends as the document has them', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const lineEnd = before.text.includes('\r\n') ? '\r\n' : '\n';
        for (const { text } of insertAll(before)?.changes ?? []) {
          expect(text.split(lineEnd).filter((card) => card.length > 72 || /[\r\n]/u.test(card))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('brings no errors of its own', () => {
    fc.assert(
      fc.property(deck, (before) => {
        const found = insertAll(before);
        if (!found) return;
        const ranges = rangesAfter(found.changes);
        const errors = diagnostics(found.after)
          .filter(({ severity }) => severity === 'error')
          .filter(({ range }) => ranges.some(({ start, end }) => range.start >= start && range.end <= end));
        expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
      }),
      runs,
    );
  });
});
