/** Functions of RACDCERT for key rings. Only users own rings, so SITE and CERTAUTH stand inside the parentheses at most. */
import { operandsOf, ring } from '../../../build.ts';
import { every } from '../../values.ts';
import { source, type RacdcertFunction } from './function.ts';
import { fromRing, intoRing } from './parts.ts';

const { one, nested } = operandsOf(source);

export const rings: readonly RacdcertFunction[] = [
  {
    operand: one(
      'ADDRING',
      ring,
      'Function: makes an empty key ring for a user, usually the one a server runs under. Letter case of the name is kept, and whoever uses the ring must write it the same way.',
    ),
    takes: ['ID'],
  },
  {
    operand: one(
      'DELRING',
      ring,
      'Function: deletes a key ring with its connections; the certificates themselves stay.',
    ),
    takes: ['ID'],
  },
  {
    operand: one(
      'LISTRING',
      ring,
      'Function: shows what is connected to a key ring, and as what. Without a name, or with `*`, all rings of the user.',
      { optional: true, also: every },
    ),
    takes: ['ID'],
  },
  {
    operand: nested(
      'CONNECT',
      intoRing,
      'Function: puts a certificate into a key ring. The owner of the certificate stands inside the parentheses, the owner of the ring outside. A server needs its own certificate and those that signed it.',
    ),
    takes: ['ID'],
  },
  {
    operand: nested(
      'REMOVE',
      fromRing,
      'Function: takes a certificate out of a key ring; the certificate itself stays. The owner of the certificate stands inside the parentheses, the owner of the ring outside.',
    ),
    takes: ['ID'],
  },
];
