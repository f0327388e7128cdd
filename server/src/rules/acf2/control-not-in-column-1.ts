import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const control =
  /^\s+([$%](?:KEY|TYPE|PREFIX|MODE|OWNER|ROLESET|USERDATA|NOSORT|CHANGE|RCHANGE|MEMBER|RESOWNER))(?![A-Z0-9@#$])/iu;

export default commandRule({
  code: 'acf2/control-not-in-column-1',
  title: 'Control statement that does not begin in column 1',
  severity: 'warning',
  language: 'acf2',
  commands: ['', 'data set entry', 'resource entry', 'rule entry'],
  what: 'A control statement of a rule set, such as $KEY, stands behind blanks.',
  why: 'Control statements begin in column 1. Behind a blank the line is an entry for the compiler, and `$KEY` its mask.',
  todo: 'Take the blanks out.',
  sources: [{ name: 'ACF2 for z/OS, Access Rule Set Components' }],
  bad: ['ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n  «$OWNER»(SECURITY)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE'],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n$OWNER(SECURITY)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE',
    '$KEY(ZWE)\n $$DATA UID(*) READ(A)',
  ],
  concerns: ({ text: { text } }) => control.test(text),
  *check(command) {
    const { text } = command.text;
    const written = control.exec(text)?.[1];
    if (written === undefined) return;
    const start = text.indexOf(written);
    yield {
      place: at(command, { start, end: start + written.length }),
      message: `${written.toUpperCase()} is a control statement only in column 1; here it is the mask of an entry, so the rule set is refused. Take the blanks out.`,
      fixes: [
        {
          title: 'Move it to column 1',
          safe: false,
          steps: [{ kind: 'cards', command: command.text, range: { start: 0, end: start }, text: '' }],
        },
      ],
    };
  },
});
