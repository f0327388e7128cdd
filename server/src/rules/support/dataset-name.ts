import { homeOf } from '../../catalog/racf/resources/homes.ts';
import { checkDatasetName } from '../../values/dataset.ts';

/** The class of a general resource whose name leaves no doubt. `name` in upper case. */
export function wellKnownClass(name: string): string | undefined {
  if (name === 'OMVSAPPL') return 'APPL';
  const home = homeOf(name);
  return home?.neverDataset === true ? home.classes[0] : undefined;
}

/**
 * Why a name cannot be that of a data set profile, generic or not, as the end of a sentence; undefined when it can.
 */
export function impossibleDatasetName(name: string): string | undefined {
  const problem = checkDatasetName(name);
  return problem?.sure === true ? problem.reason : undefined;
}
