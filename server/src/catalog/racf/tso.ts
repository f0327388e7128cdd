/**
 * TSO commands that stand between RACF commands and are nobody's fault: they must be known to stay quiet.
 * Only PROFILE has its operands here; it decides how unquoted data set names are read.
 */
import { docs, keywords, knowledge, name, operandsOf, pair } from '../build.ts';
import type { CommandSpec } from '../types.ts';

const source = docs('z/OS TSO/E Command Reference, PROFILE');
const { flag, one } = operandsOf(source);

const language = name('language', 24);

const profile: CommandSpec = {
  name: 'PROFILE',
  aliases: ['PROF'],
  doc: 'Shows or sets the TSO user profile. Without operands it only shows it and ends with return code 0, which is why decks end with it: a job step returns the code of its last command.',
  positionals: [],
  operands: [
    ...pair(
      flag('RECOVER', 'Lets you use the recover option of EDIT.'),
      flag('NORECOVER', 'Switches the recover option of EDIT off.'),
    ),
    ...pair(
      one('CHAR', name('character or BS', 2), 'The character that deletes the one before it.'),
      flag('NOCHAR', 'No character deletes the one before it.'),
    ),
    ...pair(
      one('LINE', name('character, ATTN or CTLX', 4), 'The character that deletes the line.'),
      flag('NOLINE', 'No character deletes the line.'),
    ),
    ...pair(
      flag('PROMPT', 'TSO asks for operands that are missing or wrong. A batch job has nobody to answer.'),
      flag('NOPROMPT', 'TSO does not ask for missing operands; the command fails.'),
    ),
    ...pair(
      flag('INTERCOM', 'Accepts messages from other users.'),
      flag('NOINTERCOM', 'Refuses messages from other users.'),
    ),
    ...pair(
      flag('PAUSE', 'Waits for a question mark after a message that has second-level text.'),
      flag('NOPAUSE', 'Does not wait after messages.'),
    ),
    ...pair(
      flag(
        'MSGID',
        'Shows the identifiers of messages, such as ICH06011I. Good in batch: the list of output can be searched.',
      ),
      flag('NOMSGID', 'Hides the identifiers of messages.'),
    ),
    ...pair(flag('MODE', 'Shows READY and the like.'), flag('NOMODE', 'Hides READY and the like.')),
    flag('LIST', 'Shows the profile.'),
    ...pair(
      one(
        'PREFIX',
        name('data set name prefix', 8),
        'The qualifier TSO puts in front of data set names without apostrophes, those in ADDSD and PERMIT included.',
      ),
      flag('NOPREFIX', 'TSO puts nothing in front of data set names without apostrophes.'),
    ),
    ...pair(flag('WTPMSG', 'Shows messages to the programmer.'), flag('NOWTPMSG', 'Hides messages to the programmer.')),
    one('PLANGUAGE', language, 'The first language of messages.'),
    one('SLANGUAGE', language, 'The second language of messages.'),
    one(
      'VARSTORAGE',
      keywords({
        LOW: 'CLIST variables stand below the 16 MB line.',
        HIGH: 'CLIST variables may stand above the 16 MB line.',
      }),
      'Where CLIST variables are stored.',
      { optional: true },
    ),
  ],
  complete: true,
  source,
};

const others = knowledge('z/OS TSO/E Command Reference and product manuals; the name only');

/** A command of which only the name matters here. */
const quiet = (verb: string, doc: string, ...aliases: readonly string[]): CommandSpec => ({
  name: verb,
  aliases,
  doc,
  positionals: [],
  operands: [],
  complete: false,
  source: others,
});

export const tsoCommands: readonly CommandSpec[] = [
  profile,
  quiet('ACF', 'Starts the ACF command of ACF2; the lines that follow are its subcommands.'),
  quiet('ALLOCATE', 'Allocates a data set to a DD name.', 'ALLOC'),
  quiet('ALTER', 'Changes attributes of a data set in the catalog (IDCAMS).'),
  quiet('ALTLIB', 'Adds libraries to the search for CLISTs and REXX execs.'),
  quiet('ATTRIB', 'Describes data set attributes for ALLOCATE.', 'ATTR'),
  quiet('BLDINDEX', 'Builds an alternate index (IDCAMS).'),
  quiet('BPXBATCH', 'Runs a z/OS UNIX command or program.'),
  quiet('CALL', 'Runs a program from a library.'),
  quiet('CANCEL', 'Cancels a job.'),
  quiet('CONSOLE', 'Opens a console session to issue operator commands.'),
  quiet('CONSPROF', 'Sets the profile of a console session.'),
  quiet('DEFINE', 'Defines a catalog entry or VSAM data set (IDCAMS).', 'DEF'),
  quiet('DELETE', 'Deletes data sets.', 'DEL'),
  quiet('DSN', 'Starts the Db2 command processor.'),
  quiet('EDIT', 'Edits a data set line by line.', 'E'),
  quiet('END', 'Ends a CLIST or a command with subcommands.'),
  quiet('EXEC', 'Runs a CLIST or REXX exec.', 'EX'),
  quiet('EXECUTIL', 'Changes how REXX execs run.'),
  quiet('EXIT', 'Leaves a CLIST.'),
  quiet('EXPORT', 'Writes a VSAM data set or catalog to another place (IDCAMS).'),
  quiet('FREE', 'Frees allocated data sets.'),
  quiet('IMPORT', 'Takes in what EXPORT wrote (IDCAMS).'),
  quiet('ISHELL', 'Opens the ISPF shell of z/OS UNIX.'),
  quiet('ISPEXEC', 'Calls a service of ISPF from a CLIST.'),
  quiet('ISPSTART', 'Starts ISPF.', 'ISPF', 'PDF'),
  quiet('LINK', 'Links object modules into a program.'),
  quiet('LISTALC', 'Lists allocated data sets.', 'LISTA'),
  quiet('LISTBC', 'Lists notices and messages.', 'LISTB'),
  quiet('LISTCAT', 'Lists the catalog.', 'LISTC'),
  quiet('LISTDS', 'Lists data set attributes.', 'LISTD'),
  quiet('LOADGO', 'Loads object modules and runs them.'),
  quiet('LOGOFF', 'Ends the session.'),
  quiet('LOGON', 'Begins a session.'),
  quiet('MOUNT', 'Mounts a z/OS UNIX file system.'),
  quiet('MKDIR', 'Makes a z/OS UNIX directory.'),
  quiet('OBROWSE', 'Shows a z/OS UNIX file.'),
  quiet('OCOPY', 'Copies between data sets and z/OS UNIX files.'),
  quiet('OEDIT', 'Edits a z/OS UNIX file.'),
  quiet('OGET', 'Copies a z/OS UNIX file to a data set.'),
  quiet('OGETX', 'Copies z/OS UNIX files to a library.'),
  quiet('OMVS', 'Opens a z/OS UNIX shell.'),
  quiet('OPUT', 'Copies a data set to a z/OS UNIX file.'),
  quiet('OPUTX', 'Copies members of a library to z/OS UNIX files.'),
  quiet('OSHELL', 'Runs a z/OS UNIX shell command.'),
  quiet('OSTEPLIB', 'Lists the step libraries of z/OS UNIX.'),
  quiet('OUTPUT', 'Handles the output of jobs.', 'OUT'),
  quiet('PARMLIB', 'Shows or changes the TSO settings of IKJTSOxx.'),
  quiet('PRINT', 'Prints a data set (IDCAMS).'),
  quiet('PRINTDS', 'Prints a data set.', 'PR'),
  quiet('PROTECT', 'Sets old data set passwords, which RACF ignores.', 'PROT'),
  quiet('RECEIVE', 'Receives what TRANSMIT sent.'),
  quiet('RENAME', 'Renames a data set.', 'REN'),
  quiet('REPRO', 'Copies a data set (IDCAMS).'),
  quiet('RUN', 'Runs a program.', 'R'),
  quiet('SEND', 'Sends a message.', 'SE'),
  quiet('SMCOPY', 'Copies a data set or part of one.'),
  quiet('STATUS', 'Shows the status of jobs.', 'ST'),
  quiet('SUBMIT', 'Submits a job.', 'SUB'),
  quiet('TERMINAL', 'Sets the terminal.', 'TERM'),
  quiet('TEST', 'Tests a program step by step.'),
  quiet('TIME', 'Shows the time.'),
  quiet('TRANSMIT', 'Sends data to another user.', 'XMIT'),
  quiet('TSO', 'Runs a TSO command.'),
  quiet('TSOEXEC', 'Runs an authorized command from an environment that is not.'),
  quiet('TSOLIB', 'Adds libraries to the search for commands.'),
  quiet('TSS', 'The command of Top Secret.'),
  quiet('UNMOUNT', 'Unmounts a z/OS UNIX file system.'),
  quiet('VERIFY', 'Corrects the end of a VSAM data set (IDCAMS).'),
  quiet('VLFNOTE', 'Tells VLF that an object has changed.'),
  quiet('WHEN', 'Runs a command depending on the return code of the last program.'),
];
