import { operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { systemUsers } from '../support/system-users.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/uid-zero',
  title: 'User with UID 0',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'REPLACE'],
  operands: ['UID'],
  what: 'An ACID gets UID 0 and is superuser of z/OS UNIX all the time.',
  why: 'UID 0 may read and change every file, end every process and take the identity of other users. Only the kernel and some daemons need it.',
  todo: 'Give the ACID a number of its own, `UID(?)` for example, and permit what it really needs: IBMFAC(BPX.SUPERUSER) to become superuser for a time, single rights in UNIXPRIV, BPX.DAEMON and BPX.SERVER for servers.',
  sources: [
    { name: 'Top Secret for z/OS r15 Command Functions, UID' },
    { name: 'DISA STIG for z/OS Top Secret, UID(0) is properly assigned' },
  ],
  bad: ['TSS ADD(WEBADM) UID(«0») HOME(/u/web) OMVSPGM(/bin/sh)', 'TSS REPLACE(JSMITH) UID(«000»)'],
  good: [
    'TSS ADD(WEBADM) UID(100) HOME(/u/web) OMVSPGM(/bin/sh)',
    'TSS ADD(OMVSKERN) UID(0) HOME(/) OMVSPGM(/bin/sh)',
    'TSS ADD(WEBADM) UID({uid})',
    'TSS REMOVE(WEBADM) UID(0)',
  ],
  *check(command) {
    const [number] = operandNamed(command, 'UID')?.values ?? [];
    if (number?.value === undefined || !/^0{1,10}$/u.test(number.value)) return;
    if (systemUsers.has(targetName(command) ?? '')) return;
    yield {
      place: at(command, number.span),
      message:
        'UID 0 makes the ACID superuser of z/OS UNIX all the time. Give it a number of its own, and permit IBMFAC(BPX.SUPERUSER) or single rights in UNIXPRIV.',
    };
  },
});
