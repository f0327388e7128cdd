import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { distance, nearest } from '../../text/distance.ts';
import { foreignWord } from '../support/foreign-words.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { unlessOwn } from '../support/own-keywords.ts';
import { isInBareValue } from '../support/tss.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

/** Words of so many letters and more are compared with full names elsewhere. */
const long = 5;
const shortest = 2;
/** Flags stand without parentheses, where a value that lacks its own may stand too. */
const shortestFlag = 4;

/** Shorter classes of products and sites are near to each other. */
const shortestClass = 4;

/** The words that keywords are written with. */
interface Words {
  /** Short keywords and short forms. */
  readonly short: readonly string[];
  readonly flags: readonly string[];
  /** All forms but the full names. */
  readonly aliases: readonly string[];
}

/** By the operands of a function. */
const wordsOf = new WeakMap<readonly OperandSpec[], Words>();

export default commandRule({
  code: 'tss/keyword-slip',
  title: 'Short word that is nearly a keyword',
  severity: 'information',
  language: 'tss',
  commands: tssCatalog.functions.filter(({ name }) => name !== 'MODIFY' && name !== 'HELP').map(({ name }) => name),
  unknownWords: true,
  what: 'A word is a letter off a short keyword or a short form, such as UID, NAME or DSN.',
  why: 'If it is not a resource class of the site, Top Secret refuses the command. When the deck defines such a class, nothing is said.',
  todo: 'Correct the keyword. A class of the site can be named in `.esm-site.json`.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: [
    'TSS ADD(ZWEADMIN) «GIH»(990000)',
    'TSS PERMIT(ZWESVUSR) «DATASEH»(ZWE.) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) «AJC»(READ)',
    "TSS CREATE(ZWESVUSR) NAME('ZOWE') «DEPTT»(ZWEDEPT)",
    'TSS ADD(ZWESVUSR) «AUDT»',
  ],
  good: [
    'TSS ADD(ZWEADMIN) GID(990000)',
    'TSS PERMIT(ZWESVUSR) KLS(CHECKS) ACCESS(READ)',
    'TSS ADDTO(RDT) RESCLASS(UIX) ACLST(ALL,READ,NONE)\nTSS PERMIT(ZWESVUSR) UIX(CHECKS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) {class}(ZWE.) ACCESS(READ)',
  ],
  *check(command) {
    for (const operand of command.operands) {
      const { spec, candidates, word, list, keyword } = operand;
      const least = list ? shortest : shortestFlag;
      if (spec || candidates.length > 0 || word.length < least || isOpaque(word)) continue;
      // Both rules know more of the word.
      if (foreignWord(command, operand) || isInBareValue(command, operand)) continue;
      const near = nearestTo(command, word.toUpperCase(), list !== undefined);
      const [first] = near;
      if (first === undefined) continue;
      yield {
        place: at(command, keyword),
        message: `${command.spec?.name ?? 'TSS'} is not known to have this. If it is no class of your site, the command is refused. Did you mean ${first}?`,
        fixes: [perhaps(`Replace by ${first}`, replace(command, keyword, first))],
        ...unlessOwn(command, operand),
      };
    }
  },
});

function nearestTo({ spec }: BoundCommand, word: string, hasList: boolean): readonly string[] {
  if (!spec) return [];
  let words = wordsOf.get(spec.operands);
  if (!words) wordsOf.set(spec.operands, (words = wordsIn(spec.operands)));
  if (!hasList) return word.length < long ? words.flags.filter((one) => distance(word, one, 2) < 2) : [];
  if (word.length < long) {
    // One letter left of two is no resemblance.
    return words.short.filter((one) => one.length >= 3 && distance(word, one, 2) < 2);
  }
  const names = spec.operands.map(({ name }) => name);
  return nearest(word, names).length > 0 ? [] : nearest(word, words.aliases);
}

function wordsIn(operands: readonly OperandSpec[]): Words {
  const isOwn = ({ name }: OperandSpec): boolean => {
    const of = tssCatalog.resourceClass(name);
    return of === undefined || name === 'DSNAME' || (name.length >= shortestClass && of.predefined !== false);
  };
  const aliases = operands.filter(isOwn).flatMap(({ aliases: others = [] }) => others);
  const names = operands.filter(isOwn).map(({ name }) => name);
  return {
    short: [...names, ...aliases].filter((one) => one.length <= long),
    flags: operands.filter(({ value }) => value.kind === 'none').map(({ name }) => name),
    aliases,
  };
}
