/** Entries of ACF2's rule sets with what is known of their rule set: lines of rule text, and ADD and DEL of RECKEY. */
import { kindOfRules, type RuleKind } from '../../bind/acf2.ts';
import { nameOf, operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { inSession, type RuleSetState, type SplitState } from '../../deck/state.ts';
import { lineOf, type RuleLine } from './rule-lines.ts';

/** One entry of a rule set. */
export interface RuleEntry extends RuleLine {
  readonly what: 'entry' | 'add' | 'del';
  readonly kind: RuleKind;
  /** The key of its rule set, in upper case; undefined when the deck does not tell. */
  readonly key: string | undefined;
  /** The rule set whose text it is a line of; absent for RECKEY, which works on what is stored. */
  readonly ruleSet?: RuleSetState | undefined;
}

const none: readonly RuleEntry[] = [];

/** The command asked about last: several rules ask about one command in a row. */
let latest: { readonly command: BoundCommand; readonly entries: readonly RuleEntry[] } | undefined;

/** The entries of a command. Control statements are none. */
export function ruleEntries(command: BoundCommand): readonly RuleEntry[] {
  if (latest?.command !== command) latest = { command, entries: entriesOf(command) };
  return latest.entries;
}

function entriesOf(command: BoundCommand): readonly RuleEntry[] {
  const { text, spec, operands } = command;
  if (text.form === 'ruleEntry') {
    const { ruleSet } = text.before;
    const span = { start: text.text.length - text.text.trimStart().length, end: text.text.trimEnd().length };
    const mask = command.positionals[0]?.[0];
    return [{ what: 'entry', kind: kindOf(text.before), mask, operands, span, key: ruleSet?.key, ruleSet }];
  }
  if (spec?.name !== 'RECKEY') return none;
  const key = nameOf(command.positionals[0]?.[0]);
  // The text of a rule set that stands before it is another one.
  const kind = kindOfRules(inSession(text.before));
  return (['ADD', 'DEL'] as const).flatMap((name) =>
    operandsNamed(command, name)
      .filter((operand) => !isControl(operand))
      .map((operand): RuleEntry => ({ ...lineOf(operand), what: name === 'ADD' ? 'add' : 'del', kind, key })),
  );
}

/** Text that no COMPILE introduces may be that of a member, so that the setting in force says nothing of it. */
function kindOf(before: SplitState): RuleKind {
  if (before.reading === 'compile') return kindOfRules(before);
  return before.ruleSet?.type === undefined ? 'rule' : 'resource';
}

/** `ADD($ROLESET)`. */
function isControl({ operands }: BoundOperand): boolean {
  return operands.some(({ word }) => word.startsWith('$') || word.startsWith('%'));
}

/** Single letters are masks sooner than subcommands. */
const shortestVerb = 2;

/** True for a line that looks like a subcommand, but is read as rule text since no empty card ended what COMPILE reads. */
export function isSwallowedSubcommand({ esm, text, positionals, operands }: BoundCommand): boolean {
  if (esm !== 'acf2' || text.form !== 'ruleEntry' || text.before.reading !== 'compile') return false;
  const word = positionals[0]?.[0]?.text ?? '';
  return (
    word.length >= shortestVerb &&
    acf2Catalog.command(word)?.name.startsWith(word.toUpperCase()) === true &&
    !operands.some(({ spec }) => spec)
  );
}

const who = /(?:^|[\s.*-])(?:UID|ROLE|USER)\s?\(/iu;
const what = /\s(?:SERVICE|READ|WRITE|ALLOC|EXEC|R|W|A|E|NEXTKEY)\s?\(/iu;
const decision = /\s(?:ALLOW|LOG|PREVENT)$/iu;

/** True for the text of a line that has what an entry of a rule set has: who is meant, and which access or what is decided. */
export function looksLikeEntry(text: string): boolean {
  // The TSO commands of ACF2 have such text in their parentheses.
  return who.test(text) && (what.test(text) || decision.test(text.trimEnd())) && !/^\s*ACF/iu.test(text);
}
