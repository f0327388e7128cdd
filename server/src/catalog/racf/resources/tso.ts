/** TSO/E: authorities, procedures, accounts, performance groups. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const guide = 'z/OS TSO/E Customization; RACF Security Administrator’s Guide, protecting TSO resources';

const authorities = family('TSOAUTH', docs(guide), { needs: 'READ' }, [
  ['ACCT', 'TSO ACCOUNT: change SYS1.UADS and users’ TSO data.', { sensitive: 'READ' }],
  ['CONSOLE', 'TSO CONSOLE: enter operator commands from TSO, as far as OPERCMDS allows them.', { sensitive: 'READ' }],
  ['JCL', 'TSO SUBMIT, STATUS, CANCEL and OUTPUT: submit jobs and work on them.', { open: 'READ' }],
  ['MOUNT', 'Have volumes mounted from a TSO session.', { sensitive: 'READ' }],
  ['OPER', 'TSO OPERATOR: operator commands of TSO.', { sensitive: 'READ' }],
  [
    'PARMLIB',
    'TSO PARMLIB.',
    {
      READ: 'List the TSO settings of parmlib.',
      UPDATE: 'Also change them in the running system.',
      sensitive: 'UPDATE',
    },
  ],
  ['RECOVER', 'Recover edit data sets after a failure.', { open: 'READ' }],
  ['TESTAUTH', 'TSO TESTAUTH: test authorized programs, so run anything in any state.', { sensitive: 'READ' }],
]);

const logon = family('TSOPROC', docs(guide), { needs: 'READ' }, [
  ['{procedure}', 'Logging on to TSO with this procedure.'],
]);
const accounts = family('ACCTNUM', docs(guide), { needs: 'READ' }, [
  ['{account}', 'Logging on to TSO with this account number. The name keeps the case in which it is defined.'],
]);
const performance = family('PERFGRP', docs(guide), { needs: 'READ' }, [
  ['{group}', 'Logging on to TSO with this performance group.'],
]);

const terminals = family(
  'TERMINAL',
  knowledge('z/OS RACF Security Administrator’s Guide, Protecting terminals'),
  { needs: 'READ' },
  [['{terminal}', 'Logging on from this terminal. TCP/IP clients have their address in eight hexadecimal digits.']],
);

const messages = family(
  'SMESSAGE',
  knowledge('z/OS RACF Security Administrator’s Guide, SMESSAGE class'),
  { needs: 'READ' },
  [['{user}', 'Sending messages to this user with TSO SEND.', { open: 'READ' }]],
);

const directed = family(
  'RRSFDATA',
  knowledge('z/OS RACF Security Administrator’s Guide, RRSFDATA class'),
  { needs: 'READ' },
  [
    ['DIRECT.{node}', 'Directing commands to this RRSF node with AT.'],
    ['AUTODIRECT.{node}.{class}.{command}', 'Commands of this kind go to this node by themselves.'],
    ['AUTODIRECT.{node}.{class}.APPL', 'Changes that applications make go to this node by themselves.'],
    ['PWSYNC', 'The passwords of associated users follow each other.'],
    [
      'PHRASESYNC',
      'The password phrases of associated users follow each other.',
      { source: knowledge('z/OS RACF Security Administrator’s Guide, RRSFDATA class') },
    ],
    [
      'PASSWORD.{user}',
      'Password synchronization for this user.',
      { source: knowledge('z/OS RACF Security Administrator’s Guide, RRSFDATA class') },
    ],
    ['RACLINK.DEFINE.{node}', 'Associating users with those of this node.'],
    ['RACLINK.PWSYNC.{node}', 'Associations with users of this node that synchronize passwords.'],
    ['AUTODIRECT.**', 'What goes to other nodes by itself.'],
  ],
);

const fields = family('FIELD', knowledge('z/OS RACF Security Administrator’s Guide, Field-level access checking'), {}, [
  [
    '{profile}.{segment}.{field}',
    'This field in segments of USER, GROUP, DATASET or a class. `USER.OMVS.UID` for all but the base segment.',
    { READ: 'List it.', UPDATE: 'Change it.', sensitive: 'UPDATE' },
  ],
  [
    'USER.OMVS.UID',
    'The UID of users: who may change it can make anybody superuser.',
    { READ: 'List it.', UPDATE: 'Change it.', sensitive: 'UPDATE' },
  ],
  [
    'STARTED.STDATA.{field}',
    'Identity of started tasks.',
    { READ: 'List it.', UPDATE: 'Change it.', sensitive: 'UPDATE' },
  ],
]);

export const tsoFamilies: readonly ResourceFamily[] = [
  authorities,
  logon,
  accounts,
  performance,
  terminals,
  messages,
  directed,
  fields,
];
