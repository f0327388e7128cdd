/** SERVAUTH: the stacks, ports and networks of z/OS Communications Server, and who may look into them. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily } from './build.ts';

const guide = 'z/OS Communications Server: IP Configuration Guide, SERVAUTH resources';

const checked = family('SERVAUTH', docs(guide), { needs: 'READ' }, [
  [
    'EZB.STACKACCESS.{system}.{stack}',
    'Use of this TCP/IP stack: opening sockets and asking for host names. Not defined, everybody may.',
    { open: 'READ' },
  ],
  ['EZB.PORTACCESS.{system}.{stack}.{name}', 'Binding to the ports whose PORT statement has `SAF name`.'],
  ['EZB.NETACCESS.{system}.{stack}.{zone}', 'Sending to and receiving from the addresses of this zone of NETACCESS.'],
  [
    'EZB.NETSTAT.{system}.{stack}.{option}',
    'This option of NETSTAT in TSO and the shell. Not defined, everybody may.',
    { open: 'READ' },
  ],
  [
    'EZB.TN3270.{system}.{stack}.PORT{number}',
    'TN3270 connections to this secure port, for users known by a certificate.',
  ],
  [
    'EZB.FTP.{system}.{daemon}.PORT{number}',
    'Logging on to this FTP server at this port, where VERIFYUSER or client certificates ask for it.',
  ],
  ['EZB.FTP.{system}.{daemon}.ACCESS.HFS', 'z/OS UNIX files through FTP.'],
  ['EZB.FRCAACCESS.{system}.{stack}', 'The fast response cache accelerator.'],
  [
    'EZB.INITSTACK.{system}.{stack}',
    'Use of the stack before AT-TLS policy is in force. Given to the stack’s own helpers, such as the policy agent.',
    { sensitive: 'READ' },
  ],
  ['EZB.NETMGMT.{system}.{stack}.{type}', 'Network management data of this type, such as SYSTCPSM or SYSTCPCN.'],
  [
    'EZB.TRCCTL.{system}.{stack}.{what}',
    'Packet and data traces through the network management interface.',
    { sensitive: 'READ' },
  ],
  ['EZB.TRCSEC.{system}.{stack}.{what}', 'Such traces with decrypted data.', { sensitive: 'READ' }],
]);

const experience = family('SERVAUTH', knowledge(guide), { needs: 'READ' }, [
  ['EZB.BINDDVIPARANGE.{system}.{stack}', 'Making dynamic addresses of VIPARANGE with BIND.'],
  ['EZB.BINDDVIPARANGE.{system}.{stack}.{name}', 'As EZB.BINDDVIPARANGE, for the range with this name.'],
  ['EZB.MODDVIPA.{system}.{stack}', 'Making and deleting dynamic addresses of VIPARANGE with a program.'],
  ['EZB.MODDVIPA.{system}.{stack}.{name}', 'As EZB.MODDVIPA, for the range with this name.'],
  [
    'EZB.DCAS.{system}.{server}',
    'The digital certificate access server, which gives out PassTickets.',
    { sensitive: 'READ' },
  ],
  ['EZB.FTP.{system}.{daemon}.SITE.DEBUG', 'SITE DEBUG of FTP.'],
  ['EZB.IPSECCMD.{system}.{stack}.DISPLAY', 'The command `ipsec`: display.'],
  [
    'EZB.IPSECCMD.{system}.{stack}.CONTROL',
    'The command `ipsec`: activate, refresh, deactivate.',
    { sensitive: 'READ' },
  ],
  [
    'EZB.PAGENT.{system}.{image}.{type}',
    'Policies of this type from the policy agent (`pasearch` and policy clients).',
  ],
  ['EZB.SNMPAGENT.{system}.{stack}', 'Subagents of SNMP.'],
  ['EZB.**', 'What TCP/IP asks for. A profile for all of it closes also what is open as long as it is not defined.'],
  [
    'CEA.{what...}',
    'z/OSMF and common event adapter: incidents, events, TSO address spaces.',
    { source: docs('IBM z/OSMF Configuration Guide, security structures') },
  ],
  [
    'CEA.CEATSO.TSOREQUEST',
    'z/OSMF: start and talk to TSO address spaces.',
    { source: docs('IBM z/OSMF Configuration Guide, security structures') },
  ],
  [
    'CEA.CEATSO.FLOW.{system}',
    'z/OSMF: TSO address spaces on this system.',
    { source: knowledge('IBM z/OSMF Configuration Guide, security structures') },
  ],
  [
    'CEA.CEAPDWB.{what}',
    'z/OSMF incident log: dumps and diagnostic data.',
    { source: docs('IBM z/OSMF Configuration Guide, security structures') },
  ],
]);

export const networkFamilies: readonly ResourceFamily[] = [checked, experience];
