import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { findOperand } from '../../catalog/lookup.ts';
import { nearest } from '../../text/distance.ts';
import { hasOddCharacter } from '../support/odd-characters.ts';
import { isSwallowedSubcommand, ruleEntries, type RuleEntry } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule, type Finding } from '../types.ts';

/** The words of RACF and Top Secret, and what ACF2 says for them. */
const ofOthers: Readonly<Record<string, string>> = {
  ACCESS: 'ACF2 says SERVICE() and ALLOW for resources, READ() and the like for data sets',
  ACC: 'ACF2 says SERVICE() and ALLOW for resources, READ() and the like for data sets',
  UACC: 'ACF2 has no such default: an entry with UID(*) says what everybody may do',
  ID: 'ACF2 says UID(), and in a rule set with $ROLESET ROLE() or USER()',
  CLASS: 'ACF2 says SET RESOURCE(type) before the rule, or TYPE() behind $KEY',
  ACTION: 'ACF2 says ALLOW, LOG or PREVENT',
};

export default commandRule({
  code: 'acf2/rule-keyword',
  title: 'No keyword of a rule entry',
  severity: 'error',
  language: 'acf2',
  commands: withRuleLines,
  unknownWords: true,
  what: 'A word with parentheses in a rule entry is none of the keywords that entries have, or a word is nearly ALLOW, LOG or PREVENT.',
  why: 'The keywords of entries are a closed set. The compiler refuses the text, and nothing of the rule set is stored. It is an error where a letter or two make a keyword of it.',
  todo: 'Correct the word.',
  sources: [
    { name: 'ACF2 for z/OS, Access Rule Set Components' },
    { name: 'ACF2 for z/OS, Resource Rule Set Components' },
  ],
  bad: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) «SEVICE»(READ) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) «ALLWO»',
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS «UDI»(ZWESVUSR) SERVICE(READ) ALLOW)',
    '$KEY(ZWE)\n SZWEAUTH.- UID(ZWESVUSR) «ACCESS»(READ)',
    '$KEY(ZWE)\n«USERDATA»(ZOWE)\n SZWEAUTH.- UID(ZWESVUSR) READ(A)',
  ],
  good: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SE(READ) ALLOW',
    '$KEY(ZWE)\n SZWEAUTH.- UID(ZWESVUSR) R(A) W(L) A(P) E(A)',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) {services} ALLOW',
  ],
  *check(command) {
    if (isSwallowedSubcommand(command)) return;
    for (const line of ruleEntries(command)) {
      for (const [index, operand] of line.operands.entries()) {
        const finding = isUnknown(operand) ? tell(command, line, operand, index) : undefined;
        if (finding) yield finding;
      }
    }
  },
});

const controls: ReadonlySet<string> = new Set(acf2Catalog.controlStatements.map(({ name }) => name.slice(1)));

const both = [...acf2Catalog.dataSetEntry, ...acf2Catalog.resourceEntry];

function isUnknown({ spec, candidates, word }: BoundOperand): boolean {
  // What another kind of rule has is told by the rules about that.
  return !spec && candidates.length === 0 && !isOpaque(word) && !findOperand(both, word) && !hasOddCharacter(word);
}

function tell(command: BoundCommand, line: RuleEntry, operand: BoundOperand, index: number): Finding | undefined {
  const { word, list, keyword } = operand;
  const written = word.toUpperCase();
  // In the place of a mask it is told as a control statement behind blanks.
  if (index === 0 && !line.mask && /^[$%]/u.test(written)) return undefined;
  const isControl = index === 0 && !line.mask && line.what === 'entry' && list && controls.has(written);
  if (isControl) {
    return {
      place: at(command, keyword),
      severity: 'warning',
      message: `${written} is a control statement, and has a dollar sign in front where it begins a line. Write $${written} in column 1.`,
    };
  }
  // TSO commands that stand behind the text are no entries.
  if (line.mask && acf2Catalog.tsoCommand(line.mask.text)) return undefined;
  // The mask has swallowed the keyword, which has a rule of its own.
  if (index === 0 && line.mask === undefined && list && /[.*-](?:UID|ROLE|USER)$/u.test(written)) return undefined;
  const other = list && ofOthers[written];
  const names = namesFor(line, list !== undefined);
  const near = nearest(word, names).slice(0, 1);
  // A word without parentheses that is like no keyword may belong to the mask.
  if (!list && (near.length === 0 || word.length < (index > 0 ? 3 : 4))) return undefined;
  const advice = other ?? (near[0] === undefined ? 'Correct it or take it out' : `Did you mean ${near[0]}?`);
  return {
    place: at(command, keyword),
    severity: other === undefined && near.length > 0 ? 'error' : 'warning',
    message: `Entries of rules have no keyword of this name, so the rule is not compiled. ${advice}${advice.endsWith('?') ? '' : '.'}`,
    fixes:
      other === undefined ? near.map((name) => perhaps(`Replace by ${name}`, replace(command, keyword, name))) : [],
  };
}

/** The keywords with parentheses, or the ones without. */
function namesFor({ kind }: RuleEntry, withList: boolean): readonly string[] {
  const specs = kind === 'data set' ? acf2Catalog.dataSetEntry : kind === 'resource' ? acf2Catalog.resourceEntry : both;
  return specs.filter(({ value }) => (value.kind === 'none') !== withList).map(({ name }) => name);
}
