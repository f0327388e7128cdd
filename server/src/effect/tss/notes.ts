/** What a command of Top Secret does: to ACIDs, resource classes, permits, numbers of z/OS UNIX, certificates and the STC record. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { certificateNotes } from './certificates.ts';
import { classNameOf, isClassKeyword } from './resources.ts';
import { isRecord, targetOf } from './target.ts';
import { procedureNotes } from './procedures.ts';
import type { TssNote } from './types.ts';
import { unixNotes } from './unix.ts';

/** The notes of a command; none for one that is broken, or that has no function. */
export function tssNotes(command: BoundCommand): TssNote[] {
  if (command.broken || command.spec === undefined) return [];
  const notes: TssNote[] = [];
  if (command.spec.name !== 'MODIFY') addTarget(command, notes);
  const isAdministration = command.spec.name === 'ADMIN' || command.spec.name === 'DEADMIN';
  for (let at = 1; at < command.operands.length; at++) {
    const operand = command.operands[at];
    if (!operand) continue;
    if (isClassKeyword(operand)) addResource(command, operand, notes);
    // What stands in ACID(...) there is an authority.
    else if (!isAdministration) addNamed(command, operand, notes);
  }
  const target = targetName(command);
  if (target === 'RDT') addDefinition(command, notes);
  if (target === 'FDT') addField(command, notes);
  if (target === 'STC') notes.push(...procedureNotes(command));
  for (const note of unixNotes(command)) notes.push(note);
  for (const note of certificateNotes(command)) notes.push(note);
  return notes;
}

function targetName(command: BoundCommand): string | undefined {
  return nameOf(targetOf(command));
}

function addTarget(command: BoundCommand, notes: TssNote[]): void {
  const value = targetOf(command);
  const key = nameOf(value);
  if (!value || key === undefined || key === '' || isRecord(key)) return;
  const verb = command.spec?.name;
  const what = verb === 'CREATE' ? 'create' : verb === 'DELETE' || verb === 'RENAME' ? 'delete' : 'target';
  notes.push({ of: 'acid', key, command, what, value });
}

/** The keywords that name other ACIDs. */
const naming: ReadonlySet<string> = new Set([
  'ACID',
  'AFTER',
  'BEFORE',
  'DEPARTMENT',
  'DFLTGRP',
  'DIVISION',
  'GROUP',
  'PROFILE',
  'USING',
  'ZONE',
]);

function addNamed(command: BoundCommand, operand: BoundOperand, notes: TssNote[]): void {
  if (operand.spec === undefined || !naming.has(operand.spec.name)) return;
  const isNew = command.spec?.name === 'RENAME' && operand.spec.name === 'ACID';
  for (const value of operand.values) {
    const key = nameOf(value);
    if (key === undefined || key === '' || isRecord(key)) continue;
    notes.push({ of: 'acid', key, command, what: isNew ? 'create' : 'named', value, operand });
  }
}

function addResource(command: BoundCommand, operand: BoundOperand, notes: TssNote[]): void {
  const className = classNameOf(operand);
  const verb = command.spec?.name;
  const owns = verb === 'ADDTO' || verb === 'CREATE';
  const what = owns ? 'own' : verb === 'REMOVE' ? 'disown' : 'use';
  // Nobody defines a class that comes with the product, and its uses may be as many as commands.
  if (what !== 'use' || mayBeDefined(className)) {
    notes.push({ of: 'resourceClass', key: className, command, what, operand });
  }
  if (verb !== 'PERMIT' && verb !== 'REVOKE') return;
  const acid = targetName(command);
  if (acid === undefined) return;
  for (const value of operand.values) {
    const name = nameOf(value);
    if (name === undefined) continue;
    const key = `${acid} ${className} ${name.endsWith('.') ? name.slice(0, -1) : name}`;
    notes.push({ of: 'permit', key, command, what: verb === 'PERMIT' ? 'permit' : 'revoke', value });
  }
}

function mayBeDefined(className: string): boolean {
  const known = tssCatalog.resourceClass(className);
  return known === undefined || known.predefined === false;
}

function addDefinition(command: BoundCommand, notes: TssNote[]): void {
  const operand = operandNamed(command, 'RESCLASS');
  const key = nameOf(operand?.values[0]);
  if (operand && key !== undefined) notes.push({ of: 'resourceClass', key, command, what: 'define', operand });
}

function addField(command: BoundCommand, notes: TssNote[]): void {
  const operand = operandNamed(command, 'FDTNAME');
  const key = nameOf(operand?.values[0]);
  if (operand && key !== undefined) notes.push({ of: 'field', key, command, what: 'describe', operand });
}
