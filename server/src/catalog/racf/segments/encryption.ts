/** Kerberos encryption types, of users and of realms. */
import { docs, operandsOf, pair } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, KERB segment of ADDUSER and RDEFINE');
const { flag } = operandsOf(source, 'knowledge');

export const encryption: readonly OperandSpec[] = [
  ...pair(flag('DES', 'Allows DES.'), flag('NODES', 'Forbids DES.')),
  ...pair(flag('DES3', 'Allows triple DES.'), flag('NODES3', 'Forbids triple DES.')),
  ...pair(flag('DESD', 'Allows DES with derivation.'), flag('NODESD', 'Forbids DES with derivation.')),
  ...pair(flag('AES128', 'Allows AES with 128 bits.'), flag('NOAES128', 'Forbids AES with 128 bits.')),
  ...pair(flag('AES256', 'Allows AES with 256 bits.'), flag('NOAES256', 'Forbids AES with 256 bits.')),
  ...pair(
    flag('AES128SHA2', 'Allows AES with 128 bits and SHA-2. Newer releases only.'),
    flag('NOAES128SHA2', 'Forbids AES with 128 bits and SHA-2. Newer releases only.'),
  ),
  ...pair(
    flag('AES256SHA2', 'Allows AES with 256 bits and SHA-2. Newer releases only.'),
    flag('NOAES256SHA2', 'Forbids AES with 256 bits and SHA-2. Newer releases only.'),
  ),
];
