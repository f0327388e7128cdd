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
]);

/** The same for segments: what most people come for. */
const bySegment: ReadonlyMap<string, readonly string[]> = new Map([
  ['OMVS', ['UID', 'AUTOUID', 'GID', 'AUTOGID', 'HOME', 'PROGRAM']],
  ['STDATA', ['USER', 'GROUP', 'TRUSTED', 'PRIVILEGED', 'TRACE']],
  ['TSO', ['ACCTNUM', 'PROC', 'SIZE', 'MAXSIZE', 'UNIT', 'COMMAND']],
  ['CICS', ['OPCLASS', 'OPIDENT', 'OPPRTY', 'TIMEOUT']],
  ['DFP', ['RESOWNER', 'DATACLAS', 'MGMTCLAS', 'STORCLAS']],
  ['WHEN', ['PROGRAM', 'DAYS', 'TIME']],
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
]);

/** The operands of a command that its form begins with. */
export function shownOperands(spec: CommandSpec): OperandSpec[] {
  return [...usualOperands(spec), ...named(spec.operands, shownByCommand.get(spec.name))];
}

/** The usual operands of a command that its catalog entry has. */
export function usualOperands(spec: CommandSpec): OperandSpec[] {
  return named(spec.operands, byCommand.get(spec.name));
}

/** The usual sub-operands of a segment that its catalog entry has. */
export function usualSubOperands({ name, value }: OperandSpec): OperandSpec[] {
  return value.kind === 'operands' ? named(value.operands, bySegment.get(name)) : [];
}

function named(operands: readonly OperandSpec[], names: readonly string[] = []): OperandSpec[] {
  return names.flatMap((name) => operands.find((one) => one.name === name) ?? []);
}
