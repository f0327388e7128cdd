/** SHOW: what is in force, by topic. */
import { name, operandsOf } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { documented, known, unsure } from '../sources.ts';
import { subcommand } from './build.ts';

const { flag } = operandsOf(documented);
const { flag: fromExperience } = operandsOf(known);
const { flag: doubtful } = operandsOf(unsure);
const { flag: of, one } = operandsOf(documented, 'knowledge');

const topics: readonly OperandSpec[] = [
  fromExperience('ALL', 'Everything there is to show; beside OMVS all users and groups.'),
  fromExperience('ACTIVE', 'The state of ACF2 on this system.'),
  fromExperience('ACF2', 'The general options.'),
  flag(
    'CLASMAP',
    'Which type each SAF class has, those of ACF2 and of the site, in the order in which they are searched.',
  ),
  flag(
    'SAFDEF',
    'How SAF calls are handled, in the order in which the definitions are searched. The first that fits counts.',
  ),
  flag('STATE', 'The mode and other options in force.'),
  flag('SYSTEMS', 'The systems, and the SYSID that is in force.'),
  flag('PSWDOPTS', 'The options for passwords and phrases.'),
  flag('UNIXOPTS', 'The options for z/OS UNIX, such as UNIQUSER, MODLUSER and DFTUSER.'),
  flag('OMVS', 'The UIDs and GIDs in storage. ALL, USERS, GROUPS and DUPLICATES say which.'),
  flag('CERTMAP', 'The filters that map certificates to logonids. Under SET CONTROL(GSO).'),
  fromExperience('RESIDENT', 'The resident rules and directories: what INFODIR and RESRULE ask for.'),
  flag('DDSN', 'The databases of ACF2 and their backups.'),
  flag('DDSNS', 'The databases of ACF2 and their backups.'),
  fromExperience('MODE', 'What happens on violations: ABORT, WARN, LOG or QUIET.'),
  fromExperience('PROGRAMS', 'The protected, logged and maintenance programs.'),
  fromExperience('RSRCTYPE', 'The resource types that are in use.'),
  fromExperience('TSO', 'The options for TSO.'),
  fromExperience('FIELDS', 'The fields of the logonid, those of the site among them.'),
  doubtful('MLID', 'Minilids: parts of logonids that servers get.'),
  doubtful('ZAPS', 'The changes applied to modules of ACF2.'),
  doubtful('EXITS', 'The exits of the site.'),
  doubtful('MLS', 'The options for multilevel security.'),
  doubtful('MUSASS', 'The multi-user address spaces.'),
  doubtful('NJE', 'The options for jobs from and to other nodes.'),
];

const omvs: readonly OperandSpec[] = [
  one('USERS', name('UID or range'), 'The users with a UID, or in a range of them: `USERS(1-100)`.', {
    with: ['OMVS'],
  }),
  one('GROUPS', name('GID or range'), 'The groups with a GID, or in a range of them: `GROUPS(1-100)`.', {
    with: ['OMVS'],
  }),
  of('DUPLICATES', 'Only UIDs and GIDs that several have.', { with: ['OMVS'] }),
];

export const show = subcommand(
  'SHOW',
  'Shows what is in force, from storage. LIST shows the database: where the two differ, a refresh is missing.',
  [...topics, ...omvs],
  { aliases: ['SH'], shortest: 'SH' },
);
