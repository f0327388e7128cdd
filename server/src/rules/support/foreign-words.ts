/** Words of RACF and ACF2 that are written in commands of Top Secret. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';

export interface ForeignWord {
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

/** The functions in which the words are told. */
export const functionsWithForeignWords: readonly string[] = ['ADDTO', 'CREATE', 'PERMIT', 'REPLACE', 'REVOKE'];

/** What is known of a word of a command that is no keyword of Top Secret, but one of RACF or ACF2. */
export function foreignWord({ spec }: BoundCommand, operand: BoundOperand): ForeignWord | undefined {
  if (operand.spec || operand.candidates.length > 0) return undefined;
  if (!functionsWithForeignWords.includes(spec?.name ?? '')) return undefined;
  const word = words.get(operand.word.toUpperCase());
  if (word?.hasList !== (operand.list !== undefined)) return undefined;
  return !word.functions || word.functions.includes(spec?.name ?? '') ? word : undefined;
}
