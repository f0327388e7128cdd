/** The language as a site has extended it: its custom fields as operands, its commands as commands. */
import type { CommandSpec, Esm, OperandSpec, OperandValue, Source } from '../catalog/types.ts';
import type { SiteData, SiteField, SiteRecordField, SiteTssClass } from './types.ts';

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

/** True when the site has told something that changes what commands of a product look like. */
export function extendsLanguage(site: SiteData, esm: Esm): boolean {
  if (site.commands.size > 0) return true;
  switch (esm) {
    case 'racf':
      return site.fields.size > 0;
    case 'acf2':
      return site.acf2.fields.size > 0;
    case 'tss':
      return site.tss.resourceClasses.size > 0 || site.tss.fields.size > 0;
  }
}

/** The command with what the site has added to it: fields, resource classes; as it is when that is nothing. */
export function withSite(esm: Esm, spec: CommandSpec, site: SiteData): CommandSpec {
  switch (esm) {
    case 'racf':
      return withFields(spec, site);
    case 'acf2':
      return withRecordFields(spec, site);
    case 'tss':
      return withKeywords(spec, site);
  }
}

/** A subcommand of ACF2 that sets the fields of a record. */
function withRecordFields(spec: CommandSpec, site: SiteData): CommandSpec {
  const { record } = spec;
  if (!record || (spec.name !== 'INSERT' && spec.name !== 'CHANGE')) return spec;
  // The part behind the period is the qualifier of one record.
  const fields = site.acf2.fields.get(record.name.split('.', 1)[0] ?? '');
  return fields ? added(spec, fields.map(recordFieldOperand)) : spec;
}

/** The functions of Top Secret that take a resource class as their keyword. */
export const withClasses: ReadonlySet<string> = new Set([
  'ADDTO',
  'ADMIN',
  'CREATE',
  'DEADMIN',
  'PERMIT',
  'REMOVE',
  'REPLACE',
  'REVOKE',
  'WHOHAS',
  'WHOOWNS',
]);
/** Those that set fields of an ACID, which a site can add to. */
export const withOwnFields: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'REMOVE', 'REPLACE']);

function withKeywords(spec: CommandSpec, { tss }: SiteData): CommandSpec {
  const classes = withClasses.has(spec.name) ? [...tss.resourceClasses.values()].map(classOperand) : [];
  const fields = withOwnFields.has(spec.name) ? [...tss.fields.values()].map(keywordOperand) : [];
  return added(spec, [...classes, ...fields]);
}

/** What the product has of the same name stays as it is: the site says more of what nobody else knows. */
function added(spec: CommandSpec, operands: readonly OperandSpec[]): CommandSpec {
  const names = new Set(spec.operands.map(({ name }) => name));
  const own = operands.filter(({ name }) => !names.has(name));
  return own.length > 0 ? { ...spec, operands: [...spec.operands, ...own] } : spec;
}

function classOperand({ name, doc }: SiteTssClass): OperandSpec {
  return { name, doc: doc ?? 'A resource class of your site.', value: { kind: 'any' }, source: siteSource };
}

/** True for a keyword of Top Secret that is a resource class of the site. */
export function isSiteClass({ source, value }: OperandSpec): boolean {
  return source === siteSource && value.kind === 'any';
}

function recordFieldOperand(field: SiteRecordField): OperandSpec {
  const { name, doc = 'A field of your site.', type } = field;
  if (type === 'flag') return { name, doc, value: { kind: 'none' }, negatable: true, source: siteSource };
  return { name, doc, value: fieldValue(field), source: siteSource };
}

function keywordOperand(field: SiteRecordField): OperandSpec {
  const { name, doc = 'A field of your site.', type } = field;
  const value: OperandValue = type === undefined ? anyField : fieldValue(field);
  return { name, doc, value: type === 'flag' ? { kind: 'none' } : value, source: siteSource };
}

/** A field that the site says nothing about takes anything, and is no resource class, which is of the kind `any`. */
const anyField: OperandValue = { kind: 'values', of: { type: 'text', asis: true }, list: true, optional: true };

function fieldValue(field: SiteRecordField): OperandValue {
  const value = valueOf(field);
  return value.kind === 'values' && field.list === true ? { ...value, list: true } : value;
}

/** The command with the custom fields of the site in its segment CSDATA; as it is when the site has listed none for it. */
function withFields(spec: CommandSpec, site: SiteData): CommandSpec {
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

function valueOf({ type, maxLength, min, max }: Omit<SiteField, 'name'>): OperandValue {
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
