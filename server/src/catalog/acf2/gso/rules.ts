/** GSO records that say how rules are kept and asked. */
import { keywords, name, number } from '../../build.ts';
import type { AcfRecordSpec } from '../../types.ts';
import { article, known, page, stig, vmPage, zowe } from '../sources.ts';
import { any, job, program, programMask, resourceClass, resourceType } from '../values.ts';
import { experience, fieldsOf, gso, inStig } from './build.ts';

const infodirPage = page('Infostorage Rule Directories (INFODIR)');
const infodir = fieldsOf(infodirPage, 'docs');
const classPage = vmPage('Translating Resource Classes (CLASMAP)');
const clasmap = fieldsOf(classPage, 'docs');
const safdefPage = article(26996);
const directory = name('code-classtype', 6);
const volumes = name('volume mask', 6);

export const ruleRecords: readonly AcfRecordSpec[] = [
  gso(
    'STC.qual',
    'Gives a started task its logonid and group. Without one the task gets the logonid of its own name, or that of DFTSTC.',
    [
      fieldsOf(zowe).one('LOGONID', { type: 'user' }, 'The logonid of the task.'),
      fieldsOf(zowe).one('GROUP', { type: 'group' }, 'The group of the task.'),
      fieldsOf(zowe).one(
        'STCID',
        name('started task', 8),
        'The name of the started task; masks are allowed: `ZWE*****`.',
      ),
      experience.bit('TRACE', 'Starts of the task are traced.'),
    ],
    { source: zowe, qualifier: 'required' },
  ),
  gso(
    'CLASMAP.qual',
    'Gives a SAF class its resource type of three characters. Without one ACF2 takes its own table, and after that the first three letters of the class. Records are searched in the order of SHOW CLASMAP.',
    [
      clasmap.one(
        'RESOURCE',
        resourceClass,
        'The SAF class; masks are allowed. `********` catches all that is in no other record.',
      ),
      clasmap.one(
        'RSRCTYPE',
        resourceType,
        'The resource type, three characters and no mask. Left out, the first three letters of the class.',
      ),
      clasmap.one(
        'ENTITYLN',
        number(0, 255),
        'The longest resource name. With 0 the table of ACF2 is asked for it, so say the length of the class.',
        { default: '0', sure: 'knowledge' },
      ),
      clasmap.one(
        'MUSID',
        name('server ID', 8),
        'The server, by its MUSID, for which the record counts. Left out, all.',
      ),
      inStig.bit('LOG', 'Accesses in the class are logged.', { sure: 'knowledge' }),
      inStig.bit('MIXED', 'Lower case counts in resource names of the class.'),
      inStig.one('POSIT', number(0, 1023), 'The POSIT number of the class. That of a class of IBM cannot be changed.'),
      inStig.bit('SIGNAL', 'Changes of rules of the type send an ENF signal.'),
      inStig.one('PROFINT', any, 'How names of the class are kept as profiles.'),
    ],
    { source: classPage, qualifier: 'optional' },
  ),
  gso(
    'SAFDEF.qual',
    'Says how ACF2 handles SAF calls: which it answers with rules, and which it ignores. The first record that fits counts, in the order of SHOW SAFDEF.',
    [
      inStig.one('ID', name('name', 8), 'A name for the record, shown in traces.'),
      inStig.one(
        'MODE',
        keywords({
          GLOBAL: 'As MODE of GSO OPTS says: rules are asked and obeyed.',
          IGNORE: 'ACF2 does not answer: rules have no effect. So APPL, CONSOLE, JESINPUT and TERMINAL are delivered.',
          LOG: 'Violations are allowed and logged.',
          QUIET: 'Everything is allowed without a trace.',
          WARN: 'Violations are allowed and logged with a message.',
        }),
        'What happens with the calls.',
      ),
      inStig.list(
        'RACROUTE',
        any,
        'The calls that are meant: `REQUEST=AUTH CLASS=APPL REQSTOR=- SUBSYS=-`. Masks are allowed.',
      ),
      inStig.one('RETCODE', number(0, 255), 'The SAF return code for calls that are ignored.'),
      inStig.one('FUNCRET', number(0, 255), 'The return code of the function for calls that are ignored.'),
      inStig.one('FUNCRSN', number(0, 255), 'The reason code of the function for calls that are ignored.'),
      inStig.one('JOBNAME', job, 'The job that calls; masks are allowed.'),
      inStig.one('PROGRAM', programMask, 'The program that calls; masks are allowed.'),
      inStig.one('RB', programMask, 'The program of the request block that calls; masks are allowed.'),
      inStig.one('SUBSYS', name('subsystem', 8), 'The subsystem named in the call.'),
      inStig.one('USERID', name('logonid mask', 8), 'The logonid for which the call is made; masks are allowed.'),
      inStig.bit('NOAPFCHK', 'Callers need not be authorized. The name begins with NO.'),
    ],
    { source: safdefPage, qualifier: 'optional' },
  ),
  gso(
    'INFODIR',
    'The directories of rules that are kept in storage. Masked keys need one, and REBUILD works only for types that are in it.',
    [
      infodir.list(
        'TYPES',
        directory,
        'A code, a hyphen, the letter of the rule class and the type: `R-RFAC`. R keeps rules in common storage, D in the address space that asks, T only the directory; after the hyphen R stands for resource rules, D for Db2. CHANGE needs ADD.',
      ),
      infodir.list('TYPESX', directory, 'More types, from the 257th on.'),
    ],
    { source: infodirPage },
  ),
  gso(
    'RESDIR',
    'The older form of INFODIR, still honoured. INFODIR should take its place.',
    [infodir.list('TYPES', directory, 'A code, a hyphen and the type.', { source: article(26271), sure: 'knowledge' })],
    { source: article(26271) },
  ),
  gso(
    'RESRULE',
    'The data set rules that are kept in storage. A change of one counts after F ACF2,RELOAD(key).',
    [experience.list('RULES', name('key', 8), 'The keys of the rule sets.')],
    { source: article(25037) },
  ),
  gso(
    'RULEOPTS',
    'Options of the rule compiler, and who may work on rules.',
    [
      inStig.bit(
        '$NOSORT',
        'Rule sets may say $NOSORT, and so keep the order of their entries. NO$NOSORT is the safe choice.',
      ),
      inStig.bit(
        'CENTRAL',
        'Only security administrators store rules. NOCENTRAL: owners of data may write rules for them.',
      ),
      inStig.bit('CHANGE', '%CHANGE and %RCHANGE in rule sets count.'),
      inStig.bit('COMPDYN', 'The compiler gets its storage as it needs it.', { sure: 'knowledge' }),
      inStig.list(
        'DECOMP',
        keywords({
          SECURITY: 'Security administrators.',
          AUDIT: 'Auditors.',
          ACCOUNT: 'Account managers.',
          LEADER: 'Leaders.',
          CONSULT: 'Consultants.',
        }),
        'Who may see rules of others.',
      ),
      inStig.bit('RULELONG', 'Rule sets may be longer than 4 KB.'),
      experience.bit('VOLRULE', 'Rules for volumes are asked.'),
    ],
    { source: stig },
  ),
  gso(
    'PPGM',
    'Programs that only logonids with PPGM may run: utilities that reach data around the rules.',
    [inStig.list('PGM-MASK', programMask, 'The programs; masks are allowed.', { aliases: ['PGM'] })],
    { source: stig },
  ),
  gso(
    'LOGPGM',
    'Programs whose accesses are logged.',
    [experience.list('PGM-MASK', programMask, 'The programs; masks are allowed.', { aliases: ['PGM'] })],
    { source: known },
  ),
  gso(
    'BLPPGM',
    'Programs that may skip the labels of tapes, with the libraries they come from.',
    [
      experience.list('PGM', program, 'The programs that may do it.'),
      experience.list('LIBRARY', name('library', 44), 'The libraries they must come from.'),
    ],
    { source: stig },
  ),
  gso(
    'MAINT.qual',
    'Maintenance: this logonid with this program from this library works on data without rules and without a log. The logonid needs MAINT, on z/VM NON-CNCL.',
    [
      inStig.list('LIBRARY', name('library', 44), 'The library of the program.'),
      fieldsOf(vmPage('MAINT Record'), 'docs').list('LID', { type: 'user' }, 'The logonids, up to 256.', {
        sure: 'knowledge',
      }),
      inStig.list('PGM', program, 'The programs that may do it.'),
    ],
    { source: stig, qualifier: 'optional' },
  ),
  gso(
    'LINKLST',
    'Libraries that count as those of the system, so that LIB of a rule is met by programs of the link list.',
    [inStig.list('LIBRARY', name('library', 44), 'The libraries that count as those of the system.')],
    { source: stig },
  ),
  gso(
    'RESVOLS',
    'Volumes whose data sets are protected by rules. All, for a system that is protected.',
    [inStig.list('VOLMASK', volumes, 'The volumes; `-` is all.')],
    { source: stig },
  ),
  gso(
    'SECVOLS',
    'Volumes that are protected as a whole, by rules for the volume, such as those for tapes.',
    [inStig.list('VOLMASK', volumes, 'The volumes; masks are allowed.')],
    { source: stig },
  ),
  gso(
    'PDS.qual',
    'Libraries whose members are protected by resource rules.',
    [
      experience.one('LIBRARY', name('library', 44), 'The library with the members.'),
      experience.one('RSRCTYPE', resourceType, 'The resource type in which members are looked up.'),
    ],
    { source: known, qualifier: 'required' },
  ),
  gso(
    'APPLDEF.qual',
    'Describes records of the site in the information database: their key, and the module that knows their fields.',
    [
      fieldsOf(vmPage('APPLDEF Record'), 'docs').one(
        'CLASS',
        any,
        'The storage class: its code and its name, `CLASS(code|name)`.',
      ),
      experience.one('TYPE', any, 'The type: its code of three characters and its name.'),
      experience.one('APPLDIV', any, 'The division; masks are allowed.'),
      experience.one('DIVLEN', number(0, 8), 'The longest division.'),
      experience.one('RECIDLEN', number(1, 44), 'The longest name of a record.'),
      experience.list('RSBLIB', name('library', 44), 'The library with the module that knows the fields.'),
      experience.list('RECID', any, 'The records, each with the module that knows its fields.'),
    ],
    { source: vmPage('APPLDEF Record'), qualifier: 'optional' },
  ),
];
