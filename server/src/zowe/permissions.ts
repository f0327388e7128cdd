/**
 * The Security Permissions Reference Table of the Zowe documentation, one row for each resource and grantee, in the
 * order of the table.
 */
import type { ZowePermission } from './types.ts';

const table = 'Zowe documentation, Assign security permissions of users: Security Permissions Reference Table';
const overview = 'Zowe documentation, Address security requirements';
const zosSystem = 'Zowe documentation, Configuring the z/OS system for Zowe';

/** What the ICSF rows have in common. */
const desktopCookies = {
  kind: 'permission',
  component: 'desktop',
  need: 'required',
  condition: 'the class CSFSERV is active and the Zowe desktop is used',
  grantee: 'server',
  className: 'CSFSERV',
  level: 'READ',
  definedBy: 'deck',
  caution:
    'Where a generic profile such as CSF* covers the service already, grant READ there: a profile of its own takes ' +
    'the service away from everyone else the generic profile lets in.',
  versions: 'v1+',
  sources: [table, overview, zosSystem + ': ICSF cryptographic services environment'],
} as const;

/** What `BPX.SERVER` and `BPX.DAEMON` have in common. */
const environmentSwitching = {
  kind: 'permission',
  component: 'zss',
  need: 'required',
  grantee: 'server',
  className: 'FACILITY',
  level: 'UPDATE',
  definedBy: 'deck',
  caution:
    'The first of BPX.SERVER and BPX.DAEMON that is defined puts all of z/OS UNIX under z/OS UNIX level security. ' +
    'Programs that switch identities then have to be program controlled. Try it on a test system first.',
  versions: 'v1+',
  sources: [table, overview, zosSystem + ': security environment switching'],
} as const;

export const zowePermissions: readonly ZowePermission[] = [
  {
    kind: 'permission',
    id: 'bpx-jobname',
    component: 'core',
    need: 'required',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'BPX.JOBNAME',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to set job names',
    reason:
      'Zowe names the address spaces of its components, so that operators can tell them apart. Without the ' +
      'permission nothing fails, but all of them run under names that z/OS UNIX makes up.',
    versions: 'v1.8+',
    sources: [table, overview, zosSystem + ': address space job naming'],
  },
  {
    kind: 'permission',
    id: 'irr-rusermap',
    component: 'apiml-certificate-mapping',
    need: 'optional',
    condition: 'people log on with client certificates',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'IRR.RUSERMAP',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to map client certificates',
    reason:
      'The API Mediation Layer asks the R_usermap service for the user ID that an X.509 client certificate belongs ' +
      'to. Without the permission log-on with a certificate fails.',
    versions: 'v1.19+',
    sources: [table, overview, zosSystem + ': client certificate identity mapping'],
  },
  {
    kind: 'permission',
    id: 'irr-ididmap-query',
    component: 'apiml-identity-mapping',
    need: 'optional',
    condition: 'people log on with an identity from outside z/OS (OIDC)',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'IRR.IDIDMAP.QUERY',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to map distributed identities',
    reason:
      'The API Mediation Layer looks up the user ID that a distributed identity, such as one of an OIDC provider, ' +
      'is mapped to. Without the permission such log-ons find no user ID.',
    versions: 'v2.9+',
    sources: [table, overview, zosSystem + ': distributed identity mapping'],
  },
  {
    kind: 'permission',
    id: 'irr-rauditx',
    component: 'apiml-smf',
    need: 'optional',
    condition: 'the use of personal access tokens is to be recorded in SMF',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'IRR.RAUDITX',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to write SMF records',
    reason:
      'The API Mediation Layer writes SMF type 83 records about personal access tokens with the R_auditx service. ' +
      'Without the permission the records are missing from the audit trail.',
    versions: 'v2.5+',
    sources: [table, overview, 'Zowe documentation, API Mediation Layer SMF records'],
  },
  {
    ...environmentSwitching,
    id: 'bpx-server',
    resource: 'BPX.SERVER',
    title: 'permit Zowe main server to act for its users',
    reason:
      'ZSS runs each request under the identity of the person who sent it, and for that builds a security ' +
      'environment for a thread. UPDATE lets the server do so and act with the rights of the user alone; READ ' +
      'would demand the rights of both. API ML certificate and identity mapping through ZSS need it too.',
  },
  {
    ...environmentSwitching,
    id: 'bpx-daemon',
    resource: 'BPX.DAEMON',
    title: 'permit Zowe main server to change identity',
    reason:
      'ZSS changes to the identity of the person who sent a request without asking for a password again. API ML ' +
      'certificate and identity mapping through ZSS need it too.',
  },
  {
    kind: 'permission',
    id: 'omvsappl-server',
    component: 'zss',
    need: 'conditional',
    condition: 'OMVSAPPL is defined in the class APPL',
    grantee: 'server',
    className: 'APPL',
    resource: 'OMVSAPPL',
    level: 'READ',
    definedBy: 'site',
    title: 'permit Zowe main server to use z/OS UNIX sign-on',
    reason:
      'Running code on behalf of a user signs on to the application OMVSAPPL. Where the site protects it, both the ' +
      'server and the user need READ, or the request ends with a z/OS UNIX security error.',
    caution: 'Not to be defined for the sake of Zowe: once it exists, every z/OS UNIX user needs a permission.',
    versions: 'v1.25+',
    sources: [table, overview, zosSystem + ': security environment switching'],
  },
  {
    kind: 'permission',
    id: 'omvsappl-users',
    component: 'zss',
    need: 'conditional',
    condition: 'OMVSAPPL is defined in the class APPL',
    grantee: 'users',
    className: 'APPL',
    resource: 'OMVSAPPL',
    level: 'READ',
    definedBy: 'site',
    title: 'permit users of Zowe to use z/OS UNIX sign-on',
    reason:
      'Running code on behalf of a user signs on to the application OMVSAPPL. Where the site protects it, everyone ' +
      'whose requests Zowe carries out needs READ as well as the server.',
    caution: 'Not to be defined for the sake of Zowe: once it exists, every z/OS UNIX user needs a permission.',
    versions: 'v1.25+',
    sources: [table, overview, zosSystem + ': security environment switching'],
  },
  {
    kind: 'permission',
    id: 'irr-radmin-listuser',
    component: 'zss',
    need: 'required',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'IRR.RADMIN.LISTUSER',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to read OMVS segments of users',
    reason:
      'ZSS reads the OMVS segment of a user, for example the home directory that an editor opens, with the ' +
      'LISTUSER function of the R_admin service. Without the permission it cannot tell anything about other users.',
    versions: 'v1+',
    sources: [table, overview],
  },
  {
    ...desktopCookies,
    id: 'csf1trd',
    resource: 'CSF1TRD',
    title: 'permit Zowe main server to delete ICSF token records',
    reason:
      'ZSS protects the session cookies of the Zowe desktop with a key that ICSF holds in a PKCS#11 token, and ' +
      'removes its token records with CSF1TRD. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...desktopCookies,
    id: 'csf1trc',
    resource: 'CSF1TRC',
    title: 'permit Zowe main server to create ICSF token records',
    reason:
      'ZSS protects the session cookies of the Zowe desktop with a key that ICSF holds in a PKCS#11 token, and ' +
      'makes its token records with CSF1TRC. Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...desktopCookies,
    id: 'csf1ske',
    resource: 'CSF1SKE',
    title: 'permit Zowe main server to encrypt with ICSF keys',
    reason:
      'ZSS encrypts the session cookies of the Zowe desktop with a secret key in ICSF, for which it calls CSF1SKE. ' +
      'Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    ...desktopCookies,
    id: 'csf1skd',
    resource: 'CSF1SKD',
    title: 'permit Zowe main server to decrypt with ICSF keys',
    reason:
      'ZSS decrypts the session cookies of the Zowe desktop with a secret key in ICSF, for which it calls CSF1SKD. ' +
      'Without it ICSF refuses with ICH408I and the cookies fail.',
  },
  {
    kind: 'permission',
    id: 'zwes-is-server',
    component: 'zis',
    need: 'required',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'ZWES.IS',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to use cross memory server',
    reason:
      'The main started task calls authorized services in the cross memory server, which checks ZWES.IS for each ' +
      'caller and takes a missing profile for a refusal. Without the permission nobody can log on to the desktop.',
    versions: 'v1+',
    sources: [table, overview, zosSystem + ': cross memory server for SAF'],
  },
  {
    kind: 'permission',
    id: 'zwes-is-zis',
    component: 'zis-aux',
    need: 'conditional',
    condition: 'auxiliary address spaces (ZWESASTC) are used',
    grantee: 'zis',
    className: 'FACILITY',
    resource: 'ZWES.IS',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit AUX started task to use cross memory server',
    reason:
      'An auxiliary address space calls back into the cross memory server that started it. Both run under the user ' +
      'ID of the cross memory server, which therefore needs READ on its own resource.',
    versions: 'v1.12+',
    sources: ['Zowe documentation, Configuring the cross memory server', 'Sample job ZWESECUR'],
  },
];

/** The rows about a resource; several when several kinds of users need it. Names in any letter case. */
export function permissionsOn(className: string, resource: string): ZowePermission[] {
  const [wantedClass, wanted] = [className.toUpperCase(), resource.toUpperCase()];
  return zowePermissions.filter((row) => row.className === wantedClass && row.resource === wanted);
}
