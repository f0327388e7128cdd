import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { isSwallowedSubcommand } from '../support/rule-entries.ts';
import { at, perhaps } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

/** What looks at a compiled rule set before it is stored. */
const lookers: ReadonlySet<string> = new Set(['STORE', 'TEST', 'LIST', 'DECOMP', 'SHOW', 'HELP', 'ACCESS']);

export default sequenceRule({
  code: 'acf2/store-missing',
  title: 'Rule set compiled and not stored',
  severity: 'warning',
  language: 'acf2',
  what: 'The text of a rule set follows COMPILE, and the next subcommand is not STORE but END, SET, REBUILD or another that has nothing to do with it.',
  why: 'COMPILE with the text in the deck only compiles: without STORE the result is lost, and the rule set stays as it was. To see whether it compiles, nothing else is needed.',
  todo: 'Put STORE behind the blank line that ends the text.',
  sources: [{ name: 'ACF2 for z/VM, Using ACF COMPILE to Build Resource Rules' }],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\n«END»',
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\n«SET» RESOURCE(FAC)',
    'ACF\nSET RESOURCE(FAC)\nCOMPILE *\n$KEY(ZWES) TYPE(FAC)\n IS UID(*) SERVICE(READ) ALLOW\n\n«F» ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE\nEND',
    'ACF\nSET RULE\nCOMPILE * STORE\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nEND',
    "ACF\nSET RULE\nCOMPILE 'ZWE.RULES(ZWE)'\nEND",
    '$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSET RULE',
  ],
  concerns: ({ esm, spec, text, verb }) => {
    if (esm !== 'acf2' || !spec || lookers.has(spec.name)) return false;
    return text.form === 'operator' || (text.form === 'command' && acf2Catalog.command(verb) !== undefined);
  },
  *check(command, { command: before }) {
    // A STORE that the compiler has read as an entry is told there.
    if (!isCompiled(before) || isSwallowedSubcommand(before)) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'The rule set before this is compiled and not stored, so it is lost here. Put STORE in front, unless it was only to be tried.',
      related: [{ place: at(before, { start: 0, end: before.text.text.trimEnd().length }), message: 'Its last line.' }],
      fixes: [
        perhaps('Put STORE in front', {
          kind: 'add-command',
          command: command.text,
          where: 'before',
          text: 'STORE',
        }),
      ],
    };
  },
});

function isCompiled({ text }: BoundCommand): boolean {
  const isText = text.form === 'ruleEntry' || text.form === 'ruleControl';
  return isText && text.before.reading === 'compile' && text.before.storesItself !== true;
}
