/** RACLINK: associations between user IDs of several RRSF nodes. */
import { docs, nodeUser, name, operandsOf, secret, user } from '../../build.ts';
import { passwordSynchronization } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACLINK');
const { flag, one, list } = operandsOf(source);

export const raclink: CommandSpec = {
  name: 'RACLINK',
  aliases: [],
  doc: 'Manages associations between user IDs of several RRSF nodes: they are the ground for AT and ONLYAT and for password synchronization. One of LIST, DEFINE, UNDEFINE and APPROVE.',
  positionals: [],
  operands: [
    list('ID', user, 'The users on this node whose associations are meant. Others than your own need authority.', {
      default: 'you',
    }),
    list(
      'LIST',
      name('node.userid', 17),
      'Shows associations with the users named; `*` stands for every node or user.',
      {
        excludes: ['DEFINE', 'UNDEFINE', 'APPROVE'],
        optional: true,
        default: '*.*',
        sure: 'knowledge',
      },
    ),
    list(
      'DEFINE',
      secret(),
      'Defines associations with `node.userid` or `node.userid/password`. With the password of the other user nobody has to approve there, but it stands in the clear.',
      { excludes: ['LIST', 'UNDEFINE', 'APPROVE'] },
    ),
    list('UNDEFINE', nodeUser, 'Removes associations with the users named.', {
      excludes: ['LIST', 'DEFINE', 'APPROVE'],
      sure: 'knowledge',
    }),
    list('APPROVE', nodeUser, 'Approves associations that the users named, on other nodes, have asked for.', {
      excludes: ['LIST', 'DEFINE', 'UNDEFINE'],
      sure: 'knowledge',
    }),
    flag('MANAGED', 'The user in DEFINE is managed: this one may send commands there, not the other way round.', {
      excludes: ['PEER'],
      with: ['DEFINE'],
    }),
    one(
      'PEER',
      passwordSynchronization,
      'Both users may send commands to each other. PEER(PWSYNC) keeps their passwords equal too.',
      { excludes: ['MANAGED'], with: ['DEFINE'], default: 'NOPWSYNC', optional: true },
    ),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/raclnk.htm',
  issuedFrom: ['tso', 'operator'],
  source,
};
