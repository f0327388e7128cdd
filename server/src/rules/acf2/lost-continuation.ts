import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { findOperand } from '../../catalog/lookup.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { relativeEnd } from '../support/cards.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

/** Subcommands that people spread over several cards. */
const long: ReadonlySet<string> = new Set([
  'INSERT',
  'CHANGE',
  'RECKEY',
  'GENCERT',
  'CONNECT',
  'LIST',
  'DELETE',
  'SHOW',
  'SET',
  'EXPORT',
  'RENEW',
  'REKEY',
]);

/** Operands of RECKEY that a subcommand has the name of. */
const alsoSubcommands: ReadonlySet<string> = new Set(['DEL', 'DELETE']);

/** What may stand on a card behind one that has lost its subcommand already. */
const anyWord: readonly OperandSpec[] = [
  ...new Map(
    [
      ...acf2Catalog.commands.flatMap(({ operands }) => operands),
      ...acf2Catalog.records.flatMap(({ fields }) => fields),
      ...acf2Catalog.dataSetEntry,
      ...acf2Catalog.resourceEntry,
    ].map((spec) => [spec.name, spec]),
  ).values(),
];

export default sequenceRule({
  code: 'acf2/lost-continuation',
  title: 'Continuation sign missing on the card before',
  severity: 'error',
  language: 'jcl',
  what: 'A card begins with an operand or field of the subcommand on the card before, and that card does not end in a continuation sign.',
  why: 'ACF takes the word for a subcommand, which does not exist. The subcommand before is carried out without it, or fails for the lack of it. Outside of a job, and for a word without parentheses, this is a warning: text about ACF2 is often broken into lines without a sign.',
  todo: 'Write a blank and a plus sign or hyphen at the end of the card before.',
  sources: [{ name: 'ACF2 for z/OS, Continuing subcommands' }],
  bad: [
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER)\n  «GROUP»(ZWEADMIN) STC\n/*',
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER\n  «ROLE»(ZWESTCRL) SERVICE(READ) ALLOW)\nF ACF2,REBUILD(FAC)\n/*',
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER)\n  «STC»\n/*',
  ],
  good: [
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER) +\n  GROUP(ZWEADMIN) STC\n/*',
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE SERVER)\nLIST ZWESVUSR\n/*',
    '//STEP EXEC PGM=IKJEFT01\n//SYSTSIN DD *\nACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)\nDEL BPX.SERVER\nF ACF2,REBUILD(FAC)\n/*',
  ],
  concerns: mayBeOperand,
  *check(command, { command: before, adjacent, inJob }) {
    const name = lostBy(before, command);
    // What cut the command before is reported there.
    if (name === undefined || before.text.problems.length > 0) return;
    const end = relativeEnd(before.text);
    // What a RECKEY lacks that has nothing but its key stands on this card.
    const isWholly = before.problems.length > 0 || (before.spec?.name === 'RECKEY' && before.operands.length === 0);
    yield {
      place: at(command, command.verbSpan),
      severity: listOf(command) && inJob ? 'error' : 'warning',
      message: `This is no subcommand but belongs to the ${name} before, which has no continuation sign. End the card before in a blank and a plus sign.`,
      related: [{ place: at(before, before.verbSpan), message: `The ${name} that ends too early.` }],
      explains: before.text,
      settles: command.text,
      ...(isWholly && { settlesAlso: before.text }),
      fixes: adjacent
        ? [
            {
              title: 'Add the continuation sign to the card before',
              safe: false,
              steps: [{ kind: 'cards', command: before.text, range: { start: end, end }, text: ' +' }],
            },
          ]
        : [],
    };
  },
});

/** A quick look: false for all that surely begins a subcommand. */
function mayBeOperand(command: BoundCommand): boolean {
  const { esm, text, spec, verb } = command;
  if (esm !== 'acf2' || text.form !== 'command' || verb.length < 2) return false;
  if (spec === undefined) return true;
  // ROLE would do for ROLES; but no parenthesis follows the name of a subcommand directly.
  const written = verb.toUpperCase();
  const isWhole = spec.name === written || spec.aliases.includes(written);
  return (!isWhole || alsoSubcommands.has(written)) && listOf(command);
}

/** The subcommand before that has lost a word; it may have lost another one before that. */
function lostBy(before: BoundCommand, command: BoundCommand): string | undefined {
  if (before.text.form !== 'command') return undefined;
  const { spec } = before;
  if (spec && !(listOf(before) && mayBeOperand(before))) {
    if (!long.has(spec.name)) return undefined;
    const words = before.problems.length > 0 ? [...spec.operands, ...openOperands(before.operands)] : spec.operands;
    return isNamed(words, command) ? spec.name : undefined;
  }
  const isLost = listOf(before) && isNamed(anyWord, before);
  return isLost && listOf(command) && isNamed(anyWord, command) ? 'subcommand' : undefined;
}

/** What may go on in the parentheses that are not closed yet. */
function openOperands(operands: readonly BoundOperand[]): readonly OperandSpec[] {
  const value = operands.at(-1)?.spec?.value;
  return value?.kind === 'operands' ? value.operands : [];
}

function isNamed(specs: readonly OperandSpec[], { verb }: BoundCommand): boolean {
  const match = findOperand(specs, verb);
  return match !== undefined && 'spec' in match && match.spec.name.length >= 2;
}

/** Parentheses follow the first word directly. */
function listOf({ text, verbSpan }: BoundCommand): boolean {
  return /^\s*\(/u.test(text.text.slice(verbSpan.end, verbSpan.end + 20));
}
