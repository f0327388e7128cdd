import { oddCharacters } from '../support/generic/odd-characters.ts';

export default oddCharacters({
  code: 'racf/odd-characters',
  title: 'Characters that only look right',
  severity: 'warning',
  what: 'A command has typographic apostrophes or dashes in it, or blanks and signs that cannot be seen, as word processors and web pages make them.',
  why: 'TSO knows only the plain apostrophe, hyphen and blank, and the code pages of z/OS have no place for the others: they arrive as other characters. A text in typographic apostrophes is no quoted text, so the command fails or works on another name.',
  todo: 'Type the plain characters in their place.',
  sources: [
    { name: 'TSO/E Command Reference, delimiters and quoted strings' },
    { name: 'Code pages IBM-037 and IBM-1047' },
  ],
  bad: [
    'PERMIT «‘»SYS1.PARMLIB’ ID(SYSPROG) ACCESS(READ)',
    'RDEFINE FACILITY ZWES.IS UACC(NONE)«\u00A0»OWNER(SYS1)',
    'RDEFINE FACILITY ZWES«–»IS UACC(NONE)',
    "ADDUSER ZWESVUSR NAME('ZOWE«\u00A0»SERVER') DFLTGRP(ZWEADMIN)",
    'PERMIT ZWES.IS «\u200B»CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
  good: [
    "PERMIT 'SYS1.PARMLIB' ID(SYSPROG) ACCESS(READ)",
    "ADDUSER MUELLER NAME('JÜRGEN MÜLLER') DFLTGRP(STAFF)",
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) /* the server’s own – see above */',
    `PERMIT BPX.DAEMON CLASS(FACILITY) ACCESS(UPDATE) –
   ID(ZWESVUSR)`,
    '\tPERMIT ZWES.IS\tCLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
  ],
});
