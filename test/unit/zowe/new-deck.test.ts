/** New decks pass their own check, whatever is chosen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { type ZoweComponent, zoweComponentIds } from '../../../server/src/catalog/zowe-components.ts';
import { diagnostics } from '../../../server/src/service/diagnostics.ts';
import { newDeck } from '../../../server/src/service/zowe/new-deck/job.ts';
import { newDeckForm, newDeckProblem, newDeckText } from '../../../server/src/service/zowe/new-deck/index.ts';
import type { NewDeck } from '../../../server/src/service/zowe/new-deck/types.ts';
import { zoweReport } from '../../../server/src/service/zowe/report.ts';
import type { ZoweNameId } from '../../../server/src/zowe/name-ids.ts';
import { read } from './decks.ts';

const all: readonly Esm[] = ['racf', 'acf2', 'tss'];
const usual: readonly ZoweComponent[] = ['core', 'zis', 'zss'];
const asked = { sysprog: 'SYSPROGS', adminDepartment: 'ZOWEDEPT' };

function deckOf(deck: Partial<NewDeck>): NewDeck {
  return { esms: all, components: usual, ...deck, names: { ...asked, ...deck.names } };
}

/** What the check of a deck says, and what of it the checklist finds lacking. */
function complaints(deck: NewDeck, text = newDeck(deck)): string[] {
  const analysis = read(text, 'jcl', { zoweComponents: deck.components });
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  const found = diagnostics(analysis).map(({ code, message, range }) => `${line(range.start)} ${code} ${message}`);
  const sections = zoweReport(analysis)?.sections ?? [];
  if (sections.length !== deck.esms.length) found.push(`${sections.length} sections`);
  for (const { esm, items, met, required } of sections) {
    if (met < required || required === 0) found.push(`${esm} ${met} of ${required}`);
    for (const { id, status } of items) {
      if (['missing', 'wrong-id', 'taken-away'].includes(status)) found.push(`${esm} ${id} ${status}`);
    }
  }
  return found;
}

const choices: readonly (readonly Esm[])[] = [['racf'], ['acf2'], ['tss'], ['racf', 'tss'], all];
const otherNames: Partial<Record<ZoweNameId, string>> = {
  server: 'ZOWESRV',
  zis: 'ZOWEXMEM',
  adminGroup: 'ZOWEADM',
  stcGroup: 'ZOWESTCG',
  sysprog: 'SYS1',
  serverTask: 'ZWE1SV',
  zisTask: 'ZWE1IS',
  auxTask: 'ZWE1AUX',
  hlq: 'SYS1.VENDOR.ZOWE.V3R0M0',
  adminGid: '990010',
  stcGid: '990011',
  serverUid: '990020',
  zisUid: '990021',
  stcGroupDepartment: 'STCDEPT',
  userDepartment: 'USERDEPT',
  zoweDepartment: 'RESDEPT',
  facilityOwner: 'FACOWNER',
};

describe('a new deck passes its own check', () => {
  for (const esms of choices) {
    test(`for ${esms.join(', ')} as delivered`, () => {
      expect(complaints(deckOf({ esms }))).toEqual([]);
    });
    test(`for ${esms.join(', ')} with every component`, () => {
      expect(complaints(deckOf({ esms, components: zoweComponentIds }))).toEqual([]);
    });
    test(`for ${esms.join(', ')} with other names`, () => {
      expect(complaints(deckOf({ esms, names: otherNames }))).toEqual([]);
      expect(complaints(deckOf({ esms, names: otherNames, components: zoweComponentIds }))).toEqual([]);
    });
  }

  test('for any components and names', () => {
    const extra = fc.subarray(zoweComponentIds.filter((id) => !usual.includes(id)));
    const names = fc.subarray(Object.keys(otherNames) as ZoweNameId[]);
    fc.assert(
      fc.property(fc.constantFrom(...choices), extra, names, (esms, more, chosen) => {
        const own = Object.fromEntries(chosen.map((id) => [id, otherNames[id]]));
        const components = zoweComponentIds.filter((id) => usual.includes(id) || more.includes(id));
        expect(complaints(deckOf({ esms, components, names: own }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a new deck', () => {
  test('keeps to the columns of a card, with symbols and without', () => {
    for (const names of [{}, otherNames]) {
      const text = newDeck(deckOf({ names, components: zoweComponentIds }));
      expect(text.split('\n').filter((card) => card.length > 72)).toEqual([]);
    }
  });

  test('has a section for each product, and a symbol that chooses one of several', () => {
    const text = newDeck(deckOf({}));
    expect(text).toMatch(/SET PRODUCT=RACF /u);
    for (const name of ['RACF', 'ACF2', 'TSS']) expect(text).toMatch(new RegExp(`^//${name} +DD DATA`, 'mu'));
    const one = newDeck(deckOf({ esms: ['tss'] }));
    expect(one).not.toContain('PRODUCT');
    expect(one).toMatch(/^\/\/SYSTSIN {2}DD DATA/mu);
  });

  test('creates a group once where two names stand for it', () => {
    const text = newDeck(deckOf({ esms: ['racf'] }));
    expect(text.match(/^ {2}ADDGROUP/gmu)).toHaveLength(2);
    expect(newDeck(deckOf({ esms: ['racf'], names: { hlq: 'ZWEADMIN' } })).match(/^ {2}ADDGROUP/gmu)).toHaveLength(1);
    const apart = newDeck(deckOf({ esms: ['racf'], names: { stcGroup: 'ZWESTC' } }));
    expect(apart.match(/^ {2}ADDGROUP/gmu)).toHaveLength(3);
    expect(apart).toMatch(/CONNECT &ZOWEUSER\. GROUP\(&ADMINGRP\.\)/u);
  });

  test('uses no prefix of several qualifiers as a single name', () => {
    const text = newDeck(deckOf({ names: { hlq: 'A.B.C' } }));
    expect(text).toMatch(/SET QUAL1=A +/u);
    expect(text).toContain('RECKEY &QUAL1. ADD(&QUALREST..- UID(-)');
    expect(text).toContain('ADDGROUP &QUAL1.');
  });

  test('refreshes a class once in a block', () => {
    const text = newDeck(deckOf({ components: zoweComponentIds }));
    expect(text.match(/SETROPTS RACLIST\(FACILITY\) REFRESH/gu)).toHaveLength(1);
    expect(text.match(/F ACF2,REBUILD\(FAC\)/gu)).toHaveLength(1);
  });

  test('shows what it grants', () => {
    const text = newDeck(deckOf({ esms: ['racf'], components: zoweComponentIds }));
    const permitted = [...text.matchAll(/^ {2}PERMIT (\S+) CLASS\((\S+)\)/gmu)].map(([, name, of]) => `${of} ${name}`);
    const shown = [...text.matchAll(/^ {2}RLIST (\S+) (\S+)/gmu)].map(([, of, name]) => `${of} ${name}`);
    expect(permitted.length).toBeGreaterThan(20);
    expect(permitted.filter((one) => !shown.includes(one))).toEqual([]);
  });
});

describe('the form of a new deck', () => {
  const form = newDeckForm();

  test('asks for what no default is known', () => {
    const open = form.names.filter(({ value, like }) => value === '' && like === undefined);
    expect(open.map(({ id }) => id)).toEqual(['sysprog', 'adminDepartment']);
  });

  test('has names that fit as they are', () => {
    const names = Object.fromEntries(form.names.map(({ id, value }) => [id, value]));
    for (const { id } of form.names) {
      const params = { id, esms: all, components: zoweComponentIds, names: { ...names, ...asked } };
      expect(`${id}: ${newDeckProblem(params) ?? ''}`).toBe(`${id}: `);
    }
  });

  test.each([
    ['server', 'TOOLONGNAME', /Up to 8/u],
    ['server', '1ZOWE', /no digit/u],
    ['server', 'ZWESIUSR', /as well/u],
    ['server', 'ZWEADMIN', /like a group/u],
    ['sysprog', '', /has to be given/u],
    ['sysprog', 'ZWEADMIN', /own libraries/u],
    ['hlq', 'A..B', /Qualifiers/u],
    ['hlq', 'A.TOOLONGONE', /Qualifiers/u],
    ['hlq', 'ZWESVUSR.ZOWE', /first qualifier/u],
    ['zisTask', 'zweslstc', /as well/u],
    ['serverUid', '0', /number from 1/u],
  ])('%s may not be %j', (id, name, problem) => {
    const params = { id, esms: all, components: usual, names: { ...asked, [id]: name } };
    expect(newDeckProblem(params)).toMatch(problem);
  });

  test('takes whatever a client sends', () => {
    for (const params of [
      undefined,
      null,
      1,
      [],
      {},
      { esms: 'x', components: [1], names: [2] },
      { names: { server: 3 } },
    ]) {
      expect(newDeckText(params)).toContain('//RACF ');
      expect(newDeckProblem(params)).toBeUndefined();
    }
    expect(newDeckText({ names: { server: 'X\n//EVIL EXEC PGM=IEFBR14' } })).not.toContain('EVIL');
    fc.assert(
      fc.property(fc.anything(), (params) => {
        expect(newDeckText(params)).toMatch(/^\/\/ZWESECUR JOB/u);
      }),
      { numRuns: 50 },
    );
  });
});
