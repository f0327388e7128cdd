import { describe, expect, test } from 'vitest';
import { readSiteValue, siteOf } from '../../../server/src/site/read.ts';
import { emptySite } from '../../../server/src/site/types.ts';
import { analyse, defaultSettings, diagnostics } from '../../../server/src/service/index.ts';
import { hovered, labels } from '../service/harness.ts';

const site = siteOf(
  readSiteValue({
    classes: [{ name: '$PAYROLL', doc: 'Payroll of the company.', maxLength: 20 }],
    fields: {
      USER: [
        { name: 'EMPNO', type: 'num', min: 1, max: 99999, doc: 'Number of the employee.' },
        { name: 'ROOM', type: 'char', maxLength: 4 },
        { name: 'REMOTE', type: 'flag' },
        'ANYTHING',
      ],
      $PAYROLL: ['CONTACT'],
    },
    commands: ['PERMITX'],
  }).file,
);

function reported(deck: string): string[] {
  return diagnostics(analyse(deck, 'racf', { ...defaultSettings, site })).map(
    ({ severity, code, range }) => `${severity} ${code} ${deck.slice(range.start, range.end)}`,
  );
}

describe('custom fields', () => {
  test.each([
    'ALTUSER JOE CSDATA(EMPNO(4711) ROOM(A1) REMOTE(YES) ANYTHING(GOES HERE))',
    'ALTUSER JOE CSDATA(NOEMPNO NOROOM)',
    'ALTUSER JOE CSDATA({field}(1))',
    'ALTGROUP STAFF CSDATA(WHATEVER(1))',
    "ALTDSD 'DATA.SET' CSDATA(WHATEVER(1))",
    'RALTER $PAYROLL A.B CSDATA(CONTACT(JOE))',
  ])('nothing is said about %s', (deck) => {
    expect(reported(deck).filter((one) => !/refresh|template-hole/.test(one))).toEqual([]);
  });

  test('one that the site does not have is reported, as a warning: the description may be old', () => {
    expect(reported('ALTUSER JOE CSDATA(EMPNR(4711))')).toEqual(['warning racf/unknown-operand EMPNR']);
    expect(reported('ALTUSER JOE CSDATA(SHOESIZE(44))')).toEqual(['warning racf/unknown-operand SHOESIZE']);
    expect(reported('ALTUSER JOE CSDATA(SHOESIZE)').map((one) => one.split(' ')[0])).toEqual(['warning']);
  });

  test('their values are checked', () => {
    expect(reported('ALTUSER JOE CSDATA(EMPNO(JOE))')).toHaveLength(1);
    expect(reported('ALTUSER JOE CSDATA(ROOM(TOOLONG))')).toHaveLength(1);
    expect(reported('ALTUSER JOE CSDATA(REMOTE(PERHAPS))')).toHaveLength(1);
  });

  test('they complete and are explained', () => {
    expect(labels('ALTUSER JOE CSDATA(|)', 'racf', { site })).toEqual(expect.arrayContaining(['EMPNO', 'NOEMPNO']));
    expect(labels('ADDUSER JOE CSDATA(|)', 'racf', { site })).not.toContain('NOEMPNO');
    expect(labels('ALTUSER JOE CSDATA(REMOTE(|))', 'racf', { site })).toEqual(['YES', 'NO']);
    expect(hovered('ALTUSER JOE CSDATA(EMP|NO(1))', 'racf', { site })).toContain('Number of the employee.');
  });
});

describe('classes', () => {
  test('one that is spelt nearly right is a slip', () => {
    expect(reported('RDEFINE $PAYROL A.B UACC(NONE)')).toContain('warning racf/unknown-class $PAYROL');
  });

  test('have the limits that the site says', () => {
    expect(reported(`RDEFINE $PAYROLL ${'A'.repeat(21)} UACC(NONE)`).join()).toContain('too-long');
  });

  test('are explained with what the site says', () => {
    const text = hovered('PERMIT X CLASS($PAY|ROLL)', 'racf', { site });
    expect(text).toContain('Payroll of the company.');
    expect(text).toContain('up to 20 characters');
  });
});

describe('commands', () => {
  test('are quiet though they look like a slip, and complete', () => {
    expect(reported('PERMITX A B(C)')).toEqual([]);
    expect(diagnostics(analyse('PERMITX A B(C)', 'racf', defaultSettings))).toHaveLength(1);
    expect(labels('PERM|', 'racf', { site })).toContain('PERMITX');
  });
});

describe('other products', () => {
  const others = siteOf(
    readSiteValue({
      acf2: { logonidFields: ['EMPNO', { name: 'PAY-CLRK', type: 'flag', doc: 'Works in payroll.' }] },
      tss: { resourceClasses: [{ name: 'PAYROLL', doc: 'Payroll.' }], fields: [{ name: 'EMPNO', type: 'num' }] },
    }).file,
  );

  test('fields of logonids complete and are explained', () => {
    expect(labels('SET LID\nINSERT JOE |', 'acf2', { site: others })).toContain('EMPNO');
    expect(hovered('SET LID\nCHANGE JOE NOPAY-|CLRK', 'acf2', { site: others })).toContain('Works in payroll.');
    expect(hovered('SET LID\nCHANGE JOE PAY-|CLRK', 'acf2', { site: emptySite })).toBeUndefined();
  });

  test('resource classes and fields of Top Secret too', () => {
    expect(labels('TSS PERMIT(JOE) |', 'tss', { site: others })).toContain('PAYROLL');
    expect(hovered('TSS PERMIT(JOE) PAY|ROLL(A.B)', 'tss', { site: others })).toContain('Payroll.');
    expect(hovered('TSS ADDTO(JOE) EMP|NO(7)', 'tss', { site: others })).toContain('A field of your site.');
  });

  test('a field of Top Secret is no resource class, whether its type is said or not', () => {
    const deck = "TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED EMPNO(7)";
    const reported = (field: unknown): string[] => {
      const site = siteOf(readSiteValue({ tss: { fields: [field] } }).file);
      return diagnostics(analyse(deck, 'tss', { ...defaultSettings, site })).map(({ code }) => code);
    };
    expect(reported('EMPNO')).toEqual([]);
    expect(reported({ name: 'EMPNO', type: 'num' })).toEqual([]);
  });
});
