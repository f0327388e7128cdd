// @ts-check
/** The names that grammars colour, read from the catalog of the server. */
import { loadTypeScript } from '../lib/load.mjs';

/** @typedef {import('../../server/src/catalog/types.ts').OperandSpec} OperandSpec */
/** @typedef {import('../../server/src/catalog/types.ts').ValueType} ValueType */

/**
 * What stands in the parentheses of operands of one name, over all commands that have it.
 * @typedef {object} OperandFacts
 * @property {boolean} flag it is also given without parentheses
 * @property {boolean} classes names of resource classes
 * @property {boolean} keywords words out of a list
 * @property {boolean} operands operands of its own
 */

/**
 * @typedef {object} Facts
 * @property {{ verbs: string[], classVerbs: string[], operands: Operands, classes: string[] }} racf `classVerbs`: their first operand is a class
 * @property {{ verbs: string[], operands: Operands, operators: string[], controls: string[], types: string[] }} acf2
 * @property {{ functions: string[], operands: Operands, classes: string[] }} tss
 * @property {string[]} tsoVerbs commands of TSO that stand between those of the products
 */

/** The operands of all commands of a product by name, and the words that stand as their values. */
export class Operands {
  /** @type {Map<string, OperandFacts>} */
  names = new Map();
  /** @type {Set<string>} */
  keywords = new Set();

  /** @param {readonly OperandSpec[]} specs */
  add(specs) {
    for (const spec of specs) {
      for (const name of [spec.name, ...(spec.aliases ?? [])]) this.#note(name, spec);
      if (spec.negatable) this.#note(`NO${spec.name}`, spec);
      if (spec.value.kind === 'operands') this.add(spec.value.operands);
      if (spec.value.kind !== 'values') continue;
      for (const { name } of keywordsOf(spec.value.of)) this.keywords.add(name);
      for (const { name } of spec.value.also ?? []) if (/^[A-Z]/.test(name)) this.keywords.add(name);
    }
    return this;
  }

  /**
   * @param {string} name
   * @param {OperandSpec} spec
   */
  #note(name, { value }) {
    const of = value.kind === 'values' ? value.of.type : undefined;
    const before = this.names.get(name);
    const optional = value.kind !== 'none' && 'optional' in value && value.optional === true;
    this.names.set(name, {
      flag: before?.flag || value.kind === 'none' || value.kind === 'any' || optional,
      classes: before?.classes || of === 'class',
      keywords: before?.keywords || of === 'keyword',
      operands: before?.operands || value.kind === 'operands',
    });
  }
}

/** @param {ValueType} type */
function keywordsOf(type) {
  return type.type === 'keyword' ? type.keywords : [];
}

/** @returns {Promise<Facts>} */
export async function loadFacts() {
  const { racfCatalog, acf2Catalog, tssCatalog } = /** @type {typeof import('./catalogs.ts')} */ (
    await loadTypeScript('scripts/syntaxes/catalogs.ts')
  );
  const acf2Commands = [...acf2Catalog.commands, ...acf2Catalog.operatorCommands];
  return {
    racf: {
      verbs: verbsOf(racfCatalog.commands),
      classVerbs: verbsOf(racfCatalog.commands.filter(({ positionals: [first] }) => first?.of.type === 'class')),
      operands: operandsOf(racfCatalog.commands),
      classes: namesOf(racfCatalog.classes),
    },
    acf2: {
      verbs: verbsOf(acf2Catalog.commands),
      operands: operandsOf(acf2Commands)
        .add(acf2Catalog.records.flatMap(({ fields }) => fields))
        .add(acf2Catalog.dataSetEntry)
        .add(acf2Catalog.resourceEntry),
      operators: verbsOf(acf2Catalog.operatorCommands),
      controls: namesOf(acf2Catalog.controlStatements).map((name) => name.slice(1)),
      types: namesOf(acf2Catalog.resourceTypes),
    },
    tss: {
      functions: verbsOf(tssCatalog.functions),
      operands: operandsOf(tssCatalog.functions),
      classes: verbsOf(tssCatalog.resourceClasses),
    },
    tsoVerbs: verbsOf(racfCatalog.tsoCommands),
  };
}

/**
 * The names of entries with their aliases.
 * @param {readonly { name: string, aliases?: readonly string[] }[]} entries
 */
function verbsOf(entries) {
  return [...new Set(entries.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]))].sort();
}

/** @param {readonly { name: string }[]} entries */
function namesOf(entries) {
  return [...new Set(entries.map(({ name }) => name))].sort();
}

/** @param {readonly { operands: readonly OperandSpec[] }[]} commands */
function operandsOf(commands) {
  return new Operands().add(commands.flatMap(({ operands }) => operands));
}
