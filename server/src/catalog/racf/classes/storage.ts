/** Classes of DFSMS and file servers. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const storageClasses: readonly ClassSpec[] = [
  supplied('LFSCLASS', 16, 'unknown', 'Files of LAN File Services.'),
  supplied(
    'MGMTCLAS',
    8,
    'allowed',
    'Who may use a management class of DFSMS, by its name; READ. Asked for the owner of the data set (RESOWNER).',
  ),
  supplied(
    'STORCLAS',
    8,
    'allowed',
    'Who may use a storage class of DFSMS, by its name; READ. Asked for the owner of the data set (RESOWNER).',
  ),
];
