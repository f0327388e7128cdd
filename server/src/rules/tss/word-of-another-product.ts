import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

interface ForeignWord {
  /** What Top Secret has instead: whole sentences. */
  readonly instead: string;
  /** It has a list in the other product, or none. */
  readonly hasList: boolean;
  /** The functions in which it means nothing; absent: all this rule looks at. */
  readonly functions?: readonly string[];
}

const racf = (instead: string, hasList = true, functions?: readonly string[]): ForeignWord => ({
  instead: `It is a word of RACF. ${instead}`,
  hasList,
  ...(functions && { functions }),
});
const acf2 = (instead: string, hasList = true): ForeignWord => ({
  instead: `It is a word of ACF2. ${instead}`,
  hasList,
});

const permits = ['PERMIT', 'REVOKE'];

const words: ReadonlyMap<string, ForeignWord> = new Map([
  ['UACC', racf('Access for everybody is a permit: TSS PERMIT(ALL) with the resource.')],
  ['ID', racf('The ACID stands in the parentheses of the function: TSS PERMIT(acid).', true, permits)],
  ['CLASS', racf('The class is a keyword itself, with the resource in its parentheses: IBMFAC(name).')],
  ['OMVS', racf('The fields of z/OS UNIX are keywords by themselves: UID(), HOME(), OMVSPGM().')],
  ['SUPGROUP', racf('A group belongs to a department: DEPARTMENT().')],
  ['AUTOUID', racf('UID(?) takes the next free number.', false)],
  ['AUTOGID', racf('GID(?) takes the next free number.', false)],
  ['NOPASSWORD', racf('An ACID without a password has PROTECTED.', false)],
  ['SPECIAL', racf('Authority over others is given with TSS ADMIN.', false)],
  ['OPERATIONS', racf('Access to all data sets is a permit, or NODSNCHK.', false)],
  ['SERVICE', acf2('The level of access is ACCESS().')],
  ['ALLOW', acf2('A permit allows what ACCESS() names.', false)],
  ['PREVENT', acf2('ACCESS(NONE) refuses access.', false)],
]);

export default commandRule({
  code: 'tss/word-of-another-product',
  title: 'Word of RACF or ACF2 in a TSS command',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'PERMIT', 'REPLACE', 'REVOKE'],
  unknownWords: true,
  what: 'A keyword of RACF or ACF2 stands in a command of Top Secret, which does not have it.',
  why: 'Top Secret refuses the command, or takes the word for a resource class of the site. It comes from a command that was copied from another product.',
  todo: 'Use what Top Secret has instead; the message names it.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) «SERVICE»(READ)',
    'TSS ADDTO(ZWEDEPT) IBMFAC(ZWES.) «UACC»(NONE)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ) «ID»(ZWESIUSR)',
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') DEPT(ZWEDEPT) «NOPASSWORD»",
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) {class}(BPX.SERVER) ACCESS(READ)',
  ],
  concerns: (command) => command.operands.some((operand) => foreign(command, operand) !== undefined),
  *check(command) {
    for (const operand of command.operands) {
      const word = foreign(command, operand);
      if (!word) continue;
      yield {
        place: at(command, operand.keyword),
        message: `${command.spec?.name ?? 'TSS'} has no keyword of this name. ${word.instead}`,
      };
    }
  },
});

function foreign({ spec }: BoundCommand, operand: BoundOperand): ForeignWord | undefined {
  if (operand.spec || operand.candidates.length > 0) return undefined;
  const word = words.get(operand.word.toUpperCase());
  if (word?.hasList !== (operand.list !== undefined)) return undefined;
  return !word.functions || word.functions.includes(spec?.name ?? '') ? word : undefined;
}
