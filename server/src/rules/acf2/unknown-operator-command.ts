import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { nearest } from '../../text/distance.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { isOpaque } from '../support/understood.ts';
import { commandRule } from '../types.ts';

const names = acf2Catalog.operatorCommands.map(({ name }) => name);

export default commandRule({
  code: 'acf2/unknown-operator-command',
  title: 'Operator command that is not quite one',
  severity: 'warning',
  language: 'acf2',
  commands: [''],
  what: 'The word behind `F ACF2,` is no operator command of ACF2, but nearly one.',
  why: 'ACF2 refuses it, and what was changed stays invisible.',
  todo: 'Correct the word.',
  sources: [{ name: 'ACF2 for z/OS, Operator Commands' }],
  bad: ['ACF\nF ACF2,«REBIULD»(FAC)', 'ACF\nF ACF2,«REFERSH»(STC)'],
  good: ['ACF\nF ACF2,REBUILD(FAC)', 'ACF\nF ACF2,{command}', 'ACF\nF ACF2,SITECMD'],
  *check(command) {
    if (command.text.form !== 'operator') return;
    const word = command.operands.find(({ word: written }) => written.toUpperCase() !== 'ACF2');
    if (!word || isOpaque(word.word)) return;
    const [near] = nearest(word.word, names);
    if (near === undefined) return;
    yield {
      place: at(command, word.keyword),
      message: `ACF2 has no operator command of this name, so nothing is done. Did you mean ${near}?`,
      fixes: [perhaps(`Replace by ${near}`, replace(command, word.keyword, near))],
    };
  },
});
