import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import type { CommandSpec } from '../../catalog/types.ts';
import { distance } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** Fewer letters begin too many commands. */
const shortestPart = 4;

/** So many operands in parentheses, all known to a command, tell that it was meant. */
const tellingOperands = 2;

const names = racfCatalog.commands.map(({ name }) => name);

export default commandRule({
  code: 'racf/unknown-verb',
  title: 'Verb that is not quite one',
  severity: 'warning',
  // Only what no command of the catalog is.
  commands: [''],
  what: 'The first word of a command is no command of RACF or TSO, but nearly one of RACF: a letter is wrong, or the word is a part of the verb.',
  why: 'TSO does not find the command (IKJ56500I), and nothing of it is done. A verb has its full name and one short form, such as PE for PERMIT; unlike operands it cannot be cut short elsewhere. A CLIST, REXX exec or program of your site may have that name, which is why this is no error.',
  todo: 'Write the verb in full, or its short form.',
  sources: [{ name: 'IKJ56500I' }, { name: 'RACF Command Language Reference, RACF command syntax' }],
  bad: [
    '«PERMITT» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    '«RDEFIN» FACILITY ZWES.IS UACC(NONE)',
    '«PERM» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    '«PX» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  good: [
    'PE ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    "EX 'SYS1.CLIST(SETUP)'",
    '%ADDUSERS DEPT(PAY)',
    'NEWUSER JOE DEPT(PAY)',
    '{command} JOE',
  ],
  *check(command) {
    const { esm, verb, verbSpan } = command;
    if (esm !== 'racf' || !/^[A-Z]{2,12}$/iu.test(verb)) return;
    const meant = verbsMeant(command);
    const [first] = meant;
    if (first === undefined) return;
    yield {
      place: at(command, verbSpan),
      message: `This is no command of RACF or TSO, so nothing is done (IKJ56500I). Did you mean ${meant.join(' or ')}?`,
      fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, verbSpan, name))),
    };
  },
});

function verbsMeant(command: BoundCommand): readonly string[] {
  const verb = command.verb.toUpperCase();
  const parts = verb.length < shortestPart ? [] : names.filter((name) => name.startsWith(verb));
  if (parts.length === 1) return parts;
  // Verbs are short and sites name their own after them, so two wrong letters alone would be too many.
  const near = verb.length < shortestPart ? [] : names.filter((name) => distance(verb, name, 2) < 2);
  if (near.length > 0) return near;
  // A short form is too short to be told by its letters alone: the operands must agree.
  return commandsWith(command.operands)
    .filter((spec) => distance(verb, spec.name, 3) < 3 || spec.aliases.some((alias) => distance(verb, alias, 2) < 2))
    .map(({ name }) => name);
}

/** The commands that have all these operands; none when there are too few of them to tell. */
function commandsWith(operands: readonly BoundOperand[]): readonly CommandSpec[] {
  const words = operands.filter(({ list }) => list !== undefined).map(({ word }) => word);
  if (words.length < tellingOperands) return [];
  return racfCatalog.commands.filter((spec) => words.every((word) => isOperand(spec, word)));
}

function isOperand(spec: CommandSpec, word: string): boolean {
  const match = findOperand(spec.operands, word);
  return match !== undefined && 'spec' in match;
}
