import { tssCatalog } from '../../catalog/tss/index.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { at } from '../support/steps.ts';
import { partsOf } from '../support/tss.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

/** What stands in the place of a password and is none. */
const words: ReadonlySet<string> = new Set(['NOPW', '*', '']);

/** Words for whoever fills them in; a password that is meant has capital letters or a digit. */
const forReader: ReadonlySet<string> = new Set([
  'password',
  'newpassword',
  'pass',
  'passwd',
  'pw',
  'newpw',
  'word',
  'phrase',
]);

export default commandRule({
  code: 'tss/secret-in-clear',
  title: 'Password or key in the clear',
  severity: 'warning',
  language: 'tss',
  commands: tssCatalog.functions.filter(({ operands }) => operands.some(isSecret)).map(({ name }) => name),
  operands: [
    ...new Set(tssCatalog.functions.flatMap(({ operands }) => operands.filter(isSecret).map(({ name }) => name))),
  ],
  what: 'A password, a phrase or a key stands in the deck, where everybody who can read the deck can read it.',
  why: 'Decks are kept, copied and sent, and jobs leave them in SYSOUT. Whoever sees the deck can use the secret until it is changed. A password that is expired must be changed at the first sign-on, so it is reported as information only; but that sign-on may be somebody else’s.',
  todo: 'Create started tasks with PROTECTED and no password. Let a tool that keeps secrets fill in a placeholder such as `{password}` for people, and change a secret that was in a deck.',
  sources: [
    { name: 'Top Secret for z/OS Command Functions, PASSWORD Keyword (for Administrators)' },
    { name: 'DISA STIG for z/OS Top Secret' },
  ],
  bad: [
    "TSS CREATE(USER01) NAME('H.PARKER') DEPT(PAYDEPT) PASSWORD(«INITIAL»,30)",
    'TSS REPLACE(USER01) PASSWORD(«SUMMER24»,,EXP)',
    "TSS ADDTO(USER01) PHRASE(«'a phrase of some length'»,0)",
    'TSS ADDTO(NDT) PSTKAPPL(TSOSYS1) SESSKEY(«0123456789ABCDEF»)',
  ],
  good: [
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(ZWEDEPT) PROTECTED",
    "TSS CREATE(USER01) NAME('H.PARKER') DEPT(PAYDEPT) PASSWORD({password},30,EXP)",
    "TSS CREATE(USER01) NAME('H.PARKER') DEPT(PAYDEPT) PASSWORD(xxxxxxxx,0)",
    'TSS REPLACE(USER01) PASSWORD(password,0)',
    'TSS REPLACE(USER01) PASSWORD(*,30)',
    'TSS REPLACE(USER01) PASSWORD(NOPW,0)',
    'TSS REPLACE(USER01) PASSWORD(&NEWPW.,,EXP)',
  ],
  *check(command) {
    for (const operand of command.operands) {
      if (!operand.spec || !isSecret(operand.spec)) continue;
      const [first, ...others] = partsOf(command, operand);
      if (!first || isOpaque(first.text) || forReader.has(first.text)) continue;
      if (words.has(first.text.toUpperCase())) continue;
      if (first.text === first.text.charAt(0).repeat(first.text.length)) continue;
      const isFirst = others.some(({ text }) => /^EXP/iu.test(text));
      yield {
        place: at(command, { start: first.start, end: first.start + first.text.length }),
        severity: isFirst ? 'information' : 'warning',
        message: isFirst
          ? 'Whoever reads the deck before the user changes this can sign on as that user. Leave it out, or let it be filled in when the deck runs.'
          : `${operand.spec.name} has a secret in the clear: whoever reads the deck can use it. Take it out of the deck, and change it if the deck was kept anywhere.`,
      };
    }
  },
});

function isSecret({ value }: OperandSpec): boolean {
  return value.kind === 'values' && value.of.type === 'secret';
}
