import { nameOf, operandsNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { systemUsers } from '../support/system-users.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/uid-zero',
  title: 'User with UID 0',
  severity: 'warning',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['OMVS'],
  what: 'A user gets UID 0 and is superuser of z/OS UNIX all the time.',
  why: 'UID 0 may read and change every file, end every process and take the identity of other users. What several users with UID 0 do cannot be told apart by the number. Only the kernel and some daemons need it.',
  todo: 'Give the user a number of its own, AUTOUID for example, and permit what it really needs: BPX.SUPERUSER in class FACILITY to become superuser for a time, single rights in class UNIXPRIV (SUPERUSER.FILESYS and the like), BPX.DAEMON and BPX.SERVER for servers.',
  sources: [
    { name: 'DISA STIG for z/OS RACF, RACF-US-000190 (V-223856)' },
    { name: 'RACF Security Administrator’s Guide, The OMVS segment in user profiles' },
  ],
  bad: [
    "ADDUSER WEBADM DFLTGRP(WEB) NOPASSWORD OMVS(UID(«0») HOME('/u/web') PROGRAM('/bin/sh'))",
    'ALTUSER JSMITH OMVS(UID(«000») SHARED)',
  ],
  good: [
    "ADDUSER WEBADM DFLTGRP(WEB) NOPASSWORD OMVS(UID(100) HOME('/u/web') PROGRAM('/bin/sh'))",
    "ADDUSER OMVSKERN DFLTGRP(OMVSGRP) NOPASSWORD OMVS(UID(0) HOME('/') PROGRAM('/bin/sh'))",
    'ADDUSER WEBADM OMVS(UID({uid}))',
    'ADDGROUP OMVSGRP OMVS(GID(0))',
  ],
  *check(command) {
    const users = command.positionals[0] ?? [];
    if (users.length > 0 && users.every((user) => systemUsers.has(nameOf(user) ?? ''))) return;
    for (const segment of operandsNamed(command, 'OMVS')) {
      for (const { spec, values } of segment.operands) {
        const [number] = values;
        if (spec?.name !== 'UID' || number?.value === undefined || !/^0{1,10}$/u.test(number.value)) continue;
        yield {
          place: at(command, number.span),
          message:
            'UID 0 makes the user superuser of z/OS UNIX all the time. Give it a number of its own, and permit BPX.SUPERUSER or single rights in class UNIXPRIV.',
        };
      }
    }
  },
});
