import { describe, expect, test } from 'vitest';
import { isRebuilt, typeOfClass } from '../../../server/src/effect/acf2/types.ts';
import { deckGrants } from '../../../server/src/effect/grants.ts';
import { type Holding, holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

function effectsOf(...lines: readonly string[]) {
  return analyse(['ACF', ...lines, ''].join('\n'), 'acf2', defaultSettings).effects;
}

/** `READ UPDATE`, with a question mark where it is not certain, and the conditions. */
function told({ allowed, certain, conditions }: Holding): string {
  return [...allowed, ...(certain ? [] : ['?']), ...conditions].join(' ');
}

function holding(who: string, className: string, resource: string, ...lines: readonly string[]): string {
  return told(holdingOf(effectsOf(...lines), { esm: 'acf2', who, className, resource }));
}

describe('the rule set that decides', () => {
  const whole = ['SET RESOURCE(FAC)', 'RECKEY BPX ADD(SERVER UID(-) SERVICE(READ) ALLOW)'];

  test('is that of the first qualifier', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...whole)).toBe('READ');
    expect(holding('USERA', 'FAC', 'BPX.DAEMON', ...whole)).toBe('');
    expect(holding('USERA', 'APL', 'BPX.SERVER', ...whole)).toBe('');
  });

  test('of the whole name hides it', () => {
    const hidden = [...whole, 'RECKEY BPX.SERVER ADD(USER(USERB) SERVICE(READ) ALLOW)'];
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...hidden)).toBe('');
    expect(holding('USERB', 'FAC', 'BPX.SERVER', ...hidden)).toBe('READ');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...hidden, 'DELETE BPX.SERVER')).toBe('READ');
  });

  test('of a masked whole name hides it too, the most specific first', () => {
    const masked = [...whole, 'RECKEY BPX.S***** ADD(UID(-) SERVICE(UPDATE) ALLOW)'];
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...masked)).toBe('UPDATE');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...masked, 'RECKEY BPX.SE**** ADD(UID(-) SERVICE(ADD) ALLOW)')).toBe(
      'ADD',
    );
  });

  test('is not certain where a key, a type or the text is not known', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...whole, 'RECKEY {key} ADD(SERVER UID(-) ALLOW)')).toBe('READ ?');
    expect(
      holding('USERA', 'FAC', 'BPX.SERVER', ...whole, 'SET RESOURCE({type})', 'RECKEY BPX ADD(UID(-) ALLOW)'),
    ).toBe('READ ?');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...whole, "COMPILE 'ZWE.RULES(BPX)'")).toBe('READ ?');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...whole, 'SET RULE', "COMPILE 'ZWE.RULES(BPX)'")).toBe('READ');
  });
});

describe('text of a rule set', () => {
  const text = ['SET RESOURCE(FAC)', 'COMPILE *', '$KEY(BPX) TYPE(FAC)', ' SERVER UID(-) SERVICE(READ) ALLOW', ''];

  test('counts when it is stored', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...text, 'STORE')).toBe('READ');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...text, 'END')).toBe('');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...text, 'SET RULE', 'STORE')).toBe('');
  });

  test('replaces what was there', () => {
    const before = ['SET RESOURCE(FAC)', 'RECKEY BPX ADD(DAEMON UID(-) SERVICE(READ) ALLOW)'];
    expect(holding('USERA', 'FAC', 'BPX.DAEMON', ...before, ...text, 'STORE')).toBe('');
    const grants = [...deckGrants(effectsOf(...before, ...text, 'STORE'), 'acf2')];
    expect(grants.map(({ resource, ended }) => [resource, ended?.spec?.name])).toEqual([
      ['BPX.DAEMON', 'STORE'],
      ['BPX.SERVER', undefined],
    ]);
  });

  test('that stands by itself is what is stored', () => {
    const { effects } = analyse('$KEY(BPX) TYPE(FAC)\n SERVER UID(-) SERVICE(READ) ALLOW\n', 'acf2', defaultSettings);
    expect(told(holdingOf(effects, { esm: 'acf2', who: 'USERA', className: 'FAC', resource: 'BPX.SERVER' }))).toBe(
      'READ',
    );
  });

  test('gives its type although data set rules are set', () => {
    expect(
      holding(
        'USERA',
        'UNI',
        'SUPERUSER.FILESYS',
        'SET RULE',
        'COMPILE * STORE',
        '$KEY(SUPERUSER) TYPE(UNI)',
        ' FILESYS UID(-) SERVICE(READ) ALLOW',
        '',
      ),
    ).toBe('READ');
  });
});

describe('the line that decides', () => {
  const of = (...lines: readonly string[]): string[] => [
    'SET RESOURCE(FAC)',
    ...lines.map((line) => `RECKEY BPX ADD(${line})`),
  ];

  test('is the most specific; services do not include one another', () => {
    expect(
      holding('USERA', 'FAC', 'BPX.SERVER', ...of('- UID(-) ALLOW', 'SERVER UID(-) SERVICE(UPDATE) PREVENT')),
    ).toBe('READ DELETE ADD EXECUTE');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER UID(-) SERVICE(UPDATE) ALLOW'))).toBe('UPDATE');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER UID(-) SERVICE(UPDATE)'))).toBe('');
  });

  test('may be one with a UID mask, which may be about anybody', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER UID(ABC) SERVICE(READ) ALLOW'))).toBe('?');
    expect(holding('*', 'FAC', 'BPX.SERVER', ...of('SERVER UID(ABC) SERVICE(READ) ALLOW'))).toBe('');
    expect(
      holding(
        'USERA',
        'FAC',
        'BPX.SERVER',
        ...of('SERVER UID(ABC) SERVICE(READ) ALLOW', 'SERVER UID(-) SERVICE(READ) ALLOW'),
      ),
    ).toBe('READ');
  });

  test('under a condition is told as such', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER UID(-) SERVICE(READ) SHIFT(DAY) ALLOW'))).toBe(
      'SHIFT(DAY)',
    );
    expect(
      holding(
        'USERA',
        'FAC',
        'BPX.SERVER',
        ...of('SERVER UID(-) SERVICE(READ) ALLOW', 'SERVER UID(-) SHIFT(DAY) PREVENT'),
      ),
    ).toBe('READ ?');
  });

  test('may hand over to another rule set, have a hole, or be deleted by one', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER UID(-) NEXTKEY(OTHER)'))).toBe('?');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('{rest} UID(-) SERVICE(READ) ALLOW'))).toBe('?');
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER USER({user}) SERVICE(READ) ALLOW'))).toBe('?');
    expect(holding('{USER}', 'FAC', 'BPX.SERVER', ...of('SERVER USER({user}) SERVICE(READ) ALLOW'))).toBe('READ');
    expect(
      holding(
        'USERA',
        'FAC',
        'BPX.SERVER',
        ...of('SERVER UID(-) SERVICE(READ) ALLOW'),
        'RECKEY BPX DEL(SERVER UID({uid}) SERVICE(READ) ALLOW)',
      ),
    ).toBe('READ ?');
  });

  test('of a role that the deck does not make may be about anybody', () => {
    expect(holding('USERA', 'FAC', 'BPX.SERVER', ...of('SERVER ROLE(ZWE) SERVICE(READ) ALLOW'))).toBe('?');
    const role = (...more: readonly string[]): string =>
      holding('USERA', 'FAC', 'BPX.SERVER', 'SET X(ROL)', ...more, ...of('SERVER ROLE(ZWE) SERVICE(READ) ALLOW'));
    expect(role('INSERT ZWE INCLUDE(USER-) ROLE')).toBe('READ');
    expect(role('INSERT ZWE INCLUDE(USER-) EXCLUDE(USERA) ROLE')).toBe('');
    expect(role('INSERT ZWE INCLUDE(USERA) ROLE', 'CHANGE ZWE INCLUDE(USERB)')).toBe('?');
    expect(role('INSERT ALL INCLUDE(ZWE) GROUP', 'INSERT ZWE INCLUDE(ALL) GROUP')).toBe('');
    expect(role('INSERT IN INCLUDE(USERA) ROLE', 'INSERT ZWE INCLUDE(IN) GROUP')).toBe('READ');
  });
});

test('lines of data set rules decide on all kinds of access; who may read may execute', () => {
  const rules = [
    'SET RULE',
    'RECKEY ZWE ADD(- UID(-) READ(A) WRITE(A))',
    'RECKEY ZWE ADD(SZWEAUTH.- UID(-) R(A) E(P))',
  ];
  expect(holding('USERA', '', 'ZWE.SZWEAUTH', ...rules)).toBe('READ EXEC');
  expect(holding('USERA', '', 'ZWE.OTHER.DATA', ...rules)).toBe('READ WRITE EXEC');
  // Who has the prefix for a logonid owns the data sets.
  expect(holding('ZWE', '', 'ZWE.SZWEAUTH', ...rules)).toBe('READ EXEC ?');
});

test('types of classes come from the deck, then from the catalog', () => {
  const effects = effectsOf('SET C(GSO)', 'INSERT CLASMAP.ZOWE RESOURCE(ZOWE) RSRCTYPE(ZOX)');
  expect(typeOfClass(effects, 'ZOWE')).toBe('ZOX');
  expect(typeOfClass(effects, 'FACILITY')).toBe('FAC');
  expect(typeOfClass(effects, 'NOBODYS')).toBeUndefined();
});

test('changes are visible after REBUILD', () => {
  const change = ['SET RESOURCE(FAC)', 'RECKEY BPX ADD(SERVER UID(-) SERVICE(READ) ALLOW)'];
  expect(isRebuilt(effectsOf(...change), 'FAC')).toBe(false);
  expect(isRebuilt(effectsOf(...change), 'APL')).toBe(true);
  expect(isRebuilt(effectsOf(...change, 'F ACF2,REBUILD(FAC)'), 'FAC')).toBe(true);
  expect(isRebuilt(effectsOf('F ACF2,REBUILD(FAC)', ...change), 'FAC')).toBe(false);
});
