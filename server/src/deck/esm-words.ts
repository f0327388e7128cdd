/** Which security product a command is for, by its first words, as the catalogs have them. */
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { findOperand } from '../catalog/lookup.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { AcfCommandSpec, CommandSpec, Esm } from '../catalog/types.ts';

/** Short forms of ACF2 that are no documented alias count from this length: shorter ones are names of anything. */
const shortestPart = 3;

/** The word after the verb, and whether a list follows it; what a CLIST sets equal to something is no operand. */
const firstOperand = /^\s{1,8}([A-Z][A-Z0-9]{0,19})(?![\w$#@.-])(?!\s{0,8}=)\s{0,8}(\()?/;

const operatorCommand = /^(?:F|MODIFY) {1,8}ACF2 {0,8},/;

/** For whom an entry of a rule set is, and the word that follows. What a CLIST makes, `%X` or `&X`, is no mask. */
const ruleEntry = /^(?:[^\s()'%&/]{1,60}\s{1,8})?(?:UID|ROLE|USER)\([^()]{0,60}\)\s{0,8}([A-Z]{1,10})(?![A-Z0-9])/;

/** Names that are asked for often, gathered from the catalog when the first one is. */
const names: { controls?: ReadonlySet<string>; subcommands?: ReadonlySet<string> } = {};

/**
 * The product that a command outside of an ACF session is for; undefined for one that says nothing, since several have it or
 * none has.
 * @param words the beginning of the command in upper case, without leading blanks
 * @param verb what `verbOf` says of them
 */
export function esmOfCommand(words: string, verb = verbOf(words)): Esm | undefined {
  if (verb === 'TSS') return 'tss';
  if (verb === 'ACF') return 'acf2';
  const racf = verb === '' ? undefined : racfCatalog.command(verb);
  if (racf && !isSubcommand(racf.name)) return isOfRacf(racf) ? 'racf' : undefined;
  const acf = verb === '' ? undefined : acf2Catalog.command(verb);
  if (acf && isOfAcf(acf, verb, words.slice(verb.length))) return 'acf2';
  if (racf) return isOfRacf(racf) ? 'racf' : undefined;
  const isAcf = acf2Catalog.tsoCommand(verb) !== undefined;
  return isAcf || isControlStatement(words) || operatorCommand.test(words) || isRuleEntry(words) ? 'acf2' : undefined;
}

/** The word that a command begins with; empty where a command begins with none: a hole, a mask, a name with periods. */
export function verbOf(words: string): string {
  return /^[A-Z0-9$#@]{1,20}(?=[\s(,]|$)/.exec(words)?.[0] ?? '';
}

/** True for an entry of a rule set: perhaps a mask, then for whom, then what. `CA1.TMC UID(OPER-) R(A) E(A)`. */
function isRuleEntry(words: string): boolean {
  const next = ruleEntry.exec(words)?.[1];
  if (next === undefined) return false;
  const { dataSetEntry, resourceEntry } = acf2Catalog;
  return [dataSetEntry, resourceEntry].some((parts) => {
    const found = findOperand(parts, next);
    return found !== undefined && 'spec' in found;
  });
}

/** True for a subcommand that only ACF2 has, or that says with its first operand that it is meant for ACF2. */
function isOfAcf(acf: AcfCommandSpec, verb: string, rest: string): boolean {
  const racf = racfCatalog.command(verb) ?? racfCatalog.command(acf.name);
  const isShared = racf ?? racfCatalog.tsoCommand(verb) ?? racfCatalog.tsoCommand(acf.name);
  const isShort = verb.length < shortestPart && (verb.length === 1 || !acf.aliases.includes(verb));
  if (!isShared && !isShort && acf.source.certainty !== 'doubtful') return true;
  const [, name, list] = firstOperand.exec(rest) ?? [];
  // What RACF's CONNECT or TSO's DELETE names first may be called as an operand of ACF2, but no list follows it.
  if (name === undefined || (list === undefined && racf?.positionals.length !== 0)) return false;
  const found = findOperand(acf.operands, name);
  return found !== undefined && 'spec' in found && !racf?.operands.some((operand) => operand.name === name);
}

/** True where the verb says RACF: not of a command for the operator, not of one that ACF2 has as well and that needs nothing. */
function isOfRacf(racf: CommandSpec): boolean {
  if (racf.issuedFrom && !racf.issuedFrom.includes('tso')) return false;
  return !isSubcommand(racf.name) || racf.positionals.some(({ required }) => required);
}

/** True for the full name of a subcommand of ACF. */
function isSubcommand(name: string): boolean {
  names.subcommands ??= new Set(acf2Catalog.commands.map((command) => command.name));
  return names.subcommands.has(name);
}

/** `$KEY(`, `$NOSORT`, `%CHANGE`. */
function isControlStatement(words: string): boolean {
  const name = /^[$%][A-Z]{1,20}(?=[\s(]|$)/.exec(words)?.[0];
  if (name === undefined) return false;
  names.controls ??= new Set(acf2Catalog.controlStatements.map((statement) => statement.name));
  return names.controls.has(name);
}
