/** TARGET: defines and controls RRSF nodes. */
import { docs, formed, name, number, operandsOf, qualifiers, text, volume } from '../../build.ts';
import { lu, node, smsClass, system } from '../names.ts';
import { every, messageQueues } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, TARGET');
const { flag, one, nested } = operandsOf(source);

const unchecked = { sure: 'knowledge' } as const;

const workspace = [
  one('STORCLAS', smsClass('storage class'), 'The storage class of new workspace data sets.', unchecked),
  one('DATACLAS', smsClass('data class'), 'The data class of new workspace data sets.', unchecked),
  one('MGMTCLAS', smsClass('management class'), 'The management class of new workspace data sets.', unchecked),
  one('VOLUME', volume, 'The volume of new workspace data sets; without DFSMS it is needed.', unchecked),
  one(
    'FILESIZE',
    number(),
    'How many requests a workspace data set holds. When it is full, changes for the node are lost.',
    { default: '500', sure: 'docs' },
  ),
];

export const target: CommandSpec = {
  name: 'TARGET',
  aliases: [],
  doc: 'Operator command, or in the RACF parameter library: defines RRSF nodes and controls the connections to them. Not a TSO command. The definitions are gone after an IPL.',
  positionals: [],
  operands: [
    flag('DELETE', 'Forgets the node. It must be dormant, and its workspace data sets stay.', {
      excludes: ['DORMANT', 'OPERATIVE'],
    }),
    flag('DORMANT', 'Closes the connection; work for the node is kept in the workspace data sets.', {
      excludes: ['DELETE', 'OPERATIVE'],
    }),
    flag('OPERATIVE', 'Opens the connection and sends what has waited. The node must be defined fully before.', {
      excludes: ['DELETE', 'DORMANT'],
    }),
    flag('DENYINBOUND', 'Refuses work that the node sends; it is rejected there.', {
      excludes: ['ALLOWINBOUND', 'RESETDENYINBOUNDCOUNT'],
    }),
    flag('ALLOWINBOUND', 'Accepts work that the node sends.', {
      excludes: ['DENYINBOUND', 'RESETDENYINBOUNDCOUNT'],
      default: 'in force',
    }),
    flag('RESETDENYINBOUNDCOUNT', 'Sets the count of refused requests, which LIST shows, back to zero.', {
      excludes: ['DENYINBOUND', 'ALLOWINBOUND'],
    }),
    one('DESCRIPTION', text(), 'A text about the node for LIST, in apostrophes.'),
    flag('LIST', 'Shows the nodes, or with NODE all about one.', { default: 'when nothing is changed' }),
    flag('LISTPROTOCOL', 'Shows protocol, port and address of the node.'),
    flag('LOCAL', 'The node is this one. A deck defines it first, before any other.'),
    flag(
      'MAIN',
      'The system is the main one of its multisystem node: it alone receives commands and changes of other nodes.',
    ),
    flag('NEWMAIN', 'Makes this system the main one of its node, in a planned switch.', { excludes: ['PLEXNEWMAIN'] }),
    flag('PLEXNEWMAIN', 'Makes this system the main one in the view of all systems of the sysplex at once.', {
      excludes: ['NEWMAIN'],
    }),
    one('NODE', node, 'The node. All systems of the network must use the same name for it.', {
      also: every,
      ...unchecked,
    }),
    one(
      'PREFIX',
      qualifiers,
      'The first qualifiers of the workspace data sets, up to 19 characters. Cannot be changed while the node is in use: NEWPREFIX moves them.',
      { excludes: ['NEWPREFIX'] },
    ),
    one(
      'NEWPREFIX',
      qualifiers,
      'New first qualifiers: the workspace data sets are copied. The node must be dormant.',
      {
        excludes: ['PREFIX'],
      },
    ),
    nested(
      'PROTOCOL',
      [
        nested(
          'APPC',
          [
            one('LUNAME', lu, 'The LU of the node, as APPC/MVS knows it.', unchecked),
            one(
              'TPNAME',
              name('transaction program profile', 64),
              'The profile of the transaction program that receives work.',
              { default: 'IRRRACF', ...unchecked },
            ),
            one('MODENAME', name('mode', 8, { form: 'system' }), 'The session mode; VTAM must know it.', unchecked),
          ],
          'The node is reached through APPC over VTAM.',
          { excludes: ['TCP'] },
        ),
        nested(
          'TCP',
          [
            one(
              'ADDRESS',
              formed('ipOrHost'),
              'The host name or address of the node. For the local node the address RRSF listens at.',
              { default: '0.0.0.0 for the local node', ...unchecked },
            ),
            one('PORTNUM', number(1, 65535), 'The port; the same on all nodes, and in the AT-TLS policy.', {
              default: '18136',
              ...unchecked,
            }),
          ],
          'The node is reached through TCP/IP, always encrypted: an AT-TLS policy must be there first.',
          { excludes: ['APPC'] },
        ),
      ],
      'How the node is reached. The local node names every protocol it speaks, in a command each.',
    ),
    one(
      'PURGE',
      messageQueues,
      'Throws away the work that waits in a workspace data set. What is lost must be repeated by hand on the other node.',
    ),
    one('SYSNAME', system, 'One system of a multisystem node, by its CVTSNAME.', { also: every, ...unchecked }),
    one('WDSQUAL', name('qualifier', 8, { form: 'system' }), 'The middle qualifier of the workspace data sets.', {
      default: 'the LU name, or the node name for TCP',
      ...unchecked,
    }),
    nested('WORKSPACE', workspace, 'Where and how large the workspace data sets are that hold work for the node.', {
      excludes: ['NEWWORKSPACE'],
    }),
    nested('NEWWORKSPACE', workspace, 'Makes new workspace data sets, larger or elsewhere, and copies the work.', {
      excludes: ['WORKSPACE'],
    }),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/target.htm',
  issuedFrom: ['operator', 'parmlib'],
  source,
};
