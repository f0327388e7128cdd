/** Segments of data set profiles: what ADDSD and ALTDSD take in their parentheses. */
import { docs, operandsOf, text, userOrGroup } from '../../build.ts';
import { keyLabel } from '../names.ts';
import { encryptTypes } from '../values.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDSD and ALTDSD');
const { one, list } = operandsOf(source, 'knowledge');

export const dfp: readonly OperandSpec[] = [
  one(
    'RESOWNER',
    userOrGroup,
    'The user or group that counts as the owner of the data sets when DFSMS picks classes and checks whether they may be used. Left out, the user or group of the first qualifier counts. Needed where that is not in RACF or has no rights to the storage classes.',
    { default: 'the first qualifier of the profile name' },
  ),
  one(
    'DATAKEY',
    keyLabel('CKDS label'),
    'The label of the key with which DFSMS encrypts data sets that are newly allocated under this profile; those that exist stay as they are. The users need READ to the label in class CSFKEYS, and the profile of the label SYMCPACFWRAP(YES) and SYMCPACFRET(YES). It wins over a label in JCL or in the data class.',
    { since: 'z/OS 2.2 with APARs' },
  ),
  list(
    'ENCRYPTTYPES',
    encryptTypes,
    'The kinds of data sets to which DATAKEY applies: for tape, PDSE and sequential data sets an IN form includes them and an EX form leaves them out.',
    { since: 'z/OS 3.2', sure: 'doubtful' },
  ),
];

export const tme: readonly OperandSpec[] = [
  list(
    'ROLES',
    text(),
    'The roles of Tivoli through which access to the data sets is given, each as `role-name:authority`. The product maintains it; changes by hand may be overwritten.',
  ),
];
