import { unexpectedWord } from '../support/generic/unexpected-word.ts';

export default unexpectedWord({
  code: 'racf/unexpected-word',
  title: 'A word that belongs to nothing',
  severity: 'warning',
  what: 'A word, or something in parentheses, is neither a positional operand nor a keyword of the command.',
  why: 'TSO takes it for a keyword that it does not know and refuses the whole command (IKJ56712I).',
  todo: 'Take it out, or put it where it belongs: a value goes into the parentheses of its operand, a remark between `/*` and `*/`.',
  sources: [{ name: 'IKJ56712I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) «please»',
    'PERMIT ZWES.IS CLASS(FACILITY) «(ZWESVUSR)» RESET',
    'ADDUSER ZWESVUSR DFLTGRP(ZWEADMIN) «PROTECTED»',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) /* please */',
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ) {{ options }}',
    // A choice that whoever runs the deck has to make.
    "RACDCERT CONNECT(SITE | ID(WEBSRV) LABEL('Web') RING(WEBRING))",
  ],
});
