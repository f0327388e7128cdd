import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import {
  analyse,
  type Analysis,
  conversions,
  convert,
  defaultSettings,
  diagnostics,
  type Settings,
} from '../../../server/src/service/index.ts';
import { grantOf, readingOf } from '../../../server/src/translate/index.ts';
import { readScenario } from '../../scenarios/scenario.ts';

const everything = { start: 0, end: 1e9 };

function shown(deck: string, from: DeckLanguage, to: Esm, range = everything): string[] {
  const found = convert(analyse(deck, from, defaultSettings), range, to, false);
  return found?.text.trimEnd().split('\n') ?? [];
}

function section(deck: string, from: DeckLanguage, to: Esm): string[] {
  const found = convert(analyse(deck, from, defaultSettings), { start: 0, end: 0 }, to, true);
  return found?.text.trimEnd().split('\n') ?? [];
}

/** The cards without comments. */
function commands(cards: readonly string[]): string[] {
  return cards.filter((card) => !/^\s*(?:\*|\/\*|$)/u.test(card)).map((card) => card.trim());
}

describe('the commands of a product in the others', () => {
  const started = 'RDEFINE STARTED ZWESLSTC.* STDATA(USER(ZWESVUSR) GROUP(ZWEADMIN))';
  const server =
    "ADDUSER ZWESVUSR NAME('ZOWE SERVER') DFLTGRP(ZWEADMIN) NOPASSWORD OMVS(AUTOUID HOME(/tmp) PROGRAM(/bin/sh))";

  test('a server: user, group and started task', () => {
    const deck = `ADDGROUP ZWEADMIN OMVS(AUTOGID)\n${server}\n${started}\nSETROPTS RACLIST(STARTED) REFRESH`;
    expect(commands(section(deck.replace(' OMVS(AUTOUID', ' -\n OMVS(AUTOUID'), 'racf', 'acf2'))).toEqual([
      'ACF',
      'SET PROFILE(GROUP) DIV(OMVS)',
      'INSERT ZWEADMIN AUTOGID',
      'F ACF2,REBUILD(GRP),CLASS(P)',
      'SET LID',
      "INSERT ZWESVUSR NAME('ZOWE SERVER') STC GROUP(ZWEADMIN)",
      'SET PROFILE(USER) DIV(OMVS)',
      'INSERT ZWESVUSR AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)',
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
      'SET CONTROL(GSO)',
      'INSERT STC.ZWESLSTC LOGONID(ZWESVUSR) GROUP(ZWEADMIN) STCID(ZWESLSTC)',
      'F ACF2,REFRESH(STC)',
      'F ACF2,OMVS',
    ]);
    expect(commands(section(deck, 'racf', 'tss'))).toEqual([
      "TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZWEADMIN') DEPT(<department>)",
      'TSS ADDTO(ZWEADMIN) GID(?)',
      "TSS CREATE(ZWESVUSR) TYPE(USER) PROTECTED NAME('ZOWE SERVER') +",
      'DEPT(<department>)',
      'TSS ADDTO(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN) UID(?) +',
      'HOME(/tmp) OMVSPGM(/bin/sh)',
      'TSS ADDTO(ZWESVUSR) FACILITY(STC)',
      'TSS ADDTO(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
      'TSS MODIFY(OMVSTABS)',
    ]);
  });

  test('ACF2 and Top Secret as RACF', () => {
    const acf2 = 'SET LID\nINSERT A STC GROUP(G)\nSET PROFILE(USER) DIV(OMVS)\nINSERT A UID(7) HOME(/u)';
    expect(commands(shown(acf2, 'acf2', 'racf'))).toEqual([
      'ADDUSER A DFLTGRP(G) NOPASSWORD',
      'ALTUSER A OMVS(UID(7) HOME(/u))',
    ]);
    const tss = "TSS CREATE(P) TYPE(PROFILE) NAME('P') DEPT(D)\nTSS ADDTO(U) PROFILE(P)\nTSS REMOVE(U) SUSPEND";
    expect(commands(shown(tss, 'tss', 'racf'))).toEqual(['ADDGROUP P', 'CONNECT U GROUP(P)', 'ALTUSER U RESUME']);
  });

  test.each([
    [
      'racf',
      'CONNECT (A B) GROUP(G)',
      'acf2',
      ['SET X(ROL)', 'INSERT G INCLUDE(A) ROLE', 'CHANGE G INCLUDE(B) ADD', 'F ACF2,NEWXREF,TYPE(ROL)'],
    ],
    ['racf', 'DELUSER A', 'tss', ['TSS DELETE(A)']],
    ['racf', 'DELUSER A', 'acf2', ['SET LID', 'DELETE A']],
    ['racf', 'RACDCERT ID(A) ADDRING(My.Ring)', 'tss', ['TSS ADDTO(A) KEYRING(MYRING) LABLRING(My.Ring)']],
    [
      'racf',
      'RACDCERT ID(A) ADDRING(My.Ring)',
      'acf2',
      [
        'SET PROFILE(USER) DIV(KEYRING)',
        'INSERT A.MYRING RINGNAME(My.Ring)',
        'F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)',
      ],
    ],
    [
      'racf',
      'RDEFINE FACILITY BPX.SERVER UACC(READ)',
      'tss',
      ['TSS ADDTO(<department>) IBMFAC(BPX.)', 'TSS PERMIT(ALL) IBMFAC(BPX.SERVER) ACCESS(READ)'],
    ],
    ['racf', 'RDEFINE FACILITY BPX.SERVER UACC(NONE)', 'acf2', []],
    ['racf', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A) DELETE', 'tss', ['TSS REVOKE(A) IBMFAC(BPX.SERVER)']],
    ['racf', "ADDSD '{hlq}.**' UACC(NONE)", 'tss', ['TSS ADDTO(<department>) DATASET({hlq}.)']],
    ['racf', 'SETROPTS RACLIST(FACILITY) REFRESH', 'acf2', ['F ACF2,REBUILD(FAC)']],
    ['racf', 'LISTUSER A OMVS', 'tss', ['TSS LIST(A) SEGMENT(OMVS)']],
    ['racf', 'RLIST FACILITY BPX.SERVER ALL', 'acf2', ['SET RESOURCE(FAC)', 'LIST BPX']],
    [
      'acf2',
      'SET RESOURCE(FAC)\nRECKEY BPX DEL(SERVER ROLE(R) SERVICE(READ) ALLOW)',
      'racf',
      ['PERMIT BPX.SERVER CLASS(FACILITY) ID(R) DELETE', 'SETROPTS RACLIST(FACILITY) REFRESH'],
    ],
    [
      'acf2',
      'SET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(R) SERVICE(READ) ALLOW)',
      'racf',
      [
        'RDEFINE FACILITY BPX.SERVER UACC(NONE)',
        'PERMIT BPX.SERVER CLASS(FACILITY) ID(R) ACCESS(READ)',
        'SETROPTS RACLIST(FACILITY) REFRESH',
      ],
    ],
    [
      'acf2',
      'SET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(R) SERVICE(READ) ALLOW)',
      'tss',
      ['TSS ADDTO(<department>) IBMFAC(BPX.)', 'TSS PERMIT(R) IBMFAC(BPX.SERVER) ACCESS(READ)'],
    ],
    ['tss', 'TSS WHOHAS IBMFAC(BPX.SERVER)', 'racf', ['RLIST FACILITY BPX.SERVER ALL']],
    [
      'tss',
      'TSS ADDTO(D) IBMFAC(ZWES.)',
      'racf',
      ['RDEFINE FACILITY ZWES.** UACC(NONE)', 'SETROPTS RACLIST(FACILITY) REFRESH'],
    ],
    [
      'tss',
      'TSS PERMIT(A) DSN(PAY.) ACCESS(UPDATE)',
      'acf2',
      ['SET RULE', 'RECKEY PAY ADD(- ROLE(A) READ(A) WRITE(A) EXEC(A))'],
    ],
  ] as const)('%s: %s in %s', (from, deck, to, expected) => {
    expect(commands(shown(deck, from, to))).toEqual(expected);
  });

  test('a GROUP of RACF without a GID becomes a PROFILE that can be permitted to', () => {
    const deck = 'ADDGROUP OPS\nCONNECT JOE GROUP(OPS)\nPERMIT BPX.SERVER CLASS(FACILITY) ID(OPS) ACCESS(READ)';
    expect(commands(section(deck, 'racf', 'tss'))).toEqual([
      "TSS CREATE(OPS) TYPE(PROFILE) NAME('OPS') DEPT(<department>)",
      'TSS ADDTO(JOE) PROFILE(OPS)',
      'TSS PERMIT(OPS) IBMFAC(BPX.SERVER) ACCESS(READ)',
    ]);
  });
});

describe('what is said and not done', () => {
  test('a condition is not dropped: the permission stands in a comment', () => {
    const deck = "PERMIT 'A.B' ID(X) ACCESS(READ) WHEN(PROGRAM(P))";
    for (const to of ['acf2', 'tss'] as const) {
      const cards = shown(deck, 'racf', to);
      expect(commands(cards)).toEqual([]);
      expect(cards.join(' ')).toContain('WHEN(PROGRAM(P))');
    }
    expect(commands(shown('TSS PERMIT(A) IBMFAC(X.Y) ACCESS(READ) DAYS(MON)', 'tss', 'racf'))).toEqual([]);
    const shift = 'SET RESOURCE(FAC)\nRECKEY X ADD(Y ROLE(A) SERVICE(READ) SHIFT(DAY) ALLOW)';
    expect(shown(shift, 'acf2', 'tss').join(' ')).toMatch(/depends on SHIFT.*PERMIT\(A\)/u);
    expect(commands(shown(shift, 'acf2', 'tss'))).toEqual([]);
  });

  test.each([
    ['racf', 'SEARCH CLASS(FACILITY)', 'Not converted: SEARCH'],
    ['racf', 'RDEFINE CDT MYCLASS CDTINFO(POSIT(300))', 'CLASMAP'],
    ['racf', "ADDUSER A DFLTGRP(G) NOPASSWORD SPECIAL DATA('X')", 'Not carried over: SPECIAL, DATA'],
    ['racf', 'PERMIT ** CLASS(FACILITY) ID(A) ACCESS(READ)', 'no mask'],
    ['tss', 'TSS PERMIT(A) IBMFAC(X.Y) ACCESS(READ) ACTION(DENY)', 'Not converted: TSS PERMIT(A)'],
    ['tss', 'TSS NONSENSE(A)', 'Not converted'],
    ['acf2', 'SET CONTROL(GSO)\nCHANGE OPTS DATE(MDY)', 'Not converted: CHANGE OPTS'],
  ] as const)('%s: %s', (from, deck, said) => {
    const cards = shown(deck, from, from === 'acf2' ? 'tss' : 'acf2');
    expect(cards.join(' ').replaceAll(' * ', ' ')).toContain(said);
  });

  test.each([
    ['tss', 'TSS DELETE(JOE)', 'racf', 'JOE is taken for a user. DELUSER JOE'],
    ['tss', 'TSS ADDTO(JOE) FACILITY(STC)', 'racf', 'only Top Secret has facilities'],
    ['tss', 'TSS ADDTO(RDT) RESCLASS(ZOWE) MAXLEN(246)', 'acf2', 'a CLASMAP record in ACF2'],
    ['tss', 'TSS LIST(JOE) KEYRING(RING)', 'racf', 'Not converted: TSS LIST(JOE)'],
    ['tss', 'TSS PERMIT(JOE) IBMFAC(BPX.SERVER) ACCESS(READ)', 'acf2', 'a logonid would be USER(JOE)'],
    ['acf2', 'SET CONTROL(GSO)\nINSERT CLASMAP.ZOWE RESOURCE(ZOWE) RSRCTYPE(ZWE)', 'tss', 'an entry of the RDT'],
    ['acf2', 'SET RESOURCE(FAC)\nRECKEY A ADD(B ROLE(R) SERVICE(UPDATE) ALLOW)', 'racf', 'gives more than the entry'],
    ['acf2', 'SET RESOURCE(FAC)\nRECKEY A ADD(B ROLE(R) SERVICE(READ) ALLOW)', 'racf', 'UACC(NONE) refuses everybody'],
    ['acf2', 'SET RULE\nRECKEY A ADD(B UID(JOE) READ(L))', 'racf', 'Not carried over: L of READ'],
    ['acf2', 'SET PROFILE(USER) DIV(KEYRING)\nLIST JOE.RING', 'racf', 'Not converted: LIST JOE.RING'],
    ['acf2', 'F ACF2,REFRESH(INFODIR)', 'racf', 'F ACF2,REFRESH(INFODIR)'],
    ['racf', 'SETROPTS GENERIC(FACILITY)', 'acf2', 'masks need no option'],
    ['racf', 'PERMIT A.B CLASS(OPERCMDS) ID(X) ACCESS(READ)', 'tss', 'TSS ADDTO(department) OPERCMDS(A.B)'],
  ] as const)('%s: %s in %s', (from, deck, to, said) => {
    const cards = shown(deck, from, to).map((card) => card.trim().replace(/^(?:\/\*|\*)? */u, ''));
    expect(cards.join(' ').replaceAll(' */', '')).toContain(said);
  });

  test('an owner that is only a beginning is no profile', () => {
    const deck = 'TSS ADDTO(D) UNIXPRIV(SUPERUSE)\nTSS PERMIT(A) UNIXPRIV(SUPERUSER.FILESYS) ACCESS(READ)';
    expect(commands(shown(deck, 'tss', 'racf'))).toEqual([
      'RDEFINE UNIXPRIV SUPERUSER.FILESYS UACC(NONE)',
      'PERMIT SUPERUSER.FILESYS CLASS(UNIXPRIV) ID(A) ACCESS(READ)',
      'SETROPTS RACLIST(UNIXPRIV) REFRESH',
    ]);
  });

  test('everybody is named as the other entries of the rule set are', () => {
    const deck = 'RDEFINE FACILITY A.B UACC(READ)\nPERMIT A.C CLASS(FACILITY) ID(X) ACCESS(READ)';
    expect(commands(shown(deck, 'racf', 'acf2'))).toEqual([
      'SET RESOURCE(FAC)',
      'RECKEY A ADD(B USER(-) SERVICE(READ) ALLOW)',
      'RECKEY A ADD(C ROLE(X) SERVICE(READ) ALLOW)',
      'F ACF2,REBUILD(FAC)',
    ]);
  });

  test('passwords and phrases stand nowhere', () => {
    const decks: readonly (readonly [Esm, string])[] = [
      ['racf', "ADDUSER A PASSWORD(HUSH1) PHRASE('HUSH2 and) HUSH3') DFLTGRP(G)\nALTUSER A PASSWORD(HUSH4)"],
      ['racf', "ADDUSER A PASSWORD(HUSH1\nALTUSER A 'HUSH2' NOEXPIRED"],
      ['racf', '/* ADDUSER A PASSWORD(HUSH1) */\nLISTUSER A'],
      ['racf', "/* ALTUSER A PHRASE('HUSH1) -\n    HUSH2') NOEXPIRED */\nLISTUSER A"],
      ['racf', 'RDEFINE PTKTDATA APP SSIGNON(KEYMASKED(0123456789ABCDEF))\nPW USER(A) PASSWORD(HUSH1 HUSH2)'],
      ['acf2', 'SET LID\nINSERT A PASSWORD(HUSH1) NAME(B)\nCHANGE A PASSWORD(HUSH2)'],
      ['acf2', '* INSERT A PASSWORD(HUSH1)\nSET LID\nLIST A'],
      ['tss', "TSS CREATE(A) TYPE(USER) NAME('A') DEPT(D) PASS(HUSH1,30,EXP)\nTSS ADDTO(A) PASSWRD(HUSH2)"],
      ['tss', 'TSS REPLACE(A) PHRASE(HUSH1)\nTSS ADDTO(NDT) PSTKAPPL(X) SESSKEY(0123456789ABCDEF)'],
    ];
    for (const [from, deck] of decks) {
      for (const to of ['racf', 'acf2', 'tss'] as const) {
        expect(`${section(deck, from, to).join(' ')} ${shown(deck, from, to).join(' ')}`).not.toMatch(/HUSH|89ABC/u);
      }
    }
  });
});

describe('names with holes and symbols', () => {
  test('are carried over as written', () => {
    const deck =
      "PERMIT '{zowe.hlq}.SZWE.**' ID(${user}) ACCESS(READ)\nPERMIT &APP..X CLASS(FACILITY) ID(&U.) ACCESS(READ)";
    expect(commands(shown(deck, 'racf', 'acf2'))).toEqual([
      'SET RULE',
      'RECKEY {zowe.hlq} ADD(SZWE.- USER(${user}) READ(A) EXEC(A))',
      'SET RESOURCE(FAC)',
      'RECKEY &APP. ADD(X ROLE(&U.) SERVICE(READ) ALLOW)',
      'F ACF2,REBUILD(FAC)',
    ]);
    expect(commands(shown(deck, 'racf', 'tss'))).toEqual([
      'TSS PERMIT(${user}) DATASET({zowe.hlq}.SZWE.) ACCESS(READ)',
      'TSS PERMIT(&U.) IBMFAC(&APP..X) ACCESS(READ)',
    ]);
  });
});

describe('sections', () => {
  test('keep comments and empty cards, in the form of the product', () => {
    const deck = '/* first */\n/* a heading ................................................... */\n\nLISTUSER A\n';
    expect(section(deck, 'racf', 'acf2')).toEqual([
      '* Converted from RACF to ACF2. Read it before you run it.',
      'ACF',
      '* first',
      '* a heading ...................................................',
      '',
      'SET LID',
      'LIST A',
    ]);
    expect(section('* note -\nSET LID\nLIST A\n', 'acf2', 'tss')).toContain(' /* note - */');
  });

  test('comments do not suppress, begin or end anything where they come', () => {
    const cards = section('* esm-ignore acf2/uid-zero: why */ or /*\nSET LID\nLIST A', 'acf2', 'racf');
    expect(cards[1]).toBe(' /* esm ignore acf2/uid-zero: why  or */');
  });

  test('are offered beside the commands of a place, for the other products only', () => {
    const analysis = analyse('/* x */\nPERMIT A.B CLASS(FACILITY) ID(X) ACCESS(READ)\n', 'racf', defaultSettings);
    expect(conversions(analysis, { start: 12, end: 12 }).map(({ title }) => title)).toEqual([
      'Show this in ACF2',
      'Show this in Top Secret',
      'Convert section to ACF2',
      'Convert section to Top Secret',
    ]);
    expect(conversions(analysis, { start: 2, end: 2 })).toHaveLength(2);
    expect(convert(analysis, everything, 'racf', true)).toBeUndefined();
    expect(convert(analysis, everything, 'nonsense', true)).toBeUndefined();
    expect(convert(analysis, { start: 12, end: 12 }, 'acf2', false)?.title).toBe('PERMIT A.B in ACF2');
  });
});

interface Deck {
  readonly name: string;
  readonly text: string;
  readonly language: DeckLanguage;
  readonly settings: Settings;
}

/** The decks of the scenarios and of the mutation tests. */
function* decks(): Generator<Deck> {
  for (const folder of ['test/scenarios/racf', 'test/scenarios/acf2', 'test/scenarios/tss', 'test/scenarios/jcl']) {
    for (const name of readdirSync(folder)) {
      const { deck, site } = readScenario(readFileSync(join(folder, name), 'utf8'));
      yield { name, text: deck, language: languageOf(name), settings: { ...defaultSettings, site } };
    }
  }
  for (const folder of ['test/mutation/valid/acf2', 'test/mutation/valid/tss']) {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      yield { name, text, language: languageOf(name), settings: defaultSettings };
    }
  }
}

function languageOf(name: string): DeckLanguage {
  return name.split('.').at(-1) as DeckLanguage;
}

/** What the commands of a product in a deck permit without conditions, one grant a line, in words that all three have. */
function grantsIn({ deck, bound }: Analysis, esm: Esm): string[] {
  const found = deck.sections
    .filter((one) => one.esm === esm)
    .flatMap((one) => one.commands)
    .flatMap((text): string[] => {
      const command = bound.get(text);
      const grant = command && grantOf(command);
      const deeds = (command && readingOf(command)?.deeds) ?? [];
      if (!grant || deeds.length === 0 || deeds.some((deed) => deed.kind === 'permit' && deed.condition !== undefined))
        return [];
      // `*` at the end of a profile is `**` to the others; of data sets ACF2 knows no CONTROL.
      const resource = grant.resource.replace(/(?:\.\*)?\.\*{1,2}$/u, '.**').toUpperCase();
      const level = grant.className === 'DATASET' && grant.level === 'CONTROL' ? 'UPDATE' : grant.level;
      return grant.grantees.map(
        ({ kind, name }) => `${grant.className} ${resource} ${kind === 'all' ? '*' : name} ${level}`,
      );
    });
  return [...new Set(found.map((line) => line.toUpperCase()))].sort();
}

/** What no other product can say: masks of UID strings, classes nobody knows, grouping classes, masks in the first qualifier. */
const untold =
  /^\S+ [^. ]*[*%]|[-*/]\S* \S+$| \S{9,} \S+$|^(?:SURROGAT|EJBROLE|SSDF|FACILTY|PROGRAM|GCICSTRN|\$\S+) |[&{<+]/u;

/** What only frames the commands of a session. */
const sessionWords = /^(?:ACF|END|QUIT|SET|COMPILE|STORE|PROFILE|control)$/u;

describe('every deck of the tests', () => {
  for (const { name, text, language, settings } of decks()) {
    const analysis = analyse(text, language, settings);
    const reported = diagnostics(analysis);
    for (const one of analysis.deck.sections) {
      const { range } = one.frame;
      for (const to of (['racf', 'acf2', 'tss'] as const).filter((esm) => esm !== one.esm)) {
        test(`${name}, ${one.esm} section as ${to}`, () => {
          const found = convert(analysis, { start: range.start, end: range.start }, to, true);
          if (!found) return;
          // Every command is converted, or a comment tells why it is not.
          for (const text of one.commands) {
            const command = analysis.bound.get(text);
            if (!command?.spec || sessionWords.test(command.spec.name)) continue;
            const alone = convert(analysis, { start: text.start, end: text.start + 1 }, to, false);
            expect(alone?.text.trim(), text.text).not.toBe('');
          }
          const again = analyse(found.text, to, settings);
          expect(found.text.split('\n').filter((card) => card.length > 72)).toEqual([]);
          const hasErrors = reported.some(({ severity }) => severity === 'error');
          // A name that is too long for the other product is one that the reader has to choose.
          const errors = diagnostics(again).filter(
            ({ severity, code }) => severity === 'error' && code !== 'racf/user-or-group-name',
          );
          if (!hasErrors) expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
          if (analysis.deck.sections.filter(({ esm }) => esm === one.esm).length > 1) return;
          const before = grantsIn(analysis, one.esm).filter((line) => !untold.test(line));
          expect(grantsIn(again, to)).toEqual(expect.arrayContaining(before));
          const back = convert(again, { start: 0, end: 0 }, one.esm, true);
          expect(back && grantsIn(analyse(back.text, one.esm, settings), one.esm)).toEqual(
            expect.arrayContaining(before),
          );
        });
      }
    }
  }
});
