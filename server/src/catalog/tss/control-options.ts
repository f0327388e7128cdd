/** Control options: what TSS MODIFY changes until the next start. Lasting values stand in the parameter file. */
import { keywords, name, number, numberOr, operandsOf } from '../build.ts';
import type { OperandSpec } from '../types.ts';
import { article, documented, known, manual, manualForVm, optionPage, page, stig, unsure } from './sources.ts';
import { modes, userAcid } from './values.ts';

const { flag, one, list, free } = operandsOf(documented);
const fromExperience = operandsOf(known);

const passwords = manualForVm('Planning', 'Password Control Options');

const switched = (on: string, off: string) => keywords({ ON: on, OFF: off, YES: on, NO: off });

const documentedOptions: readonly OperandSpec[] = [
  free(
    'FACILITY',
    'Shows or changes a facility: `FACILITY(TSO=MODE=FAIL)`, `FACILITY(USER11=NAME=ZOWE)`. FACILITY(ALL) shows all. Lost at the next start unless it stands in the parameter file.',
    {
      aliases: ['FAC'],
      source: article(5323, 'changes of control options'),
    },
  ),
  one('MODE', modes, 'The mode of the whole system; facilities, users and profiles may have others.', {
    source: manualForVm('User Guide', 'Security Modes'),
  }),
  free('STATUS', 'Shows the control options in force.', { source: stig }),
  flag(
    'OMVSTABS',
    'Builds the tables of UIDs and GIDs anew: afterwards z/OS UNIX knows what ADDTO and REMOVE changed.',
    {
      source: page('UID Keyword'),
    },
  ),
  free('PPSCHAR', 'The special characters that password phrases may have.', { source: stig }),
  free(
    'NEWPHRASE',
    'What a password phrase must be like: MA= and MN= for letters and digits, MAX= and MIN= for the length, MINDAYS=, NR=, SC=, ID, WARN=.',
    {
      source: stig,
    },
  ),
  free(
    'NEWPW',
    'What a password must be like: MIN= for the length, MINDAYS=, NR=, FA, FN, MC, RS for the restricted list, ID, WARN=.',
    { source: passwords },
  ),
  one('PPEXP', number(0, 255), 'After how many days a password phrase expires when none is said; 0 never.', {
    source: stig,
    sure: 'knowledge',
  }),
  one('PPHIST', number(1, 64), 'How many old password phrases cannot be used again.', {
    source: stig,
    sure: 'knowledge',
  }),
  one(
    'PWEXP',
    number(0, 255),
    'After how many days a password expires when PASSWORD does not say; 0 never. Old users keep what they have.',
    {
      source: manualForVm('Implementation', 'Password Expiration Intervals'),
    },
  ),
  one('PWHIST', number(1, 64), 'How many old passwords cannot be used again, up to 64.', { source: passwords }),
  one(
    'PWVIEW',
    switched('Administrators with DATA(PWVIEW) may see passwords.', 'Nobody may see passwords.'),
    'Whether passwords can be shown.',
    {
      source: passwords,
    },
  ),
  one(
    'PWADMIN',
    switched('They hold.', 'They do not hold.'),
    'Whether the rules of NEWPW hold for passwords that administrators give.',
    {
      source: page('PASSWORD Keyword (for Administrators)'),
    },
  ),
  free('RPW', 'Words with which no new password may begin: `RPW(ADD,word)`, `RPW(REMOVE,word)`, `RPW(LIST)`.', {
    source: manualForVm('Implementation', 'Prohibited Passwords and Prefixes'),
  }),
  one('PTHRESH', numberOr([0], 1, 254), 'How many wrong passwords in a row suspend an ACID; 0 never.', {
    default: '4',
    source: optionPage('PTHRESH'),
  }),
  list(
    'VTHRESH',
    name('number, then actions'),
    'How many violations in one session lead to the actions: `VTHRESH(10,NOT,SUS)`; 0 to 254, 0 for no limit.',
    {
      source: manual('User Guide', 'Violation Limits'),
    },
  ),
  one(
    'INACTIVE',
    number(0, 255),
    'How many days after its password expired an ACID can no longer sign on; 0 for no limit.',
    {
      default: '0',
      source: article(24027, 'Default inactivity period in Top Secret'),
    },
  ),
  one('TIMER', number(10, 300), 'After how many seconds what is in storage is written to the audit file.', {
    default: '15',
    source: optionPage('TIMER'),
  }),
  free('DATE', 'The form of dates in commands and lists, such as DATE(MM/DD/YY).', {
    source: manualForVm('User Guide', 'Command Functions'),
  }),
  free(
    'AUTH',
    'How permits of user, profiles and the ALL record are put together: MERGE or OVERRIDE, with ALLMERGE or ALLOVER.',
  ),
  one('MODLUSER', userAcid, 'The ACID from which a user without OMVS segment gets one.', {
    source: optionPage('MODLUSER'),
  }),
  free(
    'DOWN',
    'What happens while Top Secret is down, by kind of work: `DOWN(BW,SB,TW,OW)`; W waits, B bypasses, F fails, N goes on normally.',
    {
      source: manualForVm('Control Options', 'DOWN'),
    },
  ),
  free(
    'SECCACHE',
    'The cache of security records: OFF, or SIZE=, INDEX=, EXP=, WARN=. Must be off while a class changes to MASK.',
    {
      source: article(130128, 'Changing IBMFAC To Maskable In Top Secret'),
    },
  ),
  free('PDSPROT', 'Protection of members: ON, or `PDSPROT(DSN(name),VOL(volser),CLASS(PDSMEM1))`.', {
    source: article(240364, 'Define Dataset Access using PDSPROT(ON) in Top Secret'),
  }),
  free('PROFINTERVAL', 'For how long a profile is not read again.', { source: optionPage('PROFINTERVAL') }),
  one('TIMELOCK', number(0), 'After how many minutes without input terminals are locked.', {
    source: optionPage('TIMELOCK'),
    sure: 'knowledge',
  }),
];

const { free: other, one: otherOne } = fromExperience;

const knownOptions: readonly OperandSpec[] = [
  other('ADABAS', 'The SVC through which Adabas is protected.', { source: unsure }),
  other('ADMINBY', 'Whether the record of an ACID keeps who changed it and when.'),
  other('ADSP', 'For which users new data sets get the protection bit of z/OS.'),
  other('AUTOERASE', 'Whether data sets are overwritten when they are deleted.'),
  other('BACKUP', 'When the security file is copied to the backup file, or OFF.'),
  other('BYPASS', 'Jobs and regions for which nothing is checked while the option is set.'),
  other('CACHE', 'How much storage keeps records of the security file.'),
  other('CPF', 'Whether commands go to other nodes (Command Propagation Facility).'),
  other('CPFNODES', 'The nodes of the Command Propagation Facility.'),
  other('CPFRCVUND', 'Whether commands of nodes are taken that nobody has named.'),
  other('CPFTARGET', 'Where commands go that name no TARGET.'),
  other('CPFWAIT', 'Whether commands wait for the answers of other nodes.'),
  other('DEBUG', 'Dumps for finding faults.'),
  other('DIAGTRAP', 'A trap for finding faults.'),
  other('DRC', 'What a detailed reason code of a violation does and says.'),
  other('DUFPGM', 'Programs that may read and change installation data.'),
  other('EXIT', 'Whether the exit of the site is called: ON or OFF.'),
  other('EXPDAYS', 'For how many days expired ACIDs are kept.'),
  otherOne('HPBPW', number(0, 255), 'For how many days batch jobs may still use the password before last.'),
  other('INSTDATA', 'Which installation data programs see.'),
  other('IOTRACE', 'Traces the input and output of the security file.'),
  other('JCT', 'Where JES keeps what Top Secret needs to know of a job.'),
  other('JES', 'Which JES there is and how its jobs are checked.'),
  other('JESNODE', 'The name of the own node.'),
  other('JOBACID', 'From which part of the job statement a job without a user gets its ACID.'),
  other('LOG', 'What is logged and where: INIT, SMF, MSG, SEC9, ALL, NONE.'),
  other('LUUPDONCE', 'Whether the day of last use is written once a day only.', { source: unsure }),
  other('MSG', 'How a message of Top Secret looks and who sees it.'),
  other('MSUSPEND', 'Whether the MSCA can be suspended.'),
  other('NJEUSR', 'The ACID of jobs and output of other nodes that nobody knows.'),
  other('NPPTHRESH', 'How often a user may try a new password phrase.'),
  other('NPWRTHRESH', 'How often a user may try a new password.', { source: unsure }),
  other('OMVSGRP', 'The default group of z/OS UNIX.'),
  other('OMVSUSR', 'The default user of z/OS UNIX.'),
  other('OPTIONS', 'Numbers of special features that are switched on.'),
  other('PRODUCTS', 'Products with which Top Secret works.'),
  other('RECOVER', 'Whether changes are written to the recovery file.'),
  other('RESETSTATS', 'Sets the counters of STATS back.'),
  other('SECTRACE', 'Traces security requests.'),
  other('SHRFILE', 'Whether systems share the security file.'),
  other('SHRPROF', 'Whether users in one address space share profiles.'),
  other('STATS', 'Shows what Top Secret has done since its start.'),
  other('SUBACID', 'Which ACID a submitted job without a user gets.'),
  other('SVCDUMP', 'Writes a dump of the address space, for the vendor.'),
  other('SWAP', 'Whether the address space may be swapped out: YES or NO.'),
  other('SYNCH', 'Brings caches and the security file together.'),
  other('SYSOUT', 'The output class of the log.'),
  other('TAPE', 'How tapes are protected: by volume, by data set, or by a tape manager.'),
  other('TEMPDS', 'Whether temporary data sets are checked.'),
  other('UNIQUSER', 'Whether a UID is made for every user without one.'),
  other('VERSION', 'Shows the version of Top Secret.'),
  other('VSAMCAT', 'Whether the catalog is checked for VSAM data sets.'),
];

/** What TSS MODIFY takes. */
export const controlOptions: readonly OperandSpec[] = [...documentedOptions, ...knownOptions];
