/** RACDCERT: manage certificates, key rings, name filters and PKCS #11 tokens. */
import { asis, dataset, docs, hex, name, number, operandsOf, pair, secret, special, text, user } from '../../build.ts';
import {
  certificateFormats,
  certificateUsage,
  every,
  keyUsages,
  packageEncryption,
  signatureScheme,
} from '../values.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RACDCERT');
const { flag, one, list, nested } = operandsOf(source, 'knowledge');

const byLabel = [
  one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
];
const byLabelOrNumber = [
  one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
  one('SERIALNUMBER', hex(), 'The serial number of the certificate, in hexadecimal.'),
  one('ISSUERSDN', text(), 'The name of the issuer, in apostrophes.'),
];
const signer = [
  ...byLabel,
  flag('SITE', 'The signing certificate is one of the site.', { excludes: ['CERTAUTH'] }),
  flag('CERTAUTH', 'The signing certificate is one of an authority.', { excludes: ['SITE'] }),
];
const keyPlace = [
  one('PKDS', name('label', 64), 'The label in the PKDS of ICSF; `*` takes the certificate label.', {
    optional: true,
    also: every,
    excludes: ['TOKEN'],
  }),
  one('TOKEN', name('token', 32), 'The PKCS #11 token.', { excludes: ['PKDS'] }),
];
const moment = [
  one('DATE', { type: 'date', form: 'yyyy-mm-dd' }, 'The date, as `yyyy-mm-dd`.'),
  one('TIME', name('hh:mm:ss', 8), 'The time, as `hh:mm:ss`.'),
];
const inToken = [
  one('TOKEN', name('token', 32), 'The PKCS #11 token.'),
  one('SEQNUM', hex(), 'The sequence number in the token, in hexadecimal.'),
];
const subject = [
  one('CN', text(64), 'Common name.'),
  one('T', text(64), 'Title.'),
  list('OU', text(64), 'Organizational unit; several are allowed.'),
  one('O', text(64), 'Organization.'),
  one('L', text(64), 'Locality.'),
  one('SP', text(64), 'State or province.'),
  one('C', text(64), 'Country, a code of two letters.'),
];
const otherNames = [
  one('IP', name('address'), 'An IP address.'),
  list('AIP', name('address'), 'Several IP addresses. Newer releases only.', { sure: 'doubtful' }),
  one('DOMAIN', text(), 'A host name.'),
  list('ADOMAIN', text(), 'Several host names. Newer releases only.', { sure: 'doubtful' }),
  one('EMAIL', text(), 'An e-mail address.'),
  list('AEMAIL', text(), 'Several e-mail addresses. Newer releases only.', { sure: 'doubtful' }),
  one('URI', text(), 'A URI.'),
  list('AURI', text(), 'Several URIs. Newer releases only.', { sure: 'doubtful' }),
];

export const racdcert: CommandSpec = {
  name: 'RACDCERT',
  aliases: [],
  doc: 'Manages certificates, key rings, certificate name filters and PKCS #11 tokens. One function keyword and, for most functions, the owner: ID(user), SITE or CERTAUTH. Without an owner your own user ID is meant.',
  positionals: [],
  operands: [
    one('ADD', dataset, 'Function: adds the certificate in the data set.'),
    one('ADDRING', asis(237), 'Function: makes a key ring. Letter case of the name is kept.', { sure: 'docs' }),
    one('DELRING', asis(237), 'Function: deletes a key ring; the certificates stay.', { sure: 'docs' }),
    one('ADDTOKEN', name('token name', 32), 'Function: makes a PKCS #11 token.'),
    one('DELTOKEN', name('token name'), 'Function: deletes a PKCS #11 token.'),
    nested(
      'ALTER',
      byLabelOrNumber,
      'Function: changes the trust or the label of a certificate, named by label or by serial number and issuer.',
    ),
    nested('ALTMAP', byLabel, 'Function: changes a certificate name filter.', { optional: true }),
    nested('DELMAP', byLabel, 'Function: deletes a certificate name filter.', { optional: true }),
    nested('LISTMAP', byLabel, 'Function: shows certificate name filters.', { optional: true }),
    one(
      'MAP',
      dataset,
      'Function: makes a certificate name filter; the data set holds a certificate to take the names from.',
      { optional: true },
    ),
    nested(
      'BIND',
      [
        one('ID', user, 'The user who owns the certificate.', { excludes: ['SITE', 'CERTAUTH'] }),
        flag('SITE', 'The certificate is one of the site.', { excludes: ['ID', 'CERTAUTH'] }),
        flag('CERTAUTH', 'The certificate is one of an authority.', { excludes: ['ID', 'SITE'] }),
        one('TOKEN', name('token name'), 'The PKCS #11 token.'),
        one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
        flag('DEFAULT', 'The certificate is the default one of the ring or token.'),
        one('USAGE', certificateUsage, 'What the certificate is used for there.', { default: 'by owner type' }),
      ],
      'Function: puts a certificate into a PKCS #11 token.',
    ),
    nested(
      'UNBIND',
      [
        one('ID', user, 'The user who owns the certificate.', { excludes: ['SITE', 'CERTAUTH'], default: 'you' }),
        flag('SITE', 'The certificate is one of the site.', { excludes: ['ID', 'CERTAUTH'] }),
        flag('CERTAUTH', 'The certificate is one of an authority.', { excludes: ['ID', 'SITE'] }),
        one('TOKEN', name('token name'), 'The PKCS #11 token.'),
        one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
        one('SEQNUM', hex(), 'The sequence number in the token, in hexadecimal.', { sure: 'doubtful' }),
      ],
      'Function: takes a certificate out of a PKCS #11 token.',
    ),
    one('CHECKCERT', dataset, 'Function: shows the certificate in a data set and whether RACF knows it.'),
    nested(
      'CONNECT',
      [
        one('ID', user, 'The user who owns the certificate.'),
        flag('SITE', 'The certificate is one of the site.'),
        flag('CERTAUTH', 'The certificate is one of an authority.'),
        one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
        one('RING', asis(237), 'The key ring. Letter case counts.'),
        flag('DEFAULT', 'The certificate is the default one of the ring or token.'),
        one('USAGE', certificateUsage, 'What the certificate is used for there.', { default: 'by owner type' }),
      ],
      'Function: puts a certificate into a key ring. Inside the parentheses the owner of the certificate, outside the owner of the ring.',
    ),
    nested(
      'REMOVE',
      [
        one('ID', user, 'The user who owns the certificate.'),
        flag('SITE', 'The certificate is one of the site.'),
        flag('CERTAUTH', 'The certificate is one of an authority.'),
        one('LABEL', text(32), 'The label of the certificate, in apostrophes when it has blanks or lower case.'),
        one('RING', asis(237), 'The key ring. Letter case counts.'),
      ],
      'Function: takes a certificate out of a key ring. Inside the parentheses the owner of the certificate, outside the owner of the ring.',
    ),
    nested(
      'DELETE',
      byLabelOrNumber,
      'Function: deletes a certificate, named by label or by serial number and issuer. It leaves all key rings.',
    ),
    nested('EXPORT', byLabel, 'Function: writes a certificate to a data set.'),
    one('GENCERT', dataset, 'Function: makes a certificate and its key pair, or signs the request in the data set.', {
      optional: true,
    }),
    nested('GENREQ', byLabel, 'Function: writes a certificate request for a certificate.'),
    nested('IMPORT', inToken, 'Function: takes a certificate from a PKCS #11 token.'),
    nested('LIST', byLabelOrNumber, 'Function: shows certificates. The function when none is given.', {
      optional: true,
      default: 'the function when none is given',
    }),
    nested('LISTCHAIN', byLabel, 'Function: shows a certificate and those that signed it.'),
    one('LISTRING', asis(237), 'Function: shows key rings, with `*` or without a name all.', {
      optional: true,
      also: every,
    }),
    one('LISTTOKEN', name('token name'), 'Function: shows a PKCS #11 token, with `*` all.', { also: every }),
    nested('REKEY', byLabel, 'Function: makes a new certificate with a new key from an existing one.'),
    nested('ROLLOVER', byLabel, 'Function: puts the certificate made by REKEY in the place of the old one.'),
    one('ID', user, 'The user who owns the certificate, ring or filter.', {
      excludes: ['SITE', 'CERTAUTH'],
      with: [
        'ADD',
        'ADDRING',
        'DELRING',
        'ALTER',
        'ALTMAP',
        'DELMAP',
        'LISTMAP',
        'MAP',
        'CONNECT',
        'REMOVE',
        'DELETE',
        'EXPORT',
        'GENCERT',
        'GENREQ',
        'IMPORT',
        'LIST',
        'LISTCHAIN',
        'LISTRING',
        'REKEY',
        'ROLLOVER',
      ],
      default: 'you',
    }),
    flag('SITE', 'A certificate of the site.', {
      excludes: ['ID', 'CERTAUTH'],
      with: [
        'ADD',
        'ALTER',
        'DELETE',
        'EXPORT',
        'GENCERT',
        'GENREQ',
        'IMPORT',
        'LIST',
        'LISTCHAIN',
        'REKEY',
        'ROLLOVER',
      ],
    }),
    flag('CERTAUTH', 'A certificate authority.', {
      excludes: ['ID', 'SITE'],
      with: [
        'ADD',
        'ALTER',
        'DELETE',
        'EXPORT',
        'GENCERT',
        'GENREQ',
        'IMPORT',
        'LIST',
        'LISTCHAIN',
        'REKEY',
        'ROLLOVER',
      ],
    }),
    ...pair(
      flag('TRUST', 'The certificate or filter may be used.', {
        excludes: ['HIGHTRUST'],
        with: ['ADD', 'ALTER', 'ALTMAP', 'MAP', 'IMPORT'],
      }),
      flag('NOTRUST', 'The certificate or filter may not be used.', {
        excludes: ['HIGHTRUST'],
        with: ['ADD', 'ALTER', 'ALTMAP', 'MAP', 'IMPORT'],
      }),
    ),
    flag('HIGHTRUST', 'The certificate authority is highly trusted: its certificates may carry host ID mappings.', {
      excludes: ['TRUST', 'NOTRUST'],
      with: ['ADD', 'ALTER', 'IMPORT'],
    }),
    one('WITHLABEL', text(32), 'The label, up to 32 characters, in apostrophes when it has blanks or lower case.', {
      with: ['ADD', 'MAP', 'GENCERT', 'IMPORT', 'REKEY'],
      default: 'LABELnnnnnnnn',
    }),
    one('PASSWORD', secret(), 'The password of the PKCS #12 package. A secret in the clear.', {
      with: ['ADD', 'CHECKCERT', 'EXPORT'],
    }),
    one('PKDS', name('label', 64), 'The key is kept in the PKDS of ICSF, under this label.', {
      optional: true,
      also: special({ '*': 'The label of the certificate.' }),
      excludes: ['PCICC', 'ICSF'],
      with: ['ADD', 'IMPORT'],
    }),
    one('PCICC', name('label', 64), 'The key is kept in the PKDS of ICSF. The old form of PKDS.', {
      optional: true,
      excludes: ['PKDS', 'ICSF'],
      with: ['ADD', 'GENCERT', 'IMPORT', 'REKEY'],
      sure: 'doubtful',
    }),
    one('ICSF', name('label', 64), 'The key is kept in the PKDS of ICSF. The old form of PKDS.', {
      optional: true,
      excludes: ['PKDS', 'PCICC'],
      with: ['ADD', 'GENCERT', 'IMPORT', 'REKEY'],
      sure: 'doubtful',
    }),
    flag('FORCE', 'Carries the function out although something speaks against it.', {
      with: ['DELTOKEN', 'UNBIND', 'DELETE', 'ROLLOVER'],
    }),
    one('NEWLABEL', text(32), 'The new label, up to 32 characters, in apostrophes when it has blanks or lower case.', {
      with: ['ALTER', 'ALTMAP', 'ROLLOVER'],
    }),
    flag('MULTIID', 'A filter that leads to several users.', { with: ['ALTMAP', 'DELMAP', 'LISTMAP', 'MAP'] }),
    one('NEWCRITERIA', name('criteria template'), 'The new criteria of a filter with MULTIID.', {
      with: ['ALTMAP'],
      sure: 'doubtful',
    }),
    one('IDNFILTER', text(), 'The part of the issuer name that must match.', { with: ['MAP'] }),
    one('SDNFILTER', text(), 'The part of the subject name that must match.', { with: ['MAP'] }),
    one('CRITERIA', name('template'), 'The criteria of a filter with MULTIID.', { with: ['MAP'] }),
    one('DSN', dataset, 'The data set that is written.', { with: ['EXPORT', 'GENREQ'] }),
    one('FORMAT', certificateFormats, 'The form of what is written.', {
      with: ['EXPORT'],
      default: 'CERTB64 without PASSWORD',
      sure: 'doubtful',
    }),
    one('PBE', packageEncryption, 'How the PKCS #12 package is encrypted. Newer releases only.', {
      with: ['EXPORT'],
      sure: 'doubtful',
    }),
    nested('RSA', keyPlace, 'An RSA key, in software or in ICSF.', {
      optional: true,
      with: ['GENCERT', 'REKEY'],
      default: 'software RSA key',
    }),
    nested('NISTECC', keyPlace, 'A NIST elliptic curve key, 192, 224, 256, 384 or 521 bits.', {
      optional: true,
      with: ['GENCERT', 'REKEY'],
    }),
    nested('BPECC', keyPlace, 'A Brainpool elliptic curve key, 160 to 512 bits.', {
      optional: true,
      with: ['GENCERT', 'REKEY'],
    }),
    one('SIGATTR', signatureScheme, 'How the certificate is signed. Newer releases only.', {
      with: ['GENCERT', 'REKEY'],
      sure: 'doubtful',
    }),
    one('SIZE', number(160, 4096), 'The size of the key in bits.', {
      with: ['GENCERT', 'REKEY'],
      default: '2048 RSA on current releases, 192 for ECC',
      sure: 'doubtful',
    }),
    nested('NOTBEFORE', moment, 'From when the certificate is valid.', {
      with: ['GENCERT', 'REKEY'],
      default: 'today 00:00:00',
    }),
    nested('NOTAFTER', moment, 'Until when the certificate is valid.', {
      with: ['GENCERT', 'REKEY'],
      default: 'one year',
    }),
    nested('SUBJECTSDN', subject, 'The name of the subject. Needed unless a request is signed.', { with: ['GENCERT'] }),
    nested('SIGNWITH', signer, 'The certificate that signs; without it the certificate signs itself.', {
      with: ['GENCERT'],
      default: 'self-signed',
    }),
    flag('DSA', 'A DSA key. Of the past.', { with: ['GENCERT'] }),
    one('FROMICSF', name('PKDS label'), 'Takes an existing public key of ICSF.', { with: ['GENCERT'] }),
    list('KEYUSAGE', keyUsages, 'What the key may be used for.', { with: ['GENCERT'] }),
    nested('ALTNAME', otherNames, 'Other names of the subject.', { with: ['GENCERT'] }),
  ],
  complete: false,
  source,
};
