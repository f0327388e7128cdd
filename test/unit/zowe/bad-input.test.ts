/** Decks that contradict themselves, go round in circles or are no decks at all: a clear answer, and nothing invented. */
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { accessMatrix } from '../../../server/src/service/access-matrix.ts';
import { zoweReport } from '../../../server/src/service/zowe/report.ts';
import { audited, read } from './decks.ts';

const always = { zoweCheck: 'always' } as const;
const classes: Readonly<Record<Esm, string>> = { racf: 'FACILITY', acf2: 'FAC', tss: 'IBMFAC' };

/** `READ`, `nothing`, with a question mark when it is not certain. */
function has(text: string, esm: Esm = 'racf', resource = 'BPX.SERVER'): string {
  const { effects } = read(text, esm, always);
  const { allowed, certain } = holdingOf(effects, { esm, who: 'ZWESVUSR', className: classes[esm], resource });
  return ([...allowed].at(-1) ?? 'nothing') + (certain ? '' : '?');
}

/** The rows of the matrix, those that ended with a dash in front. */
function rows(text: string, language: DeckLanguage = 'racf'): string[] {
  return accessMatrix(read(text, language, always)).flatMap((section) =>
    section.rows.map(
      ({ who, resource, access, end, through }) =>
        `${end === undefined ? '' : '- '}${who} ${resource} ${access}${through === undefined ? '' : ` through ${through}`}`,
    ),
  );
}

const status = (id: string, text: string, esm: Esm = 'racf'): string | undefined =>
  audited(read(text, esm, always), esm).get(id);

describe('a deck that contradicts itself', () => {
  test('RACF: granted, deleted, granted with another level', () => {
    const deck = `PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) DELETE
PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
`;
    expect(rows(deck)).toEqual(['- ZWESVUSR BPX.SERVER UPDATE', 'ZWESVUSR BPX.SERVER READ']);
    expect(status('bpx-server', deck)).toBe('taken-away');
  });

  test('ACF2: the rule set is stored, deleted and stored with less', () => {
    const deck = `SET RESOURCE(FAC)
COMPILE * STORE
$KEY(BPX) TYPE(FAC)
 SERVER USER(ZWESVUSR) SERVICE(READ,UPDATE) ALLOW

DELETE BPX
COMPILE * STORE
$KEY(BPX) TYPE(FAC)
 SERVER USER(ZWESVUSR) SERVICE(READ) ALLOW

`;
    expect(rows(deck, 'acf2')).toEqual(['- ZWESVUSR BPX.SERVER READ, UPDATE', 'ZWESVUSR BPX.SERVER READ']);
  });

  test('Top Secret: permitted, revoked, permitted otherwise', () => {
    const deck = `TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
TSS REVOKE(ZWESVUSR) IBMFAC(BPX.SERVER)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)
`;
    expect(rows(deck, 'tss')).toEqual(['- ZWESVUSR BPX.SERVER UPDATE', 'ZWESVUSR BPX.SERVER READ']);
  });

  test('a user is deleted after all grants', () => {
    const grant = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)\n';
    expect(has(`ADDUSER ZWESVUSR\n${grant}DELUSER ZWESVUSR\n`)).toBe('nothing');
  });
});

describe('groups', () => {
  test('a permission to a group of which nothing is told is not taken for the one of the user', () => {
    const deck = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(SOMEGRP) ACCESS(UPDATE)\n';
    expect(has(deck)).toBe('nothing?');
    expect(rows(deck)).toEqual(['SOMEGRP BPX.SERVER UPDATE']);
  });

  test('RACF: groups that are above each other give nobody anything', () => {
    const circle =
      'ADDGROUP A SUPGROUP(B)\nADDGROUP B SUPGROUP(A)\nALTGROUP A SUPGROUP(A)\nADDUSER ZWESVUSR DFLTGRP(A)\n';
    expect(has(`${circle}PERMIT BPX.SERVER CLASS(FACILITY) ID(B) ACCESS(UPDATE)\n`)).not.toMatch(/UPDATE/u);
    expect(rows(`${circle}PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(UPDATE)\n`)).toContain('A BPX.SERVER UPDATE');
  });

  test('RACF: users that have each other as default group', () => {
    const circle = 'ADDUSER ZWESVUSR DFLTGRP(B)\nADDUSER B DFLTGRP(ZWESVUSR)\n';
    expect(has(`${circle}PERMIT BPX.SERVER CLASS(FACILITY) ID(B) ACCESS(UPDATE)\n`)).toMatch(/\?$/u);
  });

  test('ACF2: a role that lists itself, and roles that list each other', () => {
    const rule = 'SET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(A) SERVICE(READ) ALLOW)\n';
    expect(has(`SET XREF(ROL)\nINSERT A GROUP INCLUDE(A)\n${rule}`, 'acf2')).toBe('nothing');
    const two = 'SET XREF(ROL)\nINSERT A GROUP INCLUDE(B)\nINSERT B GROUP INCLUDE(A)\n';
    expect(has(two + rule, 'acf2')).toBe('nothing');
    const three = `${two}CHANGE B INCLUDE(C) ADD\nINSERT C ROLE INCLUDE(ZWESVUSR)\n`;
    expect(has(three + rule, 'acf2')).toMatch(/^READ/u);
  });

  test('Top Secret: a profile in itself, and profiles in each other', () => {
    const circle = 'TSS ADDTO(P) PROFILE(P)\nTSS ADDTO(P) PROFILE(Q)\nTSS ADDTO(Q) PROFILE(P)\n';
    const permit = 'TSS PERMIT(P) IBMFAC(BPX.SERVER) ACCESS(READ)\n';
    expect(has(`${circle}TSS CREATE(ZWESVUSR) TYPE(USER) DEPT(D) NAME(A)\n${permit}`, 'tss')).toBe('nothing');
    expect(has(`${circle}TSS ADDTO(ZWESVUSR) PROFILE(P)\n${permit}`, 'tss')).toMatch(/^READ/u);
    expect(rows(circle + permit, 'tss')).toContain('P BPX.SERVER READ');
  });
});

describe('access lists that are copied', () => {
  test('from themselves: nothing changes', () => {
    const deck = `PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
PERMIT BPX.SERVER CLASS(FACILITY) FROM(BPX.SERVER)
`;
    expect(rows(deck)).toEqual(['ZWESVUSR BPX.SERVER UPDATE']);
  });

  test('from each other: each entry once', () => {
    const deck = `PERMIT A CLASS(FACILITY) ID(U) ACCESS(READ)
PERMIT B CLASS(FACILITY) FROM(A)
PERMIT A CLASS(FACILITY) FROM(B)
PERMIT B CLASS(FACILITY) FROM(A)
`;
    expect(rows(deck)).toEqual(['U A READ', 'U B READ']);
  });
});

describe('symbols that mean themselves', () => {
  const job = (sets: string): string => `//ZOWE JOB 1
//  EXPORT SYMLIST=*
${sets}//S EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
PERMIT BPX.SERVER CLASS(FACILITY) ID(&A.) ACCESS(UPDATE)
/*
`;
  test.each([
    ['each other', '//  SET A=&B\n//  SET B=&A\n'],
    ['itself', '//  SET A=&A\n'],
    ['twice itself', '//  SET A=&A.&A\n//  SET A=&A.&A\n'],
  ])('%s: no ID is made up', (_, sets) => {
    for (const row of rows(job(sets), 'jcl')) expect(row).toMatch(/^\S*[&]\S* BPX\.SERVER UPDATE$/u);
  });
});

describe('two or three products in one deck without JCL', () => {
  const deck = `PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE)
TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(UPDATE)
RECKEY BPX ADD(SERVER USER(ZWESVUSR) SERVICE(UPDATE) ALLOW)
`;
  test.each<Esm>(['racf', 'acf2', 'tss'])('read as %s: only what that product understands', (esm) => {
    const found = accessMatrix(read(deck, esm, always));
    expect(found.map((section) => section.esm)).toEqual([esm]);
    for (const { rows: own } of found) {
      expect(own.length).toBeLessThanOrEqual(1);
      for (const { who, resource } of own) expect([who, resource]).toEqual(['ZWESVUSR', 'BPX.SERVER']);
    }
    expect(zoweReport(read(deck, esm, always))?.sections.map((section) => section.esm)).toEqual([esm]);
  });
});

describe('what is no deck', () => {
  test.each([
    ['nothing', ''],
    ['blank cards', '\n\n   \n'],
    ['comments', ' /* PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(UPDATE) */\n /* ZOWE */\n'],
    ['a refresh of what nobody loaded', 'SETROPTS RACLIST(FACILITY) REFRESH\n'],
    ['prose', 'Dear Zowe users, please permit ZWESVUSR to BPX.SERVER.\n'],
  ])('%s: grants nothing, and nothing of it is met', (_, deck) => {
    for (const esm of ['racf', 'acf2', 'tss'] as const) {
      expect(rows(deck, esm)).toEqual([]);
      for (const { met, items } of zoweReport(read(deck, esm, always))?.sections ?? []) {
        expect(met).toBe(0);
        expect(items.filter(({ status: one }) => one === 'met' || one === 'met-higher')).toEqual([]);
      }
      expect(zoweReport(read(deck, esm))).toBeUndefined();
    }
  });
});
