import { checkDatasetName } from '../../values/dataset.ts';

/** Resources that everybody knows by the beginning of their names, longer beginnings before shorter ones. */
const wellKnown: readonly (readonly [prefix: string, className: string])[] = [
  ['BPX.SRV.', 'SURROGAT'],
  ['BPX.', 'FACILITY'],
  ['IRR.', 'FACILITY'],
  ['STGADMIN.', 'FACILITY'],
  ['ZWES.', 'FACILITY'],
  ['SUPERUSER.', 'UNIXPRIV'],
];

/** The class of a general resource whose name leaves no doubt. `name` in upper case. */
export function wellKnownClass(name: string): string | undefined {
  return wellKnown.find(([prefix]) => name.startsWith(prefix))?.[1];
}

/**
 * Why a name cannot be that of a data set profile, generic or not, as the end of a sentence; undefined when it can.
 */
export function impossibleDatasetName(name: string): string | undefined {
  const problem = checkDatasetName(name);
  return problem?.sure === true ? problem.reason : undefined;
}
