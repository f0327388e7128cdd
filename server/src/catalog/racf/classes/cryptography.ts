/** Classes of ICSF and PKI Services. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const cryptographyClasses: readonly ClassSpec[] = [
  supplied(
    'CRYPTOZ',
    0,
    'required',
    'PKCS #11 tokens of ICSF: `USER.token` for using objects, `SO.token` for maintaining, `CLEARKEY.token` for clear keys. READ to UPDATE use, CONTROL makes and deletes.',
    { sure: 'doubtful' },
  ),
  supplied(
    'CSFKEYS',
    73,
    'required',
    'Keys of ICSF by their labels in CKDS and PKDS: READ lets a program use the key. Segment ICSF says how. Where no profile fits everybody may use the key, so define `**` with UACC(NONE).',
    { groupedBy: 'GCSFKEYS' },
  ),
  supplied(
    'CSFSERV',
    8,
    'required',
    'Callable services and utilities of ICSF, by their names, such as CSFENC or CSFKGN. READ lets a program use the service. Where no profile fits everybody may, so define `**` with UACC(NONE).',
  ),
  supplied(
    'GCSFKEYS',
    73,
    'member',
    'Groups resources of CSFKEYS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'CSFKEYS', generics: false },
  ),
  supplied(
    'GXCSFKEY',
    73,
    'member',
    'Groups resources of XCSFKEY: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'XCSFKEY', generics: false },
  ),
  supplied('PKISERV', 0, 'allowed', 'Who may use the functions of R_PKIServ and administer PKI Services.', {
    sure: 'doubtful',
  }),
  supplied(
    'XCSFKEY',
    73,
    'required',
    'Who may export symmetric keys of ICSF under a public key, by label; asked in addition to CSFKEYS when key export control is on.',
    { groupedBy: 'GXCSFKEY' },
  ),
];
