/** SET: the setting, and options of the session. */
import { keywords, name, operandsOf, special } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { page } from '../sources.ts';
import { job, node, resourceType, systemId } from '../values.ts';
import { subcommand } from './build.ts';

const source = page('SET Subcommand');
const { flag, one, list } = operandsOf(source);

const controls = keywords({
  GSO: 'Global system options: STC, CLASMAP, INFODIR, OPTS, PSWD and others.',
  CAC: 'What is kept in the cache.',
  CPF: 'Command propagation: the nodes to which changes are sent.',
  IMS: 'Options of ACF2 for IMS.',
  MFPOLICY: 'Policies of multi-factor authentication.',
  NET: 'Nodes of the network and how logonids are synchronized.',
  SMS: 'Options for storage management.',
  DCO: 'Options for repositories outside of ACF2.',
  LDS: 'Options of the LDAP directory services.',
  TSO: 'Values of the full-screen TSO logon that ACF2 keeps for each user. They are only listed.',
  DB2: 'Options of the ACF2 option for Db2.',
});

const profiles = keywords({
  USER: 'Profiles of logonids. DIV names the segment: OMVS, CERTDATA, KEYRING and others.',
  GROUP: 'Profiles of groups; DIV(OMVS) has the GID.',
  PTKTDATA: 'PassTicket keys of applications, with DIV(SSIGNON).',
  APPCLU: 'Sessions between pairs of LUs, with DIV(SESSION).',
  DATASET: 'Data of data sets for other products.',
  DLFCLASS: 'Objects of the data lookaside facility.',
  KEYSMSTR: 'Keys that encrypt passwords for other products.',
  SYSMVIEW: 'Data of SYSVIEW.',
});

const settings: readonly OperandSpec[] = [
  flag('ACF', 'Logonids and data set rules together: the setting with which the ACF command begins.'),
  flag('LID', 'Logonids. INSERT, CHANGE, DELETE and LIST work on them.'),
  flag('RULE', 'Data set rules. `R` without parentheses means RULE, with them RESOURCE.', { aliases: ['R'] }),
  one(
    'RESOURCE',
    resourceType,
    'Resource rules of one type, three characters that stand for a SAF class: `SET RESOURCE(FAC)`. Until the next SET every RECKEY, COMPILE and DELETE works on this type: the wrong one is a common slip.',
    { sure: 'knowledge' },
  ),
  one(
    'CONTROL',
    controls,
    'Records with options of the system: `SET CONTROL(GSO)`. A changed record counts after `F ACF2,REFRESH(record)`.',
    { aliases: ['C'], sure: 'knowledge' },
  ),
  one(
    'PROFILE',
    profiles,
    'Profile records: what RACF keeps in segments. DIV beside it says which: `SET PROFILE(USER) DIV(OMVS)`.',
    { aliases: ['P'], sure: 'knowledge' },
  ),
  one(
    'XREF',
    keywords({
      ROL: 'Roles, and groups of roles.',
      SGP: 'Groups of input sources.',
      RGP: 'Groups of resources.',
    }),
    'Cross-reference records: roles and groups. Changes count after `F ACF2,NEWXREF`.',
    { aliases: ['X'], sure: 'docs' },
  ),
  one(
    'ENTRY',
    keywords({
      SRC: 'Logical names of input sources.',
      SGP: 'Groups of sources in the older form. X(SGP) takes masks.',
    }),
    'Records of input sources.',
    { aliases: ['E'] },
  ),
  one(
    'FIELD',
    keywords({
      EXP: 'Expressions that select records by the contents of their fields.',
      REC: 'Descriptions of the fields of a record. RECCHECK of a rule and $RECNAME name them.',
    }),
    'Record-level protection. With parentheses only: `SET F` alone means FORCE.',
    { aliases: ['F'] },
  ),
  one('IDENTITY', keywords({ AUT: 'Data of extended user authentication.' }), 'Extended user authentication.', {
    aliases: ['I'],
  }),
  one(
    'SCOPE',
    keywords({ SCP: 'Scope lists: what an administrator may work on.' }),
    'Scope lists. SCPLIST of a logonid names one, and so limits SECURITY, ACCOUNT and the like.',
    { aliases: ['SC'] },
  ),
  one(
    'SHIFT',
    keywords({
      SFT: 'Shifts: days and times of the day.',
      ZON: 'Time zones, as a difference to the time of the system.',
    }),
    'Shifts and time zones. Changes count after `F ACF2,NEWSHIFT`.',
    { aliases: ['SH'] },
  ),
];

const options: readonly OperandSpec[] = [
  one(
    'DIVISION',
    name('division', 8),
    'The division of the profile records that follow: OMVS, CERTDATA, KEYRING and others. One at a time.',
    { aliases: ['DIV'], sure: 'knowledge' },
  ),
  one('MDIV', name('division mask', 8), 'A mask of divisions whose records are listed.', { sure: 'knowledge' }),
  one(
    'SYSID',
    systemId,
    'The system whose records are read and written. `?` asks for the one in force. Records of another system are not seen by REFRESH here.',
    { sure: 'knowledge' },
  ),
  one('MSYSID', name('system ID mask', 8), 'A mask of systems: `MSYSID(-)` before LIST shows the records of all.', {
    sure: 'knowledge',
  }),
  list(
    'TARGET',
    node,
    'The nodes to which the subcommands that follow are sent. Empty: none; `?` asks for those in force.',
    {
      also: special({ '=': 'This node.' }),
      sure: 'knowledge',
    },
  ),
  flag('FORCE', 'STORE and COMPILE replace rule sets that exist. Stays in force until END.', { excludes: ['NOFORCE'] }),
  flag('NOFORCE', 'STORE and COMPILE do not replace rule sets that exist.', { excludes: ['FORCE'] }),
  flag('TERSE', 'LIST shows only a part of each logonid.', { aliases: ['TE'], excludes: ['VERBOSE'] }),
  flag('VERBOSE', 'LIST shows all of a logonid. The default.', { excludes: ['TERSE'] }),
  flag('TRIVIA', 'LIST shows statistics and other trivial fields too.', { aliases: ['TR'], excludes: ['NOTRIVIA'] }),
  flag('NOTRIVIA', 'LIST leaves statistics and other trivial fields out.', { excludes: ['TRIVIA'] }),
  flag('SIGNAL', 'Changes send an ENF signal, by which servers notice them.', { excludes: ['NOSIGNAL'] }),
  flag('NOSIGNAL', 'Changes send no ENF signal.', { excludes: ['SIGNAL'] }),
  flag('NOERROR', 'An error does not end the session.', { aliases: ['NOE'] }),
  one(
    'NORULE',
    job,
    'Drops the rules that an address space has kept, so that it reads them anew. Without a name those of your own.',
    {
      aliases: ['NOR', 'NORULES'],
      optional: true,
      also: special({ ALL: 'Those of all address spaces.' }),
      sure: 'knowledge',
    },
  ),
  one('MEMBER', name('member', 8), 'The member that is meant where a partitioned data set is named without one.', {
    aliases: ['ME'],
    sure: 'knowledge',
  }),
];

export const set = subcommand(
  'SET',
  'Chooses the setting: which records the subcommands that follow work on, and some options. It stays in force until the next SET. After a SET that failed, no subcommand that works on the database is accepted until a valid one.',
  [...settings, ...options],
  { aliases: ['SE', 'T'], shortest: 'SE', checked: true, source },
);
