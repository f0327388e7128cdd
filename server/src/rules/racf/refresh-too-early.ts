import { classRule } from '../types.ts';
import { addBehind, at, perhaps } from '../support/steps.ts';
import { unloadedChanges } from '../support/loaded.ts';

export default classRule({
  code: 'racf/refresh-too-early',
  title: 'Profiles are changed after the last refresh',
  severity: 'warning',
  what: 'The deck loads the profiles of a class with SETROPTS RACLIST, and changes some of them after that.',
  why: 'What comes after the refresh is not seen by any check until the next one. The deck looks complete, and the last commands have no effect.',
  todo: 'Move the SETROPTS RACLIST(class) REFRESH behind the last change of the class, or add one there.',
  sources: [
    { name: 'ICH06011I' },
    { name: 'RACF Security Administrator’s Guide, Refreshing profiles for SETROPTS RACLIST' },
  ],
  bad: [
    `SETROPTS RACLIST(FACILITY) REFRESH
PERMIT «ZWES.IS» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    `SETROPTS CLASSACT(APPL) RACLIST(APPL)
RDEFINE APPL «OMVSAPPL» UACC(NONE)`,
    `RDEFINE GSDSF OPERATOR ADDMEM(ISFCMD.ODSP.ULOG.*)
SETROPTS RACLIST(SDSF) REFRESH
RALTER GSDSF «OPERATOR» ADDMEM(ISFCMD.ODSP.SYSLOG.*)`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH`,
    `SETROPTS RACLIST(FACILITY) REFRESH
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY APPL) REFRESH`,
    `SETROPTS RACLIST(APPL) REFRESH
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST({class}) REFRESH`,
  ],
  *check(history) {
    const { className } = history;
    if (className === 'PROGRAM') return;
    const unloaded = unloadedChanges(history);
    if (!unloaded?.loadedBefore) return;
    const { last, count, loadedBefore } = unloaded;
    const text = `SETROPTS RACLIST(${className}) REFRESH`;
    yield {
      place: at(last.command, last.profile.value.span),
      message: `${count === 1 ? 'This change comes' : `${count} changes up to here come`} after the last SETROPTS RACLIST(${className}) of the deck, so RACF goes on with the old profiles. Add ${text} after the last change.`,
      related: [{ place: at(loadedBefore.command, loadedBefore.span), message: 'Loaded here for the last time.' }],
      fixes: [perhaps(`Add ${text}`, addBehind(last.command, text))],
    };
  },
});
