/** Functions of RACDCERT for certificate name filters: they map certificates that are not in RACF to users. */
import { dataset, operandsOf } from '../../../build.ts';
import { filterOwners, source, type RacdcertFunction } from './function.ts';
import { byFilterLabel } from './parts.ts';

const { one, nested } = operandsOf(source);

export const filters: readonly RacdcertFunction[] = [
  {
    operand: one(
      'MAP',
      dataset,
      'Function: makes a certificate name filter for a user, from IDNFILTER, SDNFILTER or both. A data set with a certificate serves as a model: the filters then say where in its names to begin. Refresh DIGTNMAP afterwards.',
      { optional: true },
    ),
    takes: [...filterOwners, 'IDNFILTER', 'SDNFILTER', 'CRITERIA', 'WITHLABEL', 'TRUST', 'NOTRUST'],
  },
  {
    operand: nested(
      'ALTMAP',
      byFilterLabel,
      'Function: changes label, trust or criteria of a certificate name filter. Refresh DIGTNMAP afterwards.',
      { optional: true },
    ),
    takes: [...filterOwners, 'NEWCRITERIA', 'NEWLABEL', 'TRUST', 'NOTRUST'],
  },
  {
    operand: nested(
      'DELMAP',
      byFilterLabel,
      'Function: deletes a certificate name filter. Refresh DIGTNMAP afterwards.',
      { optional: true },
    ),
    takes: filterOwners,
  },
  {
    operand: nested('LISTMAP', byFilterLabel, 'Function: shows the certificate name filters of an owner, or one.', {
      optional: true,
    }),
    takes: filterOwners,
  },
];
