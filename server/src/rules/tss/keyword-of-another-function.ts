import { tssCatalog } from '../../catalog/tss/index.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { Kept } from '../../text/kept.ts';
import { unlessDefined } from '../support/own-keywords.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The functions that have a keyword, in full or another spelling. Resource classes are left out: the site has some of its own. */
function functionsWith(word: string): readonly string[] {
  const isWord = ({ name, aliases }: OperandSpec): boolean =>
    (name === word || aliases?.includes(word) === true) && !tssCatalog.isResourceClass(name);
  return tssCatalog.functions.filter(({ operands }) => operands.some(isWord)).map(({ name }) => name);
}

/** The same, for decks that repeat their slips. */
const kept = new Kept<readonly string[]>();

/** More would only fill the screen. */
const mostNamed = 4;

export default commandRule({
  code: 'tss/keyword-of-another-function',
  title: 'Keyword of another function',
  severity: 'warning',
  language: 'tss',
  // Those whose keywords the manuals list. What shows or handles certificates may take more.
  commands: [
    'ADDTO',
    'ADMIN',
    'CREATE',
    'DEADMIN',
    'DELETE',
    'LIST',
    'MOVE',
    'PERMIT',
    'REFRESH',
    'REMOVE',
    'RENAME',
    'REPLACE',
    'REVOKE',
    'WHOHAS',
    'WHOOWNS',
  ],
  unknownWords: true,
  what: 'A keyword of Top Secret stands with a function that does not take it.',
  why: 'Top Secret refuses the command, or ignores the keyword.',
  todo: 'Take it out, or use the function that has it.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: [
    'TSS LIST(ZWESVUSR) DATA(ALL) «KEYSIZE»(2048)',
    'TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS) «KEYUSAGE»(HANDSHAKE)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ) «HOME»(/u/zowe)',
  ],
  good: [
    'TSS LIST(ZWESVUSR) DATA(ALL)',
    'TSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(READ)',
    'TSS ADDTO(RDT) RESCLASS(HOME) ACLST(ALL,READ,NONE)\nTSS PERMIT(ZWESVUSR) HOME(CHECKS) ACCESS(READ)',
    'TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
  ],
  *check(command) {
    const verb = command.spec?.name ?? '';
    for (const operand of command.operands) {
      if (operand.spec || operand.candidates.length > 0) continue;
      const word = operand.word.toUpperCase();
      const verbs = kept.get(word, () => functionsWith(word));
      if (verbs.length === 0 || verbs.includes(verb)) continue;
      const shown = verbs.slice(0, mostNamed).join(', ');
      yield {
        place: at(command, operand.keyword),
        // LIST chooses among ACIDs by many of them.
        ...(verb === 'LIST' && { severity: 'information' }),
        message: `${word} is a keyword of ${shown}${verbs.length > mostNamed ? ' and others' : ''}, not of ${verb}. Remove it, or use the function that has it.`,
        ...unlessDefined(operand),
      };
    }
  },
});
