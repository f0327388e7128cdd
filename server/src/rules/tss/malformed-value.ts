import { malformedValue } from '../support/generic/values.ts';

export default malformedValue(
  {
    code: 'tss/malformed-value',
    title: 'Value of the wrong form',
    severity: 'warning',
    language: 'tss',
    what: 'A value is not of the form that its keyword takes: letters in a number, characters a name cannot have.',
    why: 'Top Secret refuses the command. It is an error where the form is documented.',
    todo: 'Write the value in the form that the message names. Hover over the keyword shows it.',
    sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
    bad: ['TSS ADDTO(ZWESVUSR) UID(«12A»)'],
    good: ['TSS ADDTO(ZWESVUSR) UID(120)'],
  },
  // ACIDs and passwords have rules of their own.
  new Set(['secret', 'user', 'group', 'userOrGroup']),
);
