import { operandsNamed } from '../../bind/query.ts';
import type { ClassEffect } from '../../effect/types.ts';
import { classRule } from '../types.ts';
import { at, perhaps, remove } from '../support/steps.ts';

export default classRule({
  code: 'racf/refresh-needless',
  title: 'A refresh with nothing new to load',
  severity: 'hint',
  what: 'The deck refreshes a class twice, and changes no profile of it in between.',
  why: 'The second one loads the same profiles again. On a large class that takes time, on every system of a sysplex.',
  todo: 'Keep the refresh after the last change, and take the other one out.',
  sources: [{ name: 'RACF Command Language Reference, SETROPTS, REFRESH' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
PERMIT OMVSAPPL CLASS(APPL) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(«FACILITY» APPL) REFRESH`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH
PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESIUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH`,
    `SETROPTS RACLIST(FACILITY) REFRESH
PERMIT {resource} CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)
SETROPTS RACLIST(FACILITY) REFRESH`,
    `SETROPTS RACLIST(CDT) REFRESH
SETROPTS CLASSACT(ZOWE) RACLIST(ZOWE)
SETROPTS RACLIST(ZOWE) REFRESH`,
  ],
  *check(history, effects) {
    const { className, periods } = history;
    let before: ClassEffect | undefined;
    for (const { begin, changes } of periods) {
      if (begin) {
        if (before && isRefresh(begin) && !mayChange(before, begin)) {
          const list = operandsNamed(begin.command, 'RACLIST').find(({ values }) =>
            values.some(({ span }) => span.start === begin.span.start),
          );
          const alone = list?.values.length === 1;
          yield {
            place: at(begin.command, begin.span),
            message: `No profile of ${className} changed since the refresh before this one, so there is nothing new to load. Remove it.`,
            related: [{ place: at(before.command, before.span), message: 'Refreshed here.' }],
            unnecessary: true,
            fixes: alone ? [] : [perhaps(`Remove ${className}`, remove(begin.command, begin.span))],
          };
        }
        before = isRefresh(begin) ? begin : undefined;
      }
      if (changes > 0) before = undefined;
    }

    /** True when a command between the two may change profiles although it does not say which. */
    function mayChange(first: ClassEffect, second: ClassEffect): boolean {
      return effects.unclearPermits(className).some(({ command: { text } }) => {
        return text.start > first.command.text.start && text.start < second.command.text.start;
      });
    }
  },
});

function isRefresh({ option, on, refresh, className, command }: ClassEffect): boolean {
  // Certificates are changed by RACDCERT, which is no change of profiles here.
  if (/^(?:\?|\*|PROGRAM|DIGT\w+|IDIDMAP)$/u.test(className) || command.problems.length > 0) return false;
  return option === 'RACLIST' && on && refresh;
}
