/** RACLINK: administer RRSF user ID associations. */
import { docs, name, operandsOf, secret, user } from '../../build.ts';
import { passwordSynchronization } from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACLINK');
const { flag, one, list } = operandsOf(source, 'knowledge');

export const raclink: CommandSpec = {
  name: 'RACLINK',
  aliases: [],
  doc: 'Manages associations between user IDs of several RRSF nodes.',
  positionals: [],
  operands: [
    list('ID', user, 'Whose associations.', { default: 'you' }),
    list('LIST', name('node.userid'), 'Shows associations, as `node.userid`.', {
      excludes: ['DEFINE', 'UNDEFINE', 'APPROVE'],
      default: '*.*',
    }),
    list(
      'DEFINE',
      secret(),
      'Defines associations with `node.userid` or `node.userid/password`. The password is a secret in the clear.',
      { excludes: ['LIST', 'UNDEFINE', 'APPROVE'] },
    ),
    list('UNDEFINE', name('node.userid'), 'Removes associations with `node.userid`.', {
      excludes: ['LIST', 'DEFINE', 'APPROVE'],
    }),
    list('APPROVE', name('node.userid'), 'Approves associations with `node.userid`.', {
      excludes: ['LIST', 'DEFINE', 'UNDEFINE'],
    }),
    flag('MANAGED', 'The associated user is managed by this one. With DEFINE.', {
      excludes: ['PEER'],
      with: ['DEFINE'],
    }),
    one(
      'PEER',
      passwordSynchronization,
      'The associated users are equals, with or without password synchronization. With DEFINE.',
      { excludes: ['MANAGED'], with: ['DEFINE'] },
    ),
  ],
  complete: false,
  issuedFrom: ['tso', 'operator'],
  source,
};
