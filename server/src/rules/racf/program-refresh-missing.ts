import { classRule } from '../types.ts';
import { addBehind, at, perhaps } from '../support/steps.ts';
import { unloadedChanges } from '../support/loaded.ts';

const text = 'SETROPTS WHEN(PROGRAM) REFRESH';

export default classRule({
  code: 'racf/program-refresh-missing',
  title: 'Program control is not refreshed',
  severity: 'warning',
  what: 'The deck changes profiles of class PROGRAM, and has no SETROPTS WHEN(PROGRAM) REFRESH after that.',
  why: 'Program control works with a table in storage. Until it is made again, the libraries that the deck makes program controlled are not, and a server that needs a clean environment fails.',
  todo: `Add ${text} after the last change.`,
  sources: [{ name: 'RACF Command Language Reference, SETROPTS, WHEN(PROGRAM)' }],
  bad: [
    "RALTER PROGRAM «**» ADDMEM('SYS1.SZWEAUTH'//NOPADCHK)",
    `SETROPTS WHEN(PROGRAM) REFRESH
RALTER PROGRAM «*» ADDMEM('SYS1.SZWEAUTH'//NOPADCHK)`,
  ],
  good: [
    `RALTER PROGRAM ** ADDMEM('SYS1.SZWEAUTH'//NOPADCHK)
SETROPTS WHEN(PROGRAM) REFRESH`,
    `RDEFINE PROGRAM MYPROG ADDMEM('MY.LOADLIB'//NOPADCHK)
SETROPTS WHEN(PROGRAM)`,
  ],
  *check(history) {
    if (history.className !== 'PROGRAM') return;
    const unloaded = unloadedChanges(history);
    if (!unloaded) return;
    const { last, loadedBefore } = unloaded;
    yield {
      place: at(last.command, last.profile.value.span),
      message: `Class PROGRAM is changed and ${text} does not follow: program control goes on with the old table. Add it after the last change.`,
      related: loadedBefore
        ? [{ place: at(loadedBefore.command, loadedBefore.span), message: 'Refreshed here, too early.' }]
        : [],
      fixes: [perhaps(`Add ${text}`, addBehind(last.command, text))],
    };
  },
});
