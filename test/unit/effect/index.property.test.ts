import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessOf } from '../../../server/src/effect/access.ts';
import { analyse, type Analysis } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

const users = ['USERA', 'USERB', '{USERS.ZOWE}'];
const resources = ['BPX.SERVER', 'BPX.DAEMON'];

const card = fc.constantFrom(
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(USERA) ACCESS(READ)',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(GROUPA) ACCESS(UPDATE)',
  'PERMIT BPX.* CLASS(FACILITY) ID(USERB) ACCESS(UPDATE)',
  'PERMIT BPX.S* CLASS(FACILITY) ID({users.zowe}) ACCESS(READ)',
  'PERMIT {name} CLASS(FACILITY) ID(USERA) ACCESS(READ)',
  'PERMIT BPX.DAEMON CLASS({class}) ID(USERA) ACCESS(READ)',
  'PERMIT BPX.SERVER CLASS(FACILITY) ID(USERA) DELETE',
  'RDEFINE FACILITY BPX.* UACC(READ)',
  'RDEFINE FACILITY BPX.SERVER UACC(NONE)',
  'ADDGROUP GROUPA',
  'ADDUSER USERA DFLTGRP(GROUPA)',
  'ADDUSER USERB',
  'CONNECT USERB GROUP(GROUPA)',
  'REMOVE USERA GROUP(GROUPA)',
);

function picture({ effects }: Analysis): unknown {
  return users.flatMap((user) =>
    resources.map((resource) => {
      const { level, certain } = accessOf(effects, user, 'FACILITY', resource);
      return { user, resource, level, certain };
    }),
  );
}

test('after edits the answers are those of the deck read anew', () => {
  const deck = fc.array(card, { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(deck, { minLength: 2, maxLength: 5 }), (versions) => {
      let analysis: Analysis | undefined;
      for (const version of versions) {
        const text = version.join('\n');
        analysis = analyse(text, 'racf', defaultSettings, analysis);
        expect(picture(analysis)).toEqual(picture(analyse(text, 'racf', defaultSettings)));
      }
    }),
    { seed: 20260731, numRuns: 300 },
  );
});
