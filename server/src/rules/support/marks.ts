/** What symbols and holes begin with, and characters that are not plain. */
const mark = /[&{<[]|[^\t -~]/u;

/** True for a text that may have symbols, holes or odd characters in it: a quick look before all others. */
export function hasMarks(text: string): boolean {
  return mark.test(text);
}
