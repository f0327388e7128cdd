import type { EffectIndex } from '../../../server/src/effect/index.ts';
import { analyse } from '../../../server/src/service/analysis.ts';
import { defaultSettings } from '../../../server/src/service/types.ts';

/** What a plain RACF deck does. */
export function effectsOf(...commands: readonly string[]): EffectIndex {
  return analyse(`${commands.join('\n')}\n`, 'racf', defaultSettings).effects;
}
