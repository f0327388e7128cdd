import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { clientCertificates, oidc, overview, smf, table, zosSystem } from './sources.ts';

/** What permissions of the Gateway to ask the security manager have in common. */
const asking = {
  kind: 'permission',
  need: 'optional',
  grantee: 'server',
  className: 'FACILITY',
  level: 'READ',
  definedBy: 'deck',
} as const;

/** Certificates and identities from outside z/OS that people log on to the API Mediation Layer with, and their SMF records. */
export const identities: readonly ZoweRequirement[] = [
  {
    ...asking,
    id: 'irr-rusermap',
    component: 'apiml-certificate-mapping',
    condition: 'people log on with client certificates',
    resource: 'IRR.RUSERMAP',
    title: 'permit Zowe main server to map client certificates',
    reason:
      'The API Mediation Layer asks the R_usermap service for the user ID that an X.509 client certificate belongs to. Without the permission log-on with a certificate fails.',
    versions: 'v1.19+',
    sources: [table, overview, zosSystem('client certificate identity mapping')],
  },
  {
    kind: 'class',
    id: 'class-digtnmap',
    component: 'apiml-certificate-mapping',
    need: 'required',
    condition: 'certificates are mapped by filters and the class is not active yet',
    esms: ['racf'],
    className: 'DIGTNMAP',
    title: 'activate class DIGTNMAP',
    reason: 'Holds the filters that map certificates to user IDs.',
    versions: 'v2.14+',
    sources: [clientCertificates],
  },
  {
    kind: 'advice',
    id: 'clientcert-map-user',
    component: 'apiml-certificate-mapping',
    need: 'conditional',
    condition: 'people log on with client certificates',
    title: 'map a client certificate to its user',
    reason: 'A filter, or the certificate itself, tells which user ID a certificate belongs to.',
    versions: 'v1.19+',
    sources: [clientCertificates],
    commands: {
      racf: [
        command('define', "RACDCERT ID({users}) MAP SDNFILTER('CN=<name>') WITHLABEL('<label>')"),
        command('refresh', 'SETROPTS RACLIST(DIGTNMAP) REFRESH'),
      ],
      acf2: [
        command(
          'define',
          'INSERT CERTMAP.<recid> SDNFILTR(CN=<name>) LABEL(<label>) USERID({users}) TRUST',
          'CONTROL(GSO)',
        ),
        command('refresh', 'F ACF2,REFRESH(CERTMAP)'),
      ],
      tss: [command('define', "TSS ADDTO({users}) CERTMAP(<recid>) SDNFILTR('CN=<name>') LABLCMAP('<label>') TRUST")],
    },
  },
  {
    kind: 'advice',
    id: 'zwesvusr-password-for-zss-mapper',
    component: 'apiml-certificate-mapping',
    need: 'conditional',
    condition: 'ZSS maps certificates, not the API Mediation Layer itself',
    title: 'password of the user ID of the main server',
    reason: 'The call to ZSS signs on with user ID and password, which a protected user cannot.',
    caution: 'Set the password outside of decks, and keep it out of them.',
    versions: 'v1.19-v3',
    sources: [clientCertificates],
  },
  {
    ...asking,
    id: 'irr-ididmap-query',
    component: 'apiml-identity-mapping',
    condition: 'people log on with an identity from outside z/OS (OIDC)',
    resource: 'IRR.IDIDMAP.QUERY',
    title: 'permit Zowe main server to map distributed identities',
    reason:
      'The API Mediation Layer looks up the user ID that a distributed identity, such as one of an OIDC provider, is mapped to. Without the permission such log-ons find no user ID.',
    versions: 'v2.9+',
    sources: [table, overview, zosSystem('distributed identity mapping')],
  },
  {
    kind: 'class',
    id: 'class-ididmap',
    component: 'apiml-identity-mapping',
    need: 'required',
    condition: 'distributed identities are mapped and the class is not active yet',
    esms: ['racf'],
    className: 'IDIDMAP',
    title: 'activate class IDIDMAP',
    reason: 'Holds the filters that map distributed identities to user IDs.',
    versions: 'v2.9+',
    sources: [zosSystem('distributed identity mapping')],
  },
  {
    kind: 'advice',
    id: 'ididmap-filter-user',
    component: 'apiml-identity-mapping',
    need: 'conditional',
    condition: 'people log on with OIDC',
    title: 'map a distributed identity to its user',
    reason: 'A filter tells which user ID a name in a registry belongs to.',
    versions: 'v2.9+',
    sources: [oidc],
    commands: {
      racf: [
        command(
          'define',
          "RACMAP ID({users}) MAP USERDIDFILTER(NAME('<name>')) REGISTRY(NAME('<registry>')) WITHLABEL('<label>')",
        ),
        command('refresh', 'SETROPTS RACLIST(IDIDMAP) REFRESH'),
      ],
      acf2: [
        command(
          'define',
          'INSERT {users}.ZWEDNMAP IDMAPDN(<name>) IDMAPRN(<registry>) IDLABEL(<label>)',
          'PROFILE(USER) DIVISION(IDMAP)',
        ),
        command('refresh', 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(IDMAP)'),
      ],
      tss: [
        command(
          'define',
          "TSS ADDTO({users}) IDMAP(ZWEDNMAP) IDMAPDN('<name>') IDMAPRN('<registry>') IDLABEL('<label>')",
        ),
      ],
    },
  },
  {
    ...asking,
    id: 'irr-rauditx',
    component: 'apiml-smf',
    condition: 'the use of personal access tokens is to be recorded in SMF',
    resource: 'IRR.RAUDITX',
    title: 'permit Zowe main server to write SMF records',
    reason:
      'The API Mediation Layer writes SMF records about personal access tokens with the R_auditx service: type 83 with RACF, 230 with ACF2, 231 with Top Secret. Without the permission they are missing from the audit trail.',
    versions: 'v2.5+',
    sources: [table, overview, smf],
  },
];
