/** The subcommands that work on records, and some of them on rule sets. What INSERT and CHANGE write is in the records. */
import { dataset, name, operandsOf, special } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { acfPage, article, documented, page, vmPage, known } from '../sources.ts';
import { any, logonidMask, named, node, systemId, uidMask } from '../values.ts';
import { recordSettings, subcommand } from './build.ts';

const change = page('CHANGE Subcommand');
const xrefChange = vmPage('CHANGE Subcommand of XREF records');
const { flag, one, list } = operandsOf(documented);
const { flag: archiveFlag, one: archiveOne } = operandsOf(article(13078));

const like = one(
  'LIKE',
  logonidMask,
  'All records whose names fit a mask: `*` is one character, `-` any number at the end. Under XREF it cannot be abbreviated.',
  { aliases: ['L'], source: change, sure: 'knowledge' },
);
const uid = one(
  'UID',
  uidMask,
  'The logonids whose UID string fits a mask. The number for z/OS UNIX is meant only in DIV(OMVS).',
  {
    source: change,
    sure: 'knowledge',
  },
);
const condition = list(
  'IF',
  any,
  'The logonids with these fields: `IF(SECURITY,ACCOUNT)` for both, NO in front for those without. Beside LIKE or UID, or alone.',
  { source: change },
);

/** Where a record is read from or written to. */
const places: readonly OperandSpec[] = [
  one(
    'SYSID',
    systemId,
    'The system the record is for; left out, the one SET says, or the one in force. `?` asks for it.',
    {
      source: xrefChange,
      sure: 'knowledge',
    },
  ),
  one('MSYSID', name('system ID mask', 8), 'A mask of systems whose records are meant.', {
    source: xrefChange,
    sure: 'knowledge',
  }),
  one('DIVISION', name('division', 8), 'The division of the record, where SET does not say it.', {
    aliases: ['DIV'],
    source: xrefChange,
    sure: 'knowledge',
  }),
  one('MDIV', name('division mask', 8), 'A mask of divisions whose records are meant.', {
    source: xrefChange,
    sure: 'knowledge',
  }),
];

const target = list(
  'TARGET',
  node,
  'The nodes to which the subcommand is sent, up to 100 names or masks. Empty: none.',
  {
    also: special({ '=': 'This node.' }),
    source: change,
    sure: 'knowledge',
  },
);

const cpfWait: readonly OperandSpec[] = [
  flag('CPFWAIT', 'Waits for the answers of the nodes the command was sent to.', {
    excludes: ['NOCPFWAIT'],
    source: article(69210),
  }),
  flag('NOCPFWAIT', 'Does not wait for the answers of other nodes.', { excludes: ['CPFWAIT'], source: article(69210) }),
];

/** What happens to the values of lists. */
const listModes: readonly OperandSpec[] = [
  flag('ADD', 'The values are added to the lists of the fields named.', {
    excludes: ['REP', 'DEL'],
    source: change,
  }),
  flag('REP', 'The values take the place of all that the lists held.', {
    aliases: ['REPLACE'],
    excludes: ['ADD', 'DEL'],
    source: change,
  }),
  flag('DEL', 'The values are taken off the lists.', {
    aliases: ['DELETE'],
    excludes: ['ADD', 'REP'],
    source: change,
  }),
];

const archive: readonly OperandSpec[] = [
  archiveFlag('ARCHIVE', 'Writes the commands that would create the logonid again. Goes with INTO.'),
  archiveOne(
    'INTO',
    dataset,
    'The data set for the commands; the logonid becomes its member. Passwords and other secrets are not in it.',
  ),
];

export const insert = subcommand(
  'INSERT',
  'Creates a logonid or a record, depending on the setting: `INSERT name field(value) field NOfield`. USING copies from one that exists. Logonids need ACCOUNT, most records SECURITY.',
  [
    one('USING', name('name', 24), 'The logonid or record whose fields are copied; those named besides are changed.', {
      source: vmPage('Creating Scope Records'),
      sure: 'knowledge',
    }),
    ...places.filter((operand) => operand.name === 'SYSID' || operand.name === 'DIVISION'),
    target,
    ...listModes,
  ],
  {
    aliases: ['I', 'IN'],
    shortest: 'I',
    positionals: [named('name', 'The logonid or record that is created; `*` is the last one.', name('name'), true)],
    settings: recordSettings,
    source: acfPage,
  },
);

export const change_ = subcommand(
  'CHANGE',
  'Changes a logonid or a record: by name, by LIKE(mask), or `*` for the last one. A switch is taken back with NO in front, also where its name begins so: `NONON-CNCL`. For fields with lists say ADD, REP or DEL.',
  [
    like,
    uid,
    condition,
    ...places,
    target,
    ...cpfWait,
    flag('PWCNVRT', 'Stores the password of a logonid in the form that GSO PSWD asks for.', { source: change }),
    ...listModes,
  ],
  {
    aliases: ['CH'],
    shortest: 'CH',
    positionals: [named('name', 'The logonid or record that is changed; `*` is the last one.', name('name'))],
    settings: recordSettings,
    source: change,
  },
);

export const delete_ = subcommand(
  'DELETE',
  'Deletes a logonid, a record or a rule set, depending on the setting. Under RULE and RESOURCE the name is the $KEY. In the wrong setting nothing, or the wrong thing, is deleted: say SET before it.',
  [like, uid, condition, ...places, target, ...cpfWait, ...archive],
  {
    aliases: ['DEL'],
    shortest: 'DEL',
    positionals: [named('name', 'The logonid, record or rule set that is deleted; `*` is the last one.', name('name'))],
    source: acfPage,
  },
);

export const list_ = subcommand(
  'LIST',
  'Shows logonids, records or rule sets as the database has them: by name, LIKE(mask), IF(condition), or `*` for the last one. SHOW tells what is in force.',
  [
    like,
    uid,
    condition,
    list('PROFILE', name('division', 8), 'Adds profile records to the list of a logonid: `LIST USER1 PROFILE(OMVS)`.', {
      sure: 'knowledge',
    }),
    list('SECTION', name('section'), 'Which sections of a logonid are shown.', {
      also: special({ ALL: 'All sections.' }),
      sure: 'knowledge',
    }),
    ...places,
    target,
    ...cpfWait,
    ...archive,
  ],
  {
    aliases: ['L'],
    shortest: 'L',
    positionals: [named('name', 'The logonid, record or rule set that is shown; `*` is the last one.', name('name'))],
    source: acfPage,
  },
);

export const validate = subcommand(
  'VALIDATE',
  'Checks that the logonids named in role records exist. Only under SET X(ROL), and by the records of one SYSID.',
  [
    one('LIKE', name('mask', 8), 'All roles whose names fit a mask.', { source: article(69210), sure: 'knowledge' }),
    ...places.map((operand) => ({ ...operand, source: article(69210) })),
    target,
    ...cpfWait,
  ],
  {
    aliases: ['V'],
    shortest: 'V',
    positionals: [named('role', 'The role that is checked; `*` is the last one.', name('role', 8))],
    settings: ['XREF'],
    checked: true,
    source: article(69210),
  },
);

export const roles = subcommand(
  'ROLES',
  'Shows the roles that a logonid has by the records in storage, so those of the last NEWXREF. Whether the logonid exists is not checked. In every setting.',
  [],
  {
    positionals: [named('logonid', 'The logonid; `*` is the last one, or you.', { type: 'user' }, true)],
    checked: true,
    source: article(14968),
  },
);

export const reset = subcommand(
  'RESET',
  'Lowers the count of password violations. `F ACF2,RESET(logonid)` does so surely.',
  [],
  {
    positionals: [named('logonid', 'The logonid whose count is lowered.', { type: 'user' })],
    settings: ['LID'],
    source: { ...known, certainty: 'doubtful' },
  },
);
