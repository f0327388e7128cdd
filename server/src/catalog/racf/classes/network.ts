/** Classes of Communications Server, NetView, LDAP and servers. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const networkClasses: readonly ClassSpec[] = [
  supplied(
    'CBIND',
    41,
    'allowed',
    'Whether a client may connect to a server of WebSphere or CORBA: `CB.BIND.server`, and what it may use there: `CB.server`.',
    { sure: 'doubtful' },
  ),
  supplied('LDAP', 0, 'allowed', 'Who may administer the LDAP server of z/OS, by roles.', { letterCase: 'unknown' }),
  supplied(
    'LDAPBIND',
    246,
    'allowed',
    'Where an LDAP server is and how to log on to it (segments PROXY, EIM, ICTX). Profiles are named freely; users and programs refer to them.',
    { letterCase: 'unknown', sure: 'doubtful' },
  ),
  supplied('NETCMDS', 0, 'allowed', 'Commands of NetView: `network.node.command.operand...`.'),
  supplied(
    'NETSPAN',
    8,
    'allowed',
    'Spans of control of NetView, by name: which resources an operator sees (READ) and controls.',
  ),
  supplied('NVASAPDT', 0, 'unknown', 'Applications of NetView Access Services.'),
  supplied('RMTOPS', 0, 'allowed', 'Operations of NetView on other systems.'),
  supplied(
    'SERVAUTH',
    64,
    'required',
    'TCP/IP: `EZB.STACKACCESS.system.stack`, `EZB.PORTACCESS...`, `EZB.NETACCESS...` security zones, NETSTAT commands, IPSec. READ lets in. Besides DATASET the only class that takes WHEN(PROGRAM); its profiles can stand in WHEN(SERVAUTH).',
  ),
  supplied('SERVER', 41, 'allowed', 'Whether a server may register with a daemon or with WLM: `daemon.server...`.', {
    sure: 'doubtful',
  }),
  supplied(
    'WBEM',
    0,
    'allowed',
    'Who may use the CIM server: profile CIMSERV. READ, UPDATE and CONTROL by what the request does.',
  ),
];
