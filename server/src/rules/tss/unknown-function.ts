import { tssCatalog } from '../../catalog/tss/index.ts';
import { nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

/** More would only fill the screen. */
const mostNamed = 5;

const names = tssCatalog.functions.map(({ name }) => name);

export default commandRule({
  code: 'tss/unknown-function',
  title: 'No function of the TSS command',
  severity: 'warning',
  language: 'tss',
  // The entry of a command whose function is not known.
  commands: ['TSS'],
  what: 'The word behind TSS is no function, or a short form of several.',
  why: 'A TSS command begins with one function, in full or cut short so that only one is meant. Top Secret refuses anything else, and nothing of the command is done. It is an error where a letter or two make a function of it.',
  todo: 'Write the function in full, directly behind TSS.',
  sources: [{ name: 'Top Secret for z/OS, Command Functions' }],
  bad: [
    "TSS «CERATE»(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)",
    'TSS «PERMITT»(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS «RE»(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS «GRANT»(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
  ],
  good: [
    "TSS CRE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)",
    'TSS PER(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS {function}(ZWESVUSR)',
    'TSS WHOAMI',
  ],
  *check(command) {
    const [word] = command.operands;
    if (!word || word.spec || isOpaque(word.word)) return;
    const several = word.candidates.map(({ name }) => name);
    const near = several.length > 0 ? several : nearest(word.word, names);
    const proposed = near.slice(0, mostNamed);
    const guess = proposed.length === 0 ? 'Write the function in full.' : `Did you mean ${proposed.join(' or ')}?`;
    yield {
      place: at(command, word.keyword),
      severity: several.length === 0 && near.length > 0 ? 'error' : 'warning',
      message:
        several.length > 0
          ? `This may stand for several functions, so Top Secret cannot tell which is meant. ${guess}`
          : `TSS has no function of this name, so nothing of the command is done. ${guess}`,
      fixes: proposed.map((name) => perhaps(`Replace by ${name}`, replace(command, word.keyword, name))),
    };
  },
});
