/** Functions of RACDCERT that bring certificates in and out, change, list and delete them. */
import { dataset, operandsOf } from '../../../build.ts';
import { keyStores, owners, source, trust, type RacdcertFunction } from './function.ts';
import { byLabel, byLabelOrNumber, byLabelToo } from './parts.ts';

const { one, nested } = operandsOf(source);

export const certificates: readonly RacdcertFunction[] = [
  {
    operand: one(
      'ADD',
      dataset,
      'Function: adds a certificate that a data set holds (single, PKCS #7 chain or PKCS #12 package). The data set must be cataloged, variable-blocked and not open elsewhere. A certificate whose issuer RACF does not know becomes NOTRUST.',
    ),
    takes: [...owners, ...trust, 'WITHLABEL', 'PASSWORD', ...keyStores],
  },
  {
    operand: nested(
      'ALTER',
      byLabelOrNumber,
      'Function: changes trust or label of a certificate, named by label or by serial number and issuer. Give one of TRUST, NOTRUST, HIGHTRUST or NEWLABEL beside it. Without a name it is the only certificate of the owner.',
      { optional: true },
    ),
    takes: [...owners, ...trust, 'NEWLABEL'],
  },
  {
    operand: one(
      'CHECKCERT',
      dataset,
      'Function: shows what is in the data set and whether RACF has the certificate already, without adding anything. Good before ADD.',
    ),
    takes: ['PASSWORD'],
  },
  {
    operand: nested(
      'DELETE',
      byLabelOrNumber,
      'Function: deletes a certificate with its private key and takes it out of all rings. There is no way back: EXPORT it first. Without a name it is the only certificate of the owner.',
      { optional: true },
    ),
    takes: [...owners, 'FORCE'],
  },
  {
    operand: nested(
      'EXPORT',
      byLabel,
      'Function: writes a certificate to a data set, with its chain (PKCS7...) or its private key (PKCS12...). The data set is replaced when it exists.',
      { needs: ['DSN'] },
    ),
    takes: [...owners, 'DSN', 'FORMAT', 'PASSWORD', 'PBE'],
  },
  {
    operand: nested(
      'LIST',
      byLabelOrNumber,
      'Function: shows certificates of an owner, one of them when it is named: validity, names, key, rings. The function when none is given.',
      { optional: true, default: 'the function when none is given' },
    ),
    takes: owners,
  },
  {
    operand: nested(
      'LISTCHAIN',
      byLabelToo,
      'Function: shows a certificate and those that signed it up to the root, and whether the chain is complete. First look for TLS problems.',
    ),
    takes: owners,
  },
];
