import { describe, expect, test } from 'vitest';
import type { DeckLanguage } from '../../../server/src/deck/types.ts';
import { definitions, occurrences } from '../../../server/src/service/index.ts';
import { job, marked, markedRange } from './harness.ts';

/** The places that name what stands at the cursor, as `line:text`; those that define it with an exclamation mark. */
function places(deck: string, language?: DeckLanguage): string[] {
  const { analysis, text, offset } = marked(deck, language);
  return occurrences(analysis, offset).map(
    ({ range, defines }) =>
      `${analysis.deck.lines.lineAt(range.start) + 1}:${text.slice(range.start, range.end)}${defines ? '!' : ''}`,
  );
}

/** The lines where what stands at the cursor is defined. */
function definedIn(deck: string, language?: DeckLanguage): number[] {
  const { analysis, offset } = marked(deck, language);
  return definitions(analysis, offset).map(({ start }) => analysis.deck.lines.lineAt(start) + 1);
}

const deck = `ADDGROUP STCGRP OWNER(SYS1) OMVS(AUTOGID)
ADDUSER ZWESVUSR DFLTGRP(STCGRP) OWNER(stcgrp)
RDEFINE STARTED ZWESVSTC.* STDATA(USER(ZWESVUSR) GROUP(STCGRP))
RDEF FACILITY BPX.SERVER UACC(NONE)
PE BPX.SERVER CL(FACILITY) ID(ZWESVUSR +
   OTHER) ACC(UPDATE)
PERMIT BPX.SERVER CLASS(APPL) ID(X)
SETROPTS RACL(FACILITY) REFRESH
PERMIT NEW.ONE CLASS(FACILITY) FROM(BPX.SERVER)
`;

describe('users and groups', () => {
  test('in every operand that takes one, in any letter case', () => {
    const found = ['1:STCGRP!', '2:STCGRP', '2:stcgrp', '3:STCGRP'];
    expect(places(deck.replace('STCGRP', 'STC|GRP'))).toEqual(found);
    expect(places(deck.replace('(stcgrp)', '(stcgrp|)'))).toEqual(found);
    expect(places(deck.replace('USER(ZWESVUSR)', 'USER(|ZWESVUSR)'))).toEqual([
      '2:ZWESVUSR!',
      '3:ZWESVUSR',
      '5:ZWESVUSR',
    ]);
  });

  test('the command that creates them is the definition', () => {
    expect(definedIn(deck.replace('ID(ZWESVUSR', 'ID(ZWE|SVUSR'))).toEqual([2]);
    expect(definedIn(deck.replace('ID(X)', 'ID(|X)'))).toEqual([]);
  });

  test('in lower case too, when asked for in upper case', () => {
    expect(places('adduser abc\nPERMIT X CLASS(APPL) ID(A|BC)')).toEqual(['1:abc!', '2:ABC']);
    expect(places('ADDUSER ABC\npermit x class(appl) id(a|bc)')).toEqual(['1:ABC!', '2:abc']);
  });

  test('what stands for all users is no name', () => {
    expect(places('PERMIT A CLASS(APPL) ID(*|)\nPERMIT B CLASS(APPL) ID(*)')).toEqual([]);
  });
});

test('a continuation sign is no part of the name behind it', () => {
  expect(places("INS |-\n'X", 'acf2')).toEqual([]);
  expect(places("INS -\n|'X", 'acf2')).toEqual(["2:'X!"]);
});

describe('classes and profiles', () => {
  test('a class wherever it is named', () => {
    expect(places(deck.replace('RACL(FACILITY)', 'RACL(FACIL|ITY)'))).toEqual([
      '4:FACILITY',
      '5:FACILITY',
      '8:FACILITY',
      '9:FACILITY',
    ]);
  });

  test('a class of the deck is defined in the class descriptor table', () => {
    const own = 'RDEFINE CDT $MINE CDTINFO(POSIT(303))\nRDEFINE $MI|NE A.B';
    expect(places(own)).toEqual(['1:$MINE!', '2:$MINE']);
    expect(definedIn(own)).toEqual([1]);
  });

  test('a profile is one only within its class, as a model too', () => {
    const found = ['4:BPX.SERVER!', '5:BPX.SERVER', '9:BPX.SERVER'];
    expect(places(deck.replace('PE BPX', 'PE BP|X'))).toEqual(found);
    expect(places(deck.replace('FROM(BPX', 'FROM(BP|X'))).toEqual(found);
    expect(places(deck.replace('BPX.SERVER CLASS(APPL)', '|BPX.SERVER CLASS(APPL)'))).toEqual(['7:BPX.SERVER']);
  });

  test('letter case counts where the class keeps it', () => {
    const zmfapla =
      "RDEFINE ZMFAPLA 'IZUDFLT.ZOSMF.Jobs'\nPERMIT IZUDFLT.ZOSMF.Jobs| CLASS(ZMFAPLA)\nPERMIT IZUDFLT.ZOSMF.JOBS CLASS(ZMFAPLA)";
    expect(places(zmfapla)).toHaveLength(2);
  });

  test('members of a grouping class are resources of its member class', () => {
    const found = ['1:CEDA', '2:CEDA'];
    expect(places('RDEFINE GCICSTRN G1 ADDMEM(CEMT CEDA)\nPERMIT CE|DA CLASS(TCICSTRN)')).toEqual(found);
    expect(places('RDEFINE PROGRAM G1 ADDMEM(CEMT CEDA)\nPERMIT CE|DA CLASS(TCICSTRN)')).toEqual(['2:CEDA']);
  });

  test('data sets', () => {
    const dataSets = "ADDSD 'SYS1.**' UACC(NONE)\nPERMIT 'SYS1.**|' ID(A)\nLISTDSD DATASET('SYS1.**')";
    expect(places(dataSets)).toEqual(["1:'SYS1.**'!", "2:'SYS1.**'", "3:'SYS1.**'"]);
  });
});

describe('symbols', () => {
  const sets = '//         SET STCGRP=STCGROUP\n//         SET HLQ=SYS2.&STCGRP.\n';
  const commands = `ADDGROUP &STCGRP. DATA('FOR &STCGRP')
ADDUSER A DFLTGRP(STCGROUP) /* &STCGRP. */
PERMIT '&HLQ..LOAD' ID(&STCGRP)`;

  test('a symbol and its value are the same group', () => {
    const whole = job(sets, commands);
    const found = ['8:&STCGRP.!', '9:STCGROUP', '10:&STCGRP'];
    expect(places(whole.replace('DFLTGRP(STC', 'DFLTGRP(STC|'), 'jcl')).toEqual(found);
    expect(definedIn(whole.replace('DFLTGRP(STC', 'DFLTGRP(STC|'), 'jcl')).toEqual([8]);
  });

  test('at a symbol its SET, its uses and what it stands for', () => {
    const whole = job(sets, commands.replace('ID(&STC', 'ID(&S|TC'));
    expect(places(whole, 'jcl')).toEqual([
      '3:STCGRP!',
      '4:&STCGRP.',
      '8:&STCGRP.!',
      '8:&STCGRP',
      '9:STCGROUP',
      '9:&STCGRP.',
      '10:&STCGRP',
    ]);
    expect(definedIn(whole, 'jcl')).toEqual([3, 8]);
  });

  test('in JCL, in its SET, in EXPORT, in comments', () => {
    const all = ['2:STCGRP', '3:STCGRP!', '4:&STCGRP.', '8:&STCGRP.', '8:&STCGRP', '9:&STCGRP.', '10:&STCGRP'];
    const whole = job(sets, commands).replace('SYMLIST=*', 'SYMLIST=(HLQ,STCGRP)');
    for (const at of ['HLQ,STC|GRP', 'SYS2.&ST|CGRP.', '/* &STC|GRP.', 'SET STC|GRP=']) {
      expect(places(whole.replace(at.replace('|', ''), at), 'jcl')).toEqual(all);
    }
    expect(definedIn(whole.replace('SYS2.&', 'SYS2.&|'), 'jcl')).toEqual([3]);
  });

  test('a part of a name is the symbol, the rest of it the name', () => {
    expect(places(job(sets, commands.replace('&HLQ', '&H|LQ')), 'jcl')).toEqual(['4:HLQ!', '10:&HLQ.']);
    expect(places(job(sets, commands.replace('LOAD', 'LO|AD')), 'jcl')).toEqual(["10:'&HLQ..LOAD'"]);
  });

  test('each job has its own', () => {
    const two = job(sets, commands) + job(sets, commands.replace('FOR &STC', 'FOR &STC|'));
    expect(places(two, 'jcl').map((one) => Number(one.split(':')[0]) > 10)).not.toContain(false);
  });

  test('without a SET a name of the deck is no symbol', () => {
    expect(places('PERMIT A CLASS(APPL) ID(&X|)\nPERMIT B CLASS(APPL) ID(&X.)')).toEqual(['1:&X', '2:&X.']);
    expect(definedIn('PERMIT A CLASS(APPL) ID(&X|)')).toEqual([]);
  });
});

test('names in a template are the same when their holes are', () => {
  const holes = 'ADDUSER {zowe.user}\nPERMIT A CLASS(APPL) ID({zowe.us|er})';
  expect(places(holes)).toEqual(['1:{zowe.user}!', '2:{zowe.user}']);
});

describe('ACF2', () => {
  const acf2 = `SET LID
INSERT ABC GROUP(ABC)
SET PROFILE(GROUP) DIV(OMVS)
INSERT ABC GID(7)
SET PROFILE(USER) DIV(OMVS)
INSERT ABC UID(7)
SET PROFILE(USER) DIV(KEYRING)
INSERT ABC.RING RINGNAME(Ring)
SET X(ROL)
INSERT ROLEA INCLUDE(ABC,OTH-) ROLE
SET RESOURCE(FAC)
RECKEY BPX ADD(SERVER ROLE(ROLEA) SERVICE(READ) ALLOW)
RECKEY BPX ADD(DAEMON USER(ABC) SERVICE(READ) ALLOW)
SET RESOURCE(SUR)
RECKEY BPX ADD(SRV.- ROLE(ROLEA) ALLOW)
F ACF2,REBUILD(FAC)
F ACF2,REBUILD(FAC),CLASS(P)
SET R(FAC)
`;
  const at = (word: string): string[] => places(acf2.replace(word, `${word.slice(0, -1)}|${word.slice(-1)}`), 'acf2');

  test('a logonid is no group, its profile records do not create it', () => {
    expect(at('INSERT ABC')).toEqual(['2:ABC!', '6:ABC', '8:ABC', '10:ABC', '13:ABC']);
    expect(at('GROUP(ABC')).toEqual(['2:ABC', '4:ABC!']);
  });

  test('roles, key rings, types', () => {
    expect(at('ROLE(ROLEA')).toEqual(['10:ROLEA!', '12:ROLEA', '15:ROLEA']);
    expect(at('ABC.RING')).toEqual(['8:ABC.RING!']);
    expect(at('RESOURCE(FAC')).toEqual(['11:FAC', '16:FAC', '18:FAC']);
  });

  test('a rule set by its type and key', () => {
    expect(at('RECKEY BPX')).toEqual(['12:BPX', '13:BPX']);
    const text = 'SET R(FAC)\nCOMPILE *\n$KEY(BPX) TYPE(FAC)\n - UID(*) ALLOW\n\nSTORE\nDECOMP B|PX';
    expect(places(text, 'acf2')).toEqual(['3:BPX!', '7:BPX']);
    expect(definedIn(text, 'acf2')).toEqual([3]);
  });

  test('masks and the asterisk are no names', () => {
    expect(at('OTH-')).toEqual([]);
    expect(places('SET LID\nINSERT ABC\nCHANGE *| NAME(X)', 'acf2')).toEqual([]);
  });

  test('under no SET, and where the SET is not understood', () => {
    expect(places('INSERT ABC\nCHANGE AB|C NAME(X)', 'acf2')).toEqual(['1:ABC!', '2:ABC']);
    expect(places('SET FOO\nINSERT ABC\nCHANGE AB|C NAME(X)', 'acf2')).toEqual([]);
  });
});

test('the sections of one job are kept apart but for symbols', () => {
  const text = `//J JOB 1
// SET USR=ABC
//A EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
ADDUSER ABC DFLTGRP(G)
PERMIT X CLASS(APPL) ID(&USR.)
/*
//B EXEC PGM=IKJEFT01
//SYSTSIN DD *,SYMBOLS=JCLONLY
TSS CREATE(ABC) TYPE(USER) NAME('A') DEPT(D)
TSS PERMIT(&USR.) APPL(X)
/*
`;
  const places2 = places(text.replace('ADDUSER ABC', 'ADDUSER AB|C'), 'jcl');
  expect(places2).toEqual(['5:ABC!', '6:&USR.']);
  expect(places(text.replace('CREATE(ABC', 'CREATE(AB|C'), 'jcl')).toEqual(['10:ABC!', '11:&USR.']);
});

test('ACF2 and Top Secret', () => {
  expect(places('SET LID\nINSERT ABC\nCHANGE AB|C NAME(X)', 'acf2')).toEqual(['2:ABC!', '3:ABC']);
  const tss = 'TSS CREATE(ABC) TYPE(USER)\nTSS ADDTO(DPT) IBMFAC(BPX)\nTSS PERMIT(AB|C) IBMFAC(BPX) ACCESS(READ)';
  expect(places(tss, 'tss')).toEqual(['1:ABC!', '3:ABC']);
  expect(places(tss.replace('AB|C', 'ABC').replace('(BPX) ACC', '(BP|X) ACC'), 'tss')).toEqual(['2:BPX!', '3:BPX']);
});

test('the user of one product is not that of another', () => {
  const three = `//R EXEC PGM=IKJEFT01
//SYSTSIN DD *
ADDUSER ABC
/*
//T EXEC PGM=IKJEFT01
//SYSTSIN DD *
TSS CREATE(AB|C) TYPE(USER)
TSS PERMIT(ABC) IBMFAC(X)
/*
`;
  expect(places(three, 'jcl')).toEqual(['7:ABC!', '8:ABC']);
});

test('where nothing has a name there is nothing', () => {
  for (const at of ['|ADDUSER A', 'ADDUSER A NA|ME(X)', '/* A|BC */', 'ADDUSER A   |', "ADDUSER A NAME('A|B')"]) {
    expect(places(at)).toEqual([]);
  }
});

test('the range of a name is the value', () => {
  const { analysis, text, offset } = marked("PERMIT 'A.B|' ID(C)");
  const [only] = occurrences(analysis, offset);
  expect(only && markedRange(text, only.range)).toBe("PERMIT ['A.B'] ID(C)");
});
