/** What the logonid may do: administration, access around the rules, work of servers and jobs. */
import { name, number, user } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { acfPage, article } from '../sources.ts';
import { logonidMask, node, program, uidMask } from '../values.ts';
import { checked, doubtful, experience, fieldsOf, shared } from './build.ts';

const smsClass = (what: string) => name(what, 8);

export const administration: readonly OperandSpec[] = [
  checked.bit(
    'SECURITY',
    'Security administrator: may write every rule and record, and reaches all data and resources, logged, unless RULEVLD and RSRCVLD say otherwise. SCPLIST limits it.',
  ),
  checked.bit(
    'ACCOUNT',
    'Account manager: may create, change and delete logonids, but not those with SECURITY. SCPLIST limits it.',
  ),
  checked.bit('AUDIT', 'Auditor: sees all logonids, rules and options, and changes none.'),
  checked.bit(
    'LEADER',
    'Leader: sees the logonids of a group and changes some of their fields, such as passwords. SCPLIST should say which.',
  ),
  shared.bit('CONSULT', 'Consultant: sees logonids, and changes a few fields about TSO. SCPLIST should say which.'),
  checked.bit('REFRESH', 'May give ACF2 its operator commands, such as REFRESH and REBUILD, at a console or from ACF.'),
  shared.one(
    'SCPLIST',
    name('scope list', 8),
    'The scope list that limits what the logonid may do with SECURITY, ACCOUNT, AUDIT, LEADER or CONSULT. Without one they reach everything.',
  ),
  shared.one('LIDSCOPE', logonidMask, 'The logonids that the administrator may work on. SCPLIST is the way of today.'),
  experience.one(
    'DSNSCOPE',
    name('key mask', 8),
    'The rule sets that the administrator may work on. SCPLIST is the way of today.',
  ),
  experience.one(
    'UIDSCOPE',
    uidMask,
    'The UID strings that the administrator may work on. SCPLIST is the way of today.',
  ),
  checked.bit(
    'RULEVLD',
    'Rules are asked for data sets, even though the logonid has SECURITY or owns them. Right for administrators.',
  ),
  checked.bit(
    'RSRCVLD',
    'Rules are asked for resources, even though the logonid has SECURITY. Right for administrators.',
  ),
  shared.bit('NO-STORE', 'May not store rule sets, not even those it owns or %CHANGE gives it.'),
];

export const aroundTheRules: readonly OperandSpec[] = [
  checked.bit(
    'NON-CNCL',
    'No access is refused: what the rules forbid is done all the same, and logged. For a few tasks of the system. The name begins with NON, so taking it back is NONON-CNCL.',
  ),
  checked.bit('READALL', 'May read every data set, whatever the rules say; it is logged. For tasks such as backup.'),
  checked.bit(
    'MAINT',
    'Maintenance: with a program and library that GSO MAINT names, rules are not asked and nothing is logged.',
  ),
  checked.bit(
    'TAPE-BLP',
    'May skip the labels of tapes (BLP), and so read data sets under another name than that of the rules.',
  ),
  checked.bit('TAPE-LBL', 'May read tapes with other labels than they have (BLP for programs that GSO BLPPGM names).'),
  checked.bit('PPGM', 'May run the programs that GSO PPGM protects: utilities that reach data around the rules.'),
  shared.bit(
    'DUMPAUTH',
    'May take dumps of address spaces with programs that may only be run, and so see what they hold.',
  ),
  experience.bit('VLDRSTCT', 'A RESTRICT logonid is also checked for the job that uses it.'),
  experience.bit('NOMAXVIO', 'The job is not ended when it causes as many violations as GSO OPTS MAXVIO says.'),
  experience.bit('AUTODUMP', 'Every violation of the logonid makes a dump. For finding errors only.'),
];

export const work: readonly OperandSpec[] = [
  fieldsOf(article(143623)).bit(
    'STC',
    'Only started tasks may use the logonid. Not needed where a GSO STC record gives the task its logonid.',
  ),
  checked.bit('JOB', 'May be used for batch jobs, which counts where GSO OPTS says JOBCK.'),
  checked.bit('TSO', 'May log on to TSO. Without it the logon is refused where GSO TSO says LOGONCK.'),
  checked.bit('CICS', 'May sign on to CICS regions that ACF2 checks.'),
  experience.bit('IMS', 'May sign on to IMS regions that ACF2 checks.'),
  experience.bit('IDMS', 'May sign on to IDMS systems that ACF2 checks.'),
  checked.bit(
    'RESTRICT',
    'For production jobs: used without a password, so SUBAUTH, PROGRAM or SOURCE should limit from where. Nobody logs on with it.',
  ),
  experience.bit('SUBAUTH', 'Jobs with this logonid come only from authorized programs: those in APF libraries.'),
  experience.one(
    'PROGRAM',
    name('program mask', 8),
    'The program through which jobs with this logonid must be submitted. Goes with RESTRICT and SUBAUTH.',
  ),
  doubtful.one('PGM', program, 'The program for which the logonid is meant, on z/VM. On z/OS the field is PROGRAM.'),
  checked.bit('JOBFROM', 'May submit jobs for other logonids with `//*JOBFROM`. For schedulers and transfer programs.'),
  experience.bit('NO-INH', 'Jobs from other nodes do not get this logonid by inheritance. The name begins with NO.'),
  checked.bit(
    'NO-SMC',
    'The job is not made non-swappable while ACF2 has resources for it: a server would stop others. The name begins with NO.',
  ),
  experience.bit('NO-OMVS', 'May not use z/OS UNIX, whatever its profile says. The name begins with NO.'),
  experience.bit(
    'NO-STATS',
    'Uses of the logonid are not counted in its record, which saves writing it. The name begins with NO.',
  ),
  shared.bit('NOSPOOL', 'May not read the spool, on z/VM. The name begins with NO.'),
  experience.bit('SYSPEXCL', 'The logonid is left out of the sharing of data in a sysplex.'),
  shared.bit('GRPLOGON', 'A group logonid, on z/VM: members of the group log on to it with their own passwords.'),
  doubtful.bit('TDISKVLD', 'Temporary minidisks are checked too, on z/VM.'),
  experience.one('SYNCNODE', node, 'The node on which the logonid is kept in step with this one.'),
  experience.one('HOMENODE', node, 'The node whose database has the logonid.'),
  shared.one('DATACLAS', smsClass('data class'), 'The data class for new data sets of the user.'),
  experience.one('MGMTCLAS', smsClass('management class'), 'The management class for new data sets of the user.'),
  experience.one('STORCLAS', smsClass('storage class'), 'The storage class for new data sets of the user.'),
];

export const servers: readonly OperandSpec[] = [
  checked.bit(
    'MUSASS',
    'A server for many users in one address space: it signs users on and asks for their rights, not its own. Needed by CICS, TCP/IP servers and the like.',
  ),
  shared.bit('MUSUPDT', 'The server may change logonids, such as passwords at sign-on.'),
  shared.one('MUSID', name('server ID', 8), 'The name by which CLASMAP and other records know the server.'),
  shared.one('MUSDLID', user, 'The logonid of users of the server who did not sign on.'),
  experience.one('MUSPGM', program, 'The program that the address space must run to be a server.'),
  experience.one('MUSOPT', program, 'The module with options for the server.'),
  checked.bit('ACF2CICS', 'A CICS region with this logonid starts the ACF2 interface for CICS.'),
  shared.free('CICSCL', 'The operator classes in CICS: to which messages are routed.'),
  shared.one('CICSID', name('operator ID', 3), 'The operator identification in CICS, three characters.'),
  shared.one('CICSPRI', number(0, 255), 'The priority of the operator in CICS.'),
  shared.free('CICSRSL', 'The resource security keys of old CICS releases.'),
  experience.free('CICSKEY', 'The transaction security keys 1 to 24 of old CICS releases.'),
  experience.free('CICSKEYX', 'The transaction security keys 25 to 64 of old CICS releases.'),
  doubtful.free('CICSOPT', 'Options of the user in CICS.'),
];

/** Fields of CHANGE alone. */
export const changing: readonly OperandSpec[] = [
  fieldsOf(acfPage).bit(
    'OPERATOR',
    'May use the TSO command OPERATOR, and give operator commands from ACF: `F ACF2,...`.',
  ),
];
