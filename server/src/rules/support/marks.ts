/** What may be found in the text of a command: symbols; holes and characters that are not plain. */
export type Marks = 'symbols' | 'holes';

/** What holes begin with, and characters that are not plain. */
const hole = /[{<[]|[^\t -~]/u;

/** True for a text that may have symbols, or holes or odd characters, in it: a quick look before all others. */
export function hasMarks(text: string, marks: Marks): boolean {
  return marks === 'symbols' ? text.includes('&') : hole.test(text);
}
