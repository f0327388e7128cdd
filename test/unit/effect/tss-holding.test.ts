import { describe, expect, test } from 'vitest';
import { type Holding, holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

/** `READ UPDATE`, with a question mark where it is not certain, and the conditions. */
function told({ allowed, certain, conditions }: Holding): string {
  return [...[...allowed].toSorted(), ...(certain ? [] : ['?']), ...conditions].join(' ');
}

function holding(who: string, className: string, resource: string, ...lines: readonly string[]): string {
  const { effects } = analyse(`${lines.map((line) => `TSS ${line}`).join('\n')}\n`, 'tss', defaultSettings);
  return told(holdingOf(effects, { esm: 'tss', who, className, resource }));
}

describe('names', () => {
  test('stand for all that begin with them', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', 'PERMIT(USERA) IBMFAC(BPX.) ACCESS(READ)')).toBe('READ');
    expect(holding('USERA', 'IBMFAC', 'ZWES.IS', 'PERMIT(USERA) IBMFAC(BPX.) ACCESS(READ)')).toBe('');
    expect(holding('USERA', 'DATASET', 'ZWE.DATA', 'PERMIT(ALL) DSN(ZWE) ACCESS(READ)')).toBe('READ');
  });

  test('may have masks, of which not all is known', () => {
    const permit = (name: string): string => `PERMIT(USERA) OPERCMDS(${name}) ACCESS(READ)`;
    expect(holding('USERA', 'OPERCMDS', 'MVS.DISPLAY.J', permit('MVS.D*'))).toBe('READ');
    expect(holding('USERA', 'OPERCMDS', 'MVS.DISPLAY.J', permit('MVS.DISPL+Y'))).toBe('READ');
    expect(holding('USERA', 'OPERCMDS', 'MVS.USERA.J', permit('MVS.%.'))).toBe('READ');
    expect(holding('USERA', 'OPERCMDS', 'MVS.DISPLAY.J', permit('MVS.*.J'))).toBe('?');
    expect(holding('USERA', 'OPERCMDS', 'MVS.DISPLAY.J', permit('JES.*.J'))).toBe('');
    // The class has no masks.
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', 'PERMIT(USERA) IBMFAC(BPX.*) ACCESS(READ)')).toBe('');
  });

  test('with a hole may stand for anything', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', 'PERMIT(USERA) IBMFAC({name}) ACCESS(READ)')).toBe('?');
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', 'PERMIT({acid}) IBMFAC(BPX.SERVER) ACCESS(READ)')).toBe('?');
    expect(holding('{ACID}', 'IBMFAC', 'BPX.SERVER', 'PERMIT({acid}) IBMFAC(BPX.SERVER) ACCESS(READ)')).toBe('READ');
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', 'PERMIT(USERA) IBMFAC(BPX.SERVER) ACCESS({level})')).toBe('?');
    expect(
      holding(
        'USERA',
        'IBMFAC',
        'BPX.SERVER',
        'PERMIT(USERA) IBMFAC(BPX.) ACCESS(READ)',
        'REVOKE(USERA) IBMFAC({name})',
      ),
    ).toBe('READ ?');
  });
});

describe('levels', () => {
  const permit = (className: string, level: string): string => `PERMIT(USERA) ${className}(BPX.) ${level}`.trim();

  test('include others by their bits', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.X', permit('IBMFAC', 'ACCESS(UPDATE)'))).toBe('READ UPDATE WRITE');
    expect(holding('USERA', 'IBMFAC', 'BPX.X', permit('IBMFAC', 'ACCESS(ALL)'))).toBe('ALL CONTROL READ UPDATE WRITE');
    // What CONTROL includes is not known.
    expect(holding('USERA', 'UNIXPRIV', 'BPX.X', permit('UNIXPRIV', 'ACCESS(CONTROL)'))).toBe('CONTROL ?');
    expect(holding('USERA', 'IBMFAC', 'BPX.X', permit('IBMFAC', 'ACCESS(NONE)'))).toBe('');
  });

  test('of a class that the deck defines are those it says', () => {
    const define = (list: string): string => `ADDTO(RDT) RESCLASS(ZW1CLS) ACLST(${list})`;
    const update = permit('ZW1CLS', 'ACCESS(UPDATE)');
    expect(holding('USERA', 'ZW1CLS', 'BPX.X', define('NONE,READ,UPDATE'), update)).toBe('UPDATE');
    expect(holding('USERA', 'ZW1CLS', 'BPX.X', define('UPDATE=6000,READ,NONE'), update)).toBe('READ UPDATE');
    expect(holding('USERA', 'ZW1CLS', 'BPX.X', update)).toBe('UPDATE ?');
  });

  test('without ACCESS are those of the class', () => {
    expect(holding('USERA', 'DSNAME', 'BPX.X', permit('DSN', ''))).toBe('READ');
    expect(holding('USERA', 'APPL', 'BPX.X', permit('APPL', ''))).toBe('?');
    const define = 'ADDTO(RDT) RESCLASS(ZW1CLS) ACLST(READ,NONE)';
    expect(holding('USERA', 'ZW1CLS', 'BPX.X', define, permit('ZW1CLS', ''))).toBe('');
    expect(holding('USERA', 'ZW1CLS', 'BPX.X', `${define} DEFACC(READ)`, permit('ZW1CLS', ''))).toBe('READ');
  });
});

describe('records', () => {
  const own = 'PERMIT(USERA) IBMFAC(BPX.) ACCESS(READ)';
  const everybody = 'PERMIT(ALL) IBMFAC(BPX.SERVER) ACCESS(UPDATE)';

  test('are asked in their order, and the first decides', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', everybody)).toBe('READ UPDATE WRITE');
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', own, everybody)).toBe('READ');
    expect(holding('USERA', 'IBMFAC', 'BPX.SERVER', own, everybody, 'MODIFY(AUTH(MERGE,ALLMERGE))')).toBe('READ ?');
  });

  test('of groups may count, for those who are in them', () => {
    const group = ['CREATE(GRP) TYPE(GROUP) DEPT(D)', 'PERMIT(GRP) IBMFAC(BPX.) ACCESS(READ)'];
    expect(holding('USERA', 'IBMFAC', 'BPX.X', ...group, 'CREATE(USERA) TYPE(USER) DEPT(D)')).toBe('');
    expect(
      holding('USERA', 'IBMFAC', 'BPX.X', ...group, 'CREATE(USERA) TYPE(USER) DEPT(D)', 'ADD(USERA) GROUP(GRP)'),
    ).toBe('?');
  });

  test('of owners give all access', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.X', 'ADDTO(USERA) IBMFAC(BPX.)')).toBe('ALL CONTROL READ UPDATE WRITE');
    expect(holding('USERA', 'IBMFAC', 'BPX.X', 'ADDTO(DEPT1) IBMFAC(BPX.)')).toBe('');
  });

  test('go with REMOVE of the owner, and with the ACID', () => {
    expect(holding('USERA', 'IBMFAC', 'BPX.X', own, 'REMOVE(DEPT1) IBMFAC(BPX.)')).toBe('');
    expect(holding('USERA', 'IBMFAC', 'BPX.X', own, 'DELETE(USERA)')).toBe('');
  });
});

test('commands for other nodes change nothing here', () => {
  expect(holding('USERA', 'IBMFAC', 'BPX.X', 'PERMIT(USERA) IBMFAC(BPX.) ACCESS(READ) TARGET(NODE1)')).toBe('');
});

test('a deck of two products: each has its own', () => {
  const deck = [
    '//A EXEC PGM=IKJEFT01',
    '//SYSTSIN DD *',
    ' TSS PERMIT(USERA) IBMFAC(BPX.SERVER) ACCESS(READ)',
    '/*',
    '//B EXEC PGM=ACFBATCH',
    '//SYSIN DD *',
    'SET RESOURCE(FAC)',
    'RECKEY BPX ADD(SERVER UID(-) SERVICE(UPDATE) ALLOW)',
    '/*',
    '',
  ].join('\n');
  const { effects } = analyse(deck, 'jcl', defaultSettings);
  const question = { who: 'USERA', resource: 'BPX.SERVER' };
  expect(told(holdingOf(effects, { esm: 'tss', className: 'IBMFAC', ...question }))).toBe('READ');
  expect(told(holdingOf(effects, { esm: 'acf2', className: 'FAC', ...question }))).toBe('UPDATE');
});
