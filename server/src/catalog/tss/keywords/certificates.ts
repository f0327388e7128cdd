/** Certificates, key rings and tokens. */
import { asis, date, keywords, name, operandsOf, secret, special, text, time } from '../../build.ts';
import { documented, known, manual, page, pageForVm, unsure } from '../sources.ts';
import { dataSet, recordName } from '../values.ts';
import type { KeywordGroup } from './group.ts';

const { flag, one, list, free } = operandsOf(documented);

const generating = manual('Cookbook', 'Generate a Digital Certificate');
const rings = manual('Cookbook', 'Add a Certificate to a Key Ring');

/** Functions that make, take in or give out a certificate. */
const certificateFunctions = [
  'GENCERT',
  'GENREQ',
  'EXPORT',
  'REKEY',
  'ROLLOVER',
  'CHKCERT',
  'ADDTO',
  'REPLACE',
  'LIST',
];

const owner = special({
  CERTAUTH: 'A certificate of an authority.',
  CERTSITE: 'A certificate of the site.',
});

export const certificates: readonly KeywordGroup[] = [
  {
    functions: ['GENCERT', 'GENREQ', 'EXPORT', 'REKEY', 'ROLLOVER'],
    keywords: [
      one(
        'DIGICERT',
        recordName('certificate'),
        'The name of the certificate among those of its owner, up to 8 characters; letter case counts.',
        {
          required: true,
          source: generating,
        },
      ),
    ],
  },
  {
    functions: ['GENREQ', 'EXPORT'],
    keywords: [
      one('DCDSN', dataSet, 'The data set with the certificate or request, without member name.', {
        aliases: ['DCDS'],
        required: true,
      }),
    ],
  },
  {
    functions: certificateFunctions,
    keywords: [
      one(
        'DIGICERT',
        recordName('certificate'),
        'The name of the certificate among those of its owner, up to 8 characters; letter case counts.',
        {
          also: special({ ALL: 'All certificates, for LIST.' }),
          source: generating,
        },
      ),
      one(
        'DCDSN',
        dataSet,
        'The data set with the certificate, request or package. For GENCERT the request; SUBJECTN goes before it.',
        {
          aliases: ['DCDS'],
          source: generating,
        },
      ),
      one(
        'LABLCERT',
        asis(32),
        'The label of the certificate, up to 32 characters; letter case counts. Left out, it is the name in DIGICERT.',
        {
          source: generating,
        },
      ),
      one(
        'PKCSPASS',
        secret(255),
        'The password of the PKCS #12 package, up to 255 characters; letter case counts. A secret in the clear.',
      ),
    ],
  },
  {
    functions: ['GENCERT', 'REKEY'],
    keywords: [
      one(
        'SUBJECTN',
        text(),
        'The name of the subject, in apostrophes, each part in quotation marks: `SUBJECTN(\'CN="host" O="Example" C="US"\')`.',
        {
          source: generating,
        },
      ),
      list(
        'ALTNAME',
        text(),
        "Other names of the subject, in apostrophes: `ALTNAME('DOMAIN=host.example.com IP=192.0.2.1')`; also EMAIL= and URI=.",
        {
          source: generating,
        },
      ),
      one(
        'KEYSIZE',
        { type: 'number', min: 192, max: 4096 },
        'How many bits the key has: RSA up to 4096, elliptic curves 192 to 521. Below 2048, RSA no longer counts as safe.',
        {
          source: generating,
          sure: 'knowledge',
        },
      ),
      list(
        'KEYUSAGE',
        text(),
        "What the key is for, in apostrophes: `KEYUSAGE('HANDSHAKE DATAENCRYPT')`; also DOCSIGN, CERTSIGN and KEYAGREE.",
        {
          source: generating,
        },
      ),
      one('NBDATE', date, 'The first day on which the certificate counts. Left out, today.', {
        source: generating,
        sure: 'doubtful',
      }),
      one('NBTIME', time, 'The time from which it counts, on that day.', { source: generating }),
      one('NADATE', date, 'The last day on which the certificate counts. Left out, a year later.', {
        source: generating,
        sure: 'doubtful',
      }),
      one('NATIME', time, 'The time until which it counts, on that day.', { source: generating }),
      list(
        'SIGNWITH',
        name('owner, then certificate'),
        'Owner and name of the certificate that signs: `SIGNWITH(CERTAUTH,ROOTCA)`. Left out, the certificate signs itself.',
        {
          also: owner,
          source: generating,
        },
      ),
      one(
        'SIGNALG',
        keywords({
          SHA1: 'SHA-1, which no longer counts as safe.',
          SHA256: 'With 256 bits.',
          SHA384: 'With 384 bits.',
          SHA512: 'With 512 bits.',
        }),
        'The hash algorithm of the signature.',
        { aliases: ['SIGALG'], source: generating, sure: 'knowledge' },
      ),
      one('FROMICSF', name('ICSF label', 64), 'The label of a public key in ICSF for which the certificate is made.', {
        source: generating,
      }),
      one(
        'LABLPKDS',
        name('ICSF label', 64),
        'The label under which ICSF keeps the private key; `*` for one it makes up.',
        { source: generating },
      ),
      flag('ICSF', 'ICSF keeps the private key, an RSA key.', { source: generating }),
      flag('PCICC', 'ICSF makes the RSA key with a coprocessor and keeps it.', { source: generating }),
      flag('DSA', 'The key is a DSA key, which hardly any server takes today.', { source: generating }),
      flag('NISTECC', 'A key on an elliptic curve of NIST.', { source: generating }),
      flag('BPECC', 'A key on an elliptic curve of Brainpool.', { source: generating }),
    ],
  },
  {
    functions: ['EXPORT', 'ADDTO', 'CHKCERT'],
    keywords: [
      one(
        'FORMAT',
        keywords({
          CERTB64: 'The certificate in Base64. The default.',
          CERTDER: 'The certificate, DER encoded.',
          PKCS12B64: 'A PKCS #12 package with the private key, in Base64.',
          PKCS12DER: 'A PKCS #12 package with the private key, DER encoded.',
          PKCS7B64: 'A PKCS #7 package of certificates, in Base64.',
          PKCS7DER: 'A PKCS #7 package of certificates, DER encoded.',
        }),
        'How the certificate is written. Only PKCS #12 has the private key, and needs PKCSPASS; not with keys that ICSF keeps (TSS0533E).',
        { default: 'CERTB64', source: page('FORMAT Keyword') },
      ),
    ],
  },
  {
    functions: ['REKEY', 'ROLLOVER'],
    keywords: [
      one(
        'NEWDIGIC',
        recordName('new certificate'),
        'The name of the new certificate, up to 8 characters; letter case counts.',
        {
          required: true,
          source: page('ROLLOVER Function'),
        },
      ),
      one('NEWLABLC', asis(32), 'The label of the new certificate.', { source: known }),
    ],
  },
  {
    functions: ['ROLLOVER'],
    keywords: [
      flag(
        'FORCE',
        'Replaces without checks. With the same name in DIGICERT and NEWDIGIC the private key is deleted.',
        {
          aliases: ['FORCER'],
          source: page('ROLLOVER Function'),
        },
      ),
    ],
  },
  {
    functions: ['ADDTO', 'GENCERT'],
    keywords: [
      flag('TRUST', 'The certificate or filter may be used.', { excludes: ['NOTRUST', 'HITRUST'] }),
      flag('NOTRUST', 'The certificate or filter may not be used.', { excludes: ['TRUST', 'HITRUST'] }),
      flag('HITRUST', 'The certificate may be used, and also where high trust is asked for.', {
        source: known,
        excludes: ['TRUST', 'NOTRUST'],
      }),
    ],
  },
  {
    functions: ['ADDTO', 'LIST'],
    keywords: [
      one(
        'KEYRING',
        recordName('ring'),
        'The name of the key ring among those of its owner, up to 8 characters. Programs look for LABLRING.',
        {
          source: rings,
          also: special({ ALL: 'All rings, for LIST.' }),
        },
      ),
      one(
        'LABLRING',
        asis(237),
        'The name of the key ring as programs know it, up to 237 characters; letter case counts. Left out, it is the name in KEYRING.',
        {
          source: rings,
        },
      ),
    ],
  },
  {
    functions: ['ADDTO'],
    keywords: [
      list(
        'RINGDATA',
        name('owner, then certificate'),
        'Owner and name of the certificate that goes into the ring: `RINGDATA(CERTAUTH,ROOTCA)`.',
        {
          also: owner,
          source: rings,
        },
      ),
      one(
        'USAGE',
        keywords({
          PERSONAL: 'A certificate of its own, with a private key where there is one.',
          CERTAUTH: 'A certificate of an authority, against which others are checked.',
          CERTSITE: 'A certificate of the site.',
        }),
        'What the certificate is in this ring. Left out, what its owner is.',
        { source: page('USAGE Keyword') },
      ),
      flag('DEFAULT', 'The certificate programs take when they ask for none by name. A ring has one.', {
        source: rings,
      }),
      one('START', date, 'The day from which z/OS uses the certificate.', {
        source: pageForVm('START Keyword'),
        sure: 'doubtful',
      }),
    ],
  },
  {
    functions: ['P11TOKEN'],
    keywords: [
      free('TOKENADD', 'Makes a token of PKCS #11.', {
        source: pageForVm('TIMES Keyword, next topic TOKENADD Keyword'),
      }),
      free('TOKENDEL', 'Deletes a token of PKCS #11.', { source: unsure }),
      free('TOKENLST', 'Lists a token of PKCS #11.', { source: unsure }),
      free('BIND', 'Puts a certificate into a token.', { source: unsure }),
      free('UNBIND', 'Takes a certificate out of a token.', { source: unsure }),
      free('IMPORT', 'Takes a certificate of a token over into the security file.', { source: unsure }),
    ],
  },
];
