import { mayBeSet } from '../support/loaded.ts';
import { at } from '../support/steps.ts';
import { classRule } from '../types.ts';

export default classRule({
  code: 'racf/cdt-not-active',
  title: 'Class defined, but CDT not made active',
  severity: 'information',
  what: 'The deck defines a class in CDT and refreshes CDT, but has no SETROPTS CLASSACT(CDT) RACLIST(CDT).',
  why: 'Where CDT is not active yet, RACF ignores the refresh (ICH14041I). The class does not exist, and every command for it fails (IKJ56702I).',
  todo: 'Add SETROPTS CLASSACT(CDT) RACLIST(CDT) before it; where CDT is active already, that does no harm. Sites may list CDT among their active classes.',
  sources: [
    { name: 'ICH14041I' },
    { name: 'RACF Security Administrator’s Guide, Adding a dynamic class with a unique POSIT value' },
    {
      name: 'zowe-install-packaging issue 2353',
      url: 'https://github.com/zowe/zowe-install-packaging/issues/2353',
    },
  ],
  bad: [
    `RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))
SETROPTS RACLIST(«CDT») REFRESH
SETROPTS CLASSACT($PAYROLL)`,
  ],
  good: [
    `RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))
SETROPTS CLASSACT(CDT) RACLIST(CDT)
SETROPTS CLASSACT($PAYROLL)`,
    `SETROPTS CLASSACT(*)
RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))
SETROPTS RACLIST(CDT) REFRESH`,
    `RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))
SETROPTS CLASSACT({classes})
SETROPTS RACLIST(CDT) REFRESH`,
    `RDELETE CDT $PAYROLL
SETROPTS RACLIST(CDT) REFRESH`,
  ],
  *check(history, _effects, { site }) {
    if (history.className !== 'CDT' || site.active?.has('CDT') || mayBeSet(history, 'CLASSACT')) return;
    const refresh = history.own.find(({ option, on, refresh: again }) => option === 'RACLIST' && on && again);
    const definition = refresh && history.firstChangeBefore(refresh, ({ kind }) => kind === 'define');
    if (!refresh || !definition) return;
    yield {
      place: at(refresh.command, refresh.span),
      message: `This deck does not activate CDT. Where it is not active yet, RACF ignores this refresh (ICH14041I), and the class ${definition.profile.name} does not exist: commands for it fail. Put SETROPTS CLASSACT(CDT) RACLIST(CDT) before it.`,
      related: [
        { place: at(definition.command, definition.profile.value.span), message: 'The class is defined here.' },
      ],
    };
  },
});
