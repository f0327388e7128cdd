/** Classes with one or two forms of names. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const unchecked = knowledge('z/OS RACF Security Administrator’s Guide, general resource classes');

export const otherFamilies: readonly ResourceFamily[] = [
  family('VTAMAPPL', unchecked, { needs: 'READ' }, [
    ['{application}', 'Opening the VTAM ACB of this application, and so taking its place.'],
  ]),
  family('APPCLU', unchecked, {}, [
    ['{network}.{local lu}.{partner lu}', 'The session key of these two LUs, in the segment SESSION.'],
  ]),
  family('DEVICES', unchecked, { needs: 'READ' }, [
    [
      '{system}.{device class}.{unit}.{device}',
      'Allocating this device, such as a terminal or a communication device.',
    ],
  ]),
  family('DLFCLASS', unchecked, {}, [
    ['{data set...}', 'This data set may be kept as DLF object; the segment DLFDATA says for which jobs.'],
  ]),
  family('CFIELD', docs('z/OS RACF Security Administrator’s Guide, Profiles in the CFIELD class'), {}, [
    ['USER.CSDATA.{field}', 'A custom field of users, in the segment CFDEF.'],
    ['GROUP.CSDATA.{field}', 'A custom field of groups, in the segment CFDEF.'],
    ['DATASET.CSDATA.{field}', 'A custom field of data set profiles, in the segment CFDEF.'],
    ['GENERAL.CSDATA.{field}', 'A custom field of general resource profiles, in the segment CFDEF.'],
  ]),
  family('RACFEVNT', unchecked, {}, [
    ['NOTIFY.LDAP.USER', 'Defined: changes of users are told to LDAP.'],
    [
      'PASSWORD.ENVELOPE',
      'Defined: passwords of users who have READ are kept in envelopes, from which they can be recovered.',
      { needs: 'READ' },
    ],
    [
      'PASSPHRASE.ENVELOPE',
      'Defined: phrases of users who have READ are kept in envelopes, from which they can be recovered.',
      { needs: 'READ' },
    ],
  ]),
  family('KEYSMSTR', unchecked, {}, [
    ['LDAP.BINDPW.KEY', 'The key under which bind passwords of LDAP are kept, in the segment SSIGNON.'],
    ['DCE.PASSWORD.KEY', 'The key under which DCE passwords are kept, in the segment SSIGNON.'],
  ]),
  family('RACFHC', unchecked, {}, [
    ['IRR_{list}', 'Its members are resources that a health check of RACF looks at besides IBM’s.'],
  ]),
];
