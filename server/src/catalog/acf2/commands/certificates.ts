/** The subcommands for certificates and key rings. They work in every setting. */
import { dataset, keywords, label, name, numberOr, operandsOf, ring, secret, special } from '../../build.ts';
import type { OperandSpec, PositionalSpec, Source } from '../../types.ts';
import { article, certificatePage, known, page, zowe } from '../sources.ts';
import { any, certificateRecord, named, ringRecord, siteDateTime } from '../values.ts';
import { subcommand } from './build.ts';

const certificate = (doc: string): PositionalSpec => named('certificate', doc, certificateRecord, true);

const whose =
  'The record of the certificate: a logonid, CERTAUTH for an authority or SITECERT for a site, each with a suffix of up to eight characters behind a period, or with LABEL.';

const usages = keywords({
  HANDSHAKE: 'Identification and key exchange in TLS.',
  DATAENCRYPT: 'Encryption of data.',
  DOCSIGN: 'Signatures that cannot be denied.',
  CERTSIGN: 'Signing certificates and revocation lists: what an authority needs.',
  KEYAGREE: 'Key agreement.',
});

/** Sizes of elliptic curves are outside of those of RSA. */
const keySize = numberOr([160, 192, 224, 256, 320, 384], 512, 4096);

/** What certificates are made from, each with the source of the subcommand. */
function parts(source: Source) {
  const { flag, one, list } = operandsOf(source);
  const { one: dated } = operandsOf(source, 'knowledge');
  const kinds = (...names: readonly string[]): readonly OperandSpec[] => {
    const docs: Readonly<Record<string, string>> = {
      PCICC: 'An RSA key that is kept in ICSF, made by the cryptographic card.',
      ICSF: 'The private key is kept in ICSF and not in the database of ACF2.',
      DSA: 'A DSA key. Few programs take it today.',
      NISTECC: 'An elliptic curve key of the curves of NIST.',
      BPECC: 'An elliptic curve key of the Brainpool curves.',
    };
    return names.map((one_) => flag(one_, docs[one_] ?? '', { excludes: names.filter((other) => other !== one_) }));
  };
  return {
    flag,
    one,
    kinds,
    label: one('LABEL', label, 'The label of the certificate, up to 32 characters. An apostrophe in it is doubled.', {
      aliases: ['L'],
    }),
    subject: list(
      'SUBJSDN',
      any,
      "The name of the subject: `CN='...' OU='...' O='...' L='...' ST='...' C='..' T='...'`, with equal signs, not parentheses. Left out, the NAME of the logonid.",
    ),
    active: dated(
      'ACTIVE',
      siteDateTime,
      'From when the certificate is valid. The order of day, month and year follows the option DATE of the site.',
      { default: 'now' },
    ),
    expire: dated(
      'EXPIRE',
      siteDateTime,
      'Until when the certificate is valid. The order of day, month and year follows the option DATE of the site.',
      { default: 'one year from now' },
    ),
    signer: list(
      'SIGNWITH',
      any,
      'The certificate that signs, with its private key: `CERTAUTH.suffix`, `CERTAUTH LABEL(...)` or `LABEL(...)`. It must exist before. Left out, the certificate signs itself.',
      { aliases: ['SIG'] },
    ),
    usage: list('KEYUSAGE', usages, 'What the key may be used for; an authority needs CERTSIGN.'),
    alternatives: list(
      'ALTNAME',
      any,
      'Other names of the subject: `IP=`, `DOMAIN=`, `EMAIL=`, `URI=`. Clients compare the host name with DOMAIN.',
    ),
    keyLabel: one(
      'PKDSLBL',
      name('label in the PKDS', 64),
      'The label of the key in ICSF. `*` takes the label of the certificate.',
      { also: special({ '*': 'The label of the certificate.' }), sure: 'knowledge' },
    ),
    padding: one(
      'SIGATTR',
      keywords({ RSAPSS: 'RSASSA-PSS instead of PKCS #1 1.5.' }),
      'How the certificate is signed.',
    ),
    size: one('SIZE', keySize, 'The size of the key in bits.', {
      default: '2048, and 192 for elliptic curves',
      sure: 'knowledge',
    }),
  };
}

const gencertPage = page('GENCERT Subcommand');
const gen = parts(gencertPage);

const gencert = subcommand(
  'GENCERT',
  'Generates a key pair and a certificate, and inserts its CERTDATA record. Without SIGNWITH the certificate signs itself.',
  [
    gen.label,
    gen.one('DSNAME', dataset, 'The data set with a certificate request (PKCS #10) that is signed.', {
      aliases: ['DS'],
    }),
    gen.subject,
    gen.size,
    ...gen.kinds('PCICC', 'ICSF', 'DSA', 'NISTECC', 'BPECC'),
    gen.active,
    gen.expire,
    gen.signer,
    gen.one(
      'HASHALG',
      keywords({ SHA1: 'Refused by most programs today.', SHA256: 'The usual one.' }),
      'The hash of the signature.',
      {
        default: 'SHA256',
      },
    ),
    gen.usage,
    gen.alternatives,
    gen.one(
      'FROMICSF',
      name('label in the PKDS', 64),
      'The label of a public key in ICSF for which the certificate is made.',
      {
        sure: 'knowledge',
      },
    ),
    gen.keyLabel,
    gen.padding,
  ],
  { aliases: ['GENC'], shortest: 'GENC', positionals: [certificate(whose)], checked: true, source: gencertPage },
);

const renewPage = page('RENEW Subcommand');
const ren = parts(renewPage);

const renew = subcommand(
  'RENEW',
  'Gives a certificate a new period of validity with the key it has. Names can be changed too. Certificate and signer must have their private keys here.',
  [
    ren.label,
    ren.subject,
    ...ren.kinds('ICSF', 'PCICC'),
    ren.active,
    ren.keyLabel,
    ren.expire,
    ren.signer,
    ren.usage,
    ren.alternatives,
    ren.padding,
  ],
  { aliases: ['REN'], shortest: 'REN', positionals: [certificate(whose)], checked: true, source: renewPage },
);

const rekeyPage = page('REKEY Subcommand');
const rek = parts(rekeyPage);

const rekey = subcommand(
  'REKEY',
  'Makes a new certificate with a new key from an existing one. It signs itself; ROLLOVER then puts it in the place of the old one. Not to be mixed up with RECKEY.',
  [
    rek.label,
    rek.one('WITHLBL', label, 'The label of the new certificate.', { aliases: ['WITHL'] }),
    rek.one('WITHSFX', name('suffix', 8), 'The suffix of the record of the new certificate.', {
      aliases: ['WITHS', 'WITHSUFX'],
      sure: 'knowledge',
    }),
    rek.size,
    ...rek.kinds('PCICC', 'ICSF', 'NISTECC', 'BPECC'),
    rek.active,
    rek.expire,
    rek.keyLabel,
  ],
  { aliases: ['REK'], shortest: 'REK', positionals: [certificate(whose)], checked: true, source: rekeyPage },
);

const exportPage = page('EXPORT Subcommand');
const out = parts(exportPage);

const export_ = subcommand(
  'EXPORT',
  'Writes a certificate to a data set that does not exist yet.',
  [
    out.one('DSNAME', dataset, 'The new data set; in apostrophes, else your prefix is put in front.', {
      aliases: ['DS'],
      required: true,
    }),
    out.label,
    out.one(
      'FORMAT',
      keywords({
        CERTDER: 'The certificate in binary form.',
        CERTB64: 'The certificate in printable form.',
        PKCS12DER: 'The certificate, its chain and its private key in binary form.',
        PKCS12B64: 'The certificate, its chain and its private key in printable form.',
        PKCS7DER: 'The certificate and its chain in binary form.',
        PKCS7B64: 'The certificate and its chain in printable form.',
      }),
      'The form in which it is written. PKCS12 carries the private key: keep the data set safe.',
    ),
    out.one('PASSWORD', secret(), 'The password of a PKCS #12 package. In a deck it is a secret in the clear.'),
  ],
  { aliases: ['EXP'], shortest: 'EXP', positionals: [certificate(whose)], checked: true, source: exportPage },
);

const chk = operandsOf(certificatePage);

const chkcert = subcommand(
  'CHKCERT',
  'Shows a certificate of the database or of a data set, and whether it is registered.',
  [
    chk.one('LABEL', label, 'The label of the certificate, beside its logonid.'),
    chk.one('DSNAME', dataset, 'The data set with the certificate.', { aliases: ['DS'] }),
    chk.one('PASSWORD', secret(), 'The password of the PKCS #12 package.'),
    chk.flag('NOLIST', 'Does not show the certificate itself.'),
    chk.flag('DUMP', 'Shows the certificate in hexadecimal.', { aliases: ['D'] }),
    chk.flag('CHAIN', 'Shows those that signed it as well.'),
  ],
  {
    aliases: ['CHK'],
    shortest: 'CHK',
    positionals: [named('certificate', whose, certificateRecord)],
    checked: true,
    source: certificatePage,
  },
);

/** What CONNECT and REMOVE name; the rest of their syntax was not seen. */
const connected = (source: Source): readonly OperandSpec[] => {
  const { one } = operandsOf(source, 'knowledge');
  return [
    one(
      'CERTDATA',
      certificateRecord,
      'The record of the certificate: `logonid.suffix`, `CERTAUTH.suffix` or `SITECERT.suffix`; with LABEL without the suffix.',
    ),
    one('KEYRING', ringRecord, 'The record of the key ring: `logonid.suffix`; with RINGNAME the logonid alone.'),
    one('RINGNAME', ring, 'The name of the key ring. Letter case counts.'),
  ];
};

const connect = operandsOf(zowe);
const genreqSource = article(188161);
const request = operandsOf(genreqSource);
const token = operandsOf(known);

export const certificateCommands = [
  gencert,
  chkcert,
  subcommand(
    'CONNECT',
    'Puts a certificate into a key ring. Servers see it after `F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)`.',
    [
      ...connected(zowe),
      connect.one(
        'USAGE',
        keywords({
          PERSONAL: 'As the certificate of a user or server, with its private key.',
          CERTAUTH: 'As an authority that is trusted.',
          SITE: 'As a site certificate.',
        }),
        'What the certificate is used for in the ring.',
        { default: 'what the certificate itself is' },
      ),
      connect.flag(
        'DEFAULT',
        'The certificate is the one the ring offers when a program names none. A ring has one at most.',
      ),
      connect.one('LABEL', label, 'The label of the certificate.'),
    ],
    { aliases: ['CON'], shortest: 'CON', source: zowe },
  ),
  subcommand('REMOVE', 'Takes a certificate out of a key ring.', connected(article(236773)), {
    aliases: ['REM'],
    shortest: 'REM',
    source: article(236773),
  }),
  subcommand(
    'GENREQ',
    'Writes a certificate request (PKCS #10) to a data set, for an authority to sign.',
    [
      request.one('LABEL', label, 'The label of the certificate.'),
      request.one(
        'DSNAME',
        dataset,
        'The data set for the request; in apostrophes, else your prefix is put in front.',
        {
          aliases: ['DS'],
        },
      ),
    ],
    { aliases: ['GENR'], shortest: 'GENR', positionals: [certificate(whose)], source: genreqSource },
  ),
  export_,
  rekey,
  subcommand(
    'ROLLOVER',
    'Puts the certificate that REKEY made, and an authority signed, in the place of the old one, also in key rings. The private key of the old one is not used any more.',
    [
      token.one('LABEL', label, 'The label of the old certificate.'),
      token.one('NEWLABEL', label, 'The label of the new certificate.'),
      token.one('NEWSFX', name('suffix', 8), 'The suffix of the record of the new certificate.'),
      token.flag('FORCE', 'Replaces without the checks that protect the old private key.'),
    ],
    { aliases: ['ROL'], shortest: 'ROL', positionals: [certificate(whose)], source: known },
  ),
  renew,
  subcommand(
    'P11TOKEN',
    'Works on PKCS #11 tokens of ICSF: makes and deletes them, and binds certificates to them.',
    [
      token.one('TOKEN', name('token', 32), 'The name of the token.'),
      token.one('CERTDATA', certificateRecord, 'The record of the certificate that is bound.'),
      token.one('LABEL', label, 'The label of the certificate that is bound.'),
    ],
    { aliases: ['P11'], source: known },
  ),
];
