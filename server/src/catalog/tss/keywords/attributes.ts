/** Attributes of an ACID: ADDTO gives them, REMOVE takes them away. */
import { operandsOf } from '../../build.ts';
import { article, known, manual, manualForVm, page } from '../sources.ts';
import { ofAcid, type KeywordGroup } from './group.ts';

const bypass = manualForVm('Implementation', 'Bypass Resource Checking');
const auditor = manual('Auditor Guide', 'Security Definitions');

const otherSuspensions = article(53303, 'Add SUSPEND Attribute Other Than ASUSPEND?');

const { flag } = operandsOf(known);

export const attributes: KeywordGroup = {
  functions: ofAcid,
  keywords: [
    flag(
      'SUSPEND',
      'The ACID cannot sign on: set when violations pass the limit, or by hand. With FOR or UNTIL it ends by itself. REMOVE SUSPEND also takes away what passwords, violations or the exit have set.',
      { source: page('SUSPEND Keyword') },
    ),
    flag(
      'ASUSPEND',
      'The ACID cannot sign on because an administrator said so. Only an administrator can take it away.',
    ),
    flag(
      'PSUSPEND',
      'The ACID cannot sign on after too many wrong passwords (control option PTHRESH). Only the MSCA may add it; others may remove it.',
      { source: otherSuspensions },
    ),
    flag(
      'VSUSPEND',
      'The ACID cannot sign on after too many violations (control option VTHRESH). Only the MSCA may add it; others may remove it.',
      { source: otherSuspensions },
    ),
    flag(
      'XSUSPEND',
      'The ACID cannot sign on because an exit of the site said so. Only the MSCA may add it; others may remove it.',
      { source: otherSuspensions },
    ),
    flag(
      'NOSUSPEND',
      'The ACID is never suspended, however many violations it causes. For started tasks without which the system cannot start.',
      { source: article(15257, 'Prevent suspension an started task acid') },
    ),
    flag('NOPWCHG', 'The user cannot change the own password; an administrator must replace it before it expires.'),
    flag(
      'NOSUBCHK',
      'The ACID may submit jobs for any ACID: the check of the user of a job is bypassed. Events are logged as bypassed.',
      { source: bypass },
    ),
    flag(
      'NORESCHK',
      'All checks of resources are bypassed but those of data sets and volumes. Events are logged as bypassed.',
      { source: bypass },
    ),
    flag('NODSNCHK', 'All checks of data sets are bypassed. Events are logged as bypassed.', { source: bypass }),
    flag(
      'NOVOLCHK',
      'All checks of volumes are bypassed. Data sets on them are still checked unless NODSNCHK is given too.',
      { source: bypass },
    ),
    flag(
      'NOLCFCHK',
      'The lists of the Limited Command Facility are bypassed: every command, program and transaction may be used.',
      { source: bypass },
    ),
    flag('NOVMDCHK', 'All checks of links to minidisks of z/VM are bypassed.', { source: bypass }),
    flag('NOADSP', 'Data sets the ACID makes do not get the protection bit of z/OS.', { source: auditor }),
    flag('ADSP', 'Data sets the ACID makes get the protection bit of z/OS.'),
    flag('AUDIT', 'Every sign-on and every access of the ACID is written to the audit file, whatever LOG says.'),
    flag('CONSOLE', 'The ACID may change control options, with TSS MODIFY and at the console.', { source: auditor }),
    flag('DUFUPD', 'The ACID may change installation data of others through programs (RACROUTE REQUEST=EXTRACT).', {
      source: auditor,
    }),
    flag('DUFXTR', 'The ACID may read installation data of others through programs (RACROUTE REQUEST=EXTRACT).', {
      source: auditor,
    }),
    flag('MRO', 'The ACID signs on between regions of CICS (multiregion operation).'),
    flag(
      'MULTIPW',
      'The ACID has a password of its own for each facility. Goes with FACILITY and PASSWORD; removing it removes those passwords.',
      { source: page('MULTIPW Keyword') },
    ),
    flag('OIDCARD', 'The user must insert an operator identification card at sign-on.'),
    flag('TRACE', 'All that the ACID does is traced on the security log. For finding faults only: much output.'),
    flag('TSOMPW', 'TSO keeps several passwords for the ACID, one for each entry of its user data set.'),
    flag(
      'GAP',
      'Makes a profile one that administrators of other departments may give too: a globally administered profile.',
    ),
    flag('NOREFRESH', 'A profile that users keep as it was at their sign-on, although REFRESH was given.', {
      source: page('NOREFRESH Keyword'),
    }),
    flag('NOOMVSDF', 'The ACID gets no default OMVS segment: without a UID of its own it cannot use z/OS UNIX.'),
    flag('RSTDACC', 'Restricted access: what is permitted to everybody does not count for the ACID.'),
    flag('NOATS', 'CICS does not sign the ACID on automatically when a terminal has the name of the ACID.'),
    flag(
      'PROTECTED',
      'Nobody can sign on with the ACID and a password, and wrong passwords do not suspend it: right for started tasks. Zowe writes it on CREATE.',
    ),
  ],
};
