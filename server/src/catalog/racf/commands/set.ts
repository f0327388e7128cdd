/** SET: set RACF subsystem/RRSF options and tracing. */
import { docs, name, operandsOf, pair } from '../../build.ts';
import type { CommandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SET');
const { flag, one, list, nested, free } = operandsOf(source, 'knowledge');

/** Who is told of commands and changes sent to other nodes. */
const autodirect = [
  ...pair(free('NOTIFY', 'Who is told: always, on warnings or on failures.'), flag('NONOTIFY', 'Nobody is told.')),
  ...pair(
    free('OUTPUT', 'Who gets the output: always, on warnings or on failures.'),
    flag('NOOUTPUT', 'Nobody gets the output.'),
  ),
];

export const set: CommandSpec = {
  name: 'SET',
  aliases: [],
  doc: 'Operator command: sets options of the RACF subsystem and of RRSF, and traces. Not a TSO command.',
  positionals: [],
  operands: [
    ...pair(
      nested('AUTOAPPL', autodirect, 'Changes made by applications go to other nodes too.', { optional: true }),
      flag('NOAUTOAPPL', 'Changes made by applications stay on this node.'),
    ),
    ...pair(
      nested('AUTODIRECT', autodirect, 'Commands go to other nodes too.', { optional: true }),
      flag('NOAUTODIRECT', 'Commands stay on this node.'),
    ),
    ...pair(
      nested('AUTOPWD', autodirect, 'Password changes go to other nodes too.', { optional: true }),
      flag('NOAUTOPWD', 'Password changes stay on this node.'),
    ),
    ...pair(
      nested('PWSYNC', autodirect, 'Password changes go to the users associated as peers.', { optional: true }),
      flag('NOPWSYNC', 'Password changes do not go to associated users.'),
    ),
    flag('FULLRRSFCOMM', 'Full RRSF communication for this node.'),
    free('GENERICANCHOR', 'How many lists of generic profiles are kept in storage, for the system or a job.'),
    list('INCLUDE', name('member suffix'), 'Runs other members of the RACF parameter library.'),
    one('JESNODE', name('node'), 'The JES node of the system.'),
    flag('LIST', 'Shows the options of the subsystem.'),
    nested(
      'TRACE',
      [
        ...pair(
          free('APPC', 'Traces APPC communication of RRSF. For IBM support.'),
          free('NOAPPC', 'Ends the trace of APPC communication of RRSF.'),
        ),
        ...pair(
          free('ASID', 'Traces the address spaces listed. For IBM support.'),
          free('NOASID', 'Ends the trace of the address spaces listed.'),
        ),
        free('ALLASIDS', 'Traces all address spaces. For IBM support.'),
        ...pair(
          free('CALLABLE', 'Traces callable services. For IBM support.'),
          free('NOCALLABLE', 'Ends the trace of callable services.'),
        ),
        ...pair(
          free('CLASS', 'Traces requests for the classes listed. For IBM support.'),
          free('NOCLASS', 'Ends the trace of requests for the classes listed.'),
        ),
        free('ALLCLASSES', 'Traces all classes. For IBM support.'),
        free('IFCLASS', 'Traces only requests for these classes. For IBM support.'),
        free('NEVERCLASS', 'Never traces requests for these classes.'),
        ...pair(
          free('DATABASE', 'Traces database requests. For IBM support.'),
          free('NODATABASE', 'Ends the trace of database requests.'),
        ),
        ...pair(
          free('GENERICANCHOR', 'Traces the lists of generic profiles. For IBM support.'),
          free('NOGENERICANCHOR', 'Ends the trace of the lists of generic profiles.'),
        ),
        ...pair(
          free('IMAGE', 'Traces the command images. For IBM support.'),
          free('NOIMAGE', 'Ends the trace of the command images.'),
        ),
        ...pair(
          free('JOBNAME', 'Traces the jobs listed. For IBM support.'),
          free('NOJOBNAME', 'Ends the trace of the jobs listed.'),
        ),
        free('ALLJOBNAMES', 'Traces all jobs. For IBM support.'),
        ...pair(
          free('PDCALLABLE', 'Traces policy director callable services. For IBM support.'),
          free('NOPDCALLABLE', 'Ends the trace of policy director callable services.'),
        ),
        ...pair(
          free('RACROUTE', 'Traces RACROUTE requests. For IBM support.'),
          free('NORACROUTE', 'Ends the trace of RACROUTE requests.'),
        ),
        ...pair(
          free('RRSF', 'Traces RRSF communication. For IBM support.'),
          free('NORRSF', 'Ends the trace of RRSF communication.'),
        ),
        ...pair(
          free('SYSTEMSSL', 'Traces System SSL. For IBM support.'),
          free('NOSYSTEMSSL', 'Ends the trace of System SSL.'),
        ),
        ...pair(
          free('USERID', 'Traces the users listed. For IBM support.'),
          free('NOUSERID', 'Ends the trace of the users listed.'),
        ),
        free('ALLUSERIDS', 'Traces all users. For IBM support.'),
        free('IFUSERID', 'Traces only these users. For IBM support.'),
        free('NEVERUSERID', 'Never traces these users.'),
      ],
      'Traces for IBM support.',
    ),
  ],
  complete: false,
  issuedFrom: ['operator', 'parmlib'],
  source,
};
