/** Fields about TSO. */
import { name, number } from '../../build.ts';
import { plainText } from '../values.ts';
import type { OperandSpec } from '../../types.ts';
import { article } from '../sources.ts';
import { checked, doubtful, experience, fieldsOf } from './build.ts';

const outputClass = name('SYSOUT class', 1);

/** What the user may say when logging on. */
const atLogon: readonly (readonly [string, string])[] = [
  ['LGN-ACCT', 'an account number'],
  ['LGN-DEST', 'a destination for output'],
  ['LGN-MSG', 'a message class'],
  ['LGN-PERF', 'a performance group'],
  ['LGN-PROC', 'a logon procedure'],
  ['LGN-RCVR', 'the recover option of EDIT'],
  ['LGN-SIZE', 'a region size'],
  ['LGN-TIME', 'a time limit'],
  ['LGN-UNIT', 'a unit name'],
];

export const tso: readonly OperandSpec[] = [
  checked.bit('ALLCMDS', 'May use every TSO command, though the logonid or GSO TSO names a list of commands.'),
  checked.bit('ACCTPRIV', 'May use the TSO command ACCOUNT, which changes the list of TSO users (UADS).'),
  checked.bit('CONSOLE', 'May use the TSO command CONSOLE, and so give operator commands.'),
  checked.bit('MOUNT', 'May have volumes mounted from TSO.'),
  checked.bit('JCL', 'May submit jobs from TSO, and use STATUS, OUTPUT and CANCEL.'),
  experience.bit('RECOVER', 'EDIT keeps work so that it can be recovered.'),
  experience.bit('MAIL', 'Gets waiting mail shown at logon.'),
  experience.bit('MSGID', 'Messages are shown with their identifiers.'),
  experience.bit('NOTICES', 'Gets notices of the operator shown at logon.'),
  experience.bit('PROMPT', 'Commands ask for operands that are missing.'),
  experience.bit('INTERCOM', 'Accepts messages of other users.'),
  experience.bit('MODE', 'Commands say that they wait for input.'),
  experience.bit('WTP', 'Gets messages that programs write to the programmer.'),
  experience.bit('PAUSE', 'Command procedures stop where a message has a second level.'),
  experience.bit('CMD-LONG', 'Commands of a limited list must be written in full.'),
  fieldsOf(article(24595)).bit(
    'TSOFSCRN',
    'Logs on through the full-screen panel. What is changed there is kept with FSRETAIN of GSO TSO.',
  ),
  doubtful.bit('FSRETAIN', 'Values of the full-screen logon are kept. FSRETAIN is known as a field of GSO TSO.'),
  experience.bit('VLD-ACCT', 'Account numbers at logon are checked by rules of the type TAC.'),
  experience.bit('VLD-PROC', 'Logon procedures are checked by rules of the type TPR.'),
  ...atLogon.map(([field, what]) => experience.bit(field, `The user may give ${what} at logon.`)),
  experience.bit('PMT-ACCT', 'The logon asks for an account number.'),
  experience.bit('PMT-PROC', 'The logon asks for a logon procedure.'),
  experience.one('TSOPROC', name('procedure', 8), 'The logon procedure.'),
  checked.one('TSOPRC', name('procedure', 8), 'The logon procedure, in the spelling that published decks use.'),
  experience.one('TSOACCT', plainText, 'The account number at logon.'),
  experience.one('TSOSIZE', number(0), 'The largest region the user may ask for, in kilobytes. 0 for no limit.'),
  experience.one('TSORGN', number(0), 'The region when none is asked for, in kilobytes.'),
  experience.one('TSOTIME', number(0), 'The CPU time of a session, in minutes. 0 for no limit.'),
  experience.one('TSOPERF', number(0, 999), 'The performance group.'),
  experience.one('TSOUNIT', name('unit', 8), 'The unit for new data sets.'),
  experience.one('TSOCMDS', name('module', 8), 'The module with the list of commands the user may use.'),
  experience.one('DFT-PFX', name('prefix', 8), 'The prefix that TSO puts in front of data set names.'),
  experience.one('DFT-DEST', name('destination', 8), 'Where output of the user goes.'),
  experience.one('DFT-SOUT', outputClass, 'The class of output.'),
  experience.one('DFT-SUBC', outputClass, 'The class of submitted jobs.'),
  experience.one('DFT-SUBH', outputClass, 'The class in which output of submitted jobs is held.'),
  experience.one('DFT-SUBM', outputClass, 'The message class of submitted jobs.'),
  experience.one(
    'CHAR',
    name('character', 4),
    'The character that deletes the one before it on a typewriter terminal: BS, or a character.',
  ),
  experience.one(
    'LINE',
    name('character', 4),
    'The character that deletes the line on a typewriter terminal: ATTN, CTLX, or a character.',
  ),
];
