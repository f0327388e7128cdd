import { nameOf } from '../../bind/query.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-taken-away',
  title: 'A permit taken away again',
  severity: 'information',
  language: 'tss',
  of: 'permit',
  least: 2,
  what: 'A later REVOKE of the deck takes away what this PERMIT gives.',
  why: 'When the deck has run, the ACID does not have the access.',
  todo: 'Put the REVOKE before the PERMIT, or take one of the two out. If access for the time of the job was meant, all is well.',
  sources: [{ name: 'Top Secret for z/VM r12 Command Functions, REVOKE' }],
  bad: [
    `TSS PERMIT(ZWESVUSR) IBMFAC(«ZWES.IS») ACCESS(READ)
TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)`,
  ],
  good: [
    `TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(UPDATE)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REVOKE(ZWESIUSR) IBMFAC(ZWES.IS)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REVOKE(ZWESVUSR) IBMFAC({resource})`,
    `TSS PERMIT(JOE) DSN(PAY.) ACCESS(READ)
TSS PERMIT(JOE) DSN(PAY.) ACCESS(ALL) ACTION(AUDIT)
TSS REVOKE(JOE) DSN(PAY.) ACCESS(ALL)`,
  ],
  *check({ notes }) {
    const revoke = notes.at(-1);
    // What is permitted again is meant to change; of several permits the levels would tell which goes.
    if (revoke?.what !== 'revoke' || !runsHere(revoke.command)) return;
    const before = notes.at(-2);
    if (before?.what !== 'permit' || notes.at(-3)?.what === 'permit' || !runsHere(before.command)) return;
    if (nameOf(before.value) !== nameOf(revoke.value)) return;
    yield {
      place: at(before.command, before.value.span),
      message:
        'A later REVOKE of this deck takes this permit away again. Put it before this one, or remove one of the two.',
      related: [{ place: at(revoke.command, revoke.value.span), message: 'Taken away here.' }],
    };
  },
});
