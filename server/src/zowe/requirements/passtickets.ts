import { command } from '../command.ts';
import type { ZoweCommand, ZoweRequirement } from '../types.ts';
import { passTickets, zosmfPassTickets } from './sources.ts';

const generating = {
  kind: 'permission',
  component: 'apiml-passtickets',
  need: 'conditional',
  grantee: 'server',
  className: 'PTKTDATA',
  level: 'UPDATE',
  definedBy: 'deck',
} as const;

/** UPDATE and READ are levels side by side where a site defined the class. */
const permitting = (prefix: string): { readonly tss: readonly ZoweCommand[] } => ({
  tss: [
    command('own', 'TSS ADDTO({facilityOwner}) PTKTDATA(IRRPTAUT)'),
    command('grant', `TSS PERMIT({server}) PTKTDATA(IRRPTAUTH.${prefix}.) ACCESS(READ,UPDATE)`),
  ],
});

/** The Gateway logs users on to services with PassTickets. */
export const passTicketRequirements: readonly ZoweRequirement[] = [
  {
    kind: 'class',
    id: 'class-ptktdata',
    component: 'apiml-passtickets',
    need: 'required',
    condition: 'the class is not active yet',
    esms: ['racf'],
    className: 'PTKTDATA',
    title: 'activate class PTKTDATA',
    reason: 'Holds the keys of PassTickets and who may make them. GENERIC lets a profile end in an asterisk.',
    versions: 'v1.10+',
    sources: [passTickets],
  },
  {
    ...generating,
    id: 'passticket-generate-zosmf',
    need: 'required',
    condition: 'z/OSMF is reached through the Gateway and the provider is saf, as it is from Zowe 3.4 on',
    resource: 'IRRPTAUTH.IZUDFLT.*',
    title: 'permit Zowe main server to log users on to z/OSMF',
    reason:
      'The Gateway makes a PassTicket for z/OSMF in the name of the user. IZUDFLT is the application ID of z/OSMF as delivered.',
    versions: 'v3.4+',
    sources: [zosmfPassTickets],
    commands: permitting('IZUDFLT'),
  },
  {
    ...generating,
    id: 'passticket-generate-service',
    condition: 'a service takes PassTickets (scheme httpBasicPassTicket)',
    resource: 'IRRPTAUTH.{applid}.*',
    title: 'permit Zowe main server to make PassTickets for a service',
    reason: 'The Gateway makes a PassTicket for the application of the service in the name of the user.',
    versions: 'v1.10+',
    sources: [passTickets],
    commands: permitting('{applid}'),
  },
  {
    kind: 'advice',
    id: 'passticket-applid-key',
    component: 'apiml-passtickets',
    need: 'conditional',
    condition: 'the application has no PassTicket key yet',
    title: 'key for the PassTickets of an application',
    reason:
      "The key is in PTKTDATA (RACF, with APPLDATA('NO REPLAY PROTECTION')), PROFILE(PTKTDATA) DIV(SSIGNON) (ACF2) or the NDT (Top Secret).",
    caution: 'The key is a secret: keep it out of decks that others may read.',
    versions: 'v1.10+',
    sources: [passTickets],
  },
  {
    kind: 'permission',
    id: 'applid-read-users',
    component: 'apiml-passtickets',
    need: 'conditional',
    condition: 'class APPL protects the application',
    grantee: 'users',
    className: 'APPL',
    resource: '{applid}',
    level: 'READ',
    definedBy: 'site',
    title: 'permit users to sign on to the application',
    reason: 'A PassTicket is of no use to somebody who may not sign on to the application.',
    versions: 'v1.10+',
    sources: [passTickets],
  },
];
