import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { certificateTrouble, icsfKeyring, zosSystem, zwekring, zweseckg } from './sources.ts';

const tokens = zosSystem('signed SAF Identity tokens');

/** The services that TLS and signing of tokens with hardware keys call: what each is for. */
const services: readonly (readonly [name: string, what: string])[] = [
  ['CSFIQF', 'query ICSF'],
  ['CSFOWH', 'hash with ICSF'],
  ['CSFRNG', 'get random numbers of ICSF'],
  ['CSFPKG', 'generate key pairs with ICSF'],
  ['CSFDSG', 'sign with ICSF keys'],
  ['CSFDSV', 'verify signatures with ICSF'],
  ['CSFPKX', 'extract public keys with ICSF'],
  ['CSFPKI', 'import keys with ICSF'],
  ['CSFEDH', 'agree on keys with ICSF'],
];

const ring = {
  component: 'keyring',
  versions: 'v1.15+',
  sources: [zwekring],
} as const;

const ringProfile = {
  ...ring,
  kind: 'permission',
  esms: ['racf'],
  className: 'RDATALIB',
  resource: '{server}.{ring}.LST',
  level: 'READ',
  definedBy: 'deck',
} as const;

/** The older way to protect key rings. */
const digtcert = {
  ...ring,
  kind: 'permission',
  need: 'conditional',
  grantee: 'server',
  className: 'FACILITY',
  definedBy: 'site',
  caution: 'RACF does not look at it once a profile of RDATALIB covers the ring.',
} as const;

/** Key rings, keys in ICSF, and tokens that are signed with them. */
export const keys: readonly ZoweRequirement[] = [
  {
    ...ring,
    kind: 'class',
    id: 'class-rdatalib',
    need: 'conditional',
    condition: 'key rings are protected one by one and the class is not active yet',
    esms: ['racf', 'acf2'],
    className: 'RDATALIB',
    title: 'activate class RDATALIB',
    reason: 'Holds a profile for each key ring. Where one covers a ring, IRR.DIGTCERT. does not count for it.',
    commands: {
      acf2: [
        command('activate', 'CHANGE INFODIR TYPES(R-RRDA) ADD', 'CONTROL(GSO)'),
        command('refresh', 'F ACF2,REFRESH(INFODIR)'),
      ],
    },
  },
  {
    ...ringProfile,
    id: 'keyring-rdatalib-zwesvusr',
    need: 'conditional',
    condition: 'certificates are in a key ring, not in a PKCS12 file',
    grantee: 'server',
    title: 'permit Zowe main server to read its key ring',
    reason: 'READ gives the certificates of the ring and the private keys of the own ones.',
    caution: 'For private keys of another user UPDATE is needed, for those of SITE or CERTAUTH CONTROL.',
  },
  {
    ...ringProfile,
    id: 'keyring-rdatalib-other-user',
    need: 'conditional',
    condition: 'another user ID reads the ring',
    grantee: 'callers',
    title: 'permit other products to read the key ring of Zowe',
    reason: 'Extensions read the certificate authorities that Zowe trusts.',
  },
  {
    ...digtcert,
    id: 'irr-digtcert-listring-read',
    condition: 'certificates are in a key ring that RDATALIB does not protect',
    resource: 'IRR.DIGTCERT.LISTRING',
    level: 'READ',
    title: 'permit Zowe main server to read its key ring',
    reason: 'READ is for the own key rings, UPDATE for those of others.',
  },
  {
    ...digtcert,
    id: 'irr-digtcert-list-read',
    condition: 'certificates are in a key ring that RDATALIB does not protect',
    resource: 'IRR.DIGTCERT.LIST',
    level: 'READ',
    title: 'permit Zowe main server to list certificates',
    reason: 'Lets the server look at its own certificates.',
  },
  {
    ...digtcert,
    id: 'irr-digtcert-gencert-control',
    condition: 'the certificate belongs to SITE or CERTAUTH',
    resource: 'IRR.DIGTCERT.GENCERT',
    level: 'CONTROL',
    title: 'permit Zowe main server to use a private key of the site',
    reason: 'Without it the private key of such a certificate is not given out.',
  },
  ...services.map(([name, what]): ZoweRequirement => ({
    kind: 'permission',
    id: `csfserv-${name.toLowerCase()}-read`,
    component: 'apiml-hardware-keys',
    need: 'conditional',
    condition: 'the private key is held in ICSF (key ring type JCEHYBRIDRACFKS)',
    grantee: 'server',
    className: 'CSFSERV',
    resource: name,
    level: 'READ',
    definedBy: 'deck',
    title: `permit Zowe main server to ${what}`,
    reason: 'TLS and the signing of tokens call the service. Without it the Gateway does not start.',
    caution: 'Where a generic profile such as CSF* covers the service already, grant READ there.',
    versions: 'v3.5+',
    sources: [icsfKeyring],
  })),
  {
    kind: 'permission',
    id: 'acf2-csk-rsakey-read',
    component: 'apiml-hardware-keys',
    need: 'conditional',
    condition: 'an RSA key is held in ICSF',
    esms: ['acf2'],
    grantee: 'server',
    className: 'CSFKEYS',
    resource: 'ZOWERSAKEY',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to use its key in ICSF',
    reason: 'ACF2 checks the label of the key. Put the label of yours for ZOWERSAKEY.',
    versions: 'v3.5+',
    sources: [certificateTrouble],
  },
  {
    kind: 'class',
    id: 'class-idtdata',
    component: 'apiml-identity-tokens',
    need: 'conditional',
    condition: 'the class is not active yet',
    esms: ['racf'],
    className: 'IDTDATA',
    title: 'activate class IDTDATA',
    reason: 'Holds the profiles that say how identity tokens are signed.',
    versions: 'v1.24+',
    sources: [tokens],
  },
  {
    kind: 'advice',
    id: 'idt-profile',
    component: 'apiml-identity-tokens',
    need: 'conditional',
    condition: 'a service takes SAF identity tokens (scheme safIdt)',
    title: 'profile for signed SAF identity tokens',
    reason: 'Names the PKCS #11 token with the key. ACF2 has IDTDATA profile records, Top Secret IDT records.',
    versions: 'v1.24+',
    sources: [tokens],
    commands: {
      racf: [
        command('create', 'RACDCERT ADDTOKEN(<token>)'),
        command('define', 'RDEFINE IDTDATA JWT.{applid}.*.SAF IDTPARMS(SIGTOKEN(<token>) ANYAPPL(YES))'),
        command('refresh', 'SETROPTS RACLIST(IDTDATA) REFRESH'),
      ],
    },
  },
  {
    kind: 'permission',
    id: 'idt-key-generate',
    component: 'apiml-identity-tokens',
    need: 'conditional',
    condition: 'ZWESECKG makes the key and class CSFSERV is active',
    grantee: 'installer',
    className: 'CSFSERV',
    resource: 'CSF1GSK',
    level: 'READ',
    definedBy: 'site',
    title: 'permit whoever makes the key of identity tokens',
    reason: 'The sample calls the ICSF service that generates secret keys, CSFPGSK, which CSF1GSK protects.',
    versions: 'v1.24+',
    sources: [zweseckg],
  },
];
