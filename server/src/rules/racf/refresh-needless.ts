import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import type { ClassEffect } from '../../effect/types.ts';
import { nothing } from '../nothing.ts';
import { type Finding, optionRule } from '../types.ts';
import { at, perhaps, remove } from '../support/steps.ts';

export default optionRule({
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
  check(again, before, history) {
    if (!isRefresh(again) || !isRefresh(before)) return nothing;
    // Certificates are changed by RACDCERT, which is no change of profiles here.
    if (/^(?:PROGRAM|DIGT\w+|IDIDMAP)$/u.test(history.className)) return nothing;
    if (again.command.problems.length > 0 || before.command.problems.length > 0) return nothing;
    return history.happensBetween(before, again) ? nothing : [tell(before, again)];
  },
});

function isRefresh({ option, on, refresh }: ClassEffect): boolean {
  return option === 'RACLIST' && on && refresh;
}

function tell(before: ClassEffect, { className, command, span }: ClassEffect): Finding {
  const list = operandsNamed(command, 'RACLIST').find(({ values }) =>
    values.some((value) => value.span.start === span.start),
  );
  const alone = list?.values.length === 1;
  return {
    place: at(command, span),
    message: `No profile of ${className} changed since the refresh before this one, so there is nothing new to load. Remove it.`,
    related: [{ place: at(before.command, before.span), message: 'Refreshed here.' }],
    unnecessary: true,
    // A command between the two may change profiles although it does not say which.
    holds: (now) => !now.hasUnclearPermit(className, startOf(before.command), startOf(command)),
    fixes: alone ? [] : [perhaps(`Remove ${className}`, remove(command, span))],
  };
}

function startOf({ text }: BoundCommand): number {
  return text.start;
}
