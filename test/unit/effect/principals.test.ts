import { expect, test } from 'vitest';
import { mentionsIn } from '../../../server/src/effect/principals.ts';
import { analyse, defaultSettings } from '../../../server/src/service/index.ts';
import { boundCommands } from '../bound.ts';

function mentioned(card: string): string[] {
  return boundCommands(analyse(card, 'racf', defaultSettings)).flatMap((command) =>
    mentionsIn(command).map(({ name, as }) => (as === 'needed' ? name : `${name} (${as})`)),
  );
}

test.each([
  ['ADDUSER JOE DFLTGRP(DEVT) OWNER(SYS1)', ['DEVT', 'SYS1']],
  ['ALTUSER joe DFLTGRP(devt)', ['JOE', 'DEVT']],
  ['CONNECT (JOE JIM) GROUP(DEVT) OWNER(ADM)', ['JOE', 'JIM', 'DEVT', 'ADM']],
  ['REMOVE JOE GROUP(DEVT)', ['JOE', 'DEVT']],
  ['ADDGROUP DEVT SUPGROUP(SYS1)', ['SYS1']],
  ['PERMIT A.B CLASS(FACILITY) ID(JOE DEVT)', ['JOE', 'DEVT']],
  ['RDEFINE STARTED CICS.* OWNER(SYS1) STDATA(USER(CICSUSR) GROUP(STC))', ['SYS1', 'CICSUSR (started)']],
])('%s needs %j', (card, names) => {
  expect(mentioned(card)).toEqual(names);
});

test.each([
  ['PERMIT A.B CLASS(FACILITY) ID(*)'],
  ['PERMIT A.B CLASS(FACILITY) ID(JOE) DELETE'],
  ['PERMIT A.B CLASS(FIELD) ID(&RACUID)'],
  ['ADDUSER {user} DFLTGRP({group})'],
  ['RDEFINE STARTED ** STDATA(USER(=MEMBER))'],
  ['LISTUSER JOE'],
  ['DELUSER JOE'],
])('%s needs nobody', (card) => {
  expect(mentioned(card)).toEqual([]);
});
