/** Keywords that limit or describe a permit, and some of them a facility or a profile of an ACID. */
import { date, keywords, name, number, operandsOf, special } from '../../build.ts';
import { accessLevel } from '../levels.ts';
import { documented, known, manual, manualForVm, page, pageForVm, stig } from '../sources.ts';
import { dataSet, days, facilities, facility, modes, program, smfId, userAcid } from '../values.ts';
import { ofAcid, type KeywordGroup } from './group.ts';

const { flag, one, list } = operandsOf(documented);

const lcf = manualForVm('Implementation', 'Limited Command Facility');

const actions = keywords({
  ADMIN: 'The administrator who gets the permit may administer the resource, although it is outside of the own scope.',
  AUDIT: 'Every access is written to the audit file, whatever mode and LOG say.',
  DENY: 'The access is refused. Not for classes with access levels: there it is ACCESS(NONE).',
  EXIT: 'The exit of the site is called for every access.',
  FAIL: 'Unauthorized accesses fail, whatever the mode of the facility or user is.',
  NODSN: 'On a volume: data sets are not checked, only the permit for the volume counts.',
  NODSNCHK: 'The same as NODSN.',
  NOTIFY: 'Every access is told at the console, with TSS7299W.',
  PASSWORD: 'The password of the data set is asked for besides.',
  REVERIFY: 'For OTRAN: the user must give the password again.',
  VMPRIV: 'Gives the right to privileged commands of z/VM.',
});

export const access: readonly KeywordGroup[] = [
  {
    functions: ['PERMIT', 'REVOKE', 'ADMIN', 'DEADMIN', 'ADDTO'],
    keywords: [
      list(
        'ACCESS',
        accessLevel,
        'The access: READ, UPDATE, CONTROL, ALL and others; which of them, the class says (its ACLST). A list such as ACCESS(READ,CONTROL) gives both: levels are bits, and only those that contain the bits of a lower one include it. REVOKE and DEADMIN ignore it. ADDTO takes it for the AUDIT record.',
        {
          aliases: ['ACC'],
          default: 'the default access of the class',
          source: page('ACCESS Keyword'),
        },
      ),
    ],
  },
  {
    functions: ['PERMIT', 'REVOKE', ...ofAcid],
    keywords: [
      one(
        'FOR',
        number(0, 255),
        'For how many days from today the permit, facility, profile or ACID counts. FOR(0) ends the limit of an ACID.',
        { source: known, excludes: ['UNTIL'] },
      ),
      one(
        'UNTIL',
        date,
        'The last day on which the permit, facility, profile or ACID counts. The form follows control option DATE, mm/dd/yy unless the site changed it; years from 70 on are 1970 and later.',
        { excludes: ['FOR'], source: page('UNTIL Keyword'), sure: 'doubtful' },
      ),
      list('DAYS', days, 'On which days: names of days, WEEKDAYS, WEEKENDS or ALL.', { source: known }),
      list(
        'TIMES',
        number(0, 24),
        'From which hour to which, by the clock of the system: TIMES(08,17). A second hour before the first goes over midnight.',
        { aliases: ['TIME'], source: pageForVm('TIMES Keyword, Time Ranges') },
      ),
      one(
        'TIMEREC',
        name('time record', 8),
        'The time record that says when, in steps of 15 minutes, instead of TIMES.',
        {
          source: pageForVm('TIMEREC Keyword'),
        },
      ),
      one(
        'CALENDAR',
        name('calendar record', 8),
        'The calendar record that says on which days of a year, instead of DAYS.',
        {
          source: manualForVm('Implementation', 'Time and Duration Restrictions'),
        },
      ),
      list('SYSID', smfId, 'Only on the systems with these SMF identifiers.', { source: known }),
      list('ACTION', actions, 'What happens at the access. For a FACILITY only AUDIT, NOTIFY and DENY count.', {
        source: manual('User Guide', 'Access Restriction with the ACTION Keyword'),
      }),
    ],
  },
  {
    functions: ['PERMIT', 'REVOKE'],
    keywords: [
      list('FACILITY', facility, 'The permit counts only for users who have signed on through these facilities.', {
        aliases: ['FAC'],
        also: facilities,
      }),
      list(
        'PRIVPGM',
        program,
        'The permit counts only while one of these programs, up to five, is in control. It must come from LIBRARY, or else from the link pack area or link list. The class must have the attribute PRIVPGM.',
        { source: pageForVm('PRIVPGM Keyword') },
      ),
      one('LIBRARY', dataSet, 'The library from which the programs in PRIVPGM must come. For data sets only.', {
        aliases: ['LIB'],
        needs: ['PRIVPGM'],
        source: pageForVm('PRIVPGM Keyword'),
      }),
      list(
        'SYMXCERT',
        name('label of a certificate', 97),
        'Labels of up to 12 certificates with which the keys of a CSFKEYS permit may be exported; `*` for any in the key store.',
        { source: page('SYMXCERT Keyword') },
      ),
    ],
  },
  {
    functions: ['PERMIT', 'REVOKE', 'WHOHAS'],
    keywords: [
      one(
        'MODE',
        modes,
        'The mode in which the ACID works, whatever its facility has. A permit for DORMANT or WARN lets violations through. Only the MSCA and an SCA may give it.',
        { source: page('MISC9 Keyword'), sure: 'docs' },
      ),
      list(
        'ACID',
        userAcid,
        'An ACID for which the one in front may submit jobs, as class SURROGAT allows it in RACF.',
        { also: special({ '*ALL*': 'All ACIDs.' }) },
      ),
    ],
  },
  {
    functions: ['ADMIN', 'DEADMIN'],
    keywords: [
      list('FACILITY', facility, 'The facilities the administrator may give to others.', {
        aliases: ['FAC'],
        also: facilities,
      }),
    ],
  },
  {
    functions: ofAcid,
    keywords: [
      flag(
        'UNDERCUT',
        'Takes ownership of part of a prefix that another ACID owns. The old owner gets a permit unless NOPERMIT is given.',
        { source: pageForVm('ADDTO Function, Resource Ownership') },
      ),
      flag('NOPERMIT', 'With UNDERCUT: the old owner gets no permit.', {
        needs: ['UNDERCUT'],
        source: pageForVm('ADDTO Function, Resource Ownership'),
      }),
      flag(
        'SIGNMULTI',
        'With FACILITY: the ACID may sign on several times at once. In the NDT: a PassTicket may be used several times.',
        {
          source: stig,
        },
      ),
      list(
        'COMMAND',
        name('facility, then commands'),
        'The commands the ACID may use in a facility, and no others: `COMMAND(TSO,(LISTCAT,DELETE))`.',
        {
          aliases: ['CMD', 'CMDS'],
          source: lcf,
        },
      ),
      list('XCOMMAND', name('facility, then commands'), 'The commands the ACID may not use in a facility.', {
        aliases: ['XCMD', 'XCMDS'],
        source: lcf,
      }),
      list(
        'TRANSACTIONS',
        name('facility, then transactions'),
        'The transactions the ACID may use in a facility, and no others: `TRANS(CICSPROD,(CEMT))`.',
        {
          aliases: ['TRANS'],
          source: lcf,
        },
      ),
      list(
        'XTRANSACTIONS',
        name('facility, then transactions'),
        'The transactions the ACID may not use in a facility.',
        {
          aliases: ['XTRANS'],
          source: lcf,
        },
      ),
    ],
  },
  {
    functions: ['REFRESH'],
    keywords: [
      one(
        'JOBNAME',
        name('job, session or `*`', 8),
        'The job, session or region whose copy of the security record is renewed; `*` for all in which the ACID is signed on.',
        {
          source: page('REFRESH Function'),
        },
      ),
    ],
  },
];
