/** The language as a site has extended it: its custom fields as operands, its commands as commands. */
import type { CommandSpec, OperandSpec, OperandValue, Source } from '../catalog/types.ts';
import type { SiteData, SiteField } from './types.ts';

/** Where entries come from that a site has made. */
export const siteSource: Source = { certainty: 'docs', where: 'site data' };

/** Whose custom fields a command sets; `classes`: those of any class. */
const owners: Readonly<Record<string, 'USER' | 'GROUP' | 'DATASET' | 'classes'>> = {
  ADDUSER: 'USER',
  ALTUSER: 'USER',
  ADDGROUP: 'GROUP',
  ALTGROUP: 'GROUP',
  ADDSD: 'DATASET',
  ALTDSD: 'DATASET',
  RDEFINE: 'classes',
  RALTER: 'classes',
};

/** A command that the site has named: nothing is known of its operands. */
export function siteCommand(name: string): CommandSpec {
  return {
    name,
    aliases: [],
    doc: 'A command of your site.',
    positionals: [],
    operands: [],
    complete: false,
    source: siteSource,
  };
}

/** The command with the custom fields of the site in its segment CSDATA; as it is when the site has listed none for it. */
export function withFields(spec: CommandSpec, site: SiteData): CommandSpec {
  const fields = fieldsFor(spec.name, site);
  if (!fields) return spec;
  const alters = spec.name.startsWith('ALT') || spec.name === 'RALTER';
  const operands = fields.flatMap((field) => (alters ? [operandOf(field), removalOf(field)] : [operandOf(field)]));
  return {
    ...spec,
    operands: spec.operands.map((operand) =>
      operand.name === 'CSDATA' ? { ...operand, value: { kind: 'operands', operands }, source: siteSource } : operand,
    ),
  };
}

function fieldsFor(command: string, { fields }: SiteData): SiteField[] | undefined {
  const owner = Object.hasOwn(owners, command) ? owners[command] : undefined;
  if (owner === undefined) return undefined;
  if (owner !== 'classes') return fields.has(owner) ? [...(fields.get(owner) ?? [])] : undefined;
  // A field may be one of several classes: the first description of it is taken.
  const found = new Map<string, SiteField>();
  let listed = false;
  for (const [of, list] of fields) {
    if (of === 'USER' || of === 'GROUP' || of === 'DATASET') continue;
    listed = true;
    for (const field of list) if (!found.has(field.name)) found.set(field.name, field);
  }
  return listed ? [...found.values()] : undefined;
}

function operandOf(field: SiteField): OperandSpec {
  return {
    name: field.name,
    doc: field.doc ?? 'A custom field of your site.',
    value: valueOf(field),
    source: siteSource,
  };
}

function removalOf({ name }: SiteField): OperandSpec {
  return {
    name: `NO${name}`,
    doc: `Removes the custom field ${name}.`,
    value: { kind: 'none' },
    excludes: [name],
    source: siteSource,
  };
}

function valueOf({ type, maxLength, min, max }: SiteField): OperandValue {
  if (type === undefined) return { kind: 'any' };
  switch (type) {
    case 'char':
      return { kind: 'values', of: { type: 'text', asis: true, ...(maxLength !== undefined && { maxLength }) } };
    case 'hex':
      return { kind: 'values', of: { type: 'hex', ...(maxLength !== undefined && { maxDigits: maxLength }) } };
    case 'num':
      return {
        kind: 'values',
        of: { type: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      };
    case 'flag':
      return {
        kind: 'values',
        of: {
          type: 'keyword',
          keywords: [
            { name: 'YES', doc: 'The flag is on.' },
            { name: 'NO', doc: 'The flag is off.' },
          ],
        },
      };
  }
}
