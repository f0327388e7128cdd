import { oddCharacters } from '../support/generic/odd-characters.ts';

export default oddCharacters({
  code: 'tss/odd-characters',
  title: 'Characters that only look right',
  severity: 'warning',
  language: 'tss',
  what: 'A command has typographic apostrophes or dashes in it, or blanks and signs that cannot be seen, as word processors and web pages make them.',
  why: 'The code pages of z/OS have no place for them: they arrive as other characters. A text in typographic apostrophes is no quoted text, so the command fails or works on another name.',
  todo: 'Type the plain characters in their place.',
  sources: [{ name: 'Code pages IBM-037 and IBM-1047' }],
  bad: [
    'TSS CREATE(ZWESVUSR) TYPE(USER) NAME(«‘»ZOWE’) DEPT(ZWEDEPT)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(ZWES«–»IS) ACCESS(READ)',
  ],
  good: ["TSS CREATE(MUELLER) TYPE(USER) NAME('JÜRGEN MÜLLER') DEPT(STAFF)"],
});
