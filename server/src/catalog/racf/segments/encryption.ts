/** Kinds of Kerberos keys, of users and of realms. */
import { docs, operandsOf, pair } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, KERB segment of ADDUSER and RDEFINE');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);

/** z/OS Network Authentication Service Administration, Defining your local realm, marks both as new in that release. */
const since = 'z/OS 2.4';

export const encryption: readonly OperandSpec[] = [
  ...pair(
    flag('DES', 'Allows DES keys. DES has been broken for decades; only a partner that knows nothing else needs it.'),
    flag('NODES', 'Forbids DES keys, as they should be. Partners that know nothing else can then no longer connect.'),
  ),
  ...pair(
    flag('DES3', 'Allows triple DES keys. They are out of date; AES is the better choice.'),
    flag('NODES3', 'Forbids triple DES keys. Right as soon as all partners know AES.'),
  ),
  ...pair(
    flag('DESD', 'Allows DES keys with derivation. As weak as DES.'),
    flag('NODESD', 'Forbids DES keys with derivation, as they should be.'),
  ),
  ...pair(
    flag('AES128', 'Allows AES keys of 128 bits. Needs the AES hardware functions or ICSF.'),
    flag('NOAES128', 'Forbids AES keys of 128 bits. Leave at least one kind that all partners know.'),
  ),
  ...pair(
    flag('AES256', 'Allows AES keys of 256 bits, which all current Kerberos partners know.'),
    flag('NOAES256', 'Forbids AES keys of 256 bits. Leave at least one kind that all partners know.'),
  ),
  ...pair(
    flag(
      'AES128SHA2',
      'Allows AES keys of 128 bits with SHA-256, as RFC 8009 has them. Older partners do not know them.',
      {
        since,
      },
    ),
    flag('NOAES128SHA2', 'Forbids AES keys of 128 bits with SHA-256.', { since }),
  ),
  ...pair(
    flag(
      'AES256SHA2',
      'Allows AES keys of 256 bits with SHA-384, as RFC 8009 has them. Older partners do not know them.',
      {
        since,
      },
    ),
    flag('NOAES256SHA2', 'Forbids AES keys of 256 bits with SHA-384.', { since }),
  ),
];
