import { describe, expect, test } from 'vitest';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';
import { grantOf, writtenFor } from '../../../server/src/translate/index.ts';
import type { Grant } from '../../../server/src/translate/types.ts';
import { boundCommands } from '../bound.ts';

/** What the last command of a deck permits. */
function granted(deck: string, esm: Esm): Grant | undefined {
  const command = boundCommands(analyse(deck, esm, defaultSettings)).at(-1);
  return command && grantOf(command);
}

function written(deck: string, esm: Esm, other: Esm): readonly string[] | undefined {
  const grant = granted(deck, esm);
  return grant && writtenFor(grant, other)?.lines;
}

/** One permission in three languages: each is read as the same, and written as the others. */
const permissions: readonly {
  readonly racf: string;
  readonly acf2: readonly [setting: string, entry: string];
  readonly tss: string;
}[] = [
  {
    racf: 'PERMIT BPX.SERVER CLASS(FACILITY) ID(SERVERS) ACCESS(UPDATE)',
    acf2: ['SET RESOURCE(FAC)', 'RECKEY BPX ADD(SERVER ROLE(SERVERS) SERVICE(READ,UPDATE) ALLOW)'],
    tss: 'TSS PERMIT(SERVERS) IBMFAC(BPX.SERVER) ACCESS(UPDATE)',
  },
  {
    racf: 'PERMIT OMVSAPPL CLASS(APPL) ID(SERVERS) ACCESS(READ)',
    acf2: ['SET RESOURCE(APL)', 'RECKEY OMVSAPPL ADD(ROLE(SERVERS) SERVICE(READ) ALLOW)'],
    tss: 'TSS PERMIT(SERVERS) APPL(OMVSAPPL) ACCESS(READ)',
  },
  {
    racf: 'PERMIT MVS.DISPLAY.** CLASS(OPERCMDS) ID(OPERS) ACCESS(READ)',
    acf2: ['SET RESOURCE(OPR)', 'RECKEY MVS ADD(DISPLAY.- ROLE(OPERS) SERVICE(READ) ALLOW)'],
    tss: 'TSS PERMIT(OPERS) OPERCMDS(MVS.DISPLAY.) ACCESS(READ)',
  },
  {
    racf: 'PERMIT NODE.OPS.** CLASS(JESSPOOL) ID(OPERS) ACCESS(ALTER)',
    acf2: ['SET RESOURCE(SPL)', 'RECKEY NODE ADD(OPS.- ROLE(OPERS) SERVICE(READ,UPDATE,DELETE,ADD) ALLOW)'],
    tss: 'TSS PERMIT(OPERS) JESSPOOL(NODE.OPS.) ACCESS(ALL)',
  },
  {
    racf: "PERMIT 'PAY.DATA.**' ID(PAYROLL) ACCESS(UPDATE)",
    acf2: ['SET RULE', 'RECKEY PAY ADD(DATA.- ROLE(PAYROLL) READ(A) WRITE(A) EXEC(A))'],
    tss: 'TSS PERMIT(PAYROLL) DATASET(PAY.DATA.) ACCESS(UPDATE)',
  },
];

describe('a permission is the same in each product', () => {
  test.each(permissions)('$racf', ({ racf, acf2, tss }) => {
    const { className, resource, level } = granted(racf, 'racf') ?? {};
    expect(granted(acf2.join('\n'), 'acf2')).toMatchObject({ className, resource, level });
    expect(granted(tss, 'tss')).toMatchObject({ className, resource, level });
  });

  test.each(permissions)('written elsewhere: $racf', ({ racf, acf2, tss }) => {
    expect(written(racf, 'racf', 'acf2')?.slice(0, 2)).toEqual(acf2);
    expect(written(racf, 'racf', 'tss')).toEqual([tss]);
    expect(written(acf2.join('\n'), 'acf2', 'tss')).toEqual([tss]);
    expect(written(tss, 'tss', 'racf')?.[0]).toBe(racf);
  });
});

test('everybody is an asterisk, a mask or the ALL record', () => {
  const racf = 'PERMIT APP1 CLASS(APPL) ID(*) ACCESS(READ)';
  expect(written(racf, 'racf', 'acf2')?.[1]).toBe('RECKEY APP1 ADD(UID(-) SERVICE(READ) ALLOW)');
  expect(written(racf, 'racf', 'tss')).toEqual(['TSS PERMIT(ALL) APPL(APP1) ACCESS(READ)']);
  expect(written('SET R(APL)\nRECKEY APP1 ADD(UID(*) SERVICE(READ) ALLOW)', 'acf2', 'racf')?.[0]).toBe(racf);
});

test('what follows a changed rule is written along', () => {
  const racf = 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A) ACCESS(READ)';
  expect(written(racf, 'racf', 'acf2')?.at(-1)).toBe('F ACF2,REBUILD(FAC)');
  const tss = 'TSS PERMIT(A) IBMFAC(BPX.SERVER) ACCESS(READ)';
  expect(written(tss, 'tss', 'racf')?.at(-1)).toBe('SETROPTS RACLIST(FACILITY) REFRESH');
});

test('in Top Secret surrogates are ACIDs', () => {
  const racf = 'PERMIT BATCH1.SUBMIT CLASS(SURROGAT) ID(OPS) ACCESS(READ)';
  expect(written(racf, 'racf', 'tss')).toEqual(['TSS PERMIT(OPS) ACID(BATCH1)']);
});

describe('lines of rule text', () => {
  test('belong to the key and type above them', () => {
    const deck = 'SET RESOURCE(FAC)\nCOMPILE *\n$KEY(IRR) TYPE(FAC)\n RUSERMAP UID(SERVERS) SERVICE(READ) ALLOW';
    expect(granted(deck, 'acf2')).toEqual({
      className: 'FACILITY',
      resource: 'IRR.RUSERMAP',
      grantees: [{ kind: 'uid', name: 'SERVERS' }],
      level: 'READ',
    });
  });

  test('refuse without ALLOW or LOG', () => {
    expect(granted('SET R(FAC)\nRECKEY BPX ADD(SERVER UID(-) SERVICE(READ))', 'acf2')?.level).toBe('NONE');
  });
});

test.each([
  ['racf', 'PERMIT BPX.SERVER CLASS(FACILITY) ID({user}) ACCESS({level})'],
  ['racf', 'PERMIT BPX.SERVER CLASS(FACILITY) ID(A) DELETE'],
  ['racf', "PERMIT 'A.B' ID(A) ACCESS(READ) WHEN(PROGRAM(P))"],
  ['acf2', 'SET RESOURCE({type})\nRECKEY BPX ADD(SERVER ROLE(A) SERVICE(READ) ALLOW)'],
  ['acf2', 'SET RESOURCE(FAC)\nRECKEY BPX ADD({mask} ROLE(A) SERVICE(READ) ALLOW)'],
  ['acf2', 'SET NONSENSE\nRECKEY BPX ADD(SERVER ROLE(A) SERVICE(READ) ALLOW)'],
  ['tss', 'TSS PERMIT(A) IBMFAC(BPX.SERVER) APPL(X) ACCESS(READ)'],
  ['tss', 'TSS PERMIT(A) IBMFAC(BPX.SERVER) ACCESS({level})'],
  ['tss', 'TSS REVOKE(A) IBMFAC(BPX.SERVER)'],
] as const)('%s: nothing is told of what is not known: %s', (esm, deck) => {
  expect(granted(deck, esm)).toBeUndefined();
});
