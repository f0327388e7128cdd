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

const longestName = 44;
const longestQualifier = 8;

/**
 * Why a name cannot be that of a data set profile, generic or not; undefined when it can. Only what no naming
 * convention of a site allows: national characters differ by country, so letters of any kind pass.
 */
export function impossibleDatasetName(name: string): string | undefined {
  const wrong = /[_/:+=!?";\\|~^<>]/u.exec(name)?.[0];
  if (wrong !== undefined) return `it has the character ${wrong} in it`;
  if (name.length > longestName) return `it is longer than ${longestName} characters`;
  const long = name.split('.').find((qualifier) => qualifier.replace(/[*%]/gu, '').length > longestQualifier);
  return long === undefined ? undefined : `${long} is longer than ${longestQualifier} characters`;
}
