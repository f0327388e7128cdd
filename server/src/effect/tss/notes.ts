/** What a command of Top Secret does to ACIDs and resource classes. */
import { nameOf, operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { Note } from '../subjects.ts';

const targets: ReadonlySet<string> = new Set(tssCatalog.targets.map(({ name }) => name));

/** The notes of a command; none for one that is broken, or that has no function. */
export function tssNotes(command: BoundCommand): Note[] {
  if (command.broken || command.spec === undefined) return [];
  const notes: Note[] = [];
  const target = targetOf(command);
  const name = nameOf(target);
  if (target && name !== undefined && !targets.has(name)) {
    const { name: verb } = command.spec;
    const what = verb === 'CREATE' ? 'create' : verb === 'DELETE' ? 'delete' : 'target';
    notes.push({ of: 'acid', key: name, command, what, value: target });
  }
  for (const operand of command.operands.slice(1)) {
    for (const value of operand.values) {
      const acid = namesAcid(operand) ? nameOf(value) : undefined;
      if (acid !== undefined && !targets.has(acid))
        notes.push({ of: 'acid', key: acid, command, what: 'named', value, operand });
    }
    if (isClassKeyword(operand))
      notes.push({ of: 'resourceClass', key: classNameOf(operand), command, what: 'use', operand });
  }
  if (name === 'RDT') {
    const operand = operandNamed(command, 'RESCLASS');
    const key = nameOf(operand?.values[0]);
    if (operand && key !== undefined) notes.push({ of: 'resourceClass', key, command, what: 'define', operand });
  }
  return notes;
}

/** What stands in the parentheses of the function: the ACID or record it works on. */
export function targetOf(command: BoundCommand): BoundValue | undefined {
  const [first] = command.operands;
  return first?.spec !== undefined && first.spec.name === command.spec?.name ? first.values[0] : undefined;
}

function namesAcid({ spec }: BoundOperand): boolean {
  const of = spec?.value.kind === 'values' ? spec.value.of.type : undefined;
  return of === 'user' || of === 'group' || of === 'userOrGroup';
}

/** A keyword that the catalog knows as a resource class, or does not know at all: a class of the site, perhaps. */
export function isClassKeyword({ spec, list, candidates }: BoundOperand): boolean {
  if (spec) return tssCatalog.isResourceClass(spec.name);
  return list !== undefined && candidates.length === 0;
}

/** The class that a keyword names, in upper case. */
export function classNameOf({ spec, word }: BoundOperand): string {
  return spec?.name ?? word.toUpperCase();
}
