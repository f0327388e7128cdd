/** Segments of group profiles: what ADDGROUP and ALTGROUP take in their parentheses. */
import { docs, name, operandsOf, unixId } from '../../build.ts';
import { smsClass } from '../names.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDGROUP and ALTGROUP');
/** Without a value there is nothing but the name, and that was compared. */
const { flag } = operandsOf(source);
const { one, list } = operandsOf(source, 'knowledge');

export const dfp: readonly OperandSpec[] = [
  one(
    'DATAAPPL',
    name('data application', 8),
    'Application identifier that the ACS routines of DFSMS see for new data sets of the group. It has an effect only where those routines ask for it.',
    { sure: 'docs' },
  ),
  one(
    'DATACLAS',
    smsClass('data class'),
    'Data class for new data sets of the group, unless JCL, the request or the ACS routines say otherwise: record format, space and the like.',
    { sure: 'docs' },
  ),
  one(
    'MGMTCLAS',
    smsClass('management class'),
    'Management class for new data sets of the group, unless something stronger says otherwise: backup, migration, deletion. Whoever owns the data set needs READ to it in class MGMTCLAS when it is protected.',
    { sure: 'docs' },
  ),
  one(
    'STORCLAS',
    smsClass('storage class'),
    'Storage class for new data sets of the group, unless something stronger says otherwise: performance and availability. Whoever owns the data set needs READ to it in class STORCLAS when it is protected.',
    { sure: 'docs' },
  ),
];

export const omvs: readonly OperandSpec[] = [
  flag(
    'AUTOGID',
    'RACF chooses a free GID. Needs the profile BPX.NEXT.USER in class FACILITY with a range, and SHARED.IDS in class UNIXPRIV; else the command fails. Not for several groups in one command (IRR52184I). Cannot stand beside GID.',
    { excludes: ['GID'], sure: 'docs' },
  ),
  one(
    'GID',
    unixId,
    'The numeric identity of the group in z/OS UNIX. It must be free unless SHARED is given (IRR52174I, when SHARED.IDS is defined).',
    { excludes: ['AUTOGID'], sure: 'docs' },
  ),
  flag(
    'SHARED',
    'Lets GID be a number that others already have. Needs SPECIAL or READ to SHARED.IDS in class UNIXPRIV; without that profile numbers may be shared anyway. Groups with one GID have the same rights to files.',
    { with: ['GID'], sure: 'docs' },
  ),
];

export const ovm: readonly OperandSpec[] = [
  one(
    'GID',
    unixId,
    'The numeric identity of the group on z/VM. It need not be the GID of OMVS, which counts on z/OS.',
  ),
];

export const tme: readonly OperandSpec[] = [
  list(
    'ROLES',
    name('role profile', 246),
    'Profiles of class ROLE that refer to the group. Tivoli products keep both sides in step; a change by hand does not reach the role.',
  ),
];
