import { isNeed, runsHere } from '../support/acids.ts';
import { around } from '../support/order.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/used-after-deleted',
  title: 'ACID used after it is deleted',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  what: 'A command needs an ACID that the deck has deleted or renamed before, and not created again.',
  why: 'The command fails with TSS0314E, since Top Secret does not know the name any more.',
  todo: 'Take the command out, or put the DELETE or RENAME behind it.',
  sources: [{ name: 'TSS0314E' }, { name: 'Top Secret for z/OS Command Functions, DELETE and RENAME' }],
  bad: [
    `TSS DELETE(JOE)
TSS PERMIT(«JOE») DSN(PAY.DATA) ACCESS(READ)`,
    `TSS RENAME(JOE) ACID(JIM)
TSS ADD(«JOE») FAC(TSO)`,
    `TSS DELETE(ZWEADMIN)
TSS ADD(JOE) GROUP(«ZWEADMIN»)`,
  ],
  good: [
    `TSS DELETE(JOE)
TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED
TSS PERMIT(JOE) DSN(PAY.DATA) ACCESS(READ)`,
    `TSS DELETE(JOE)
TSS REVOKE(JOE) DSN(PAY.DATA)
TSS LIST(JOE)`,
    `TSS RENAME(JOE) ACID(JIM)
TSS ADD(JIM) FAC(TSO)`,
    `TSS DELETE({user})
TSS PERMIT({user}) DSN(PAY.DATA) ACCESS(READ)`,
  ],
  *check({ key, notes, mentions }) {
    if (!notes.some(({ what }) => what === 'delete')) return;
    for (const mention of mentions) {
      const { command, value } = mention;
      if (!isNeed(mention) || !runsHere(command)) continue;
      const { before } = around(notes, command.text.start);
      if (before?.what !== 'delete' || !runsHere(before.command)) continue;
      const gone = before.command.spec?.name === 'RENAME' ? 'renamed' : 'deleted';
      yield {
        place: at(command, value.span),
        message: `${key} was ${gone} earlier in this deck, so this fails (TSS0314E). Take it out, or put it before that.`,
        related: [{ place: at(before.command, before.value.span), message: `It is ${gone} here.` }],
      };
    }
  },
});
