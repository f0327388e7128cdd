import { valueOutOfRange } from '../support/generic/values.ts';

export default valueOutOfRange({
  code: 'tss/value-out-of-range',
  title: 'Number outside its limits',
  severity: 'warning',
  language: 'tss',
  what: 'A number is smaller or larger than its keyword allows.',
  why: 'Top Secret refuses the command. It is an error where the limits are documented.',
  todo: 'Write a number within the limits that the message names.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: ['TSS ADDTO(ZWESVUSR) UID(«2147483648»)'],
  good: ['TSS ADDTO(ZWESVUSR) UID(2147483647)', 'TSS ADDTO(ZWESVUSR) UID(?)', 'TSS ADDTO(ZWESVUSR) UID({uid})'],
});
