/** Words that people write for an operand, though RACF calls it otherwise: LISTUSER and manuals use them. */
export const otherWords: ReadonlyMap<string, string> = new Map([
  ['PROTECTED', 'A user is PROTECTED when it has NOPASSWORD, and neither PHRASE nor OIDCARD'],
  ['PASSPHRASE', 'A password phrase is set with PHRASE'],
  ['REVOKED', 'A user is revoked with REVOKE'],
  ['INACTIVE', 'Users are revoked for not being used by SETROPTS INACTIVE; REVOKE revokes one'],
  ['DEFAULT-GROUP', 'The default group is set with DFLTGRP'],
  ['GROUP-SPECIAL', 'Group attributes are given with CONNECT: SPECIAL, OPERATIONS, AUDITOR'],
  ['SUPERIOR', 'The group above is named in SUPGROUP'],
]);
