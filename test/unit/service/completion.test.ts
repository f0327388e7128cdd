import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../server/src/site/read.ts';
import { job, labels, offered, resultText } from './harness.ts';

const permitOperands = [
  'AT',
  'DELETE',
  'FCLASS',
  'FGENERIC',
  'FROM',
  'FVOLUME',
  'GENERIC',
  'ONLYAT',
  'RESET',
  'VOLUME',
  'WHEN',
];
const levels = ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'];

describe('verbs', () => {
  test('full names come before short ones, those before TSO', () => {
    const all = labels('|');
    expect(all.slice(0, 3)).toEqual(['ADDGROUP', 'ADDSD', 'ADDUSER']);
    expect(all.indexOf('PERMIT')).toBeLessThan(all.indexOf('AD'));
    expect(all.indexOf('PE')).toBeLessThan(all.indexOf('PROFILE'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('a snippet with positionals and the usual operands', () => {
    expect(resultText('PE|', 'PERMIT')).toBe(
      'PERMIT ${1:profile-name} CLASS($2) ID($3) ACCESS(${4|READ,NONE,EXECUTE,UPDATE,CONTROL,ALTER|})',
    );
    expect(resultText('|', 'PROFILE')).toBe('PROFILE');
  });

  test('only the verb where the rest stands already', () => {
    expect(resultText('PER| BPX.SERVER CLASS(FACILITY)', 'PERMIT')).toBe('PERMIT BPX.SERVER CLASS(FACILITY)');
    expect(resultText('PER|M BPX.SERVER', 'PERMIT')).toBe('PERMIT BPX.SERVER');
  });

  test.each([
    ['permit x\n|', 'permit'],
    ['PERMIT X\npe|', 'PERMIT'],
    ['pe|', 'permit'],
    ['/* a comment */\n\npe|', 'permit'],
  ])('letter case of %j', (deck, verb) => {
    expect(resultText(deck, 'PERMIT')).toContain(`\n${verb} `.slice(deck.includes('\n') ? 0 : 1));
  });

  test('behind a command and its blank lines, with CR LF', () => {
    expect(labels('LISTGRP\r\n\r\n|')).toContain('PERMIT');
    expect(labels('/* comment */ |')).toContain('PERMIT');
  });
});

describe('operands', () => {
  test('the usual ones first, then the alphabet; those given are left out', () => {
    expect(labels("PERMIT 'X.Y' G|")).toEqual(['CLASS', 'ID', 'ACCESS', ...permitOperands]);
    expect(labels('PERMIT X CLASS(FACILITY) I|')).toEqual(['ID', 'ACCESS', ...permitOperands]);
  });

  test('what is given shuts out others, also behind the cursor', () => {
    const without = permitOperands.filter((name) => name !== 'DELETE');
    expect(labels('PERMIT X CLASS(FACILITY) | ID(A) ACC(READ)')).toEqual(without);
  });

  test.each([
    ['end of the card', 'PERMIT X CLASS(FACILITY) ID(A) |'],
    ['in the middle', 'PERMIT X CLASS(FACILITY) | ID(A)'],
    ['typed word', 'PERMIT X CLASS(FACILITY) ID(A) AC|'],
    ['next card', 'PERMIT X CLASS(FACILITY) ID(A) -\n  |'],
    ['next card, blank cards behind', 'PERMIT X CLASS(FACILITY) ID(A) +\n  |\n\nLISTGRP\n'],
    ['next card, typed word', 'PERMIT X CLASS(FACILITY) ID(A) -\r\n  A|\r\n'],
    ['behind a comment', 'PERMIT X CLASS(FACILITY) ID(A) /* who */ |'],
    ['at a sequence number', `${'PERMIT X CLASS(FACILITY) ID(A) |'.padEnd(73)}00000100`],
    ['behind a template card', 'PERMIT X CLASS(FACILITY) ID(A) |\n#if(x)\nLISTGRP\n#end'],
  ])('%s', (_, deck) => {
    expect(labels(deck)).toEqual(['ACCESS', ...permitOperands]);
    expect(labels(job('', deck.replaceAll('\r\n', '\n')), 'jcl')).toEqual(['ACCESS', ...permitOperands]);
  });

  test('sub-operands', () => {
    expect(labels('PERMIT X WHEN(SYSID(A) |)')).toEqual([
      'PROGRAM',
      'APPCPORT',
      'CONSOLE',
      'CRITERIA',
      'JESINPUT',
      'SERVAUTH',
      'TERMINAL',
    ]);
    expect(labels('ADDUSER X OMVS(|')).toContain('AUTOUID');
    expect(labels('ADDUSER X OMVS(AUTOUID |')).not.toContain('UID');
  });

  test('what must be given comes first, then the usual; what is nothing new in a new profile comes last', () => {
    const create = labels('ADDUSER X |');
    expect(create.slice(0, 2)).toEqual(['DFLTGRP', 'NAME']);
    expect(create.indexOf('NOSPECIAL')).toBeGreaterThan(create.indexOf('TSO'));
    const change = labels('ALTUSER X |');
    expect(change).toContain('NOOMVS');
    expect(change.indexOf('NOSPECIAL')).toBeLessThan(change.indexOf('TSO'));
    expect(labels('ALTUSER X OMVS(|').slice(0, 4)).toEqual(['UID', 'AUTOUID', 'HOME', 'PROGRAM']);
    expect(labels('RDEFINE STARTED X.* STDATA(|').slice(0, 3)).toEqual(['USER', 'GROUP', 'TRUSTED']);
  });

  test('a segment comes first in its class, and last where it has no effect', () => {
    expect(labels('RDEFINE STARTED X.* |')[0]).toBe('STDATA');
    expect(labels('RDEFINE GCICSTRN X |')[0]).toBe('ADDMEM');
    const facility = labels('RDEFINE FACILITY X |');
    expect(facility.indexOf('STDATA')).toBeGreaterThan(facility.indexOf('WARNING'));
    expect(labels('RALTER STARTED X.* |')[0]).toBe('STDATA');
  });

  test('on an empty card what stands on the cards behind it is given too', () => {
    const rest = permitOperands.filter((name) => name !== 'DELETE');
    expect(labels('PERMIT X CLASS(FACILITY) -\n  |\n  ID(A) ACCESS(READ)')).toEqual(rest);
    expect(labels('PERMIT X CLASS(FACILITY) -\n|\n  ID(A) -\n  ACCESS(READ)\nLISTGRP')).toEqual(rest);
    expect(labels(job('', 'PERMIT X CLASS(FACILITY) -\n  |\n  ID(A) ACCESS(READ)'), 'jcl')).toEqual(rest);
    const segment = labels('ADDUSER X OMVS(AUTOUID -\n  |\n  HOME(/u/x))');
    expect(segment).not.toContain('HOME');
    expect(segment).not.toContain('UID');
    expect(labels('TSS PERMIT(A) -\n  |\n  ACCESS(READ)', 'tss')).not.toContain('ACCESS');
  });

  test('a command of its own behind the empty card is left alone', () => {
    expect(labels('PERMIT X CLASS(FACILITY) -\n  |\nPERMIT Y ID(A) ACCESS(READ)')).toContain('ACCESS');
  });

  test('what fills the empty card goes on to the next', () => {
    const deck = 'PERMIT X CLASS(FACILITY) +\n  |\n  ACCESS(READ)';
    expect(resultText(deck, 'ID')).toBe('PERMIT X CLASS(FACILITY) +\n  ID($1) +\n  ACCESS(READ)');
    expect(resultText('PERMIT X CLASS(FACILITY) -\n  |', 'ID')).toBe('PERMIT X CLASS(FACILITY) -\n  ID($1)');
  });

  test('parentheses are not doubled, and words are kept apart', () => {
    expect(resultText('PERMIT X CLASS(FACILITY) AC|(READ)', 'ACCESS')).toBe('PERMIT X CLASS(FACILITY) ACCESS(READ)');
    expect(resultText('PERMIT X CLASS(FACILITY) |ID(A)', 'DELETE')).toBe('PERMIT X CLASS(FACILITY) DELETE ID(A)');
    expect(resultText('PERMIT X CLASS(FACILITY)|', 'ID')).toBe('PERMIT X CLASS(FACILITY) ID($1)');
    expect(resultText('permit x class(facility) |', 'DELETE')).toBe('permit x class(facility) delete');
  });

  test('a snippet keeps the dollar signs of its text', () => {
    const entry = offered('PERMIT A$B CLASS(FACILITY) -\n |').find(({ label }) => label === 'ID');
    expect(entry).toMatchObject({ change: { text: 'ID($1)' }, snippet: true });
  });
});

describe('past column 72', () => {
  const long = `PERMIT ${'X'.repeat(30)} CLASS(FACILITY) ID(ABCDEFGH)`;

  test('the operand goes to a card of its own', () => {
    expect(long).toHaveLength(66);
    expect(resultText(`${long} |`, 'DELETE')).toBe(`${long} -\n   DELETE`);
    expect(resultText(`${long}|`, 'WHEN')).toBe(`${long} -\n   WHEN($1)`);
    expect(resultText(`LISTGRP\r\n${long} |\r\n`, 'DELETE')).toBe(`LISTGRP\r\n${long} -\r\n   DELETE\r\n`);
  });

  test('what followed stays behind it', () => {
    expect(resultText(`${long} | -\n  RESET`, 'DELETE')).toBe(`${long} -\n  DELETE -\n  RESET`);
  });

  test('like its neighbours continue', () => {
    const near = 'ADDUSER A +\n      DFLTGRP(B)\n';
    expect(resultText(`${near}${long} |`, 'DELETE')).toBe(`${near}${long} +\n      DELETE`);
  });

  test('room is left for what will be typed', () => {
    const short = `PERMIT ${'X'.repeat(31)} CLASS(FACILITY) ACCESS(READ)`;
    expect(`${short} ID()`.length).toBeLessThanOrEqual(72);
    expect(resultText(`${short} |`, 'ID')).toBe(`${short} -\n   ID($1)`);
  });

  test('an entry of a list goes to a new card, too', () => {
    const list = `ADDUSER SOMEBODY\nPERMIT ${'X'.repeat(30)} CLASS(FACILITY) ID(ABCDEFGH `;
    expect(resultText(`${list}|)`, 'SOMEBODY')).toBe(`${list}-\n   SOMEBODY)`);
    expect(resultText(`${list.replace(/ $/, ',')}SOME|)`, 'SOMEBODY')).toBe(
      `${list.replace(/ $/, ',')} -\n   SOMEBODY)`,
    );
  });

  test('a new command takes as many cards as it needs', () => {
    const blanks = ' '.repeat(30);
    expect(resultText(`${blanks}|`, 'PERMIT')).toBe(
      `${blanks}PERMIT \${1:profile-name} CLASS($2) -\n   ID($3) ACCESS(\${4|READ,NONE,EXECUTE,UPDATE,CONTROL,ALTER|})`,
    );
  });

  test('a continuation card keeps its indentation', () => {
    const card = `     ${'X'.repeat(30)} CLASS(FACILITY) ID(ABCDEFGH)   `;
    expect(resultText(`PERMIT -\n${card}AC|`, 'ACCESS')).toContain(`${card}-\n     ACCESS(`);
  });

  test('a sequence number stays in its columns', () => {
    const number = '00000100';
    const short = 'PERMIT X CLASS(FACILITY) ';
    expect(resultText(`${short}|${' '.repeat(72 - short.length)}${number}`, 'DELETE')).toBe(
      `${`${short}DELETE`.padEnd(72)}${number}`,
    );
    expect(resultText(`${long} |${' '.repeat(5)}${number}`, 'DELETE')).toBe(
      `${`${long} -`.padEnd(72)}${number}\n   DELETE`,
    );
  });
});

describe('values', () => {
  test.each([
    ['PERMIT X ACCESS(|)', levels],
    ['PERMIT X ACC(RE|', levels],
    ['PERMIT X ACCESS (|)', levels],
    ['RDEFINE FACILITY X UACC(|)', levels],
    ['PERMIT X RESET(|)', ['ALL', 'STANDARD', 'WHEN']],
    ['PERMIT X CLASS(FACILITY) ACCESS( -\n  |)', levels],
  ])('%j', (deck, expected) => {
    expect(labels(deck)).toEqual(expected);
  });

  test('the value takes the place of the word, in the letter case of the deck', () => {
    expect(resultText('PERMIT X ACCESS(RE|) ID(A)', 'READ')).toBe('PERMIT X ACCESS(READ) ID(A)');
    expect(resultText('PERMIT X ACCESS(RE|AD) ID(A)', 'UPDATE')).toBe('PERMIT X ACCESS(UPDATE) ID(A)');
    expect(resultText('PERMIT X ACCESS(|READ) ID(A)', 'UPDATE')).toBe('PERMIT X ACCESS(UPDATE) ID(A)');
    expect(resultText('permit x access(|)', 'READ')).toBe('permit x access(read)');
  });

  test('classes, those of the site too', () => {
    const found = labels('PERMIT X CLASS(FA|)', 'racf', {
      site: siteOf({ classes: [{ name: '$MINE' }, { name: 'FACILITY' }] }),
    });
    expect(found.slice(0, 2)).toEqual(['$MINE', 'ACCTNUM']);
    expect(found.filter((name) => name === 'FACILITY')).toHaveLength(1);
    expect(resultText('SETROPTS RACLIST(FAC|) REFRESH', 'FACILITY')).toBe('SETROPTS RACLIST(FACILITY) REFRESH');
  });

  test('users and groups of the deck: created ones first, no word twice, not the one being typed', () => {
    const deck = `ADDGROUP GRP
ADDUSER USR DFLTGRP(OTHER)
PERMIT X ID(NAMED USR *)
PERMIT Y ID(GRP, NEW|)`;
    expect(labels(deck)).toEqual(['USR', 'NAMED', 'OTHER', '&RACUID', '*']);
    expect(labels(deck.replace('PERMIT Y ID(GRP, NEW|)', 'CONNECT USR GROUP(|)'))).toEqual(['GRP', 'NAMED', 'OTHER']);
    expect(labels(deck.replace('PERMIT Y ID(GRP, NEW|)', 'CONNECT |'))).toEqual(['USR', 'NAMED']);
  });

  test('users the deck creates far away', () => {
    const far = `ADDUSER FARAWAY\n${'LISTGRP A\n'.repeat(2000)}`;
    expect(labels(`${far}PERMIT X CLASS(APPL) ID(|`)).toContain('FARAWAY');
  });

  test('the form of a date and of a time', () => {
    expect(resultText('ALTUSER A REVOKE(|)', 'mm/dd/yy')).toBe('ALTUSER A REVOKE(${1:mm}/${2:dd}/${3:yy})');
    expect(resultText('ALTUSER A WHEN(TIME(|))', 'hhmm:hhmm')).toBe(
      'ALTUSER A WHEN(TIME(${1:hh}${2:mm}:${3:hh}${4:mm}))',
    );
  });

  test('free text, numbers and secrets', () => {
    for (const deck of [
      'ADDUSER A NAME(|)',
      'ADDUSER A OMVS(UID(|))',
      'ADDUSER A PASSWORD(X)\nADDUSER B PASSWORD(|)',
    ]) {
      expect(labels(deck)).toEqual([]);
    }
  });
});

describe('resources', () => {
  test('of the class that is given: what Zowe needs, then what the deck names', () => {
    const deck = 'RDEFINE APPL MYAPPL\nRDEFINE FACILITY A.B\nPERMIT | CLASS(APPL)';
    expect(labels(deck).slice(0, 2)).toEqual(['OMVSAPPL', 'MYAPPL']);
    expect(labels('RDEFINE APPL MYAPPL\nRDEFINE APPL |').slice(0, 2)).toEqual(['OMVSAPPL', 'MYAPPL']);
  });

  test('while no class is given the name brings it', () => {
    expect(labels('PERMIT |')).toContain('ZWES.IS');
    expect(resultText('PERMIT BPX.|', 'BPX.SERVER')).toBe('PERMIT BPX.SERVER CLASS(FACILITY)');
    expect(resultText('permit |', 'BPX.SERVER')).toBe('permit BPX.SERVER class(facility)');
    expect(resultText('PERMIT BPX.| ID(A)', 'BPX.SERVER')).toBe('PERMIT BPX.SERVER ID(A)');
  });

  test('data sets keep their apostrophes', () => {
    const deck = "ADDSD 'SYS1.**' UACC(NONE)\n";
    expect(labels(`${deck}LISTDSD DATASET(|)`)).toEqual(["'SYS1.**'"]);
    expect(resultText(`${deck}PERMIT 'SY|`, "'SYS1.**'")).toBe(`${deck}PERMIT 'SYS1.**'`);
  });
});

describe('symbols', () => {
  const sets = '//         SET ZOWEUSER=ZWESVUSR\n//         SET PW=SECRET\n';

  test('in a section, with the period', () => {
    expect(labels(job(sets, 'PERMIT X ID(&|)'), 'jcl')).toEqual(['&PW.', '&ZOWEUSER.']);
    expect(resultText(job(sets, 'PERMIT X ID(&Z|)'), '&ZOWEUSER.', 'jcl')).toBe(job(sets, 'PERMIT X ID(&ZOWEUSER.)'));
    expect(resultText(job(sets, 'PERMIT X ID(&Z|OWE.)'), '&ZOWEUSER.', 'jcl')).toBe(
      job(sets, 'PERMIT X ID(&ZOWEUSER.)'),
    );
    expect(resultText(job(sets, "ADDUSER A NAME('FOR &|')"), '&PW.', 'jcl')).toBe(
      job(sets, "ADDUSER A NAME('FOR &PW.')"),
    );
  });

  test('in JCL only symbols set before, and nothing else', () => {
    const deck = (line: string): string => job(`${sets}${line}`, 'LISTGRP');
    expect(labels(deck('//         SET B=&|\n//         SET LATER=1\n'), 'jcl')).toEqual(['&PW.', '&ZOWEUSER.']);
    expect(labels(deck('//         SET B=|\n'), 'jcl')).toEqual([]);
    expect(labels(deck('//* &|\n'), 'jcl')).toEqual([]);
    expect(labels(job(sets, 'LISTGRP').replace('//RUN ', '//R|UN '), 'jcl')).toEqual([]);
  });

  test('the value of a symbol a password depends on is not shown', () => {
    const deck = job(sets, 'ALTUSER A PASSWORD(&PW.)\nPERMIT X ID(&|)');
    expect(JSON.stringify(offered(deck, 'jcl'))).not.toContain('SECRET');
    expect(JSON.stringify(offered(deck, 'jcl'))).toContain('ZWESVUSR');
  });
});

describe('templates', () => {
  test('in JCL, where no snippet file of the language reaches', () => {
    expect(labels(job('', 'LISTGRP\n|'), 'jcl')).toContain('adduser-stc');
    expect(labels(job('', 'LISTGRP\naddus|'), 'jcl')).toContain('adduser-stc');
    expect(labels('|')).not.toContain('adduser-stc');
    expect(labels(job('', 'ADDUSER |'), 'jcl')).not.toContain('adduser-stc');
  });

  test('every card is indented like the first, in the letter case of the deck', () => {
    const text = resultText(job('', 'listgrp a\n  |'), 'rdefine', 'jcl');
    expect(text).toContain('\n  rdefine ${1:FACILITY} ${2:PROFILE.NAME} uacc(none)\n  permit ${2:PROFILE.NAME} class(');
    expect(text).toContain('\n  setropts raclist(${1:FACILITY}) refresh\n');
  });
});

describe('ACF2', () => {
  test('subcommands that work under the setting come first', () => {
    const rules = labels('SET R(FAC)\n|', 'acf2');
    expect(rules.slice(0, 4)).toEqual(['RECKEY', 'COMPILE', 'STORE', 'SET']);
    expect(rules.indexOf('INSERT')).toBeGreaterThan(rules.indexOf('SHOW'));
    const records = labels('SET LID\n|', 'acf2');
    expect(records.slice(0, 3)).toEqual(['INSERT', 'CHANGE', 'SET']);
    expect(records.indexOf('RECKEY')).toBeGreaterThan(records.indexOf('SHOW'));
    // Nobody knows what stood before.
    expect(labels('|', 'acf2').slice(0, 4)).toEqual(['RECKEY', 'COMPILE', 'STORE', 'INSERT']);
    expect(labels('SET FOO\n|', 'acf2').slice(0, 4)).toEqual(['RECKEY', 'COMPILE', 'STORE', 'INSERT']);
  });

  test('records, fields by setting', () => {
    expect(labels('SET CONTROL(GSO)\nINSERT |', 'acf2').slice(0, 2)).toEqual(['STC.', 'CLASMAP.']);
    expect(labels('SET C(GSO)\nINSERT STC.X |', 'acf2')).toEqual(
      expect.arrayContaining(['ADD', 'DEL', 'GROUP', 'LOGONID', 'REP', 'STCID', 'SYSID', 'TRACE', 'NOTRACE']),
    );
    expect(labels('SET C(GSO)\nINSERT STC.X |', 'acf2').slice(0, 3)).toEqual(['LOGONID', 'GROUP', 'STCID']);
    const ofGroup = labels('SET PROFILE(GROUP) DIV(OMVS)\nINSERT ABC |', 'acf2');
    expect(ofGroup.slice(0, 2)).toEqual(['GID', 'AUTOGID']);
    expect(ofGroup).not.toContain('AUTOUID');
    expect(labels('SET LID\nSET TERSE\nCHANGE ABC |', 'acf2')).toContain('PASSWORD');
    expect(labels('SET LID\nINSERT ABC |', 'acf2').slice(0, 2)).toEqual(['NAME', 'GROUP']);
  });

  test('SET: settings, types, divisions', () => {
    expect(labels('SET |', 'acf2').slice(0, 3)).toEqual(['LID', 'RESOURCE', 'RULE']);
    expect(labels('SET PROFILE(USER) |', 'acf2')[0]).toBe('DIVISION');
    const types = offered('SET RESOURCE(|', 'acf2', {
      site: siteOf({ acf2: { resourceTypes: [{ name: 'PAY', class: '$PAY' }] } }),
    });
    expect(types.find(({ label }) => label === 'FAC')).toMatchObject({ detail: 'FACILITY' });
    expect(types.find(({ label }) => label === 'PAY')).toMatchObject({ detail: '$PAY' });
    expect(labels('SET RESOURCE(OPR)\nSET RESOURCE(|', 'acf2')[0]).toBe('OPR');
    expect(labels('SET R(|', 'acf2')).toContain('FAC');
    expect(labels('SET PROFILE(USER) DIV(|', 'acf2').slice(0, 3)).toEqual(['CERTDATA', 'KEYRING', 'OMVS']);
    expect(labels('SET PROFILE(GROUP) DIV(|', 'acf2')).not.toContain('CERTDATA');
    expect(labels('SET CONTROL(|', 'acf2')[0]).toBe('GSO');
  });

  test('rules: control statements, entries', () => {
    expect(labels('$|', 'acf2')).toContain('$KEY');
    expect(labels('$KEY(X) |', 'acf2')).toContain('TYPE');
    expect(labels('$KEY(X)\n - UID(*) |', 'acf2')).toContain('READ');
    expect(labels('SET RESOURCE(FAC)\n$KEY(X)\n A UID(*) |', 'acf2').slice(0, 2)).toEqual(['SERVICE', 'ALLOW']);
    expect(labels('$KEY(X)\n |\n', 'acf2')).not.toContain('ALLOW');
    expect(labels('SET R(FAC)\n$KEY(BPX) ROLESET\n A |', 'acf2').slice(0, 2)).toEqual(['ROLE', 'USER']);
    expect(labels('SET RULE\nCOMPILE *\n$KEY(X)\n A |\n', 'acf2').slice(0, 3)).toEqual(['UID', 'READ', 'WRITE']);
  });

  test('keys and masks of well-known resources of the type', () => {
    expect(labels('SET R(FAC)\nRECKEY |', 'acf2')).toContain('BPX');
    expect(labels('RECKEY |', 'acf2')).toEqual([]);
    expect(labels('SET R(FAC)\nRECKEY BPX ADD(|', 'acf2')).toContain('SERVER');
    expect(labels('SET R(SUR)\nRECKEY BPX ADD(|', 'acf2')).not.toContain('SERVER');
    expect(labels('SET R(FAC)\nCOMPILE *\n$KEY(BPX)\n S|\n', 'acf2')).toContain('SERVER');
    expect(labels('SET R(FAC)\nCOMPILE *\n$KEY(BPX)\n|\n', 'acf2')).toContain('SERVER');
    expect(labels('SET R(FAC)\nCOMPILE *\n|\n', 'acf2')[0]).toBe('$KEY');
  });

  test('a line of RECKEY', () => {
    const line = 'SET R(FAC)\nRECKEY BPX ADD(SERVER ROLE(X) ';
    expect(labels(`${line}|)`, 'acf2')).toContain('SERVICE');
    expect(labels(`${line}|)`, 'acf2')).not.toContain('$MODE');
    expect(labels(`${line}|)`, 'acf2')).not.toContain('DAEMON');
    expect(labels('SET R(FAC)\nRECKEY BPX ADD($|)', 'acf2')).toContain('$ROLESET');
    expect(labels(`${line} SERVICE(|))`, 'acf2').slice(0, 2)).toEqual(['READ', 'UPDATE']);
  });

  test('logonids, roles', () => {
    const deck = 'SET LID\nINSERT ABC GROUP(GRP)\nSET X(ROL)\nINSERT ROLEA INCLUDE(OTHER,|';
    expect(labels(deck, 'acf2')).toEqual(['ABC']);
    expect(labels(`${deck.replace('|', 'X')}) ROLE\nSET R(FAC)\nRECKEY BPX ADD(A ROLE(|`, 'acf2')).toEqual(['ROLEA']);
    expect(labels(`${deck.replace('|', 'X')}) ROLE\nSET R(FAC)\nRECKEY BPX ADD(A UID(|`, 'acf2')).toEqual([]);
  });

  test('operator commands: what the deck has changed comes first', () => {
    const deck = 'SET R(APL)\nRECKEY OMVSAPPL ADD(UID(*) ALLOW)\nSET C(GSO)\nCHANGE OPTS SHRDASD\n';
    expect(labels('F ACF2,|', 'acf2').slice(0, 3)).toEqual(['REBUILD', 'REFRESH', 'NEWXREF']);
    expect(resultText('F ACF2,REB|', 'REBUILD', 'acf2')).toBe('F ACF2,REBUILD($1)');
    expect(labels(`${deck}F ACF2,REBUILD(|`, 'acf2')[0]).toBe('APL');
    expect(labels(`${deck}F ACF2,REFRESH(|`, 'acf2')[0]).toBe('OPTS');
    const none = 'SET RESOURCE(SAF)(\nRECKEY R2 ADD(UID(*) ALLOW)\n';
    expect(labels(`${none}F ACF2,REBUILD(|`, 'acf2')).not.toContain('');
    expect(labels('F ACF2,REBUILD(FAC),|', 'acf2')).toEqual(['CLASS', 'DIVISION']);
    expect(labels('F ACF2,REBUILD(USR),CLASS(P),DIV(|', 'acf2').slice(0, 3)).toEqual(['CERTDATA', 'KEYRING', 'OMVS']);
  });

  test('what makes a change visible is offered as a whole', () => {
    const deck = 'SET R(FAC)\nRECKEY BPX ADD(A UID(*) ALLOW)\n';
    expect(labels(`${deck}|`, 'acf2')[0]).toBe('F ACF2,REBUILD(FAC)');
    expect(labels(`${deck}F ACF2,REBUILD(FAC)\n|`, 'acf2')[0]).toBe('RECKEY');
    expect(labels(`|\n${deck}`, 'acf2')[0]).toBe('RECKEY');
    expect(labels('SET P(USER) DIV(OMVS)\nINSERT A UID(1)\n|', 'acf2')[0]).toBe(
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
    );
  });

  test('answers to TEST', () => {
    expect(labels('SET RULE\nTEST SYS1\n|\n', 'acf2')).toEqual(expect.arrayContaining(['END', 'DSNAME', 'LID']));
    expect(labels('SET RULE\nCOMPILE *\n$KEY(X)\n - |\n', 'acf2')).toEqual([]);
    expect(labels('SET RULE\nTEST SYS1\n|\n', 'acf2')).not.toContain('RECKEY');
  });

  test('nothing in a comment', () => {
    expect(labels('* |', 'acf2')).toEqual([]);
  });
});

describe('Top Secret', () => {
  test('functions, then their keywords', () => {
    expect(labels('T|', 'tss')[0]).toBe('TSS');
    expect(labels('TSS PER|', 'tss')).toContain('REVOKE');
    expect(resultText('TSS PER|', 'PERMIT', 'tss')).toBe('TSS PERMIT($1)');
    const keywords = labels('TSS PERMIT(ABC) ACCESS(READ) |', 'tss');
    expect(keywords.slice(0, 2)).toEqual(['DSNAME', 'IBMFAC']);
    expect(keywords).not.toContain('ACCESS');
    expect(keywords).not.toContain('PERMIT');
    expect(labels('TSS PERMIT(ABC) APPL(X) |', 'tss')[0]).toBe('ACCESS');
    expect(labels('TSS CREATE(ABC) |', 'tss').slice(0, 3)).toEqual(['NAME', 'TYPE', 'DEPARTMENT']);
    expect(labels('TSS ADDTO(STC) |', 'tss').slice(0, 2)).toEqual(['PROCNAME', 'ACID']);
    expect(labels('TSS ADD(RDT) |', 'tss').slice(0, 2)).toEqual(['RESCLASS', 'RESCODE']);
  });

  test('ACIDs of the deck and resources', () => {
    expect(labels('TSS CREATE(ABC) TYPE(USER)\nTSS PERMIT(|)', 'tss')[0]).toBe('ABC');
    expect(labels('TSS PERMIT(ABC) APPL(X)\nTSS PERMIT(ABC) APPL(|)', 'tss').slice(0, 2)).toEqual(['OMVSAPPL', 'X']);
    expect(labels('TSS PERMIT(ABC) IBMFAC(|', 'tss')).toContain('BPX.SERVER');
    expect(labels('TSS PERMIT(ABC) UNIXPRIV(|', 'tss')).toContain('SUPERUSER.FILESYS');
  });

  test('ACIDs of the kind that the keyword names', () => {
    const deck = `TSS CREATE(PROF) TYPE(PROFILE) NAME('P') DEPT(DEPT)
TSS CREATE(GRP) TYPE(GROUP) NAME('G') DEPT(DEPT)
`;
    expect(labels(`${deck}TSS ADD(ABC) PROFILE(|`, 'tss')).toEqual(['PROF', 'ABC', 'DEPT']);
    expect(labels(`${deck}TSS ADD(ABC) GROUP(|`, 'tss')).toEqual(['GRP', 'ABC', 'DEPT']);
  });

  test('the levels of the class', () => {
    expect(labels('TSS PERMIT(ABC) DSN(SYS1.) ACCESS(|', 'tss')).toContain('SCRATCH');
    const site = siteOf({ tss: { resourceClasses: [{ name: 'PAYROLL', levels: ['READ', 'PAY'] }] } });
    expect(labels('TSS PERMIT(ABC) PAYROLL(X) ACCESS(|', 'tss', { site })).toEqual(['READ', 'PAY']);
  });

  test('facilities of the site', () => {
    const site = siteOf({ tss: { facilities: ['PAYTEST'] } });
    expect(labels('TSS ADD(ABC) FAC(|', 'tss', { site })[0]).toBe('PAYTEST');
  });
});

test.each([
  '/* | */',
  'PERMIT X /* | */ ID(A)',
  'PERMIT X /* |',
  'PERMIT X /* a -\n  | b */ ID(A)',
  'PERMIT X -|',
  'PERMIT X - |',
  "ADDUSER A DATA('|')",
  'FOOBAR X |',
  `${'PERMIT X CLASS(FACILITY)'.padEnd(72)}0000|0100`,
])('nothing at %j', (deck) => {
  expect(labels(deck)).toEqual([]);
});
