import type { Esm } from './types.ts';

/** The security managers as people call them. */
export const productNames: Readonly<Record<Esm, string>> = { racf: 'RACF', acf2: 'ACF2', tss: 'Top Secret' };

/** True for the short name of a product. */
export function isProduct(text: string): text is Esm {
  return Object.hasOwn(productNames, text);
}
