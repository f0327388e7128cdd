/** Segments of data set profiles: what ADDSD and ALTDSD take in their parentheses. */
import { docs, name, operandsOf, userOrGroup } from '../../build.ts';
import { encryptTypes } from '../values.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDSD and ALTDSD');
const { one, list, free } = operandsOf(source, 'knowledge');

export const dfp: readonly OperandSpec[] = [
  one('RESOWNER', userOrGroup, 'The user or group that owns the data sets for DFSMS.'),
  one('DATAKEY', name('key label', 64), 'The label of the key with which new data sets are encrypted.', {
    since: 'z/OS 2.2 with APARs',
  }),
  list('ENCRYPTTYPES', encryptTypes, 'The kinds of data sets that are encrypted.', {
    since: 'z/OS 3.2',
    sure: 'doubtful',
  }),
];

export const tme: readonly OperandSpec[] = [free('ROLES', 'Roles of Tivoli.')];
