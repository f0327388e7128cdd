/** Records of the settings SHIFT, SCOPE, ENTRY, FIELD and IDENTITY. */
import { dataset, name, operandsOf } from '../build.ts';
import type { AcfRecordSpec, KeywordSpec } from '../types.ts';
import { known, vmPage } from './sources.ts';
import { any, logonidMask, named, shift, source as sourceName, uidMask, zone } from './values.ts';

const shiftPage = vmPage('Creating Shift Records');
const scopePage = vmPage('Creating Scope Records');
const entryPage = vmPage('Creating Entry Records');

const ofShifts = operandsOf(shiftPage, 'knowledge');
const ofScopes = operandsOf(scopePage);
const ofEntries = operandsOf(entryPage, 'knowledge');
const experience = operandsOf(known);

const days: readonly KeywordSpec[] = [
  ['MO', 'Monday'],
  ['TU', 'Tuesday'],
  ['WE', 'Wednesday'],
  ['TH', 'Thursday'],
  ['FR', 'Friday'],
  ['SA', 'Saturday'],
  ['SU', 'Sunday'],
].map(([day = '', doc = '']) => ({ name: day, doc: `${doc}.` }));

const day = name('day-or-date');
const span = name('hhmm-hhmm', 9);
/** The manual says so of both kinds of records. */
const listDefault = { does: 'add', certainty: 'docs' } as const;

const entryFields = [
  ofEntries.list('NEWDATA', sourceName, 'The sources that are added.'),
  ofEntries.list('OLDDATA', sourceName, 'The sources that are taken off. Beside NEWDATA they are replaced.'),
  ofEntries.list('VERDATA', sourceName, 'Only records that hold these sources are changed.'),
  ofEntries.one('DSN', dataset, 'A data set name whose rules say who may list and change the record.'),
  ofEntries.one('TYPE', name('entry type', 3), 'The kind of the record that USING names, when it is another one.'),
  ofEntries.flag('CLEAR', 'Of the record that USING names nothing is taken but DSN.'),
];

export const storageRecords: readonly AcfRecordSpec[] = [
  {
    name: 'SFT',
    setting: 'SHIFT(SFT)',
    doc: 'A shift: days and times at which a logonid may sign on, or a rule line counts. It counts after F ACF2,NEWSHIFT. Without TIME no time is allowed.',
    key: named('shift', 'The shift, up to eight characters.', shift),
    fields: [
      ofShifts.list(
        'DAYS',
        day,
        'The days that are allowed: `DAYS(MO,TU,WE)`, or dates in the order of the option DATE.',
        { also: days },
      ),
      ofShifts.list(
        'NDAYS',
        day,
        'Days and dates that are not, of those in DAYS. Without DAYS nothing is allowed at all.',
        { also: days },
      ),
      ofShifts.list('TIME', span, 'The times that are allowed: `TIME(0800-1200,1300-1700)`. Left out, none is.'),
      ofShifts.list('NTIME', span, 'Times that are not, of those in TIME.'),
      ofShifts.list('INCLUDE', shift, 'Other shifts whose days and times count too.'),
    ],
    listDefault,
    source: shiftPage,
  },
  {
    name: 'ZON',
    setting: 'SHIFT(ZON)',
    doc: 'A time zone: how far it is from the time of the system. ZONE of a logonid names it, so that shifts go by local time.',
    key: named('zone', 'The time zone, up to three characters.', zone),
    fields: [
      experience.one('ADJUST', name('+hhmm'), 'Hours and minutes ahead of the system, or behind it: `+0100`, `-0200`.'),
    ],
    source: vmPage('Creating Zone Records'),
  },
  {
    name: 'SCP',
    setting: 'SCOPE(SCP)',
    doc: 'A scope: what an administrator may work on. SCPLIST of the logonid names it. What is not in a list is out of reach.',
    key: named('scope', 'The scope list, up to eight characters.', name('scope list', 8)),
    fields: [
      ofScopes.list(
        'DSN',
        name('key mask', 8),
        'The keys of data set rules the administrator may work on; masks are allowed.',
      ),
      ofScopes.list('LID', logonidMask, 'The logonids; masks are allowed. UID must say something too.'),
      ofScopes.list('UID', uidMask, 'The UID strings of logonids; masks are allowed. LID must say something too.'),
      ofScopes.list(
        'INF',
        name('record mask', 44),
        'Records of the information database: a letter for the class, three characters for the type, and the key: `RFACBPX-`, `CGSO-`.',
      ),
    ],
    listDefault,
    source: scopePage,
  },
  {
    name: 'SRC',
    setting: 'ENTRY(SRC)',
    doc: 'Gives a physical input source, such as a terminal, a logical name that rules can use.',
    key: named('source', 'The physical source, up to eight characters.', sourceName),
    fields: entryFields,
    source: entryPage,
  },
  {
    name: 'SGP',
    setting: 'ENTRY(SGP)',
    doc: 'A group of input sources in the older form, without masks. A name must not be used in ENTRY(SRC) too.',
    key: named('group', 'The source group, up to eight characters.', name('source group', 8)),
    fields: entryFields,
    source: entryPage,
  },
  {
    name: 'EXP',
    setting: 'FIELD(EXP)',
    doc: 'An expression that selects records of a file by the contents of their fields, for record-level protection.',
    key: named('expression', 'The expression.', name('expression', 24)),
    fields: [experience.one('EXPRESSN', any, 'The expression: fields of the record compared with values.')],
    source: known,
  },
  {
    name: 'REC',
    setting: 'FIELD(REC)',
    doc: 'Describes the fields of a record for record-level protection. RECCHECK of a rule, or $RECNAME, names it.',
    key: named('record', 'The record.', name('record', 24)),
    fields: [experience.list('FIELDS', any, 'The fields: name, place and length of each.')],
    source: known,
  },
  {
    name: 'AUT',
    setting: 'IDENTITY(AUT)',
    doc: 'Data of a user for extended authentication, such as the serial number of a token. AUTHSUP1 to AUTHSUP8 of the logonid ask for it.',
    key: named('logonid', 'The logonid.', { type: 'user' }),
    fields: [],
    source: known,
  },
];
