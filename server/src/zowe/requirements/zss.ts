import type { ZoweRequirement } from '../types.ts';
import { certificateTrouble, overview, table, zosSystem } from './sources.ts';

const switching = zosSystem('security environment switching');

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
    'The first of BPX.SERVER and BPX.DAEMON that is defined puts all of z/OS UNIX under z/OS UNIX level security. Programs that switch identities then have to be program controlled. Try it on a test system first.',
  versions: 'v1+',
  sources: [table, overview, switching],
} as const;

/** What signing on to z/OS UNIX takes where the site protects it. */
const signOn = {
  kind: 'permission',
  component: 'zss',
  need: 'conditional',
  condition: 'OMVSAPPL is defined in the class APPL',
  className: 'APPL',
  resource: 'OMVSAPPL',
  level: 'READ',
  definedBy: 'site',
  caution: 'Not to be defined for the sake of Zowe: once it exists, every z/OS UNIX user needs a permission.',
  versions: 'v1.25+',
  sources: [table, overview, switching],
} as const;

/** Z Secure Services. */
export const zss: readonly ZoweRequirement[] = [
  {
    ...environmentSwitching,
    id: 'bpx-server',
    resource: 'BPX.SERVER',
    title: 'permit Zowe main server to act for its users',
    reason:
      'ZSS runs each request under the identity of the person who sent it, and for that builds a security environment for a thread. UPDATE lets the server do so and act with the rights of the user alone; READ would demand the rights of both. API ML certificate and identity mapping through ZSS need it too.',
  },
  {
    ...environmentSwitching,
    id: 'bpx-daemon',
    resource: 'BPX.DAEMON',
    title: 'permit Zowe main server to change identity',
    reason:
      'ZSS changes to the identity of the person who sent a request without asking for a password again. API ML certificate and identity mapping through ZSS need it too.',
  },
  {
    kind: 'class',
    id: 'class-appl',
    component: 'zss',
    need: 'conditional',
    condition: 'a profile of the class is to be checked and the class is not active yet',
    esms: ['racf'],
    className: 'APPL',
    title: 'activate class APPL',
    reason: 'Holds OMVSAPPL and the applications of PassTickets. A refresh works only once the class is loaded.',
    versions: 'v1.8+',
    sources: [switching],
  },
  {
    ...signOn,
    id: 'omvsappl-server',
    grantee: 'server',
    title: 'permit Zowe main server to use z/OS UNIX sign-on',
    reason:
      'Running code on behalf of a user signs on to the application OMVSAPPL. Where the site protects it, both the server and the user need READ, or the request ends with a z/OS UNIX security error.',
  },
  {
    ...signOn,
    id: 'omvsappl-users',
    grantee: 'users',
    title: 'permit users of Zowe to use z/OS UNIX sign-on',
    reason:
      'Running code on behalf of a user signs on to the application OMVSAPPL. Where the site protects it, everyone whose requests Zowe carries out needs READ as well as the server.',
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
      'ZSS reads the OMVS segment of a user, for example the home directory that an editor opens, with the LISTUSER function of the R_admin service. Without the permission it cannot tell anything about other users.',
    versions: 'v1+',
    sources: [table, overview],
  },
  {
    kind: 'advice',
    id: 'cryptoz-token-read',
    component: 'zss',
    need: 'conditional',
    condition: 'ZSS reports ZWES1060W although it may read its key ring',
    title: 'PKCS #11 tokens of ZSS',
    reason:
      'TLS may use PKCS #11 tokens of ICSF, which class CRYPTOZ protects. Which ones, the message in SYSLOG tells.',
    versions: 'v1+',
    sources: [certificateTrouble],
  },
  {
    kind: 'advice',
    id: 'surrogat-bpx-srv',
    component: 'zss',
    need: 'undocumented',
    condition: 'an extension switches users by SURROGAT profiles',
    title: 'SURROGAT profiles of z/OS UNIX',
    reason: 'READ on BPX.SRV.user is another way to act for a user. Zowe itself takes BPX.SERVER and BPX.DAEMON.',
    sources: ['Zowe, sample-spring-boot-api-service issue 76'],
  },
  {
    kind: 'permission',
    id: 'bpx-smf-read',
    component: 'zss',
    need: 'undocumented',
    condition: 'a violation names it',
    grantee: 'server',
    className: 'FACILITY',
    resource: 'BPX.SMF',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe main server to write SMF records of z/OS UNIX',
    reason: 'Seen once, before version 1. No release is known to need it.',
    versions: 'v0.9',
    sources: ['Zowe, docs-site issue 69'],
  },
];
