import { tssCatalog } from '../../catalog/tss/index.ts';
import { distance } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

const functions: ReadonlySet<string> = new Set(tssCatalog.functions.flatMap(({ name, aliases }) => [name, ...aliases]));

export default commandRule({
  code: 'tss/verb-misspelt',
  title: 'Word that should be TSS',
  severity: 'warning',
  language: 'tss',
  commands: [''],
  what: 'A function of Top Secret stands behind a word that is nearly TSS.',
  why: 'TSO does not find the command (IKJ56500I), and nothing of it is done. A CLIST, exec or program of your site may have that name, which is why this is no error.',
  todo: 'Write TSS, or tell the site data that the command is yours.',
  sources: [{ name: 'IKJ56500I' }, { name: 'Top Secret for z/OS User Guide, Command Functions' }],
  bad: ['TSS LIST(STC)\n«TSD» PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)', 'TSS LIST(STC)\n«TS» LIST(ZWESVUSR)'],
  good: [
    'TSS LIST(STC)\n%TSX PERMIT(ZWESVUSR)',
    'TSS LIST(STC)\nTSOEXEC LIST(ZWESVUSR)',
    "TSS LIST(STC)\nSEND 'TSS LIST(ZWESVUSR)'",
  ],
  concerns: ({ verb }) => verb.length >= 2 && verb.length <= 4,
  *check(command) {
    const [first] = command.operands;
    if (!first || !functions.has(first.word.toUpperCase()) || distance(command.verb.toUpperCase(), 'TSS', 2) > 1)
      return;
    yield {
      place: at(command, command.verbSpan),
      message: `TSO knows no command of this name, so nothing is done. TSS was probably meant, as a function of it follows. Write TSS.`,
      fixes: [perhaps('Replace by TSS', replace(command, command.verbSpan, 'TSS'))],
    };
  },
});
