/** The levels of access of Top Secret. Classes have different ones, and sites invent names. */
import { keywords } from '../build.ts';
import type { TssLevelSpec, ValueType } from '../types.ts';

const level = (name: string, bits: string | undefined, doc: string, ...aliases: readonly string[]): TssLevelSpec => ({
  name,
  doc,
  ...(bits !== undefined && { bits }),
  ...(aliases.length > 0 && { aliases }),
});

/** Names that come with the product, with the bits they have unless a class says otherwise: DEFACC and ACLST Keyword. */
export const accessLevels: readonly TssLevelSpec[] = [
  level('ALL', 'FFFF', 'Every access the class has, as RACF calls ALTER.', 'A'),
  level('NONE', '0000', 'No access: a permit that takes away what a profile or the ALL record gives.'),
  level('READ', '4000', 'Reads the resource, or uses it where there is only yes and no.', 'R'),
  level('WRITE', '2000', 'Writes to the resource, without reading it.', 'W'),
  level('UPDATE', '8000', 'Changes the resource. In most classes its bits are 6000, which is READ and WRITE.', 'U'),
  level('CONTROL', '0400', 'Control-interval access of VSAM; elsewhere what the product makes of it.', 'C'),
  level('CREATE', '1000', 'Makes new data sets.'),
  level('SCRATCH', '0800', 'Deletes data sets.', 'SCR'),
  level('SCRTCH', '0800', 'SCRATCH, as ACLST spells it.'),
  level('FETCH', '8000', 'Runs programs of a library without reading it, as EXECUTE of RACF.'),
  level('AUTOLOG', '4000', 'Logs a machine of z/VM on automatically.'),
  level('BLP', '8000', 'Bypasses the label of a tape.'),
  level('BROWSE', '0200', 'Browses a file of CICS.'),
  level('COLLECT', '0002', 'Collects statistics of CICS.'),
  level('DELETE', '1000', 'Deletes records of a file of CICS.'),
  level('DISCARD', undefined, 'Takes a CICS definition away.'),
  level('EXECUTE', undefined, 'Runs a transaction or program.'),
  level('FEOV', '0200', 'Forces the end of a volume of an extrapartition queue.'),
  level('FIND', '1000', 'Finds a resource without reading it.'),
  level('GRPLOGON', '1000', 'Logs on through a group of z/VM.'),
  level('INQUIRE', '0080', 'Asks about a resource; of CICS mostly.'),
  level('INSTALL', undefined, 'Installs a CICS definition.'),
  level('LOGON', '8000', 'Logs on to a machine of z/VM.'),
  level('MREAD', '4400', 'Links a minidisk for reading by several users.'),
  level('MULTI', '0400', 'Links a minidisk for several users.'),
  level('MWRITE', '2400', 'Links a minidisk for writing by several users.'),
  level('NOCREATE', '0100', 'A volume on which no data set may be made.'),
  level('NONSHR', '2000', 'Not shared, of a segment of z/VM.'),
  level('PERFORM', undefined, 'Lets CICS carry an action out.'),
  level('PRIVILEG', undefined, 'The most of a utility of the vendor, in class CASECAUT.'),
  level('PURGE', '0100', 'Purges a queue of CICS.'),
  level('REPL', '0800', 'REPLACE, as ACLST spells it.'),
  level('REPLACE', '0800', 'Replaces a record of a file of CICS.'),
  level('SET', '0040', 'Changes the state of a resource; of CICS mostly.'),
  level('SHR', '4000', 'Shared, of a segment of z/VM.'),
  level('SUROGATE', '2000', 'Logs on for another user of z/VM.'),
  level('USE', undefined, 'Uses a function of a product, in class CASECAUT.'),
];

/** The value of ACCESS. An open set: a class may have levels of its own. */
export const accessLevel: ValueType = { type: 'keyword', keywords: accessLevels, open: true };

/**
 * Levels of RACF that Top Secret does not have, with the level to use instead. A site may have put such a name into the
 * ACLST of a class of its own.
 */
export const foreignLevels: ReadonlyMap<string, { readonly instead: string; readonly doc: string }> = new Map([
  ['ALTER', { instead: 'ALL', doc: 'RACF calls the highest level ALTER; Top Secret calls it ALL' }],
]);

/** In classes with data sets and libraries RACF says EXECUTE where Top Secret says FETCH. */
export const fetchClasses: readonly string[] = ['DSNAME'];

/** What an administrator may do with the resources of a class: the value of ADMIN and DEADMIN. */
export const authorityLevels: ValueType = keywords({
  ALL: 'Everything there is to administer for the class.',
  OWN: 'Gives and takes away ownership with ADDTO and REMOVE.',
  XAUTH: 'Gives and takes away access with PERMIT and REVOKE.',
  AUDIT: 'Puts resources on the AUDIT record.',
  INFO: 'Asks with WHOHAS and WHOOWNS.',
  REPORT: 'Runs reports about the use of the resources.',
});
