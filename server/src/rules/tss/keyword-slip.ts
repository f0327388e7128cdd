import type { BoundCommand } from '../../bind/types.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { distance, nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

/** Words of so many letters and more are compared with full names elsewhere. */
const long = 5;
const shortest = 3;

/** Classes that decks name so often that a slip of them is likelier than a class of the site. */
const frequentClasses: ReadonlySet<string> = new Set(['DSNAME', 'VOLUME', 'APPL']);

/** The words a keyword is written with, by the operands of a function. */
const wordsOf = new WeakMap<readonly OperandSpec[], { short: readonly string[]; others: readonly string[] }>();

export default commandRule({
  code: 'tss/keyword-slip',
  title: 'Short word that is nearly a keyword',
  severity: 'information',
  language: 'tss',
  commands: tssCatalog.functions.filter(({ name }) => name !== 'MODIFY' && name !== 'HELP').map(({ name }) => name),
  unknownWords: true,
  what: 'A word in front of parentheses is a letter off a short keyword or a short form, such as UID, NAME or DSN.',
  why: 'If it is not a resource class of the site, Top Secret refuses the command. When the deck defines such a class, nothing is said.',
  todo: 'Correct the keyword. A class of the site can be named in `.esm-site.json`.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions and Keywords' }],
  bad: [
    'TSS ADD(ZWEADMIN) «GIH»(990000)',
    'TSS PERMIT(ZWESVUSR) «DATASEH»(ZWE.) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) «AJC»(READ)',
  ],
  good: [
    'TSS ADD(ZWEADMIN) GID(990000)',
    'TSS PERMIT(ZWESVUSR) KLS(CHECKS) ACCESS(READ)',
    'TSS ADDTO(RDT) RESCLASS(UIX) ACLST(ALL,READ,NONE)\nTSS PERMIT(ZWESVUSR) UIX(CHECKS) ACCESS(READ)',
    'TSS PERMIT(ZWESVUSR) {class}(ZWE.) ACCESS(READ)',
  ],
  *check(command) {
    for (const { spec, candidates, word, list, keyword } of command.operands) {
      if (spec || candidates.length > 0 || !list || word.length < shortest || isOpaque(word)) continue;
      const near = nearestTo(command, word.toUpperCase());
      const [first] = near;
      if (first === undefined) continue;
      const name = word.toUpperCase();
      yield {
        place: at(command, keyword),
        message: `${command.spec?.name ?? 'TSS'} is not known to have this. If it is no class of your site, the command is refused. Did you mean ${first}?`,
        fixes: [perhaps(`Replace by ${first}`, replace(command, keyword, first))],
        holds: (effects) =>
          effects.subjects.history('resourceClass', name)?.notes.every(({ what }) => what !== 'define') ?? true,
      };
    }
  },
});

function nearestTo({ spec }: BoundCommand, word: string): readonly string[] {
  if (!spec) return [];
  let words = wordsOf.get(spec.operands);
  if (!words) {
    const all = spec.operands.filter(({ name }) => !tssCatalog.isResourceClass(name) || frequentClasses.has(name));
    const spelt = all.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    words = {
      short: spelt.filter((one) => one.length >= shortest && one.length <= long),
      others: all.flatMap(({ aliases = [] }) => aliases).filter((one) => one.length > long),
    };
    wordsOf.set(spec.operands, words);
  }
  if (word.length < long) return words.short.filter((one) => distance(word, one, 2) < 2);
  const names = spec.operands.map(({ name }) => name);
  return nearest(word, names).length > 0 ? [] : nearest(word, words.others);
}
