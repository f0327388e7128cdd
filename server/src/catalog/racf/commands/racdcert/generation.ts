/** Functions of RACDCERT that make keys, certificates and requests, and renew them. */
import { dataset, operandsOf } from '../../../build.ts';
import { owners, source, type RacdcertFunction } from './function.ts';
import { byLabel, byLabelToo } from './parts.ts';

const { one, nested } = operandsOf(source);

export const generation: readonly RacdcertFunction[] = [
  {
    operand: one(
      'GENCERT',
      dataset,
      'Function: makes a key pair and a certificate with SUBJECTSDN; signed by itself, or by another certificate with SIGNWITH. With a data set it signs the PKCS #10 request in it instead, and SIGNWITH is needed.',
      { optional: true },
    ),
    takes: [
      ...owners,
      ...['SUBJECTSDN', 'SIZE', 'NOTBEFORE', 'NOTAFTER', 'WITHLABEL', 'SIGNWITH', 'KEYUSAGE', 'ALTNAME', 'SIGATTR'],
      ...['RSA', 'PCICC', 'ICSF', 'DSA', 'NISTECC', 'BPECC', 'FROMICSF'],
      // Not in the syntax, but the security jobs that come with z/OSMF give it.
      'TRUST',
    ],
  },
  {
    operand: nested(
      'GENREQ',
      byLabel,
      'Function: writes a PKCS #10 request for a certificate that has its private key here, to be signed by a certificate authority. Do not delete the certificate before the answer was added: its key would be lost.',
      { needs: ['DSN'] },
    ),
    takes: [...owners, 'DSN'],
  },
  {
    operand: nested(
      'REKEY',
      byLabelToo,
      'Function: copies a certificate with a new key pair, as the first step of a renewal. The copy is signed by itself; GENREQ and GENCERT have it signed, ROLLOVER puts it in the place of the old one.',
    ),
    takes: [
      ...owners,
      ...['SIZE', 'NOTBEFORE', 'NOTAFTER', 'WITHLABEL', 'SIGATTR'],
      ...['RSA', 'PCICC', 'ICSF', 'NISTECC', 'BPECC'],
    ],
  },
  {
    operand: nested(
      'ROLLOVER',
      byLabelToo,
      'Function: puts the certificate that REKEY made in the place of the old one, in all rings too, and deletes the private key of the old one. LABEL is the old, NEWLABEL the new certificate.',
      { needs: ['NEWLABEL'], sure: 'knowledge' },
    ),
    takes: [...owners, 'NEWLABEL', 'FORCE'],
  },
];
