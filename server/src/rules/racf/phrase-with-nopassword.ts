import { hasOperand, operandNamed } from '../../bind/query.ts';
import { isEmptyList } from '../support/words.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/phrase-with-nopassword',
  title: 'NOPASSWORD beside PHRASE protects nobody',
  severity: 'information',
  commands: ['ADDUSER', 'ALTUSER'],
  operands: ['NOPASSWORD'],
  what: 'A user gets NOPASSWORD and a password phrase in one command.',
  why: 'Only a user with neither password nor phrase nor identification card is PROTECTED. This one logs on with its phrase, and wrong attempts revoke it. z/OS 2.1 and older ignore NOPASSWORD here (ICH01002I, ICH21041I).',
  todo: 'Leave PHRASE out for a started task or a daemon. For a person who is to use phrases only, the command is right.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Defining protected user IDs' },
    { name: 'ICH01002I' },
    { name: 'ICH21041I' },
  ],
  bad: ["ADDUSER WEBSRV DFLTGRP(STCGROUP) NOPASSWORD «PHRASE»('A phrase of some length, 99')"],
  good: [
    'ADDUSER WEBSRV DFLTGRP(STCGROUP) NOPASSWORD',
    'ALTUSER WEBSRV NOPASSWORD NOPHRASE',
    "ALTUSER JSMITH PHRASE('A phrase of some length, 99')",
  ],
  form: (command) => hasOperand(command, 'PHRASE'),
  *check(command) {
    const phrase = operandNamed(command, 'PHRASE');
    if (!phrase || isEmptyList(command, phrase)) return;
    yield {
      place: at(command, phrase.keyword),
      message:
        'With a phrase the user is not PROTECTED, in spite of NOPASSWORD: it can log on, and wrong attempts revoke it. Leave PHRASE out for a started task.',
    };
  },
});
