/** Functions of RACDCERT for PKCS #11 tokens, which ICSF keeps. Who may use one is decided in class CRYPTOZ. */
import { operandsOf } from '../../../build.ts';
import { token } from '../../names.ts';
import { every } from '../../values.ts';
import { keyStores, owners, source, trust, type RacdcertFunction } from './function.ts';
import { fromToken, intoToken, ofToken } from './parts.ts';

const { one, nested } = operandsOf(source);

export const tokens: readonly RacdcertFunction[] = [
  {
    operand: one(
      'ADDTOKEN',
      token,
      'Function: makes an empty PKCS #11 token. Upper case only. Needs ICSF with a token data set, and a profile in CRYPTOZ for its users.',
    ),
    takes: [],
  },
  {
    operand: one('DELTOKEN', token, 'Function: deletes a PKCS #11 token. One that is not empty needs FORCE.'),
    takes: ['FORCE'],
  },
  {
    operand: one('LISTTOKEN', token, 'Function: shows the certificates in a PKCS #11 token; with `*` all tokens.', {
      also: every,
    }),
    takes: [],
  },
  {
    operand: nested(
      'BIND',
      intoToken,
      'Function: puts a certificate, with its private key where there is one, into a PKCS #11 token.',
    ),
    takes: [],
  },
  {
    operand: nested(
      'UNBIND',
      fromToken,
      'Function: takes a certificate out of a PKCS #11 token, named by label or by sequence number.',
    ),
    takes: ['FORCE'],
  },
  {
    operand: nested(
      'IMPORT',
      ofToken,
      'Function: adds a certificate that stands in a PKCS #11 token to RACF, for the owner named.',
    ),
    takes: [...owners, 'WITHLABEL', ...trust, ...keyStores],
  },
];
