/** The subcommands that work on rule sets. */
import { dataset, name, number, operandsOf } from '../../build.ts';
import type { OperandSpec } from '../../types.ts';
import { article, documented, known, unsure, vmPage } from '../sources.ts';
import { any, named, siteDate, source as sourceName, systemId } from '../values.ts';
import { ruleSettings, subcommand } from './build.ts';

const compilePage = vmPage('Using ACF COMPILE to Build Resource Rules');
const { flag } = operandsOf(compilePage);
const { flag: plain, one, list } = operandsOf(documented, 'knowledge');

const force: readonly OperandSpec[] = [
  flag('FORCE', 'A rule set that exists is replaced. The default.', { excludes: ['NOFORCE'] }),
  flag('NOFORCE', 'Only a rule set that did not exist is stored.', { excludes: ['FORCE'] }),
];

const key = named('key', 'The $KEY of the rule set; `*` is the last one.', name('rule set'));

export const compile = subcommand(
  'COMPILE',
  'Compiles a rule set from the lines that follow, up to a blank line, or from a data set. From the deck it must be stored with STORE, from a data set it is stored unless NOSTORE says otherwise.',
  [
    flag('LIST', 'Shows the text that is compiled. The default for a data set.', { excludes: ['NOLIST'] }),
    flag('NOLIST', 'Does not show the text. The default for lines that follow.', { excludes: ['LIST'] }),
    flag('STORE', 'Stores the rule set at once. The default for a data set.', { excludes: ['NOSTORE'] }),
    flag('NOSTORE', 'Only compiles. The default for lines that follow, so that STORE is needed.', {
      excludes: ['STORE'],
    }),
    ...force,
    plain('ALL', 'Compiles all members of a partitioned data set.', { source: known }),
    one('MAXRULE', number(1), 'How many entries a rule set may have while it is compiled.', { source: known }),
  ],
  {
    aliases: ['CO'],
    shortest: 'CO',
    positionals: [
      named('input', "`*`, or nothing, for the lines that follow; else the data set: `'pds(member)'`.", dataset),
    ],
    settings: ruleSettings,
    source: compilePage,
  },
);

export const store = subcommand(
  'STORE',
  'Stores the rule set that was compiled last. Without it the result of COMPILE is lost. The rule counts when its type is rebuilt, where the type is resident.',
  force,
  { aliases: ['ST'], shortest: 'ST', settings: ruleSettings },
);

export const decomp = subcommand(
  'DECOMP',
  'Turns a stored rule set back into text.',
  [
    one('LIKE', name('mask'), 'All rule sets whose keys fit a mask.'),
    one('INTO', dataset, 'The data set into which the text is written; the member is the $KEY, or what $MEMBER says.'),
  ],
  {
    aliases: ['DEC', 'DECOMPILE'],
    shortest: 'DEC',
    positionals: [key],
    settings: ruleSettings,
  },
);

const answer = operandsOf(article(189019), 'knowledge');

/** What the lines behind TEST say of the access that is tried out, until END. Each keeps its value for the next try. */
export const testAnswers: readonly OperandSpec[] = [
  answer.one('RSRCNAME', name('resource'), 'The resource, what follows the key.'),
  one('DSNAME', dataset, 'The data set, for a data set rule.', { source: known }),
  answer.one('LID', { type: 'user' }, 'The logonid that asks for access.', { excludes: ['UID'] }),
  answer.one('UID', any, 'The UID string that asks for access.', { excludes: ['LID'] }),
  answer.one('DATE', siteDate, 'The day of the access.'),
  answer.one('TIME', name('hhmm', 4), 'The time of the access.'),
  answer.one('SOURCE', sourceName, 'From where the access comes.'),
  answer.list('SERVICE', any, 'What is asked for: READ, UPDATE, ADD, DELETE.'),
  answer.flag('RESET', 'Forgets what was said before.'),
  one('PGM', name('program', 8), 'The program through which the access is made.', { source: known }),
  one('LIB', name('library', 44), 'The library the program comes from.', { source: known }),
  one('VOL', name('volume', 6), 'The volume of the data set.', { source: known }),
  one('DDNAME', name('DD name', 8), 'The DD name by which the data set is opened.', { source: known }),
];

export const test = subcommand(
  'TEST',
  'Tries an access out against the rule set that was compiled or stored. It asks for the details, so that the lines that follow are answers; END leaves it.',
  [],
  {
    aliases: ['TE'],
    shortest: 'TE',
    positionals: [key],
    settings: ruleSettings,
    source: article(189019),
  },
);

export const reckey = subcommand(
  'RECKEY',
  'Adds or deletes one line of a rule set in one step: it decompiles, edits, compiles and stores. ADD makes the rule set when there is none. Works on the type of the setting in force.',
  [
    list(
      'ADD',
      any,
      'The entry that is added, or a control statement: `ADD(- UID(OPER-) SERVICE(READ) ALLOW)`, `ADD($ROLESET)`.',
      { source: article(11494) },
    ),
    list(
      'DEL',
      any,
      'The entry that is deleted. It must be what is stored, word for word, as LIST and DECOMP show it.',
      {
        source: article(11494, 14489),
      },
    ),
    plain('LIST', 'Shows the rule set afterwards.', { excludes: ['NOLIST'], source: article(14489) }),
    plain('NOLIST', 'Does not show the rule set afterwards.', { excludes: ['LIST'], source: article(14489) }),
    plain('VERIFY', 'Shows what is changed before it is.', { excludes: ['NOVERIFY'], source: article(14489) }),
    plain('NOVERIFY', 'Changes without showing it before.', { excludes: ['VERIFY'], source: article(14489) }),
    one('SYSID', systemId, 'The Db2 subsystem whose rule set is changed.', { source: article(14489) }),
  ],
  {
    shortest: 'RECK',
    positionals: [named('key', 'The $KEY of the rule set.', name('rule set'), true)],
    settings: ruleSettings,
    source: article(11494),
  },
);

export const access = subcommand('ACCESS', 'Shows who can reach a data set or resource, and by which rule line.', [], {
  aliases: ['AC'],
  shortest: 'AC',
  positionals: [named('name', 'The data set or resource.', name('name'))],
  settings: ruleSettings,
  source: known,
});

export const synch = subcommand(
  'SYNCH',
  'Brings records of other nodes of the command propagation facility up to date.',
  [],
  {
    source: unsure,
  },
);
