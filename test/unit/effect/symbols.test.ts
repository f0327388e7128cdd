import { expect, test } from 'vitest';
import { holdingOf } from '../../../server/src/effect/holding.ts';
import { analyse, type Analysis, defaultSettings } from '../../../server/src/service/index.ts';

/** A job with commands of all three products for the user and resource that symbols name. */
function job(user: string): string {
  return `//JOB     JOB 1
//         EXPORT SYMLIST=*
//         SET ZUSER=${user},RES=SERVER
//RACF     EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
PERMIT BPX.&RES. CLASS(FACILITY) ID(&ZUSER.) ACCESS(UPDATE)
/*
//ACF2     EXEC PGM=ACFBATCH
//SYSIN    DD *,SYMBOLS=JCLONLY
SET RESOURCE(FAC)
RECKEY BPX ADD(&RES. USER(&ZUSER.) SERVICE(READ) ALLOW)
/*
//TSS      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
TSS PERMIT(&ZUSER.) IBMFAC(BPX.&RES.) ACCESS(READ)
`;
}

function allowed({ effects }: Analysis, who: string): string[] {
  const resource = 'BPX.SERVER';
  return [
    holdingOf(effects, { esm: 'racf', who, className: 'FACILITY', resource }),
    holdingOf(effects, { esm: 'acf2', who, className: 'FAC', resource }),
    holdingOf(effects, { esm: 'tss', who, className: 'IBMFAC', resource }),
  ].map((holding) => [...holding.allowed].join(' '));
}

test('symbols are what they are set to, and another user has it when they are set otherwise', () => {
  const first = analyse(job('ZWESVUSR'), 'jcl', defaultSettings);
  expect(allowed(first, 'ZWESVUSR')).toEqual(['EXECUTE READ UPDATE', 'READ', 'READ']);
  const second = analyse(job('MYSERVER'), 'jcl', defaultSettings, first);
  expect(allowed(second, 'ZWESVUSR')).toEqual(['', '', '']);
  expect(allowed(second, 'MYSERVER')).toEqual(['EXECUTE READ UPDATE', 'READ', 'READ']);
});

test('a symbol without a value may be anybody', () => {
  const { effects } = analyse(job('ZWESVUSR').replace('ZUSER=ZWESVUSR,', ''), 'jcl', defaultSettings);
  const question = { esm: 'racf', className: 'FACILITY', resource: 'BPX.SERVER' } as const;
  expect(holdingOf(effects, { ...question, who: 'ZWESVUSR' })).toMatchObject({ certain: false });
  expect([...holdingOf(effects, { ...question, who: '&ZUSER' }).allowed]).toContain('UPDATE');
});
