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

/** The usual operands of a command that its catalog entry has. */
export function usualOperands(spec: CommandSpec): OperandSpec[] {
  return (byCommand.get(spec.name) ?? []).flatMap((name) => spec.operands.find((one) => one.name === name) ?? []);
}
