/** TARGET: define and control RRSF nodes. */
import { docs, name, number, operandsOf, text, volume } from '../../build.ts';
import { every, messageQueues } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, TARGET');
const { flag, one, nested } = operandsOf(source, 'knowledge');

const workspace = [
  one('STORCLAS', name('storage class', 8), 'The storage class.'),
  one('DATACLAS', name('data class', 8), 'The data class.'),
  one('MGMTCLAS', name('management class', 8), 'The management class.'),
  one('VOLUME', volume, 'The volume.'),
  one('FILESIZE', number(), 'The number of records.', { default: '500' }),
];

export const target: CommandSpec = {
  name: 'TARGET',
  aliases: [],
  doc: 'Operator command: defines RRSF nodes and controls the connections to them. Not a TSO command.',
  positionals: [],
  operands: [
    flag('DELETE', 'Deletes the node.', { excludes: ['DORMANT', 'OPERATIVE'] }),
    flag('DORMANT', 'Holds the connection; work is kept.', { excludes: ['DELETE', 'OPERATIVE'] }),
    flag('OPERATIVE', 'Opens the connection.', { excludes: ['DELETE', 'DORMANT'] }),
    flag('DENYINBOUND', 'Refuses work from the node.', { excludes: ['ALLOWINBOUND', 'RESETDENYINBOUNDCOUNT'] }),
    flag('ALLOWINBOUND', 'Accepts work from the node.', { excludes: ['DENYINBOUND', 'RESETDENYINBOUNDCOUNT'] }),
    flag('RESETDENYINBOUNDCOUNT', 'Sets the count of refused work to zero.', {
      excludes: ['DENYINBOUND', 'ALLOWINBOUND'],
    }),
    one('DESCRIPTION', text(), 'A text about the node.'),
    flag('LIST', 'Shows nodes.', { default: 'in force when no alternative is given' }),
    flag('LISTPROTOCOL', 'Shows the protocol of the node.'),
    flag('LOCAL', 'The node is this one.'),
    flag('MAIN', 'The system is the main one of its multisystem node.'),
    flag('NEWMAIN', 'Makes the system the main one.', { excludes: ['PLEXNEWMAIN'] }),
    flag('PLEXNEWMAIN', 'Makes the system the main one for the whole sysplex.', { excludes: ['NEWMAIN'] }),
    one('NODE', name('node', 8), 'The name of the node.', { also: every }),
    one('PREFIX', name('qualifiers'), 'The first qualifiers of the workspace data sets.', { excludes: ['NEWPREFIX'] }),
    one('NEWPREFIX', name('qualifiers'), 'New first qualifiers of the workspace data sets.', { excludes: ['PREFIX'] }),
    nested(
      'PROTOCOL',
      [
        nested(
          'APPC',
          [
            one('LUNAME', name('LU'), 'The LU of the node.'),
            one('TPNAME', name('transaction program', 64), 'The transaction program.', { default: 'IRRRACF' }),
            one('MODENAME', name('session mode', 8), 'The session mode.'),
          ],
          'The node is reached through APPC.',
          { excludes: ['TCP'] },
        ),
        nested(
          'TCP',
          [
            one('ADDRESS', name('host or IP'), 'The host name or address of the node.'),
            one('PORTNUM', number(1, 65535), 'The port.', { default: '18136' }),
          ],
          'The node is reached through TCP/IP.',
          { excludes: ['APPC'] },
        ),
      ],
      'How the node is reached: APPC or TCP.',
    ),
    one('PURGE', messageQueues, 'Throws away the work in a queue. The node must be dormant.'),
    one('SYSNAME', name('system'), 'The system of a multisystem node.', { also: every }),
    one('WDSQUAL', name('qualifier'), 'The last qualifier of the workspace data sets.'),
    nested('WORKSPACE', workspace, 'Where and how large the workspace data sets are.', { excludes: ['NEWWORKSPACE'] }),
    nested('NEWWORKSPACE', workspace, 'Where and how large new workspace data sets are.', { excludes: ['WORKSPACE'] }),
  ],
  complete: false,
  issuedFrom: ['operator', 'parmlib'],
  source,
};
