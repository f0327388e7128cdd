/** Segments of group profiles: what ADDGROUP and ALTGROUP take in their parentheses. */
import { docs, name, number, operandsOf } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDGROUP and ALTGROUP');
const { flag, one, list } = operandsOf(source, 'knowledge');

export const dfp: readonly OperandSpec[] = [
  one('DATAAPPL', name('data application', 8), 'The data application of DFSMS.'),
  one('DATACLAS', name('data class', 8), 'The default data class.'),
  one(
    'MGMTCLAS',
    name('management class', 8),
    'The default management class. The user needs access to it in class MGMTCLAS.',
  ),
  one(
    'STORCLAS',
    name('storage class', 8),
    'The default storage class. The user needs access to it in class STORCLAS.',
  ),
];

export const omvs: readonly OperandSpec[] = [
  flag(
    'AUTOGID',
    'RACF chooses a free GID. Needs the profile BPX.NEXT.USER in class FACILITY with a range, and SHARED.IDS in class UNIXPRIV; else the command fails. Not for several groups in one command (IRR52184I). Cannot stand beside GID.',
    { excludes: ['GID'] },
  ),
  one(
    'GID',
    number(0, 2147483647),
    'The numeric identity of the group in z/OS UNIX. It must be free unless SHARED is given (IRR52174I, when SHARED.IDS is defined).',
    { excludes: ['AUTOGID'] },
  ),
  flag(
    'SHARED',
    'Lets the number be one that others already have. Only beside the number itself, and only for issuers who may.',
  ),
];

export const ovm: readonly OperandSpec[] = [
  one('GID', number(0, 2147483647), 'The numeric identity of the group on z/VM.'),
];

export const tme: readonly OperandSpec[] = [list('ROLES', name('role profile', 246), 'Roles of Tivoli.')];
