import type { Esm } from '../../catalog/types.ts';
import { typeOfClass } from '../../translate/acf2.ts';
import { keywordOf } from '../../translate/tss.ts';

/** The class of the SAF in the words of a product: type code of ACF2 (empty for data sets), resource class of Top Secret. */
export function productClass(esm: Esm, className: string): string {
  if (esm === 'racf') return className;
  if (esm === 'tss') return keywordOf(className);
  return className === 'DATASET' ? '' : typeOfClass(className);
}
