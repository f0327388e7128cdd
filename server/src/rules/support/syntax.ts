/** Questions about broken syntax. */
import type { BoundCommand, SyntaxProblem } from '../../bind/types.ts';
import { racfVerbs } from '../../catalog/racf/verbs.ts';

type Kind = SyntaxProblem['kind'];

/** The gravest first: of several problems in one command, the others often follow from it. */
const byGravity: readonly Kind[] = [
  'unread',
  'unclosed-string',
  'missing-close-swallows',
  'extra-close',
  'missing-close',
];

/**
 * The problems of one kind, when no graver one explains them: lost or unread cards explain whatever is not closed.
 */
export function problemsOf(command: BoundCommand, kind: Kind): readonly SyntaxProblem[] {
  if (!isOwnCommand(command)) return [];
  if (command.text.problems.length > 0 && kind !== 'extra-close') return [];
  const gravest = byGravity.find((one) => command.problems.some((problem) => problem.kind === one));
  return gravest === kind ? command.problems.filter((problem) => problem.kind === kind) : [];
}

/** True for a command of the security product: the syntax of others is their own. */
export function isOwnCommand({ esm, verb }: BoundCommand): boolean {
  if (esm === 'acf2') return true;
  return esm === 'tss' ? verb.toUpperCase() === 'TSS' : racfVerbs.has(verb.toUpperCase());
}
