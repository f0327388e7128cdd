import { expect, test } from 'vitest';
import { renewalsOf } from '../../../server/src/rules/support/renewals.ts';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';

/** What a deck of ACF2 leaves unrenewed, and renews for nothing, in the order of the names. */
function picture(...cards: string[]): string[] {
  const { storage } = analyse(`ACF\n${cards.join('\n')}`, 'acf2', defaultSettings).effects;
  const { unrenewed, needless } = renewalsOf(storage);
  return [
    ...unrenewed.map(({ kind, name, count, before, instead }) =>
      [kind, name, count, before && 'again', instead && `not ${instead.name ?? ''}`].filter(Boolean).join(' '),
    ),
    ...needless.map(({ renewal: { subject }, before }) => `needless ${subject}${before ? ' again' : ''}`),
  ].sort();
}

const bpx = 'RECKEY BPX ADD(SERVER UID(ZWE) ALLOW)';
const text = ['COMPILE *', '$KEY(SUPERUSER.FILESYS)', '$TYPE(UNI)', ' UID(ZWE) ALLOW', ''];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a rule', ['SET RESOURCE(FAC)', bpx], ['R FAC 1']],
  ['a rule that is rebuilt', ['SET RESOURCE(FAC)', bpx, 'F ACF2,REBUILD(FAC)'], []],
  ['all types of which one is not known', ['SET RESOURCE(FAC)', bpx, 'F ACF2,REBUILD({type})'], []],
  ['rules dropped by address spaces', ['SET RESOURCE(FAC)', bpx, 'F ACF2,SETNORUL(ALL)'], []],
  ['a data set rule', ['SET RULE', 'RECKEY PAY ADD(- UID(PAY) READ(A))'], []],
  ['a SET that fails', ['SET RESOURSE(FAC)', bpx, 'F ACF2,REBUILD(FAC)'], []],
  ['a rule before any SET, so one for data sets', [bpx, 'F ACF2,REBUILD(FAC)'], ['needless R FAC']],
  ['a rule changed again', ['SET RESOURCE(FAC)', bpx, 'F ACF2,REBUILD(FAC)', bpx, bpx], ['R FAC 2 again']],
  ['text with a type under SET RULE', ['SET RULE', ...text, 'STORE', 'F ACF2,REBUILD(UNI)'], []],
  ['text with a type that is not rebuilt', ['SET RULE', ...text, 'STORE'], ['R UNI 1']],
  [
    'text that stands by itself',
    ['SET R(FAC)', '$KEY(BPX) TYPE(FAC)', ' - UID(ZWE) ALLOW', '', 'F ACF2,REBUILD(FAC)'],
    [],
  ],
  ['text from a data set', ['SET R(FAC)', "COMPILE 'PDS(BPX)' STORE"], ['R FAC 1']],
  ['text from a data set, only tried', ['SET R(FAC)', "COMPILE 'PDS(BPX)' NOSTORE"], []],
  ['another type rebuilt', ['SET RESOURCE(FAC)', bpx, 'F ACF2,REBUILD(APL)'], ['R FAC 1 not APL']],
  [
    'profile records of one division',
    [
      'SET PROFILE(USER) DIV(KEYRING)',
      'INSERT ZWE.RING RINGNAME(R)',
      'F ACF2,REBUILD(USR),CLASS(P),DIVISION(CERTDATA)',
    ],
    ['P USR 1 not USR'],
  ],
  [
    'profile records of all divisions',
    ['SET PROFILE(USER) DIV(KEYRING)', 'INSERT ZWE.RING RINGNAME(R)', 'F ACF2,REBUILD(USR),CLASS(P)'],
    [],
  ],
  ['numbers', ['SET PROFILE(GROUP) DIV(OMVS)', 'INSERT ZWE AUTOGID', 'F ACF2,REBUILD(GRP),CLASS(P)'], ['O OMVS 1']],
  [
    'a certificate',
    ['SET PROFILE(USER) DIV(CERTDATA)', 'GENCERT ZWE.CERT LABEL(X)', 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(CERTDATA)'],
    [],
  ],
  ['options', ['SET CONTROL(GSO)', 'INSERT STC.ZWE LOGONID(ZWE)', 'F ACF2,REFRESH(STC)'], []],
  [
    'options twice',
    ['SET CONTROL(GSO)', 'F ACF2,REFRESH(STC)', 'F ACF2,REFRESH(STC)'],
    ['needless GSO STC', 'needless GSO STC again'],
  ],
  [
    'a new directory',
    ['SET CONTROL(GSO)', 'CHANGE INFODIR TYPES(R-RPAY) ADD', 'F ACF2,REFRESH(INFODIR)', 'F ACF2,REBUILD(PAY)'],
    [],
  ],
  ['roles', ['SET X(ROL)', 'INSERT R INCLUDE(ZWE) ROLE', 'F ACF2,NEWXREF,TYPE(SGP)'], ['X ROL 1 not SGP']],
  ['shifts', ['SET SHIFT(SFT)', 'INSERT NORMAL DAYS(MON)', 'F ACF2,NEWSHIFT'], []],
])('%s', (_, cards, expected) => {
  expect(picture(...cards)).toEqual(expected);
});
