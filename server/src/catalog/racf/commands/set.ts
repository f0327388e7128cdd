/** SET: options and traces of the RACF subsystem and of RRSF. */
import { className, docs, hex, name, number, nodeUser, operandsOf, pair, special, user } from '../../build.ts';
import { jobName, node } from '../names.ts';
import { every } from '../values.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, SET');
const { flag, one, list, nested } = operandsOf(source);

const issuer = special({ '&RACUID': 'The user who made the change.' });

/** Who is told, by what became of the command. */
const recipients = (what: string): readonly OperandSpec[] => [
  list('ALWAYS', nodeUser, `The users who get ${what} in any case.`, { also: issuer, sure: 'knowledge' }),
  list('WARN', nodeUser, `The users who get ${what} when the command ended with a warning or failed.`, {
    also: issuer,
    sure: 'knowledge',
  }),
  list('FAIL', nodeUser, `The users who get ${what} when the command failed.`, {
    also: issuer,
    sure: 'knowledge',
  }),
];

/** Who is told of commands and changes sent to other nodes. */
const autodirect = [
  ...pair(
    nested('NOTIFY', recipients('a message'), 'Which users get a short message about what became of the change.'),
    flag('NONOTIFY', 'No user gets a message.'),
  ),
  ...pair(
    nested('OUTPUT', recipients('the output'), 'Which users get the whole output, in the data set userid.RRSFLIST.'),
    flag('NOOUTPUT', 'No user gets the output.'),
  ),
];

/** A kind of requests that is traced: all, none, or by number. */
const requests = (kind: string, doc: string): readonly OperandSpec[] =>
  pair(
    nested(
      kind,
      [
        flag('ALL', 'Every request of the kind.', { excludes: ['NONE', 'TYPE'] }),
        flag('NONE', 'No request of the kind.', { excludes: ['ALL', 'TYPE'] }),
        list('TYPE', number(0), 'Only requests with these type numbers, as IBM support names them.', {
          excludes: ['ALL', 'NONE'],
          sure: 'knowledge',
        }),
      ],
      `Traces ${doc} to GTF. For IBM support; costs much while it is on.`,
    ),
    flag(`NO${kind}`, `Ends the trace of ${doc}.`),
  );

const trace = [
  ...pair(
    flag('APPC', 'Traces the APPC conversations of RRSF to the job log. For IBM support.'),
    flag('NOAPPC', 'Ends the trace of APPC conversations.'),
  ),
  list('ASID', hex(1, 4), 'Only requests of these address spaces, by their number in hexadecimal, are traced.', {
    excludes: ['NOASID', 'ALLASIDS'],
    sure: 'knowledge',
  }),
  flag('ALLASIDS', 'Requests of every address space are traced.', { excludes: ['ASID', 'NOASID'] }),
  flag('NOASID', 'The address space no longer chooses what is traced.', { excludes: ['ASID', 'ALLASIDS'] }),
  ...requests('CALLABLE', 'calls of the RACF callable services'),
  list('CLASS', className, 'Requests for these classes are traced, besides those chosen otherwise.', {
    also: every,
    excludes: ['NOCLASS', 'ALLCLASSES'],
  }),
  flag('ALLCLASSES', 'Requests for every class are traced.', { excludes: ['CLASS', 'NOCLASS'] }),
  list('IFCLASS', className, 'Of what is chosen otherwise, only requests for these classes are traced.', {
    also: every,
  }),
  list('NEVERCLASS', className, 'Requests for these classes are never traced, whatever else is chosen.', {
    also: every,
  }),
  flag('NOCLASS', 'The class no longer chooses what is traced.', { excludes: ['CLASS', 'ALLCLASSES'] }),
  ...pair(
    nested(
      'DATABASE',
      [
        ...pair(
          flag('ALL', 'Every access of the database manager.'),
          flag('NONE', 'No access of the database manager.'),
        ),
        ...pair(flag('ALTER', 'Requests that change profiles.'), flag('NOALTER', 'No requests that change profiles.')),
        ...pair(
          flag('ALTERI', 'Requests that change fields in place.'),
          flag('NOALTERI', 'No requests that change fields in place.'),
        ),
        ...pair(flag('READ', 'Requests that read profiles.'), flag('NOREAD', 'No requests that read profiles.')),
      ],
      'Traces requests of the database manager to GTF. For IBM support; costs much while it is on.',
    ),
    flag('NODATABASE', 'Ends the trace of the database manager.'),
  ),
  ...pair(
    flag('GENERICANCHOR', 'Traces how lists of generic profiles are loaded into address spaces.'),
    flag('NOGENERICANCHOR', 'Ends the trace of lists of generic profiles.'),
  ),
  ...pair(
    flag('IMAGE', 'Shows each command sent or received through RRSF in the job log, without its passwords.'),
    flag('NOIMAGE', 'Ends the trace of commands.'),
  ),
  list('JOBNAME', jobName, 'Only requests of these jobs are traced; `*` at the end stands for the rest of a name.', {
    also: every,
    excludes: ['NOJOBNAME', 'ALLJOBNAMES'],
    sure: 'knowledge',
  }),
  flag('ALLJOBNAMES', 'Requests of every job are traced.', { excludes: ['JOBNAME', 'NOJOBNAME'] }),
  flag('NOJOBNAME', 'The job name no longer chooses what is traced.', { excludes: ['JOBNAME', 'ALLJOBNAMES'] }),
  ...requests('PDCALLABLE', 'calls of the policy director callable services'),
  ...requests('RACROUTE', 'RACROUTE requests'),
  ...pair(
    flag('RRSF', 'Traces the communication of RRSF, APPC and TCP alike.'),
    flag('NORRSF', 'Ends the trace of RRSF communication.'),
  ),
  ...pair(
    flag('SYSTEMSSL', 'Traces System SSL in connections of RRSF over TCP.'),
    flag('NOSYSTEMSSL', 'Ends the trace of System SSL.'),
  ),
  list('USERID', user, 'Requests of these users are traced, besides those chosen otherwise.', {
    also: every,
    excludes: ['NOUSERID', 'ALLUSERIDS'],
    sure: 'knowledge',
  }),
  flag('ALLUSERIDS', 'Requests of every user are traced.', { excludes: ['USERID', 'NOUSERID'] }),
  list('IFUSERID', user, 'Of what is chosen otherwise, only requests of these users are traced.', {
    also: every,
    sure: 'knowledge',
  }),
  list('NEVERUSERID', user, 'Requests of these users are never traced, whatever else is chosen.', {
    also: every,
    sure: 'knowledge',
  }),
  flag('NOUSERID', 'The user no longer chooses what is traced.', { excludes: ['USERID', 'ALLUSERIDS'] }),
];

export const set: CommandSpec = {
  name: 'SET',
  aliases: [],
  doc: 'Operator command, or in the RACF parameter library: sets options of the RACF subsystem and of RRSF, and traces. Not a TSO command. What it sets is gone after an IPL.',
  positionals: [],
  operands: [
    ...pair(
      nested('AUTOAPPL', autodirect, 'Changes that applications make to the database are sent to other nodes too.', {
        optional: true,
      }),
      flag('NOAUTOAPPL', 'Changes that applications make stay on this node.', { default: 'in force after an IPL' }),
    ),
    ...pair(
      nested(
        'AUTODIRECT',
        autodirect,
        'RACF commands are sent to other nodes too, where profiles of class RRSFDATA say so.',
        { optional: true },
      ),
      flag('NOAUTODIRECT', 'RACF commands stay on this node.', { default: 'in force after an IPL' }),
    ),
    ...pair(
      nested('AUTOPWD', autodirect, 'Password changes at logon are sent to the same user ID on other nodes.', {
        optional: true,
      }),
      flag('NOAUTOPWD', 'Password changes stay on this node.', { default: 'in force after an IPL' }),
    ),
    ...pair(
      nested('PWSYNC', autodirect, 'Password changes are sent to users associated with RACLINK PEER(PWSYNC).', {
        optional: true,
      }),
      flag('NOPWSYNC', 'Password changes do not reach associated users.', { default: 'in force after an IPL' }),
    ),
    flag(
      'FULLRRSFCOMM',
      'The systems of a multisystem node that are not the main one talk to other nodes too. All systems of the network must know it.',
    ),
    nested(
      'GENERICANCHOR',
      [
        flag('SYSTEM', 'For all address spaces without a setting of their own.', { excludes: ['JOBNAME'] }),
        list('JOBNAME', jobName, 'The number of entries counts for jobs with these names; a name may end in `*`.', {
          excludes: ['SYSTEM'],
          sure: 'knowledge',
        }),
        one('COUNT', number(4, 99), 'How many lists an address space keeps; each is for one class and qualifier.', {
          excludes: ['RESET'],
          default: '4',
          sure: 'knowledge',
        }),
        flag('RESET', 'Back to the setting of the system, or to 4.', { excludes: ['COUNT'] }),
      ],
      'How many lists of generic profiles are kept in storage. More than 4 helps address spaces that touch many high-level qualifiers.',
    ),
    list(
      'INCLUDE',
      name('member suffix', 2, { form: 'national' }),
      'Processes the members IRROPTxx of the RACF parameter library with these suffixes, in order.',
      { sure: 'knowledge' },
    ),
    one('JESNODE', node, 'The JES node name of the system, when it differs from the one RACF finds.', {
      sure: 'knowledge',
    }),
    flag('LIST', 'Shows the options of the subsystem in force.'),
    nested('TRACE', trace, 'What is traced, for IBM support. Several choices in one command add up.'),
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/set.htm',
  issuedFrom: ['operator', 'parmlib'],
  source,
};
