import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
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
  *check(history) {
    const { className, periods } = history;
    let before: ClassEffect | undefined;
    for (const { begin, changes } of periods) {
      if (begin) {
        if (before && isRefresh(begin)) {
          const [from, to] = [before.command, begin.command];
          const list = operandsNamed(begin.command, 'RACLIST').find(({ values }) =>
            values.some(({ span }) => span.start === begin.span.start),
          );
          const alone = list?.values.length === 1;
          yield {
            place: at(begin.command, begin.span),
            message: `No profile of ${className} changed since the refresh before this one, so there is nothing new to load. Remove it.`,
            related: [{ place: at(before.command, before.span), message: 'Refreshed here.' }],
            unnecessary: true,
            // A command between the two may change profiles although it does not say which.
            holds: (now) => !now.hasUnclearPermit(className, startOf(from), startOf(to)),
            fixes: alone ? [] : [perhaps(`Remove ${className}`, remove(begin.command, begin.span))],
          };
        }
        before = isRefresh(begin) ? begin : undefined;
      }
      if (changes > 0) before = undefined;
    }
  },
});

function startOf({ text }: BoundCommand): number {
  return text.start;
}

function isRefresh({ option, on, refresh, className, command }: ClassEffect): boolean {
  if (option !== 'RACLIST' || !on || !refresh || command.problems.length > 0) return false;
  // Certificates are changed by RACDCERT, which is no change of profiles here.
  return !/^(?:\?|\*|PROGRAM|DIGT\w+|IDIDMAP)$/u.test(className);
}
