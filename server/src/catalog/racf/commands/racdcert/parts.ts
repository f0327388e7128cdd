/** Sub-operands that several functions of RACDCERT have in their parentheses. */
import { hex, label, operandsOf, pair, ring, text, user } from '../../../build.ts';
import { token } from '../../names.ts';
import { certificateUsage } from '../../values.ts';
import type { OperandSpec } from '../../../types.ts';
import { source } from './function.ts';

const { flag, one } = operandsOf(source);

const labelDoc = 'The label of the certificate. Letter case counts: without apostrophes it is folded to upper case.';

/** The certificate, by its label only: IRRD130I names the functions that end without it. */
export const byLabel: readonly OperandSpec[] = [one('LABEL', label, labelDoc, { required: true })];

/** The certificate, by its label only, where it is not documented what happens without. */
export const byLabelToo: readonly OperandSpec[] = [
  one('LABEL', label, labelDoc, { required: true, sure: 'knowledge' }),
];

/** The certificate, by its label, or by serial number and issuer. */
export const byLabelOrNumber: readonly OperandSpec[] = [
  one('LABEL', label, labelDoc, { excludes: ['SERIALNUMBER', 'ISSUERSDN'], sure: 'knowledge' }),
  one(
    'SERIALNUMBER',
    hex(),
    'The serial number in hexadecimal, as LIST shows it. For certificates whose label is not known.',
    {
      excludes: ['LABEL'],
      sure: 'knowledge',
    },
  ),
  one(
    'ISSUERSDN',
    text(),
    'The name of the issuer, exactly as LIST shows it, in apostrophes. Goes with SERIALNUMBER, as only issuer and number together are unique.',
    { excludes: ['LABEL'], sure: 'knowledge' },
  ),
];

/** The certificate filter, by its label. */
export const byFilterLabel: readonly OperandSpec[] = [
  one('LABEL', label, 'The label of the filter. May be left out when the owner has only one.'),
];

/** Who owns the certificate, inside the parentheses of CONNECT, REMOVE, BIND and UNBIND. */
const owner = (otherwise: string): readonly OperandSpec[] => [
  one('ID', user, 'The user who owns the certificate.', { excludes: ['SITE', 'CERTAUTH'], default: otherwise }),
  flag('SITE', 'The certificate belongs to the site.', { excludes: ['ID', 'CERTAUTH'] }),
  flag('CERTAUTH', 'The certificate is one of a certificate authority.', { excludes: ['ID', 'SITE'] }),
];

const usage = [
  flag(
    'DEFAULT',
    'Makes it the certificate a server takes when it names no label. A ring or token has one at most; the one before loses the mark.',
  ),
  one(
    'USAGE',
    certificateUsage,
    'What the certificate is used for in this ring or token. USAGE(PERSONAL) lets a server use a SITE or CERTAUTH certificate as its own.',
    { default: 'PERSONAL for ID, else SITE or CERTAUTH' },
  ),
];

/** A certificate and the ring it goes into. */
export const intoRing: readonly OperandSpec[] = [
  ...owner('the owner of the ring'),
  one('LABEL', label, labelDoc, { required: true, sure: 'knowledge' }),
  one('RING', ring, 'The key ring. Letter case counts, with or without apostrophes.', { required: true }),
  ...usage,
];

/** A certificate and the ring it is taken from. */
export const fromRing: readonly OperandSpec[] = [
  ...owner('the owner of the ring'),
  one('LABEL', label, labelDoc, { required: true, sure: 'knowledge' }),
  one('RING', ring, 'The key ring. Letter case counts, with or without apostrophes.', { required: true }),
];

const tokenName = one('TOKEN', token, 'The PKCS #11 token of ICSF, made with ADDTOKEN.', { required: true });
const sequence = 'The sequence number of the object in the token, in hexadecimal, as LISTTOKEN shows it.';

/** A certificate and the token it goes into. */
export const intoToken: readonly OperandSpec[] = [
  ...owner('you'),
  tokenName,
  one('LABEL', label, labelDoc, { required: true, sure: 'knowledge' }),
  ...usage,
];

/** A certificate and the token it is taken from. */
export const fromToken: readonly OperandSpec[] = [
  ...owner('you'),
  tokenName,
  ...pair(one('LABEL', label, labelDoc), one('SEQNUM', hex(1, 8), sequence, { sure: 'knowledge' })),
];

/** An object of a token. */
export const ofToken: readonly OperandSpec[] = [
  tokenName,
  one('SEQNUM', hex(1, 8), sequence, { required: true, sure: 'knowledge' }),
];
