/** What is told of the rows, for everybody and for screen readers. */
import { type Matrix, most } from './layout.ts';

/** `1 grant`, `1,200 grants`. */
export function counted(n: number, what: string): string {
  return `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
}

/**
 * How much is shown.
 * @param shown the rows that are wanted
 * @param all the rows there are of these kinds without the filter
 * @param more how many the server left out
 * @param matrix what the rows are laid out as, when the matrix is wanted
 */
export function summary(shown: number, all: number, more: number, matrix: Matrix | undefined): string {
  const grants = shown === all ? counted(shown, 'grant') : `${shown.toLocaleString('en')} of ${counted(all, 'grant')}`;
  const parts = [grants];
  if (matrix?.isTooLarge === true) {
    const size = `${counted(matrix.principals.length, 'principal')} and ${counted(matrix.resources, 'resource')}`;
    parts.push(
      `${size} are too many for the matrix, which takes ${most.principals} and ${most.resources}: filter to see it`,
    );
  } else if (matrix) {
    parts.push(`${counted(matrix.principals.length, 'principal')}, ${counted(matrix.resources, 'resource')}`);
  }
  if (more > 0) parts.push(`the deck has about ${more.toLocaleString('en')} more, which are not loaded`);
  return `${parts.join('; ')}.`;
}
