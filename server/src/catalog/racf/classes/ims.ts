/** Classes of IMS. IMS loads them when it starts; their names may be changed by the site. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const imsClasses: readonly ClassSpec[] = [
  supplied('AIMS', 8, 'product', 'Application groups: which dependent regions may use which resources (AGN).', {
    raclistSure: 'docs',
  }),
  supplied('CIMS', 8, 'product', 'Commands of IMS, by their first three letters.', {
    groupedBy: 'DIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'DIMS',
    8,
    'product',
    'Groups resources of CIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'CIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied('FIMS', 8, 'product', 'Fields in database segments, for programs that ask (AUTH call).', {
    groupedBy: 'HIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'GIMS',
    8,
    'product',
    'Groups resources of TIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'TIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'HIMS',
    8,
    'product',
    'Groups resources of FIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'FIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied('IIMS', 8, 'product', 'PSBs that programs and CPI-C users may schedule.', {
    groupedBy: 'JIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'JIMS',
    8,
    'product',
    'Groups resources of IIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'IIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied('LIMS', 8, 'product', 'Logical terminals (LTERM) that may be used, by name.', {
    groupedBy: 'MIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'MIMS',
    8,
    'product',
    'Groups resources of LIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'LIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied('OIMS', 8, 'product', 'Other resources, for programs that ask (AUTH call).', {
    groupedBy: 'WIMS',
    raclistSure: 'docs',
  }),
  supplied('PIMS', 8, 'product', 'Databases, for programs that ask (AUTH call).', {
    groupedBy: 'QIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'QIMS',
    8,
    'product',
    'Groups resources of PIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'PIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied('RIMS', 0, 'product', 'Transaction pipes of OTMA that clients may use with RESUME TPIPE.', {
    raclistSure: 'docs',
  }),
  supplied('SIMS', 8, 'product', 'Database segments, for programs that ask (AUTH call).', {
    groupedBy: 'UIMS',
    raclistSure: 'docs',
  }),
  supplied('TIMS', 8, 'product', 'Transactions, by code: READ lets a user enter them.', {
    groupedBy: 'GIMS',
    raclistSure: 'docs',
  }),
  supplied(
    'UIMS',
    8,
    'product',
    'Groups resources of SIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'SIMS', generics: false, raclistSure: 'docs' },
  ),
  supplied(
    'WIMS',
    8,
    'product',
    'Groups resources of OIMS: a profile names them with ADDMEM and has one access list for all of them.',
    { groups: 'OIMS', generics: false, raclistSure: 'docs' },
  ),
];
