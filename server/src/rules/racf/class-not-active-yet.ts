import { classRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default classRule({
  code: 'racf/class-not-active-yet',
  title: 'Class refreshed before it is activated',
  severity: 'warning',
  what: 'SETROPTS RACLIST REFRESH names a class that the deck activates with CLASSACT only later.',
  why: 'RACF ignores the refresh of a class that is not active (ICH14041I). Its profiles are not in storage when the deck has run.',
  todo: 'Put SETROPTS CLASSACT(class) before it.',
  sources: [{ name: 'ICH14041I' }],
  bad: [
    `SETROPTS RACLIST(«APPL») REFRESH
SETROPTS CLASSACT(APPL)`,
    `SETROPTS RACLIST(«APPL») REFRESH
RDEFINE APPL OMVSAPPL UACC(NONE)
SETROPTS RACLIST(APPL) REFRESH
SETROPTS CLASSACT(APPL)`,
  ],
  good: [
    `SETROPTS CLASSACT(APPL) RACLIST(APPL)
SETROPTS RACLIST(APPL) REFRESH`,
    `SETROPTS CLASSACT(*)
SETROPTS RACLIST(APPL) REFRESH
SETROPTS CLASSACT(APPL)`,
    `SETROPTS RACLIST(APPL) REFRESH
SETROPTS CLASSACT(&CLASS.)`,
  ],
  *check(history, _effects, { site }) {
    if (site.active?.has(history.className)) return;
    const activation = history.firstOption(({ option, on }) => option === 'CLASSACT' && on);
    if (!activation || activation.className === '?') return;
    for (const effect of history.own) {
      if (effect.command.text.start >= activation.command.text.start) return;
      if (effect.option !== 'RACLIST' || !effect.refresh) continue;
      yield {
        place: at(effect.command, effect.span),
        message: `${history.className} is activated only later in this deck, and RACF ignores the refresh of a class that is not active. Put SETROPTS CLASSACT(${history.className}) before it.`,
        related: [{ place: at(activation.command, activation.span), message: 'Activated here.' }],
        // The class activated before the first refresh mends all of them.
        once: `racf/class-not-active-yet ${history.className}`,
      };
    }
  },
});
