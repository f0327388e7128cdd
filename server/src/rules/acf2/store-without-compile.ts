import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

/** Behind these nothing compiled is left. */
const nothingCompiled: ReadonlySet<string> = new Set(['ACF', 'SET', 'STORE']);

export default sequenceRule({
  code: 'acf2/store-without-compile',
  title: 'STORE without COMPILE',
  severity: 'information',
  language: 'acf2',
  what: 'STORE follows ACF, SET or another STORE directly.',
  why: 'STORE stores what COMPILE has compiled last, and here nothing is. The COMPILE may have got lost.',
  todo: 'Put COMPILE with the text of the rule set in front, or take STORE out.',
  sources: [{ name: 'ACF2 for z/OS, STORE Subcommand' }],
  bad: ['ACF\nSET RULE\n«STORE»'],
  good: ['ACF\nSET RULE\nCOMPILE *\n$KEY(ZWE)\n SZWEAUTH.- UID(*) READ(A)\n\nSTORE', 'STORE'],
  concerns: ({ esm, spec, text }) => esm === 'acf2' && text.form === 'command' && spec?.name === 'STORE',
  *check(command, { command: before }) {
    if (!nothingCompiled.has(before.spec?.name ?? '')) return;
    yield {
      place: at(command, command.verbSpan),
      message:
        'Nothing is compiled that could be stored here. Put COMPILE with the text of the rule set in front, or take STORE out.',
    };
  },
});
