/**
 * The operands that nearly every use of a command gives, in the order people write them: offered first, and put into
 * the text of a new command. What may be given is in the catalog; this is only what to propose.
 */
import type { CommandSpec, OperandSpec } from '../catalog/types.ts';

const byCommand: ReadonlyMap<string, readonly string[]> = new Map([
  ['PERMIT', ['CLASS', 'ID', 'ACCESS']],
  ['RDEFINE', ['UACC']],
  ['ADDSD', ['UACC']],
  ['ADDUSER', ['DFLTGRP', 'NAME']],
  ['ADDGROUP', ['SUPGROUP']],
  ['CONNECT', ['GROUP']],
  ['REMOVE', ['GROUP']],
  ['SETROPTS', ['RACLIST', 'REFRESH']],
  ['SEARCH', ['CLASS']],
  ['LISTDSD', ['DATASET']],
  ['RECKEY', ['ADD']],
  ['resource entry', ['UID', 'ROLE', 'SERVICE', 'ALLOW']],
  ['data set entry', ['UID', 'READ', 'WRITE', 'ALLOC', 'EXEC']],
  ['rule entry', ['UID', 'READ', 'WRITE', 'ALLOC', 'EXEC', 'SERVICE', 'ALLOW']],
  ['control', ['$KEY', '$TYPE', 'TYPE', '$ROLESET', 'ROLESET']],
  // The records of ACF2, whose fields INSERT and CHANGE set.
  ['LID', ['NAME', 'GROUP', 'PASSWORD', 'STC', 'TSO', 'JOB', 'RESTRICT']],
  ['PROFILE(USER) DIV(OMVS)', ['UID', 'AUTOUID', 'HOME', 'OMVSPGM']],
  ['PROFILE(GROUP) DIV(OMVS)', ['GID', 'AUTOGID']],
  ['PROFILE(USER) DIV(KEYRING)', ['RINGNAME']],
  ['PROFILE(USER) DIV(CERTDATA)', ['DSNAME', 'LABEL', 'TRUST']],
  ['XREF(ROL)', ['INCLUDE', 'EXCLUDE', 'ROLE', 'GROUP']],
  ['STC', ['LOGONID', 'GROUP', 'STCID']],
  ['CLASMAP', ['RESOURCE', 'RSRCTYPE', 'ENTITYLN']],
  ['INFODIR', ['TYPES']],
  ['SAFDEF', ['ID', 'FUNCRET', 'MODE', 'RACROUTE']],
  // What follows `F ACF2,`.
  ['F', ['REBUILD', 'REFRESH', 'NEWXREF', 'NEWSHIFT', 'OMVS']],
  // The functions of Top Secret.
  ['TSS CREATE', ['NAME', 'TYPE', 'DEPARTMENT', 'PASSWORD', 'FACILITY']],
  ['TSS ADDTO', ['FACILITY', 'PROFILE', 'GROUP', 'DFLTGRP', 'UID', 'GID', 'HOME', 'OMVSPGM']],
  ['TSS REMOVE', ['FACILITY', 'PROFILE', 'GROUP']],
  ['TSS REPLACE', ['PASSWORD', 'NAME', 'DFLTGRP', 'UID', 'HOME', 'OMVSPGM']],
  ['TSS LIST', ['DATA']],
  ['TSS MOVE', ['DEPARTMENT']],
  ['TSS GENCERT', ['DIGICERT', 'SUBJECTS', 'SUBJECTN', 'LABLCERT', 'SIGNWITH', 'NADATE', 'KEYUSAGE', 'ALTNAME']],
  ['TSS EXPORT', ['DIGICERT', 'DCDSN', 'FORMAT']],
  ['TSS GENREQ', ['DIGICERT', 'DCDSN']],
]);

/** The resource classes of Top Secret that most permits are about; in front of ACCESS, which goes with them. */
export const usualClasses: readonly string[] = [
  'DSNAME',
  'DATASET',
  'IBMFAC',
  'SURROGAT',
  'OPERCMDS',
  'UNIXPRIV',
  'SERVAUTH',
  'APPL',
  'CSFSERV',
  'PROGRAM',
  'ACCESS',
];

/** The subcommands of ACF2 that are used most, those for rule sets first. */
export const usualSubcommands: readonly string[] = [
  'RECKEY',
  'COMPILE',
  'STORE',
  'INSERT',
  'CHANGE',
  'SET',
  'LIST',
  'DELETE',
];

/** The settings of ACF2, as they are used. */
export const settingsOfSet: readonly string[] = [
  'LID',
  'RESOURCE',
  'RULE',
  'CONTROL',
  'PROFILE',
  'XREF',
  'SCOPE',
  'SHIFT',
  'ENTRY',
  'FIELD',
  'IDENTITY',
  'ACF',
];

/** The same for segments: what most people come for. */
const bySegment: ReadonlyMap<string, readonly string[]> = new Map([
  ['OMVS', ['UID', 'AUTOUID', 'GID', 'AUTOGID', 'HOME', 'PROGRAM']],
  ['STDATA', ['USER', 'GROUP', 'TRUSTED', 'PRIVILEGED', 'TRACE']],
  ['TSO', ['ACCTNUM', 'PROC', 'SIZE', 'MAXSIZE', 'UNIT', 'COMMAND']],
  ['CICS', ['OPCLASS', 'OPIDENT', 'OPPRTY', 'TIMEOUT']],
  ['DFP', ['RESOWNER', 'DATACLAS', 'MGMTCLAS', 'STORCLAS']],
  ['WHEN', ['PROGRAM', 'DAYS', 'TIME']],
  // Lines of rule text in RECKEY.
  ['ADD', ['UID', 'ROLE', 'SERVICE', 'ALLOW', 'READ', 'WRITE', 'EXEC']],
  ['DEL', ['UID', 'ROLE', 'SERVICE', 'ALLOW', 'READ', 'WRITE', 'EXEC']],
]);

/** What people also look for in the form of a command: shown behind the usual ones, and before the rest of a long list. */
const shownByCommand: ReadonlyMap<string, readonly string[]> = new Map([
  ['PERMIT', ['DELETE', 'WHEN', 'FROM', 'RESET', 'GENERIC']],
  ['RDEFINE', ['OWNER', 'AUDIT', 'DATA', 'ADDMEM', 'FROM', 'WARNING', 'NOTIFY']],
  ['RALTER', ['UACC', 'OWNER', 'AUDIT', 'DATA', 'ADDMEM', 'DELMEM', 'WARNING', 'NOWARNING']],
  ['ADDSD', ['OWNER', 'AUDIT', 'DATA', 'FROM', 'GENERIC', 'WARNING', 'NOTIFY']],
  ['ALTDSD', ['UACC', 'OWNER', 'AUDIT', 'DATA', 'GENERIC', 'WARNING', 'NOWARNING', 'NOTIFY']],
  ['ADDUSER', ['OWNER', 'PASSWORD', 'NOPASSWORD', 'SPECIAL', 'TSO', 'OMVS']],
  ['ALTUSER', ['NAME', 'OWNER', 'PASSWORD', 'REVOKE', 'RESUME', 'DFLTGRP', 'TSO', 'OMVS']],
  ['ADDGROUP', ['OWNER', 'DATA', 'OMVS', 'UNIVERSAL']],
  ['ALTGROUP', ['SUPGROUP', 'OWNER', 'DATA', 'OMVS']],
  ['CONNECT', ['AUTHORITY', 'OWNER', 'UACC', 'SPECIAL', 'REVOKE', 'RESUME']],
  ['SETROPTS', ['CLASSACT', 'GENERIC', 'GENCMD', 'PASSWORD', 'AUDIT', 'LIST']],
  ['SEARCH', ['FILTER', 'MASK', 'USER', 'CLIST', 'NOMASK']],
  ['RLIST', ['ALL', 'AUTHUSER', 'STDATA', 'GENERIC']],
  ['LISTDSD', ['ALL', 'AUTHUSER', 'PREFIX', 'ID', 'GENERIC']],
  ['LISTUSER', ['OMVS', 'TSO']],
  ['LISTGRP', ['OMVS']],
  ['RECKEY', ['DEL']],
  ['SET', settingsOfSet],
  ['TSS PERMIT', ['DSNAME', 'IBMFAC', 'ACCESS', 'ACTION', 'FACILITY', 'UNTIL', 'FOR']],
  ['TSS REVOKE', usualClasses],
  ['TSS WHOHAS', usualClasses],
  ['TSS WHOOWNS', usualClasses],
]);

/** The operands of a command that its form begins with. */
export function shownOperands(spec: CommandSpec): OperandSpec[] {
  return [...usualOperands(spec), ...named(spec.operands, shownByCommand.get(keyOf(spec)))];
}

/** The usual operands of a command that its catalog entry has. */
export function usualOperands(spec: CommandSpec): OperandSpec[] {
  return named(spec.operands, byCommand.get(keyOf(spec)));
}

/** What is usual in Top Secret goes by the function, in a record of ACF2 by the record. */
function keyOf(spec: CommandSpec): string {
  const { name, record } = spec;
  if ('takes' in spec) return `TSS ${name}`;
  if (!record || (name !== 'INSERT' && name !== 'CHANGE')) return name;
  return record.setting === 'LID' || byCommand.has(record.setting)
    ? record.setting
    : (record.name.split('.', 1)[0] ?? '');
}

/** The usual sub-operands of a segment that its catalog entry has. */
export function usualSubOperands({ name, value }: OperandSpec): OperandSpec[] {
  return value.kind === 'operands' ? named(value.operands, bySegment.get(name)) : [];
}

function named(operands: readonly OperandSpec[], names: readonly string[] = []): OperandSpec[] {
  return names.flatMap((name) => operands.find((one) => one.name === name) ?? []);
}
