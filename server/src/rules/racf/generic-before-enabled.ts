import { classRule } from '../types.ts';
import { at } from '../support/steps.ts';

export default classRule({
  code: 'racf/generic-before-enabled',
  title: 'Generic profile before SETROPTS GENERIC',
  severity: 'warning',
  what: 'A profile with generic characters is defined in a class for which the deck switches generics on only later.',
  why: 'RDEFINE then makes a discrete profile whose name has an asterisk in it (ICH10321I). It protects nothing, and when generics are on it can no longer be reached.',
  todo: 'Put SETROPTS GENERIC(class) before the first definition. If generics are on already, the SETROPTS can go.',
  sources: [{ name: 'ICH10321I' }],
  bad: [
    `RDEFINE $MYRES «A.**» UACC(NONE)
RDEFINE $MYRES B.* UACC(NONE)
SETROPTS GENERIC($MYRES)`,
  ],
  good: [
    `SETROPTS GENERIC($MYRES)
RDEFINE $MYRES A.** UACC(NONE)`,
    `RDEFINE FACILITY BPX.** UACC(NONE)
SETROPTS GENERIC(FACILITY) REFRESH`,
    `SETROPTS GENERIC(*)
RDEFINE $MYRES A.** UACC(NONE)
SETROPTS GENERIC($MYRES)`,
    'RDEFINE $MYRES A.** UACC(NONE)',
  ],
  *check(history, _effects, { site }) {
    if (site.generic?.has(history.className)) return;
    const enabling = history.firstOption(({ option, on }) => on && (option === 'GENERIC' || option === 'GENCMD'));
    // REFRESH is for a class in which generics are on.
    if (!enabling || enabling.refresh || enabling.className === '?') return;
    const early = history.firstGeneric;
    if (!early || early.command.text.start >= enabling.command.text.start) return;
    yield {
      place: at(early.command, early.profile.value.span),
      message: `Generics are switched on for ${history.className} only later in this deck, so this makes a discrete profile named ${early.profile.name}, which protects nothing. Put SETROPTS GENERIC(${history.className}) before it.`,
      related: [{ place: at(enabling.command, enabling.span), message: 'Switched on here.' }],
    };
  },
});
