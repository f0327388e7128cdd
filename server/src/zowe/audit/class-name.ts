import type { Esm } from '../../catalog/types.ts';
import { typeOfClass } from '../../effect/acf2/types.ts';
import type { EffectIndex } from '../../effect/index.ts';
import { typeOfClass as usualType } from '../../translate/acf2.ts';
import { keywordOf } from '../../translate/tss.ts';

/**
 * The class of the SAF in the words of a product: type code of ACF2, which the deck may map (empty for data sets),
 * resource class of Top Secret.
 */
export function productClass(effects: EffectIndex, esm: Esm, className: string): string {
  if (esm === 'racf') return className;
  if (esm === 'tss') return keywordOf(className);
  return className === 'DATASET' ? '' : (typeOfClass(effects, className) ?? usualType(className));
}
