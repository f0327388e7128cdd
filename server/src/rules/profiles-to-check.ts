import type { EffectIndex } from '../effect/index.ts';
import type { Steps } from '../text/steps.ts';

/** Names looked up in one step. */
const namesInStep = 1024;

/**
 * The touched profiles, and the data sets that are called as touched profiles of other classes, since a PERMIT for them
 * may only lack its CLASS.
 */
export function* profilesToCheck(effects: EffectIndex): Steps<[className: string, names: Iterable<string>][]> {
  const found: [string, Iterable<string>][] = [];
  const touched = effects.takeTouchedProfiles();
  const dataSets = new Set(touched.get('DATASET'));
  let looked = 0;
  for (const [className, names] of touched) {
    if (className === 'DATASET') continue;
    for (const name of names) {
      if (effects.profile('DATASET', name)) dataSets.add(name);
      if (++looked % namesInStep === 0) yield;
    }
    found.push([className, names]);
  }
  if (dataSets.size > 0) found.push(['DATASET', dataSets]);
  return found;
}
