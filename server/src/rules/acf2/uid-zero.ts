import { nameOf, operandNamed } from '../../bind/query.ts';
import { at } from '../support/steps.ts';
import { systemUsers } from '../support/system-users.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/uid-zero',
  title: 'User with UID 0',
  severity: 'warning',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE'],
  operands: ['UID'],
  what: 'A logonid gets UID 0 and is superuser of z/OS UNIX all the time.',
  why: 'UID 0 may read and change every file, end every process and take the identity of other users. Only the kernel and some daemons need it.',
  todo: 'Give the logonid a number of its own, AUTOUID for example, and write rules for what it really needs: BPX.SUPERUSER of type FAC to become superuser for a time, single rights of type UNI (SUPERUSER.FILESYS and the like).',
  sources: [{ name: 'DISA STIG for IBM z/OS ACF2: UID(0) is properly assigned' }],
  bad: ['ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT WEBADM UID(«0») HOME(/u/web)'],
  good: [
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT WEBADM UID(100) HOME(/u/web)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT OMVSKERN UID(0) HOME(/)',
    'ACF\nSET PROFILE(USER) DIV(OMVS)\nINSERT WEBADM UID({uid})',
    'ACF\nSET PROFILE(GROUP) DIV(OMVS)\nINSERT OMVSGRP GID(0)',
  ],
  *check(command) {
    if (command.spec?.record?.setting !== 'PROFILE(USER) DIV(OMVS)') return;
    const [number] = operandNamed(command, 'UID')?.values ?? [];
    if (!number || !/^0{1,10}$/u.test(number.value ?? '')) return;
    if (systemUsers.has(nameOf(command.positionals[0]?.[0]) ?? '')) return;
    yield {
      place: at(command, number.span),
      message:
        'UID 0 makes the logonid superuser of z/OS UNIX all the time. Give it a number of its own, and write rules for BPX.SUPERUSER (FAC) or single rights (UNI).',
    };
  },
});
