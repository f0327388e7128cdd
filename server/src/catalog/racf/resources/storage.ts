/** STGADMIN resources of FACILITY: what storage administrators and their programs may do. */
import { docs, knowledge } from '../../build.ts';
import { family, type ResourceFamily, type ResourceNotes, type ResourceRow } from './build.ts';

const stig = docs('DISA STIG V-223818');
const dss = knowledge('z/OS DFSMSdss Storage Administration, Protecting the usage of DFSMSdss');
const dfp = docs('z/OS DFSMSdfp Storage Administration, Command and keyword related profiles');

/** Each lets DFSMSdss work on data without a check of the data sets. */
const administrator = family(
  'FACILITY',
  docs('z/OS DFSMSdss Storage Administration, ADMINISTRATOR keyword'),
  { needs: 'READ', sensitive: 'READ' },
  [
    ['STGADMIN.ADR.STGADMIN.**', 'DFSMSdss with ADMINISTRATOR: data sets and catalogs are not checked at all.'],
    ['STGADMIN.ADR.STGADMIN.COMPRESS', 'COMPRESS any data set without UPDATE to it.'],
    ['STGADMIN.ADR.STGADMIN.CONSOLID', 'CONSOLIDATE any data set without READ to it.'],
    ['STGADMIN.ADR.STGADMIN.COPY', 'COPY any data set without access to source and target.'],
    ['STGADMIN.ADR.STGADMIN.COPY.DELETE', 'COPY and DELETE any data set without access to it.'],
    ['STGADMIN.ADR.STGADMIN.COPY.RENAME', 'COPY any data set under another name without access to it.'],
    ['STGADMIN.ADR.STGADMIN.DEFRAG', 'DEFRAG volumes without READ to their data sets.'],
    ['STGADMIN.ADR.STGADMIN.DUMP', 'DUMP any data set without READ to it.'],
    ['STGADMIN.ADR.STGADMIN.DUMP.DELETE', 'DUMP and DELETE any data set without access to it.'],
    ['STGADMIN.ADR.STGADMIN.PRINT', 'PRINT any data set without READ to it.'],
    ['STGADMIN.ADR.STGADMIN.RELEASE', 'RELEASE space of any data set without UPDATE to it.'],
    ['STGADMIN.ADR.STGADMIN.RESTORE', 'RESTORE over any data set without access to it.'],
    ['STGADMIN.ADR.STGADMIN.RESTORE.RENAME', 'RESTORE any data set under another name without access to it.'],
  ],
);

const keywords = family('FACILITY', dss, { needs: 'READ' }, [
  [
    'STGADMIN.ADR.COPY.BYPASSACS',
    'COPY with BYPASSACS: the storage classes are those of the command, not of the ACS routines.',
  ],
  ['STGADMIN.ADR.COPY.CNCURRNT', 'COPY with CONCURRENT.', { open: 'READ', source: stig }],
  ['STGADMIN.ADR.COPY.FLASHCPY', 'COPY with FlashCopy.', { open: 'READ', source: stig }],
  ['STGADMIN.ADR.COPY.INCAT', 'COPY with INCAT, naming the catalogs to search.'],
  ['STGADMIN.ADR.COPY.PROCESS.SYS', 'COPY with PROCESS(SYS1): also delete and uncatalog SYS1 data sets.'],
  [
    'STGADMIN.ADR.COPY.TOLERATE.ENQF',
    'COPY with TOLERATE(ENQFAILURE): also without serialization.',
    { open: 'READ', source: stig },
  ],
  ['STGADMIN.ADR.CONVERTV', 'CONVERTV: make volumes SMS-managed or take them out.'],
  ['STGADMIN.ADR.DEFRAG', 'DEFRAG volumes.'],
  ['STGADMIN.ADR.DUMP.CNCURRNT', 'DUMP with CONCURRENT.', { open: 'READ', source: stig }],
  ['STGADMIN.ADR.DUMP.INCAT', 'DUMP with INCAT, naming the catalogs to search.'],
  ['STGADMIN.ADR.DUMP.PROCESS.SYS', 'DUMP with PROCESS(SYS1): also delete and uncatalog SYS1 data sets.'],
  ['STGADMIN.ADR.DUMP.RESET', 'DUMP with RESET: turn off the sign that a data set was changed.'],
  [
    'STGADMIN.ADR.DUMP.TOLERATE.ENQF',
    'DUMP with TOLERATE(ENQFAILURE): also without serialization.',
    { open: 'READ', source: stig },
  ],
  ['STGADMIN.ADR.PATCH', 'SET PATCH: change the defaults of DFSMSdss for the job.'],
  ['STGADMIN.ADR.RELEASE.INCAT', 'RELEASE with INCAT, naming the catalogs to search.'],
  ['STGADMIN.ADR.RELEASE.PROCESS.SYS', 'RELEASE with PROCESS(SYS1), on SYS1 data sets.'],
  ['STGADMIN.ADR.RESTORE.BYPASSACS', 'RESTORE with BYPASSACS.'],
  ['STGADMIN.ADR.RESTORE.DELCATE', 'RESTORE with DELETECATALOGENTRY: delete catalog entries that have no data.'],
  [
    'STGADMIN.ADR.RESTORE.IMPORT',
    'RESTORE with IMPORT: the data sets in the dump are not checked, so whoever can read the dump gets them.',
    { sensitive: 'READ' },
  ],
  ['STGADMIN.ADR.RESTORE.RESET.YES', 'RESTORE with RESET(YES).'],
  [
    'STGADMIN.ADR.RESTORE.TOLERATE.ENQF',
    'RESTORE with TOLERATE(ENQFAILURE): also without serialization.',
    { open: 'READ', source: stig },
  ],
]);

const allow = (name: string, doc: string, notes: ResourceNotes = {}): ResourceRow => [`STGADMIN.${name}`, doc, notes];

const catalogs = family('FACILITY', dfp, { needs: 'READ' }, [
  allow('DMO.CONFIG', 'BUILDIX: rebuild indexes with Rapid Index Rebuild.'),
  allow(
    'DPDSRN.{name...}',
    'Rename a data set that is not SMS-managed while its name is in use elsewhere. The name is up to 23 characters of the old one.',
    { sensitive: 'READ' },
  ),
  allow('IDC.DCOLLECT', 'DCOLLECT: collect facts about data sets and volumes.'),
  allow('IDC.DIAGNOSE.CATALOG', 'DIAGNOSE a catalog.'),
  allow('IDC.DIAGNOSE.VVDS', 'DIAGNOSE a VVDS against a catalog.'),
  allow('IDC.EXAMINE.DATASET', 'EXAMINE catalogs.'),
  allow('IGD.ACTIVATE.CONFIGURATION', 'Activate an SMS configuration.', { sensitive: 'READ' }),
  allow('IGG.ALTER.SMS', 'Change the storage or management class of a data set.', { open: 'READ' }),
  allow('IGG.DEFDEL.UALIAS', 'Define and delete aliases of user catalogs without access to the master catalog.', {
    sensitive: 'READ',
  }),
  allow('IGG.DEFINE.RECAT', 'DEFINE RECATALOG without ALTER to the data set.', { sensitive: 'READ' }),
  allow('IGG.DEFNVSAM.NOBCS', 'Make a volume entry for a data set without a catalog entry.'),
  allow('IGG.DEFNVSAM.NONVR', 'Make a catalog entry for an SMS-managed data set without a volume entry.'),
  allow('IGG.DELETE.NOSCRTCH', 'DELETE NOSCRATCH: uncatalog SMS-managed data sets.'),
  allow('IGG.DELETE.RENAME', 'DELETE and rename with fewer checks of the catalog.', {
    source: knowledge('z/OS DFSMS Managing Catalogs, STGADMIN profiles'),
  }),
  allow('IGG.DELGDG.FORCE', 'DELETE GDG FORCE: the base with all its generations.'),
  allow('IGG.DELGDG.RECOVERY', 'DELETE GDG RECOVERY: the base alone.'),
  allow('IGG.DELNVR.NOBCSCHK', 'Delete a volume entry without looking whether the data set is cataloged.'),
  allow('IGG.DIRCAT', 'Name a catalog for SMS-managed data sets instead of letting the system find it.'),
  allow('IGG.LIBRARY', 'Make, change and delete entries of tape libraries and their volumes.'),
  allow(
    'IGG.CATALOG.SECURITY.CHANGE',
    'With READ, stricter checks of catalogs are only warned about. Meant for the time of a migration.',
    { sensitive: 'READ', source: stig },
  ),
]);

const more = family(
  'FACILITY',
  knowledge('z/OS DFSMSdfp Storage Administration, STGADMIN profiles'),
  { needs: 'READ' },
  [
    allow(
      '**',
      'All that storage administrators may do. A profile for it with UACC(NONE) closes what has none of its own.',
      { sensitive: 'READ' },
    ),
    allow('ADR.**', 'What DFSMSdss asks for: commands, keywords and the rights of its administrators.'),
    allow('ANT.**', 'Copy services such as XRC, PPRC and FlashCopy: TSO commands and macros of the system data mover.'),
    allow('ANT.PPRC.COMMANDS', 'PPRC commands (`CESTPAIR`, `CQUERY` …).'),
    allow('ANT.XRC.COMMANDS', 'XRC commands (`XSTART`, `XADDPAIR` …).'),
    allow('ICK.**', 'ICKDSF, which writes labels and formats volumes.'),
    allow('IDC.**', 'Access method services on catalogs.'),
    allow('IDC.SETCACHE', 'SETCACHE: change caching of subsystems, volumes and devices.'),
    allow('IFG.**', 'Reading of VTOCs.'),
    allow('IFG.READVTOC.{volume}', 'Read the VTOC of this volume, and so see the names of data sets.'),
    allow('IGG.**', 'Work on catalogs beyond one’s own data sets.'),
    allow('IGWSHCDS.REPAIR', 'SHCDS: repair what VSAM record-level sharing keeps, such as lost locks.', {
      READ: 'List.',
      UPDATE: 'Repair.',
      sensitive: 'UPDATE',
    }),
    allow('IGWSHCDS.**', 'SHCDS: lists and repairs of VSAM record-level sharing.', {
      READ: 'List.',
      UPDATE: 'Change.',
    }),
  ],
);

const hsmCommands = [
  'ABACKUP',
  'ADDVOL',
  'ALTERDS',
  'ALTERPRI',
  'ARECOVER',
  'AUDIT',
  'AUTH',
  'BACKDS',
  'BACKVOL',
  'BDELETE',
  'CANCEL',
  'DEFINE',
  'DELETE',
  'DELVOL',
  'DISPLAY',
  'EXPIREBV',
  'FIXCDS',
  'FREEVOL',
  'HOLD',
  'LIST',
  'LOG',
  'MIGRATE',
  'PATCH',
  'QUERY',
  'RECALL',
  'RECOVER',
  'RECYCLE',
  'RELEASE',
  'REPORT',
  'SETMIG',
  'SETSYS',
  'STOP',
  'SWAPLOG',
  'TAPECOPY',
  'TAPEREPL',
  'TRAP',
  'UPDATEC',
  'UPDTCDS',
];
const sensitiveHsm: ReadonlySet<string> = new Set(['AUTH', 'FIXCDS', 'PATCH', 'SETSYS']);

const hsm = family(
  'FACILITY',
  docs('z/OS DFSMShsm Implementation and Customization Guide, protecting storage administrator commands'),
  { needs: 'READ' },
  [
    ...hsmCommands.map((command) =>
      allow(
        `ARC.${command}`,
        `DFSMShsm, the storage administrator command ${command}.`,
        sensitiveHsm.has(command) ? { sensitive: 'READ' } : {},
      ),
    ),
    allow('ARC.ABACKUP.{group}', 'DFSMShsm, ABACKUP of this aggregate group.'),
    allow('ARC.ARECOVER.{group}', 'DFSMShsm, ARECOVER of this aggregate group.'),
    allow('ARC.ARECOVER.{group}.REPLACE', 'DFSMShsm, ARECOVER of this aggregate group over data sets that are there.'),
    allow('ARC.BACKDS.NEWNAME', 'DFSMShsm, BACKDS under another name.'),
    allow('ARC.BACKDS.RETAINDAYS', 'DFSMShsm, BACKDS with RETAINDAYS.'),
    allow('ARC.FB.{pool}', 'DFSMShsm, FRBACKUP of this copy pool.'),
    allow('ARC.FD.{pool}', 'DFSMShsm, FRDELETE of this copy pool.'),
    allow('ARC.FR.{pool}', 'DFSMShsm, FRRECOV of this copy pool.'),
    allow('ARC.LC.{pool}', 'DFSMShsm, LIST of this copy pool.'),
    allow(
      'ARC.ENDUSER.{command...}',
      'DFSMShsm, a command for users such as HBACKDS or HRECALL. Defined, it limits who may use it.',
      { open: 'READ' },
    ),
    allow('ARC.**', 'DFSMShsm, commands of storage administrators.'),
  ],
);

const rmm = family(
  'FACILITY',
  knowledge('z/OS DFSMSrmm Implementation and Customization Guide, Protecting DFSMSrmm resources'),
  {},
  [
    allow('EDG.MASTER', 'DFSMSrmm: facts about volumes, data sets and policies.', {
      READ: 'Look at them.',
      UPDATE: 'Add and change one’s own.',
      CONTROL: 'Change all of them.',
      sensitive: 'CONTROL',
    }),
    allow('EDG.FORCE', 'DFSMSrmm: change what it recorded itself when volumes were used.', {
      UPDATE: 'Change it.',
      sensitive: 'UPDATE',
    }),
    allow('EDG.RELEASE', 'DFSMSrmm: release one’s own volumes.'),
    allow('EDG.OWNER.{owner}', 'DFSMSrmm: volumes of this owner.', { READ: 'Look.', UPDATE: 'Change.' }),
    allow('EDG.IGNORE.TAPE.RMM.{volume}', 'DFSMSrmm: ignore this volume of its own inventory.', { sensitive: 'READ' }),
    allow('EDG.IGNORE.TAPE.NORMM.{volume}', 'DFSMSrmm: ignore this volume, which it does not know.'),
    allow('EDG.**', 'What DFSMSrmm asks for.'),
  ],
);

const long = family('XFACILIT', docs('z/OS DFSMS Managing Catalogs, STGADMIN profiles (z/OS 2.4)'), { needs: 'READ' }, [
  allow('IGG.DELAUDIT.{catalog...}', 'Defined for a catalog: who deletes its entries is recorded.'),
]);

export const storageFamilies: readonly ResourceFamily[] = [administrator, keywords, catalogs, more, hsm, rmm, long];
