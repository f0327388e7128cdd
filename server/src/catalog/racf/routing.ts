/** AT and ONLYAT: running a command on other nodes of an RRSF network. Nearly every RACF command has them. */
import { docs, nodeUser, operandsOf } from '../build.ts';
import type { OperandSpec } from '../types.ts';

const { list } = operandsOf(docs('z/OS 3.2 RACF Command Language Reference, chapter on RRSF command direction'));

/** The two operands, the same in every command that has them. */
export const routing: readonly OperandSpec[] = [
  list(
    'AT',
    nodeUser,
    'Runs the command at the RRSF nodes listed as `node.userid`, under the authority of that user ID there; what automatic direction does comes on top. You need an association with each of these users (RACLINK), except on your own. Without a node the local node is meant. Not allowed in the RACF parameter library.',
    { excludes: ['ONLYAT'] },
  ),
  list(
    'ONLYAT',
    nodeUser,
    'Runs the command at the RRSF nodes listed as `node.userid` and nowhere else: automatic direction does not send it on, so it is the way to repair one database of several. Needs SPECIAL. Not allowed in the RACF parameter library.',
    { excludes: ['AT'] },
  ),
];
