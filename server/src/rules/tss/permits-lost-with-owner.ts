import { nameOf } from '../../bind/query.ts';
import { classOfPermit } from '../../effect/tss/types.ts';
import { nothing } from '../nothing.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permits-lost-with-owner',
  title: 'Permits that go with the ownership',
  severity: 'warning',
  language: 'tss',
  of: 'permit',
  what: 'The deck permits a resource, and takes the ownership away behind it.',
  why: 'REMOVE of an owned resource also deletes all permits to it, those of other decks too. When the deck has run, what it has permitted is gone.',
  todo: 'Put the REMOVE before the ADDTO of the new owner and the PERMITs. To change the owner, use ADDTO to the new one, which keeps the permits.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, REMOVE' }],
  bad: [
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(«ZWES.IS») ACCESS(READ)
TSS PERMIT(ZWESIUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REMOVE(FACACID) IBMFAC(ZWES.)`,
  ],
  good: [
    `TSS REMOVE(FACACID) IBMFAC(ZWES.)
TSS ADD(ZWEDEPT) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)
TSS REMOVE(FACACID) IBMFAC(ZWES.)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(READ)
TSS REMOVE(FACACID) IBMFAC(ZWES.)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REMOVE(AUDIT) IBMFAC(ZWES.)`,
  ],
  check({ key, notes }, { ownership }) {
    const last = notes.at(-1);
    // What is revoked before is meant to go.
    if (last?.what !== 'permit' || !runsHere(last.command)) return nothing;
    const className = classOfPermit(key);
    const name = nameOf(last.value) ?? '';
    const taken = ownership.firstTaken(className, name, last.command.text.start);
    if (!taken?.prefix || !runsHere(taken.command)) return nothing;
    const { command, value, prefix } = taken;
    return [
      {
        place: at(last.command, last.value.span),
        message: `This deck takes ${prefix} in ${className} from its owner behind this, and all permits to it go with that. Put the REMOVE before the permits.`,
        related: [{ place: at(command, value.span), message: 'The ownership is taken away here.' }],
        once: `permits of ${className} ${prefix}`,
      },
    ];
  },
});
