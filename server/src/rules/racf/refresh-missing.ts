import { racfCatalog } from '../../catalog/racf/index.ts';
import { classRule } from '../types.ts';
import { addBehind, at, perhaps } from '../support/steps.ts';
import { mayBeSet, unloadedChanges } from '../support/loaded.ts';

export default classRule({
  code: 'racf/refresh-missing',
  title: 'Changed profiles are not loaded again',
  severity: 'information',
  what: 'The deck changes profiles of a class that is kept in storage, and has no SETROPTS RACLIST(class) REFRESH after that.',
  why: 'RACF checks with the profiles in storage. Until they are loaded again the deck has no effect (ICH06011I), and who tests it sees the old state. It is a warning when the class has to be in storage to be checked at all, or when the site data names it.',
  todo: 'Add SETROPTS RACLIST(class) REFRESH after the last change of the class. Leave it out only when another job does it.',
  sources: [
    { name: 'ICH06011I' },
    { name: 'RACF Security Administrator’s Guide, Refreshing profiles for SETROPTS RACLIST' },
  ],
  bad: [
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
PERMIT «ZWES.IS» CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)`,
    'RDEFINE STARTED «ZWESISTC.*» STDATA(USER(ZWESIUSR) GROUP(STCGROUP))',
    `RDEFINE UNIXPRIV «SUPERUSER.FILESYS» UACC(NONE)
SETROPTS RACLIST(FACILITY) REFRESH`,
  ],
  good: [
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH`,
    `RDEFINE FACILITY ZWES.IS UACC(NONE)
SETROPTS RACLIST({class}) REFRESH`,
    "ADDSD 'ZWE.**' UACC(NONE)",
    'RDEFINE $OURS SOME.THING UACC(NONE)',
  ],
  *check(history, _effects, { site }) {
    const { className } = history;
    // Program control is not loaded by RACLIST, and what a product loads it also renews.
    if (className === 'PROGRAM' || mayBeSet(history, 'RACLIST')) return;
    const raclist = (site.classes.get(className) ?? racfCatalog.classOf(className))?.raclist;
    const certain = raclist === 'required' || site.raclisted?.has(className) === true;
    if (!certain && (raclist !== 'allowed' || site.raclisted)) return;
    const unloaded = unloadedChanges(history);
    if (!unloaded) return;
    const { last, count } = unloaded;
    const text = `SETROPTS RACLIST(${className}) REFRESH`;
    yield {
      place: at(last.command, last.profile.value.span),
      severity: certain ? 'warning' : 'information',
      message: `${countOf(count)} in class ${className} and no ${text} after that: ${certain ? '' : 'if the class is in storage, '}RACF goes on with the old profiles. Add the refresh after the last change.`,
      fixes: [perhaps(`Add ${text}`, addBehind(last.command, text))],
    };
  },
});

function countOf(count: number): string {
  return count === 1 ? 'A change' : `${count} changes`;
}
