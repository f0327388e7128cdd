import { commandRule } from '../types.ts';
import { isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { furtherNames } from '../support/words.ts';

export default commandRule({
  code: 'racf/names-without-parentheses',
  title: 'Several names without parentheses',
  severity: 'error',
  unknownWords: true,
  what: 'Several users, groups or profiles stand behind one another without parentheses around them.',
  why: 'TSO takes the first one for the name and the others for keywords, so the command fails.',
  todo: 'Put the names in parentheses: `ADDUSER (JOE JIM)`.',
  sources: [{ name: 'TSO/E Programming Guide, positional operands' }, { name: 'IKJ56702I' }],
  bad: [
    'ADDUSER JOE «JIM» DFLTGRP(STAFF) OWNER(STAFF)',
    'CONNECT JOE «JIM JACK» GROUP(STAFF)',
    'RDEFINE FACILITY ZWES.IS «ZWES.AUX» UACC(NONE) OWNER(SYS1)',
  ],
  good: [
    'ADDUSER (JOE JIM) DFLTGRP(STAFF) OWNER(STAFF)',
    'ALTUSER JOE SPECAIL',
    'LISTUSER JOE ALL',
    'CONNECT JOE {others} GROUP(STAFF)',
  ],
  *check(command) {
    const further = furtherNames(command);
    const [first] = further;
    const name = command.positionals.at(-1)?.[0];
    const last = further.at(-1);
    if (!first || !last || !name || !isFullyKnown(command)) return;
    const names = [name.text, ...further.map(({ word }) => word)].join(' ');
    yield {
      place: at(command, { start: first.span.start, end: last.span.end }),
      severity: severityFor(command),
      message: `Without parentheses only ${name.text} is taken for a name, and the command fails at the next one. Write (${names}).`,
      fixes: [
        perhaps(
          'Put the names in parentheses',
          replace(command, { start: name.span.start, end: last.span.end }, `(${names})`),
        ),
      ],
    };
  },
});
