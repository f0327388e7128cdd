/** ICSF: services (CSFSERV), keys (CSFKEYS), PKCS #11 tokens (CRYPTOZ); policies of certificates and tokens. */
import { knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceRow } from './build.ts';

const book = 'z/OS ICSF Administrator’s Guide, CSFSERV class';
const read = { needs: 'READ' } as const;

/** The name of a service behind CSF, and what it does; one to a line in the text. */
const table = (text: string): ResourceRow[] =>
  text
    .trim()
    .split('\n')
    .map((line): ResourceRow => {
      const [, name = '', doc = ''] = /^\s*(\S+) (.*)$/.exec(line) ?? [];
      return [`CSF${name}`, `ICSF service: ${doc}.`];
    });

const callable = family(
  'CSFSERV',
  knowledge(book),
  read,
  table(`
APG generate authentication parameters
CKC combine card verification keys
CKI import a clear key
CKM import several clear keys
CPA generate an alternate PIN
CPE encrypt a clear PIN
CRC administer key data sets in step in a sysplex
CSG generate card verification values
CSV check card verification values
DEC decipher with a DES key
DKG derive keys
DSG sign
DSV check signatures
EDH make elliptic curve Diffie-Hellman keys
ENC encipher with a DES key
EPG generate encrypted PINs
IQA which algorithms are at hand
IQF state of ICSF and its coprocessors
KEX export a DES key
KGN generate keys
KGN2 generate keys of the new token form
KIM import a DES key
KPI put keys together from parts
KRC create records of the key data set
KRD delete records of the key data set
KRR read records of the key data set
KRW write records of the key data set
KYT test keys
MGN generate message authentication codes
MVR check message authentication codes
OWH hash
PKD decrypt with a private key
PKE encrypt with a public key
PKG generate RSA and elliptic curve keys
PKI import private keys
PKRC create records of the PKA key data set
PKRD delete records of the PKA key data set
PKRR read records of the PKA key data set
PKRW write records of the PKA key data set
PKT change PKA tokens to a new master key
PKX take the public key out of a token
PTR translate PINs
PVR check PINs
RKD delete retained keys
RKL list retained keys
RKX exchange keys with remote devices
RNG random numbers
RNGL random numbers of any length
SAD decipher with AES
SAE encipher with AES
SYG generate symmetric keys
SYI import symmetric keys
SYX export symmetric keys
T31I import keys in TR-31 blocks
T31X export keys in TR-31 blocks
TCK encrypt a clear key
TRV check transactions
1DMK PKCS #11: derive several keys
1DVK PKCS #11: derive a key
1GAV PKCS #11: get attributes
1GKP PKCS #11: generate key pairs
1GSK PKCS #11: generate secret keys
1HMG PKCS #11: make HMACs
1HMV PKCS #11: check HMACs
1PKS PKCS #11: sign and decrypt with private keys
1PKV PKCS #11: check and encrypt with public keys
1SAV PKCS #11: set attributes
1SKD PKCS #11: decrypt with secret keys
1SKE PKCS #11: encrypt with secret keys
1TRC PKCS #11: create tokens and objects
1TRD PKCS #11: delete tokens and objects
1TRL PKCS #11: list tokens and objects
1UWK PKCS #11: unwrap keys
1WPK PKCS #11: wrap keys
`),
);

const moreServices = family('CSFSERV', knowledge(book), read, [
  ['CSFCMK', 'ICSF panels and programs: change the master keys.'],
  ['CSFREFR', 'ICSF panels and programs: refresh the key data set in storage.'],
  ['CSFRENC', 'ICSF panels and programs: encipher the key data set under new master keys.'],
  ['CSFRSWS', 'ICSF panels: settings of the keys.'],
  ['CSFSSWS', 'ICSF panels: settings of the services.'],
  ['CSFDKCS', 'ICSF panels: the key parts of master and operational keys.'],
  ['CSFKGUP', 'ICSF: the key generator utility program.'],
  ['CSFCONV', 'ICSF: convert PCF key data sets.'],
  ['CSFOPKL', 'ICSF panels: load operational keys from a coprocessor.'],
  ['CSFPMCI', 'ICSF panels: pass phrase initialization of master keys.'],
  ['CSFGCMP', 'ICSF panels: coprocessor management.'],
  ['CSF{service}', 'A service, panel or utility of ICSF. Where no profile covers it, everybody may use it.'],
]);

const keys = family('CSFKEYS', knowledge('z/OS ICSF Administrator’s Guide, CSFKEYS class'), {}, [
  [
    '{label...}',
    'The key with this label in the key data sets: its use in services and for encrypted data sets. The segment ICSF says whether it may be exported.',
    {
      READ: 'Use it.',
      UPDATE: 'Create, change and delete it, where granular key label access control is on.',
      CONTROL: 'Delete it, where that control asks so.',
    },
  ],
]);

const tokens = family(
  'CRYPTOZ',
  knowledge('z/OS ICSF Writing PKCS #11 Applications, controlling access to tokens'),
  {},
  [
    [
      'SO.{token...}',
      'Being security officer of this token.',
      {
        READ: 'Read and write public objects, but not the keys.',
        UPDATE: 'Also trusted certificates, and the token itself.',
        CONTROL: 'Create and delete the token, and set what is trusted.',
        sensitive: 'READ',
      },
    ],
    [
      'USER.{token...}',
      'Being user of this token.',
      {
        READ: 'Use private objects.',
        UPDATE: 'Create, change and delete objects, without trusted certificates.',
        CONTROL: 'As UPDATE, with certificates too.',
      },
    ],
    [
      'CLEARKEY.{token...}',
      'Whether secret keys in the clear may be made in this token.',
      {
        READ: 'In the clear only where no secure coprocessor is at hand.',
        UPDATE: 'Always.',
        source: knowledge('z/OS ICSF Writing PKCS #11 Applications'),
      },
    ],
  ],
);

const exported = family('XFACILIT', knowledge('z/OS ICSF Administrator’s Guide, key store policy'), {}, [
  [
    'CSF.CKDS.TOKEN.CHECK.LABEL.FAIL',
    'Defined: a key token of the CKDS is used only by who has access to one of its labels.',
  ],
  ['CSF.CKDS.TOKEN.CHECK.LABEL.WARN', 'Defined: as with FAIL, but only warned.'],
  [
    'CSF.PKDS.TOKEN.CHECK.LABEL.FAIL',
    'Defined: a key token of the PKDS is used only by who has access to one of its labels.',
  ],
  ['CSF.PKDS.TOKEN.CHECK.LABEL.WARN', 'Defined: as with FAIL, but only warned.'],
  ['CSF.CKDS.TOKEN.NODUPLICATES', 'Defined: no key stands in the CKDS twice.'],
  ['CSF.PKDS.TOKEN.NODUPLICATES', 'Defined: no key stands in the PKDS twice.'],
  ['CSF.CSFKEYS.AUTHORITY.LEVELS.FAIL', 'Defined: more than READ is asked for to create, change and export keys.'],
  ['CSF.CSFKEYS.AUTHORITY.LEVELS.WARN', 'Defined: as with FAIL, but only warned.'],
  ['CSF.XCSFKEY.ENABLE.AES', 'Defined: exporting AES keys asks class XCSFKEY.'],
  ['CSF.XCSFKEY.ENABLE.DES', 'Defined: exporting DES keys asks class XCSFKEY.'],
]);

const transfer = family('XCSFKEY', knowledge('z/OS ICSF Administrator’s Guide, XCSFKEY class'), {}, [
  ['{label...}', 'Taking the key with this label out of the system under a public key (CSNDSYX).', { needs: 'UPDATE' }],
]);

const certificates = family(
  'DIGTCRIT',
  knowledge('z/OS RACF Security Administrator’s Guide, certificate name filtering'),
  {},
  [['{name...}', 'A criterion of a name filter with MULTIID; APPLDATA names the user for it.']],
);

const identityTokens = family('IDTDATA', knowledge('z/OS RACF Security Administrator’s Guide, identity tokens'), {}, [
  [
    'JWT.{application}.{user}.SAF',
    'How identity tokens for this application and user are signed and how long they live, in the segment IDTPARMS.',
  ],
]);

const factors = family(
  'MFADEF',
  knowledge('z/OS RACF Security Administrator’s Guide, multi-factor authentication'),
  {},
  [
    [
      'FACTOR.{factor}',
      'A factor of multi-factor authentication, such as AZFSIDP1. Its data is kept in the segment MFA.',
    ],
    [
      'POLICY.{policy}',
      'A policy of multi-factor authentication: the factors that users need together, in the segment MFPOLICY.',
    ],
    [
      'MFABYPASS.USERID.{user}',
      'With READ, this user logs on without the other factor.',
      { needs: 'READ', sensitive: 'READ' },
    ],
    [
      'MFABYPASS.APPL.{application}',
      'With READ, users log on to this application without the other factor.',
      { needs: 'READ', sensitive: 'READ' },
    ],
  ],
);

export const cryptoFamilies: readonly ResourceFamily[] = [
  callable,
  moreServices,
  keys,
  tokens,
  exported,
  transfer,
  certificates,
  identityTokens,
  factors,
];
