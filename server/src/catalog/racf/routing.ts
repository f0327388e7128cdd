/** AT and ONLYAT: running a command on other nodes of an RRSF network. Nearly every RACF command has them. */
import { docs, name, operandsOf } from '../build.ts';
import type { OperandSpec } from '../types.ts';

const { list } = operandsOf(docs('z/OS 3.2 RACF Command Language Reference, chapter on RRSF command direction'));

const nodeAndUser = name('node.userid');

/** The two operands, the same in every command that has them. */
export const routing: readonly OperandSpec[] = [
  list(
    'AT',
    nodeAndUser,
    'Runs the command at the RRSF nodes listed as `node.userid`, under the authority of that user ID there, besides automatic direction. Without a node the local node is meant. Not allowed in the RACF parameter library.',
    { excludes: ['ONLYAT'] },
  ),
  list(
    'ONLYAT',
    nodeAndUser,
    'Runs the command at the RRSF nodes listed as `node.userid` and nowhere else: automatic direction does not send it on. Needs SPECIAL. Not allowed in the RACF parameter library.',
    { excludes: ['AT'] },
  ),
];
