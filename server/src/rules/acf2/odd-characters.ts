import { oddCharacters } from '../support/generic/odd-characters.ts';

export default oddCharacters({
  code: 'acf2/odd-characters',
  title: 'Characters that only look right',
  severity: 'warning',
  language: 'acf2',
  what: 'A line has typographic apostrophes or dashes in it, or blanks and signs that cannot be seen, as word processors and web pages make them.',
  why: 'The code pages of z/OS have no place for them: they arrive as other characters. A dash that should be a mask or continue a line is neither.',
  todo: 'Type the plain characters in their place.',
  sources: [{ name: 'Code pages IBM-037 and IBM-1047' }],
  bad: ['$KEY(ZWE)\n SZWEAUTH.«–» UID(SYS) READ(A)', 'ACF\nSET LID\nINSERT ZWESVUSR NAME(ZOWE«\u00A0»SERVER)'],
  good: ['$KEY(ZWE)\n SZWEAUTH.- UID(SYS) READ(A)', 'ACF\nSET LID\nINSERT MUELLER NAME(JÜRGEN MÜLLER)'],
});
