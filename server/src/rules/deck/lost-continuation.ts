import type { BoundCommand } from '../../bind/types.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { racfVerbs } from '../../catalog/racf/verbs.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { CommandSpec, OperandSpec } from '../../catalog/types.ts';
import { relativeEnd } from '../support/cards.ts';
import { at } from '../support/steps.ts';
import { mistypedSign } from '../support/words.ts';
import { sequenceRule } from '../types.ts';

/** Commands that are operands of others too, and that no parenthesis follows directly when they are commands. */
const verbsAndOperands: ReadonlySet<string> = new Set(['PASSWORD', 'PHRASE']);

/** Its functions are operands with the names of commands. */
const certificates = 'RACDCERT';
const functionVerbs: ReadonlySet<string> = new Set(['CONNECT', 'REMOVE']);

let keywords: readonly OperandSpec[] | undefined;

/** All keywords of Top Secret, for the cards behind one that has lost its command already. */
function tssKeywords(): readonly OperandSpec[] {
  keywords ??= [
    ...new Map(tssCatalog.functions.flatMap(({ operands }) => operands).map((spec) => [spec.name, spec])).values(),
  ];
  return keywords;
}

/** Shorter words begin too many keywords. */
const shortestPart = 3;

export default sequenceRule({
  code: 'deck/lost-continuation',
  title: 'Continuation sign missing on the card before',
  severity: 'error',
  what: 'A card begins with an operand of the command on the card before, and that card does not end in a continuation sign.',
  why: 'TSO takes the operand for a command, which does not exist (IKJ56500I). The command before is carried out without it, or fails for the lack of it. A word without parentheses could be a CLIST, exec or program of your site; then this is a warning. So it is for Top Secret outside of a job: panels and manuals break TSS commands without a sign.',
  todo: 'Write a blank and a hyphen at the end of the card before.',
  sources: [{ name: 'IKJ56500I' }, { name: 'TSO/E Command Reference, Continuing a command line' }],
  bad: [
    `PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ)
  «ID»(ZWESVUSR)`,
    `PERMIT 'SYS1.DATA' ID(BATCH) ACCESS(READ)
  «WHEN»(PROGRAM(PAYROLL))`,
    `RDEFINE FACILITY ZWES.IS
   «UACC»(NONE)`,
    `SETROPTS RACLIST(FACILITY)
   «REFRESH»`,
    `ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN)
   «NOPASSWORD» NAME('ZOWE')`,
    `PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR)
   «DELETE»`,
    `ADDUSER JOE DFLTGRP(STAFF)
   «PASSWORD»(NEW2DAY)`,
    `RACDCERT ID(WEBSRV)
   «CONNECT»(CERTAUTH LABEL('CA') RING(WEBRING))`,
  ],
  good: [
    `PERMIT ZWES.IS CLASS(FACILITY) ACCESS(READ) -
  ID(ZWESVUSR)`,
    `PERMIT ZWES.IS CLASS(FACILITY) RESET
DELETE 'SYS1.OLD'`,
    `ADDUSER JOE DFLTGRP(STAFF)
PASSWORD USER(JOE) INTERVAL(30)`,
    `ALTUSER JOE RESUME
LISTALC`,
  ],
  concerns: (command) => {
    if (command.verb.length <= 1) return false;
    return command.esm === 'racf' ? mayBeOperand(command) : command.esm === 'tss' && mayBeKeyword(command);
  },
  *check(command, { command: before, adjacent, inJob }) {
    const name = command.esm === 'tss' ? tssCommandBefore(before, command) : racfCommandBefore(before, command);
    if (name === undefined) return;
    // What cut the command before is reported there.
    if (before.text.problems.length > 0 || mistypedSign(before)) return;
    const end = relativeEnd(before.text);
    yield {
      place: at(command, command.verbSpan),
      severity: hasList(command) && (inJob || command.esm === 'racf') ? 'error' : 'warning',
      message: `This is no command but an operand of the ${name} before, which has no continuation sign. End the card before in a blank and a hyphen.`,
      related: [{ place: at(before, before.verbSpan), message: `The ${name} that ends too early.` }],
      explains: before.text,
      settles: command.text,
      fixes: adjacent
        ? [
            {
              title: 'Add the continuation sign to the card before',
              safe: false,
              steps: [{ kind: 'cards', command: before.text, range: { start: end, end }, text: ' -' }],
            },
          ]
        : [],
    };
  },
});

/** The RACF command before that has lost an operand. */
function racfCommandBefore(before: BoundCommand, command: BoundCommand): string | undefined {
  if (!before.spec || !racfVerbs.has(before.verb.toUpperCase())) return undefined;
  if (!isOperandOf(before.spec, command)) return undefined;
  if (functionVerbs.has(command.verb.toUpperCase()) && before.spec.name !== certificates) return undefined;
  return before.spec.name;
}

/** The TSS command before that has lost a keyword; it may have lost another one before that. */
function tssCommandBefore(before: BoundCommand, command: BoundCommand): string | undefined {
  if (before.verb.toUpperCase() === 'TSS') {
    const isCommand = before.spec !== undefined && before.spec.name !== 'TSS';
    return isCommand && isOperandOf(before.spec, command) ? before.spec.name : undefined;
  }
  const isLost = hasList(before) && mayBeKeyword(before) && isNamed(tssKeywords(), before.verb);
  return isLost && isNamed(tssKeywords(), command.verb) ? 'TSS command' : undefined;
}

function isNamed(specs: readonly OperandSpec[], word: string): boolean {
  const match = findOperand(specs, word);
  return match !== undefined && 'spec' in match;
}

/** A quick look at a command of a TSS deck: false for all that surely begins one. */
function mayBeKeyword(command: BoundCommand): boolean {
  const verb = command.verb.toUpperCase();
  if (verb === 'TSS' || verb.length < shortestPart || tssFunctions.has(verb)) return false;
  return hasList(command) || (command.spec === undefined && /^[A-Z]+$/u.test(verb));
}

/** A function without TSS in front is told elsewhere. */
const tssFunctions: ReadonlySet<string> = new Set(
  tssCatalog.functions.flatMap(({ name, aliases }) => [name, ...aliases]),
);

/** A parenthesis stands directly behind the first word. */
function hasList({ text, verbSpan }: BoundCommand): boolean {
  return text.text.charAt(verbSpan.end) === '(';
}

/** A quick look at a command: false for all that is surely one. */
function mayBeOperand(command: BoundCommand): boolean {
  const verb = command.verb.toUpperCase();
  if (hasList(command)) return !racfVerbs.has(verb) || verbsAndOperands.has(verb) || functionVerbs.has(verb);
  return !racfVerbs.has(verb) && (command.spec === undefined || restOf(command) === '');
}

function restOf({ text, verbSpan }: BoundCommand): string {
  return text.text.slice(verbSpan.end).trim();
}

/** True when the first word is an operand of a command, and what follows as well. */
function isOperandOf(spec: CommandSpec, command: BoundCommand): boolean {
  const match = findOperand(spec.operands, command.verb);
  if (!match) return false;
  if (hasList(command)) return 'spec' in match;
  // A word alone must be written out, and nothing may follow that the command before would not take.
  if (!('spec' in match) || match.spec.name !== command.verb.toUpperCase()) return false;
  return restOf(command) === '' || command.operands.every(({ word }) => findOperand(spec.operands, word) !== undefined);
}
