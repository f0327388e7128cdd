import type { BoundCommand } from '../../bind/types.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { TssFunctionSpec } from '../../catalog/types.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The functions by the words they are written with. */
const functions: ReadonlyMap<string, TssFunctionSpec> = new Map(
  tssCatalog.functions.flatMap((spec) => [spec.name, ...spec.aliases].map((word) => [word, spec])),
);

export default commandRule({
  code: 'tss/verb-missing',
  title: 'TSS missing in front of a function',
  severity: 'warning',
  language: 'tss',
  commands: [''],
  what: 'A command begins with a function of Top Secret, without the word TSS and a blank in front of it.',
  why: 'TSO looks for a command of that name and does not find it (IKJ56500I), or finds another one. Top Secret never sees it.',
  todo: 'Write TSS in front of the function.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Command Functions' }, { name: 'IKJ56500I' }],
  bad: [
    'TSS ADD(FACOWNER) IBMFAC(ZWES.)\n«PERMIT»(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS LIST(STC)\n«ADD»(ZWESVUSR) AUDIT',
    'TSS LIST(STC)\n«WHOHAS» IBMFAC(ZWES.IS)',
    'TSS LIST(STC)\n«TSSPERMIT»(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
  ],
  good: [
    'TSS ADD(FACOWNER) IBMFAC(ZWES.)\n TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    // Commands of TSO.
    "TSS LIST(STC)\nLIST 'SYS1.PARMLIB(IEASYS00)'",
    'TSS LIST(STC)\nDELETE (OLD.DATA)',
    'TSS LIST(STC)\n{function}(ZWESVUSR) IBMFAC(ZWES.IS)',
  ],
  *check(command) {
    const verb = command.verb.toUpperCase();
    const together = verb.startsWith('TSS') ? functions.get(verb.slice(3)) : undefined;
    const spec = together ?? functions.get(verb);
    if (!spec || !isMeant(command, spec, together !== undefined)) return;
    if (together) {
      const text = `${command.verb.slice(0, 3)} ${command.verb.slice(3)}`;
      yield {
        place: at(command, command.verbSpan),
        message: 'A blank is missing behind TSS, so TSO does not find the command. Write it.',
        fixes: [perhaps('Put the blank behind TSS', replace(command, command.verbSpan, text))],
      };
      return;
    }
    yield {
      place: at(command, command.verbSpan),
      message: `${spec.name} is a function of the TSS command: without TSS in front, TSO does not find it. Write TSS ${spec.name}.`,
      fixes: [perhaps('Put TSS in front', replace(command, command.verbSpan, `TSS ${command.verb}`))],
    };
  },
});

/** TSO and other products have commands of these names, which a parenthesis may follow. */
const alsoOthers: ReadonlySet<string> = new Set(['DELETE', 'EXPORT', 'HELP', 'LIST', 'RENAME', 'LOCK', 'UNLOCK']);

/** The ACID stands directly behind the function; behind one that takes none, or that others have too, a keyword of it follows. */
function isMeant(command: BoundCommand, spec: TssFunctionSpec, saysTss: boolean): boolean {
  const hasTarget = command.text.text.charAt(command.verbSpan.end) === '(';
  if (hasTarget && (saysTss || !alsoOthers.has(spec.name))) return true;
  const mayHaveTarget = command.text.text.slice(command.verbSpan.end).trimStart().startsWith('(');
  if (!mayHaveTarget && spec.target !== 'none') return false;
  return command.operands.some(({ word, list }) => {
    const match = list && findOperand(spec.operands, word);
    return match !== undefined && 'spec' in match;
  });
}
