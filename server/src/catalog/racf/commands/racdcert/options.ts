/** Operands that stand beside the functions of RACDCERT. Which function takes which is said with the functions. */
import {
  dataset,
  formed,
  isoDate,
  label,
  name,
  number,
  operandsOf,
  pair,
  secret,
  special,
  text,
  time,
  user,
} from '../../../build.ts';
import { keyLabel, token } from '../../names.ts';
import { certificateFormats, keyUsages, packageEncryption, signatureScheme } from '../../values.ts';
import { source } from './function.ts';

const { flag, one, list, nested } = operandsOf(source);

/** Known, but not found in the documentation. */
const unchecked = { sure: 'knowledge' } as const;

const pkdsLabel = keyLabel('PKDS label');
const ownLabel = special({ '*': 'The label given with WITHLABEL, which must then be a valid PKDS label.' });

/** The kinds of keys exclude each other. */
const keyKinds = ['RSA', 'PCICC', 'ICSF', 'DSA', 'NISTECC', 'BPECC', 'FROMICSF', 'PKDS'];
const otherKinds = (kind: string): readonly string[] => keyKinds.filter((other) => other !== kind);

const keyPlace = [
  one('PKDS', pkdsLabel, 'The key is kept in the PKDS of ICSF under this label, protected by the master key.', {
    optional: true,
    also: ownLabel,
    excludes: ['TOKEN'],
    default: 'a label that RACF makes',
    ...unchecked,
  }),
  one('TOKEN', token, 'The key is kept in the token data set of ICSF, in this PKCS #11 token.', {
    excludes: ['PKDS'],
    ...unchecked,
  }),
];

const moment = [
  one('DATE', isoDate, 'The date, by the local clock.'),
  one('TIME', time, 'The time of day, by the local clock.'),
];

const subject = [
  one('CN', text(64), 'Common name: for a server the host name its clients use, for a person the name.', unchecked),
  one('T', text(64), 'Title of the person, such as Director; servers have none.', unchecked),
  list('OU', text(64), "Organizational unit; several are allowed: OU('A','B').", unchecked),
  one('O', text(64), 'Organization: the company.', unchecked),
  one('L', text(64), 'Locality: the town in which the organization is.', unchecked),
  one('SP', text(64), 'State or province, written out.', unchecked),
  one('C', text(64), 'Country, by convention a code of two letters.', unchecked),
];

const otherNames = [
  one('IP', formed('ip'), 'One IP address, version 4 or 6, in numbers.', unchecked),
  list('AIP', formed('ip'), 'Several IP addresses. Younger than IP: systems without it refuse the command.', unchecked),
  one('DOMAIN', text(), 'One host name. TLS clients compare this with the name they called, no longer the CN.'),
  list('ADOMAIN', text(), 'Several host names. Younger than DOMAIN: systems without it refuse the command.'),
  one(
    'EMAIL',
    formed('email'),
    'One e-mail address of the owner, for certificates that sign or encrypt mail.',
    unchecked,
  ),
  list(
    'AEMAIL',
    formed('email'),
    'Several e-mail addresses. Younger than EMAIL: systems without it refuse the command.',
    unchecked,
  ),
  one('URI', formed('uri'), 'One universal resource identifier.', unchecked),
  list(
    'AURI',
    formed('uri'),
    'Several identifiers. Younger than URI: systems without it refuse the command.',
    unchecked,
  ),
];

export const options = [
  one('ID', user, 'The user who owns the certificate, ring or filter. With CONNECT and REMOVE the owner of the ring.', {
    excludes: ['SITE', 'CERTAUTH', 'MULTIID'],
    default: 'you, who run the command',
  }),
  flag('SITE', 'The owner is the site: certificates whose private key several servers share.', {
    excludes: ['ID', 'CERTAUTH', 'MULTIID'],
  }),
  flag('CERTAUTH', 'The owner is a certificate authority: certificates that sign others.', {
    excludes: ['ID', 'SITE', 'MULTIID'],
  }),
  flag('MULTIID', 'A filter that leads to several users, decided by criteria such as the system or application.', {
    excludes: ['ID', 'SITE', 'CERTAUTH'],
  }),
  ...pair(
    flag('TRUST', 'The certificate or filter counts: who presents it is taken for its owner.', {
      excludes: ['HIGHTRUST'],
    }),
    flag('NOTRUST', 'The certificate or filter is kept but does not count.', { excludes: ['HIGHTRUST'] }),
  ),
  flag('HIGHTRUST', 'For CERTAUTH only: trusted so far that host ID mappings in certificates it signed are believed.', {
    excludes: ['TRUST', 'NOTRUST'],
  }),
  one(
    'WITHLABEL',
    label,
    'The label the certificate or filter gets. Give one: the default is a number nobody remembers. Letter case is kept in apostrophes only.',
    { default: 'LABELnnnnnnnn' },
  ),
  one('NEWLABEL', label, 'The new label. With ROLLOVER the label of the certificate that REKEY made.'),
  one(
    'PASSWORD',
    secret(),
    'The password of the PKCS #12 package. Letter case counts. A secret in the clear: keep it out of stored decks.',
  ),
  one('PKDS', pkdsLabel, 'The private key is kept in the PKDS of ICSF, under this label.', {
    optional: true,
    also: ownLabel,
    excludes: otherKinds('PKDS'),
    default: 'the key is kept in the RACF database',
    ...unchecked,
  }),
  one('PCICC', pkdsLabel, 'The private key is kept in the PKDS of ICSF. The form of old releases; PKDS replaces it.', {
    optional: true,
    also: ownLabel,
    excludes: otherKinds('PCICC'),
    ...unchecked,
  }),
  one('ICSF', pkdsLabel, 'The private key is kept in the PKDS of ICSF. The form of old releases; PKDS replaces it.', {
    optional: true,
    also: ownLabel,
    excludes: otherKinds('ICSF'),
    ...unchecked,
  }),
  flag(
    'FORCE',
    'Carries the function out although something speaks against it: DELETE of a certificate with an open request, DELTOKEN of a token in use, UNBIND of a key that is nowhere else.',
  ),
  one('CRITERIA', name('criteria template'), 'With MULTIID: which criteria choose the user, such as `APPLID=&APPLID`.'),
  one('NEWCRITERIA', name('criteria template'), 'With MULTIID: the criteria that replace those of the filter.'),
  one(
    'IDNFILTER',
    text(),
    "The part of the issuer's name that must match, from some point to its end: 'O=Bank.C=US'. Must begin with an X.509 word such as `OU=` (IRRD140I).",
  ),
  one(
    'SDNFILTER',
    text(),
    "The part of the subject's name that must match, from some point to its end. Must begin with an X.509 word such as `OU=` (IRRD140I).",
  ),
  one('DSN', dataset, 'The data set that is written; it is made when it is not there, and replaced when it is.'),
  one(
    'FORMAT',
    certificateFormats,
    'The form of what is written. Only the PKCS12 forms hold the private key, and only they take PASSWORD.',
    {
      default: 'CERTB64; PKCS12B64 with PASSWORD',
      ...unchecked,
    },
  ),
  one('PBE', packageEncryption, 'How a PKCS #12 package is encrypted. Without it older, weaker methods are used.', {
    default: 'triple DES',
    ...unchecked,
  }),
  nested('RSA', keyPlace, 'An RSA key, in the RACF database, or in ICSF with PKDS or TOKEN.', {
    optional: true,
    excludes: otherKinds('RSA'),
    default: 'an RSA key in the RACF database',
  }),
  nested('NISTECC', keyPlace, 'An elliptic curve key of NIST: 192, 224, 256, 384 or 521 bits. Needs ICSF.', {
    optional: true,
    excludes: otherKinds('NISTECC'),
  }),
  nested(
    'BPECC',
    keyPlace,
    'An elliptic curve key of Brainpool: 160, 192, 224, 256, 320, 384 or 512 bits. Needs ICSF, and few partners know these curves.',
    { optional: true, excludes: otherKinds('BPECC') },
  ),
  flag('DSA', 'A DSA key: outdated, up to 2048 bits, and refused by most partners today.', {
    excludes: otherKinds('DSA'),
  }),
  one(
    'FROMICSF',
    pkdsLabel,
    'Takes the public key that stands in the PKDS under this label; SIGNWITH is needed then.',
    {
      excludes: otherKinds('FROMICSF'),
      ...unchecked,
    },
  ),
  one(
    'SIGATTR',
    signatureScheme,
    'How the signature is made; without it RSA signatures follow PKCS #1 v1.5.',
    unchecked,
  ),
  one(
    'SIZE',
    number(160, 4096),
    'The size of the key in bits: RSA 512 to 4096, NISTECC and BPECC only the sizes of their curves. 2048 for RSA is the least that is accepted today.',
    { default: '2048 for RSA, 192 for NISTECC and BPECC', ...unchecked },
  ),
  nested('NOTBEFORE', moment, 'From when on the certificate is valid.', {
    default: 'today, 00:00:00',
    ...unchecked,
  }),
  nested(
    'NOTAFTER',
    moment,
    'Until when the certificate is valid. Without it the certificate ends after one year, and so do the certificates it signed.',
    { default: 'one year after NOTBEFORE, 23:59:59', ...unchecked },
  ),
  nested(
    'SUBJECTSDN',
    subject,
    'The name of the subject: at most 255 characters in all. Needed unless a request or FROMICSF is signed.',
  ),
  nested(
    'SIGNWITH',
    [
      one('LABEL', label, 'The label of the certificate that signs; letter case counts.', { required: true }),
      flag('SITE', 'The certificate that signs belongs to the site.', { excludes: ['CERTAUTH'] }),
      flag('CERTAUTH', 'The certificate that signs is one of a certificate authority.', { excludes: ['SITE'] }),
    ],
    'The certificate that signs; it must have its private key here. Without SITE or CERTAUTH it is one of your own user ID.',
    { default: 'the certificate signs itself' },
  ),
  list(
    'KEYUSAGE',
    keyUsages,
    'What the key may be used for. HANDSHAKE for a TLS server; KEYAGREE for elliptic curves only. CERTAUTH gets CERTSIGN by itself.',
  ),
  nested('ALTNAME', otherNames, 'Other names of the subject. TLS clients of today look for the host name here.'),
];
