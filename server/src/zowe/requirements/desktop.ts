import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { desktopSecurity, overview, table, zosSystem } from './sources.ts';

const icsf = zosSystem('ICSF cryptographic services environment');

/** What the ICSF rows have in common. */
const cookies = {
  kind: 'permission',
  component: 'desktop',
  need: 'required',
  condition: 'the class CSFSERV is active and the Zowe desktop is used',
  grantee: 'server',
  className: 'CSFSERV',
  level: 'READ',
  definedBy: 'deck',
  caution:
    'Where a generic profile such as CSF* covers the service already, grant READ there: a profile of its own takes the service away from everyone else the generic profile lets in.',
  versions: 'v1+',
  sources: [table, overview, icsf],
} as const;

const rbac = {
  component: 'desktop-rbac',
  need: 'required',
  condition: 'dataserviceAuthentication.rbac is true for ZSS and the application server',
  className: 'ZOWE',
  versions: 'v1.8+',
  sources: [desktopSecurity],
} as const;

/** The cookies of the desktop, and who may use which of its services. */
export const desktop: readonly ZoweRequirement[] = [
  {
    kind: 'class',
    id: 'class-csfserv',
    component: 'desktop',
    need: 'conditional',
    condition: 'services of ICSF are to be protected and the class is not active yet',
    esms: ['racf', 'acf2'],
    className: 'CSFSERV',
    title: 'activate class CSFSERV',
    reason: 'Holds the services of ICSF. While it is not active, everybody may call them.',
    caution: 'Once it is active, every program that calls ICSF needs permissions.',
    versions: 'v1+',
    sources: [icsf],
    commands: {
      acf2: [
        command('activate', 'INSERT CLASMAP.CSFSERV RESOURCE(CSFSERV) RSRCTYPE(CSF)', 'CONTROL(GSO)'),
        command('refresh', 'F ACF2,REFRESH(CLASMAP)'),
      ],
    },
  },
  {
    ...cookies,
    id: 'csf1trd',
    resource: 'CSF1TRD',
    title: 'permit Zowe main server to delete ICSF token records',
    reason:
      'ZSS protects the session cookies of the Zowe desktop with a key that ICSF holds in a PKCS#11 token, and removes its token records with CSF1TRD. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...cookies,
    id: 'csf1trc',
    resource: 'CSF1TRC',
    title: 'permit Zowe main server to create ICSF token records',
    reason:
      'ZSS protects the session cookies of the Zowe desktop with a key that ICSF holds in a PKCS#11 token, and makes its token records with CSF1TRC. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...cookies,
    id: 'csf1ske',
    resource: 'CSF1SKE',
    title: 'permit Zowe main server to encrypt with ICSF keys',
    reason:
      'ZSS encrypts the session cookies of the Zowe desktop with a secret key in ICSF, for which it calls CSF1SKE. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...cookies,
    id: 'csf1skd',
    resource: 'CSF1SKD',
    title: 'permit Zowe main server to decrypt with ICSF keys',
    reason:
      'ZSS decrypts the session cookies of the Zowe desktop with a secret key in ICSF, for which it calls CSF1SKD. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...cookies,
    id: 'csfserv-csfrngl-read',
    resource: 'CSFRNGL',
    title: 'permit Zowe main server to get random numbers',
    reason: 'ZSS makes the keys of its sessions from random numbers of ICSF. CSFRNGL is the service for them.',
    sources: [icsf],
  },
  {
    kind: 'advice',
    id: 'irr-program-signature-verification',
    component: 'desktop',
    need: 'optional',
    condition: 'the site has the signatures of the modules of ICSF verified',
    esms: ['racf'],
    title: 'verification of program signatures',
    reason:
      'IRR.PROGRAM.SIGNATURE.VERIFICATION in class FACILITY names the key ring that signatures are verified with.',
    versions: 'v1+',
    sources: [icsf],
  },
  {
    ...rbac,
    kind: 'permission',
    id: 'rbac-zlux-admin',
    grantee: 'admins',
    resource: 'ZLUX.**',
    level: 'UPDATE',
    definedBy: 'deck',
    title: 'permit administrators to use all services of the desktop',
    reason: 'The profile covers every service that has none of its own. Without a profile nobody gets access.',
    caution: 'SETROPTS GENERIC(ZOWE) comes before the profile.',
  },
  {
    ...rbac,
    kind: 'permission',
    id: 'rbac-zlux-users',
    grantee: 'users',
    resource: 'ZLUX.*.ORG_ZOWE_*',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit users to read services of the desktop',
    reason: 'Covers the data services of the apps that come with Zowe.',
  },
  {
    ...rbac,
    kind: 'definition',
    id: 'rbac-zlux-cfg-lock',
    esms: ['racf', 'tss'],
    resource: 'ZLUX.DEFAULT.CFG.**',
    title: 'keep the configuration of the desktop from its users',
    reason: 'Settings of the product and of the instance are changed by administrators only.',
  },
  {
    ...rbac,
    kind: 'permission',
    id: 'rbac-zlux-cfg-user',
    grantee: 'users',
    resource: 'ZLUX.DEFAULT.CFG.*.*.USER.**',
    level: 'UPDATE',
    definedBy: 'deck',
    title: 'permit users to change their own settings',
    reason: 'Settings that apps keep for each user; without it preferences are lost.',
  },
];
