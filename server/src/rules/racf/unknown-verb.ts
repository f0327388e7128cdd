import { racfCatalog } from '../../catalog/racf/index.ts';
import { unknownVerb } from '../support/generic/unknown-verb.ts';

export default unknownVerb(
  {
    code: 'racf/unknown-verb',
    title: 'Verb that is not quite one',
    severity: 'warning',
    what: 'The first word of a command is no command of RACF or TSO, but nearly one of RACF: a letter is wrong, or the word is a part of the verb.',
    why: 'TSO does not find the command (IKJ56500I), and nothing of it is done. A verb has its full name and one short form, such as PE for PERMIT; unlike operands it cannot be cut short elsewhere. A CLIST, REXX exec or program of your site may have that name, which is why this is no error.',
    todo: 'Write the verb in full, or its short form.',
    sources: [{ name: 'IKJ56500I' }, { name: 'RACF Command Language Reference, RACF command syntax' }],
    bad: [
      '«PERMITT» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
      '«RDEFIN» FACILITY ZWES.IS UACC(NONE)',
      '«PERM» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
      '«PX» ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    ],
    good: [
      'PE ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
      "EX 'SYS1.CLIST(SETUP)'",
      '%ADDUSERS DEPT(PAY)',
      'NEWUSER JOE DEPT(PAY)',
      '{command} JOE',
    ],
  },
  racfCatalog.commands,
  'This is no command of RACF or TSO, so nothing is done (IKJ56500I)',
);
