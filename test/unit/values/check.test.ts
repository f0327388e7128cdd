import { describe, expect, it, test } from 'vitest';
import {
  amount,
  asis,
  date,
  dataset,
  formed,
  group,
  hex,
  hoursAndMinutes,
  isoDate,
  label,
  member,
  name,
  nodeUser,
  number,
  numberOr,
  path,
  phrase,
  password,
  profile,
  qualifiers,
  ranges,
  ring,
  secretHex,
  text,
  time,
  timeRange,
  user,
  userOrGroup,
  volume,
} from '../../../server/src/catalog/build.ts';
import type { ClassSpec, ValueType } from '../../../server/src/catalog/types.ts';
import { checkValue } from '../../../server/src/values/check.ts';
import type { ValueFacts } from '../../../server/src/values/types.ts';

/** What is said about a value as a word; one in apostrophes counts as quoted. `?` stands behind what is only likely. */
function said(of: ValueType, written: string, facts: ValueFacts = {}): string {
  const quoted = written.startsWith("'");
  const value = quoted ? written.slice(1, written.endsWith("'") ? -1 : undefined) : written;
  const problem = checkValue(of, { value, quoted }, facts);
  if (!problem) return 'ok';
  const meant = problem.replacement === undefined ? '' : ` -> ${problem.replacement}`;
  return `${problem.kind}${problem.sure ? '' : '?'}${meant}`;
}

/** The part of a value that is marked. */
function marked(of: ValueType, value: string, facts: ValueFacts = {}): string | undefined {
  const range = checkValue(of, { value, quoted: true }, facts)?.range;
  return range && value.slice(range.start, range.end);
}

const pds = name('member', 8, { form: 'system' });

test.each<[ValueType, string, string]>([
  [user, 'IBMUSER', 'ok'],
  [user, 'ibmuser', 'ok'],
  [user, '12345678', 'ok'],
  [user, '#A@B$', 'ok'],
  [user, '§A', 'ok'],
  [user, 'IBM.USER', 'malformed'],
  [user, 'IBM-USER', 'malformed'],
  [user, 'IBMUSER12', 'too-long'],
  [user, '*', 'ok'],
  [user, '&RACUID', 'ok'],
  [group, 'SYS1', 'ok'],
  [group, '1SYS', 'malformed'],
  [userOrGroup, '1SYS', 'ok'],
  [userOrGroup, '=MEMBER', 'ok'],
  [volume, '******', 'ok'],
  [volume, 'VOLUME1', 'too-long'],
  [pds, 'IKJACCNT', 'ok'],
  [pds, 'IKJACCNT1', 'too-long'],
  [pds, '1IKJ', 'malformed?'],
  [pds, 'IK*', 'malformed?'],
  [name('job', 8, { form: 'system', generic: true }), 'PAY*', 'ok'],
  [name('anything'), '=?!', 'ok'],
  [name('code', 3, { minLength: 3 }), 'EN', 'too-short'],
  [name('LU', 17, { form: 'lu' }), 'NET1.LU1', 'ok'],
  [name('LU', 17, { form: 'lu' }), 'NET1..LU1', 'malformed?'],
  [name('label', 64, { form: 'dotted' }), 'KEY.LABEL.1', 'ok'],
  [nodeUser, 'NODE1.IBMUSER', 'ok'],
  [nodeUser, '*.IBMUSER', 'ok'],
  [nodeUser, 'NODE1.IBMUSER/PASSWORD', 'ok'],
  [nodeUser, '.IBMUSER', 'ok'],
  [nodeUser, 'IBMUSER', 'ok'],
  [nodeUser, 'NODE1.', 'malformed?'],
  [nodeUser, 'NODE1.IBMUSER12', 'malformed?'],
])('the name %o in %s: %s', (of, value, answer) => {
  expect(said(of, value)).toBe(answer);
});

test.each<[ValueType, string, string]>([
  [number(0, 99), '0', 'ok'],
  [number(0, 99), '099', 'ok'],
  [number(0, 99), '100', 'out-of-range'],
  [number(0, 99), '-1', 'malformed'],
  [number(0, 99), '1.5', 'malformed'],
  [number(1), '0', 'out-of-range'],
  [number(), '123456789012345678901234567890', 'ok'],
  [numberOr([0, 99], 1, 24), '99', 'ok'],
  [numberOr([0, 99], 1, 24), '25', 'out-of-range'],
  [ranges(1, 128), '1:28', 'ok'],
  [ranges(1, 128), '7', 'ok'],
  [ranges(1, 128), '28:1', 'malformed?'],
  [ranges(1, 128), '1:129', 'out-of-range'],
  [ranges(1, 128), '1:', 'malformed'],
  [amount, '2G', 'ok'],
  [amount, '16383P', 'ok'],
  [amount, '16384P', 'out-of-range'],
  [amount, '16776192T', 'ok'],
  [amount, '16776193T', 'out-of-range'],
  [amount, '2048', 'malformed'],
  [amount, '2GB', 'malformed'],
  [hex(4), '00fF', 'ok'],
  [hex(4), '00F', 'too-short'],
  [hex(1, 8), '123456789', 'too-long'],
  [hex(4), '00FG', 'malformed'],
])('the number %o in %s: %s', (of, value, answer) => {
  expect(said(of, value)).toBe(answer);
});

test.each<[ValueType, string, string]>([
  [date, '12/31/30', 'ok'],
  [date, '2/29/28', 'ok'],
  [date, '2/29/30', 'malformed'],
  [date, '31/12/30', 'malformed -> 12/31/30'],
  [date, '12/31/2030', 'malformed -> 12/31/30'],
  [date, '2030-12-31', 'malformed -> 12/31/30'],
  [date, '31.12.30', 'malformed -> 12/31/30'],
  [date, 'tomorrow', 'malformed?'],
  [isoDate, '2030-12-31', 'ok'],
  [isoDate, '2030-13-31', 'malformed'],
  [isoDate, '12/31/2030', 'malformed? -> 2030-12-31'],
  [isoDate, '2030/12/31', 'ok'],
  [time, '14:30:00', 'ok'],
  [time, '24:00:00', 'malformed?'],
  [time, '25:30:00', 'malformed'],
  [time, '14:30', 'malformed?'],
  [timeRange, '0800:1700', 'ok'],
  [timeRange, '0800:2400', 'ok'],
  [timeRange, '0800:2500', 'malformed'],
  [timeRange, '0860:1700', 'malformed'],
  [timeRange, '8:17', 'malformed?'],
  [hoursAndMinutes, '60', 'ok'],
  [hoursAndMinutes, '9959', 'ok'],
  [hoursAndMinutes, '160', 'out-of-range'],
  [hoursAndMinutes, '1h', 'malformed'],
])('the moment %o in %s: %s', (of, value, answer) => {
  expect(said(of, value)).toBe(answer);
});

test.each<[ValueType, string, string]>([
  [text(5), 'short', 'ok'],
  [text(5), 'longer', 'too-long'],
  [text(5, 3), 'xx', 'too-short'],
  [asis(5), '/u/joe', 'too-long'],
  [path(1023), '/u/joe', 'ok'],
  [path(1023), 'u/joe', 'malformed?'],
  [formed('dn'), 'CN=Server,O=Example', 'ok'],
  [formed('dn'), 'Server', 'malformed?'],
  [formed('ip'), '192.0.2.1', 'ok'],
  [formed('ip'), '2001:db8::1', 'ok'],
  [formed('ip'), 'localhost', 'malformed?'],
  [formed('host'), 'www.example.com', 'ok'],
  [formed('host'), 'https://www.example.com', 'malformed?'],
  [formed('ipOrHost'), '2001:db8::1', 'ok'],
  [formed('email'), 'joe@example.com', 'ok'],
  [formed('email'), 'joe', 'malformed?'],
  [formed('uri'), 'urn:x', 'ok'],
  [formed('uri'), 'www.example.com', 'malformed?'],
  [formed('ldap'), 'LDAPS://host', 'ok'],
  [formed('ldap'), 'http://host', 'malformed?'],
  [formed('uuid'), '01234567-89ab-cdef-0123-456789abcdef', 'ok'],
  [formed('uuid'), '0123456789abcdef', 'malformed?'],
  [formed('tag'), 'NAME:value', 'ok'],
  [formed('tag'), 'value', 'malformed?'],
  [formed('ownerLabel'), 'JOE/Cert', 'ok'],
  [formed('ownerLabel'), 'Cert', 'malformed?'],
  [label, 'A label of thirty-two characters', 'ok'],
  [label, 'A label of thirty-three character', 'too-long'],
  [ring, 'R'.repeat(238), 'too-long'],
  [password, 'CHANGEME', 'ok'],
  [password, 'CHANGEME9', 'too-long'],
  [phrase, 'A phrase of some length', 'ok'],
  [phrase, 'short', 'too-short'],
  [secretHex(16), '0123', 'too-short'],
])('the text %o in %s: %s', (of, value, answer) => {
  expect(said(of, value)).toBe(answer);
});

describe('a data set name', () => {
  it.each([
    ["'SYS1.LINKLIB'", 'ok'],
    ["'SYS1.LINK_LIB'", 'malformed'],
    ["'SYS1.LINKLIBRARY'", 'malformed'],
    ["'SYS1..LINKLIB'", 'malformed?'],
    [`'${'ABCDEFGH.'.repeat(4)}ABCDEFGH'`, 'ok'],
    [`'${'ABCDEFGH.'.repeat(5)}X'`, 'too-long'],
  ])('%s: %s', (value, answer) => {
    expect(said(dataset, value)).toBe(answer);
    expect(said(profile(), value, { className: 'DATASET' })).toBe(answer);
  });

  it('may have a member where it is no profile', () => {
    expect(said(dataset, "'SYS1.PARMLIB(IEASYS00)'")).toBe('ok');
    expect(said(profile(), "'SYS1.PARMLIB(IEASYS00)'", { className: 'DATASET' })).toBe('malformed?');
  });

  it('may be the beginning of one', () => {
    expect(said(qualifiers, 'SYS1.PROD')).toBe('ok');
    expect(said(qualifiers, 'SYS1/PROD')).toBe('malformed');
  });
});

describe('a generic data set profile', () => {
  it.each([
    ["'A.B*'", 'ok', 'ok'],
    ["'A.*.C'", 'ok', 'ok'],
    ["'A.B%C*.D'", 'ok', 'ok'],
    ["'A.**'", 'ok', 'needs-egn'],
    ["'A.**.C'", 'ok', 'needs-egn'],
    ["'A.B**'", 'generic-shape -> A.B*.**', 'needs-egn'],
    ["'A.B**.C'", 'generic-shape', 'needs-egn'],
    ["'A.**.B**'", 'generic-shape', 'needs-egn'],
    ["'A.**.B.**'", 'generic-shape', 'needs-egn'],
    ["'A.*B.C'", 'generic-shape?', 'generic-shape?'],
    ["'*.B'", 'generic-first-qualifier', 'generic-first-qualifier'],
    ["'A%.B'", 'generic-first-qualifier', 'generic-first-qualifier'],
    ["'A*'", 'generic-first-qualifier', 'generic-first-qualifier'],
    // The prefix comes in front.
    ['*.B', 'ok', 'ok'],
  ])('%s: %s, without EGN: %s', (value, withEgn, without) => {
    const facts = { className: 'DATASET' };
    expect(said(profile(), value, facts)).toBe(withEgn);
    expect(said(profile(), value, { ...facts, egn: true })).toBe(withEgn);
    expect(said(profile(), value, { ...facts, egn: false })).toBe(without);
  });

  it('is marked where it is wrong', () => {
    const facts = { className: 'DATASET' };
    expect(marked(profile(), 'A.B**', facts)).toBe('B**');
    expect(marked(profile(), 'A.**.B.**', facts)).toBe('**');
    expect(marked(profile(), 'AB*.C', facts)).toBe('AB*');
    expect(marked(profile(), 'A.TOOLONGNAME.C', facts)).toBe('TOOLONGNAME');
  });
});

describe('a general resource profile', () => {
  const source = { certainty: 'docs', where: 'test' } as const;
  const base: ClassSpec = { name: 'TEST', doc: '', source, certainty: 'docs', generics: true };
  const of = profile('CLASS');

  it.each([
    ['A.B.**', 'ok'],
    ['**', 'ok'],
    ['*', 'ok'],
    ['**.A', 'ok'],
    ['A.B**', 'generic-shape?'],
    ['**.A.**', 'generic-shape?'],
    ['A.B%*', 'generic-shape'],
    ['A'.repeat(246), 'ok'],
    ['A'.repeat(247), 'too-long'],
  ])('%s: %s', (value, answer) => {
    expect(said(of, value, { className: 'TEST', classSpec: base })).toBe(answer);
  });

  it('has a length that depends on the class', () => {
    const short: ClassSpec = { ...base, maxLength: 8 };
    expect(said(of, 'ABCDEFGHI', { className: 'TEST', classSpec: short })).toBe('too-long');
    expect(said(of, 'ABCDEFGHI', { className: 'TEST', classSpec: { ...short, certainty: 'knowledge' } })).toBe(
      'too-long?',
    );
    expect(said(of, 'ABCDEFGHI', { className: 'TEST', classSpec: { ...short, certainty: 'doubtful' } })).toBe('ok');
  });

  it('may be anything in a class that nobody knows', () => {
    expect(said(of, 'A.B**', { className: '$SITE' })).toBe('ok');
    expect(said(of, 'A'.repeat(300))).toBe('ok');
  });
});

test.each([
  ['PROGRAM', "'SYS1.LINKLIB'", 'ok'],
  ['PROGRAM', "'SYS1.LINKLIB'//NOPADCHK", 'ok'],
  ['PROGRAM', "'SYS1.LINKLIB'/SYSRES/PADCHK", 'ok'],
  ['PROGRAM', "'SYS1.LINKLIB'/'******'/NOPADCHK", 'ok'],
  ['PROGRAM', "'SYS1.LINKLIB'/SYSRES/NOPAD", 'ok'],
  ['PROGRAM', "'SYS1.LINKLIB'/SYSRES/NOCHECK", 'malformed?'],
  ['PROGRAM', "'SYS1.LINKLIB'/NOPADCHK", 'malformed?'],
  ['PROGRAM', "'SYS1.LINKLIBRARY'//NOPADCHK", 'malformed?'],
  ['GLOBAL', "'SYS1.HELP'/READ", 'ok'],
  ['GLOBAL', 'ABC.*/ALTER', 'ok'],
  ['GLOBAL', "'SYS1.HELP'/WRITE", 'malformed?'],
  ['GLOBAL', "'SYS1.HELP'", 'ok'],
  ['SECDATA', 'SECRET/100', 'ok'],
  ['SECDATA', 'SECRET/255', 'malformed?'],
  ['SECDATA', 'PAYROLL', 'ok'],
  ['GCICSTRN', 'CE*', 'ok'],
])('a member of %s: %s: %s', (className, value, answer) => {
  expect(said(member('class-name'), value, { className })).toBe(answer);
});

test('a member of a grouping class is a resource of its member class', () => {
  const source = { certainty: 'docs', where: 'test' } as const;
  const memberSpec: ClassSpec = { name: 'TCICSTRN', doc: '', source, certainty: 'docs', maxLength: 13, generics: true };
  const facts = { className: 'GCICSTRN', memberSpec };
  expect(said(member('class-name'), 'CE*', facts)).toBe('ok');
  expect(said(member('class-name'), 'C'.repeat(14), facts)).toBe('too-long');
  expect(said(member('class-name'), 'C%*', facts)).toBe('generic-shape');
});
