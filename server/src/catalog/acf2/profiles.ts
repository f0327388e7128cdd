/** Records of the settings PROFILE and XREF: segments of users and groups, roles. */
import { asis, dataset, number, operandsOf, secret } from '../build.ts';
import type { AcfRecordSpec } from '../types.ts';
import { documented, known } from './sources.ts';

const { flag, one, free } = operandsOf(documented);

export const profileRecords: readonly AcfRecordSpec[] = [
  {
    name: 'OMVS',
    setting: 'PROFILE(USER) DIV(OMVS)',
    doc: 'The z/OS UNIX identity of a logonid.',
    fields: [
      one('UID', number(0, 2147483647), 'The numeric identity in z/OS UNIX. UID(0) is the superuser.'),
      flag('AUTOUID', 'ACF2 chooses a free UID. Needs the GSO record AUTOIDOM.'),
      one('HOME', asis(), 'The home directory. Letter case counts.'),
      one('OMVSPGM', asis(), 'The program that starts in z/OS UNIX, normally the shell. Letter case counts.'),
      one('ASSIZE', number(), 'Field ASSIZE of the record.', { source: known }),
      one('CPUTIME', number(), 'Field CPUTIME of the record.', { source: known }),
      one('FILEPROC', number(), 'Field FILEPROC of the record.', { source: known }),
      one('MMAPAREA', number(), 'Field MMAPAREA of the record.', { source: known }),
      one('PROCUSER', number(), 'Field PROCUSER of the record.', { source: known }),
      one('THREADS', number(), 'Field THREADS of the record.', { source: known }),
      one('MEMLIMIT', number(), 'Field MEMLIMIT of the record.', { source: known }),
      one('SHMEMMAX', number(), 'Field SHMEMMAX of the record.', { source: known }),
      one('PROGRAM', asis(), 'Field PROGRAM of the record.'),
    ],
    source: documented,
  },
  {
    name: 'OMVS',
    setting: 'PROFILE(GROUP) DIV(OMVS)',
    doc: 'The z/OS UNIX identity of a group.',
    fields: [
      one('GID', number(0, 2147483647), 'The numeric identity of the group in z/OS UNIX.'),
      flag('AUTOGID', 'ACF2 chooses a free GID. Needs the GSO record AUTOIDOM.'),
    ],
    source: documented,
  },
  {
    name: 'KEYRING',
    setting: 'PROFILE(USER) DIV(KEYRING)',
    doc: 'A key ring.',
    fields: [free('RINGNAME', 'Record id is logonid.suffix.')],
    source: documented,
  },
  {
    name: 'CERTDATA',
    setting: 'PROFILE(USER) DIV(CERTDATA)',
    doc: 'A certificate.',
    fields: [
      one('DSNAME', dataset, 'Imports the certificate.'),
      free('LABEL', 'May contain blanks; doubled apostrophes.'),
      one('PASSWORD', secret(), 'The password. Written in a deck it is a secret in the clear.'),
      flag('TRUST', 'Certificate status; one of the three.'),
      flag('NOTRUST', 'Certificate status; one of the three.', { source: known }),
      flag('HITRUST', 'Certificate status; one of the three.', { source: known }),
      flag('ICSF', 'Key storage.', { source: known }),
      flag('PCICC', 'Key storage.', { source: known }),
    ],
    source: documented,
  },
  {
    name: 'ROL',
    setting: 'XREF(ROL)',
    doc: 'A role: a list of logonids, or a list of roles.',
    fields: [
      free('INCLUDE', 'The logonids, masks or roles that belong to the role.'),
      free('EXCLUDE', 'The logonids that do not, of those a mask in INCLUDE takes in.'),
      flag('ROLE', 'The record is a list of users.'),
      flag('GROUP', 'The group.'),
      free('DATA', 'Description.'),
      flag('ADD', 'The values are added to the list of the field.'),
      flag('REP', 'The values replace the list of the field.'),
      flag('DEL', 'The values are taken off the list of the field.'),
    ],
    source: documented,
  },
  {
    name: 'SGP',
    setting: 'XREF(SGP)',
    doc: 'A group of sources.',
    fields: [free('SOURCE', 'Field SOURCE of the record.'), free('GROUP', 'The group.')],
    source: documented,
  },
  {
    name: 'RGP',
    setting: 'XREF(RGP)',
    doc: 'A group of resources.',
    fields: [free('RESOURCE', 'The SAF class.'), free('GROUP', 'The group.')],
    source: documented,
  },
  {
    name: 'PWPHRASE',
    setting: 'PROFILE(USER) DIV(PWPHRASE)',
    doc: 'The password phrase of a logonid.',
    fields: [
      one('PWPHRASE', secret(), 'Never keep a literal phrase in a deck.'),
      flag('PWP-EXP', 'Field PWP-EXP of the record.', { negatable: true }),
      one('PWP-HST', number(), 'Field PWP-HST of the record.'),
      one('PWP-MAXD', number(), 'Field PWP-MAXD of the record.'),
      free('PWP-TOD', 'Field PWP-TOD of the record.'),
    ],
    source: documented,
  },
  {
    name: 'IDMAP',
    setting: 'PROFILE(USER) DIV(IDMAP)',
    doc: 'A distributed identity mapped to a logonid.',
    fields: [
      free('IDMAPDN', 'Record id is logonid.suffix.'),
      free('IDMAPRN', 'Field IDMAPRN of the record.'),
      free('IDLABEL', 'Field IDLABEL of the record.'),
    ],
    source: documented,
  },
  {
    name: 'SSIGNON',
    setting: 'PROFILE(PTKTDATA) DIV(SSIGNON)',
    doc: 'The PassTicket key of an application.',
    fields: [
      one('SSKEY', secret(), 'Record id is the application id.'),
      flag('MULT-USE', 'Allows the same PassTicket more than once.', { negatable: true }),
    ],
    source: documented,
  },
];
