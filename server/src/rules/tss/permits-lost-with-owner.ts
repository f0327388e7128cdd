import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { runsHere } from '../support/acids.ts';
import { Prefixes } from '../support/prefixes.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permits-lost-with-owner',
  title: 'Permits that go with the ownership',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'The deck permits a resource, and takes the ownership away behind it.',
  why: 'REMOVE of an owned resource also deletes all permits to it, those of other decks too. When the deck has run, what it has permitted is gone.',
  todo: 'Put the REMOVE before the ADDTO of the new owner and the PERMITs. To change the owner, use ADDTO to the new one, which keeps the permits.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, REMOVE' }],
  bad: [
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REMOVE(FACACID) IBMFAC(«ZWES.»)`,
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
  *check({ key, notes, mentions }) {
    const losses = new Prefixes<Loss>();
    for (const { what, command, operand } of notes) {
      if (what !== 'disown' || !runsHere(command) || nameOf(targetOf(command)) === 'AUDIT') continue;
      for (const value of operand.values) {
        const prefix = nameOf(value);
        if (prefix !== undefined && prefix !== '') losses.add(prefix, { command, value, prefix, last: undefined });
      }
    }
    if (losses.isEmpty) return;
    for (const { command, operand } of mentions) {
      const verb = command.spec?.name;
      if (verb !== 'PERMIT' && verb !== 'REVOKE') continue;
      for (const value of operand.values) {
        for (const loss of losses.of(nameOf(value) ?? '')) {
          const { start } = command.text;
          if (start > loss.command.text.start || start < (loss.last?.command.text.start ?? 0)) continue;
          loss.last = { command, value };
        }
      }
    }
    for (const { command, value, prefix, last } of losses.all()) {
      // What is revoked before is meant to go.
      if (last?.command.spec?.name !== 'PERMIT' || !runsHere(last.command)) continue;
      yield {
        place: at(command, value.span),
        message: `This also deletes all permits to ${prefix} in ${key}, and with them what this deck has permitted before. Put it before the permits.`,
        related: [{ place: at(last.command, last.value.span), message: 'Permitted here.' }],
      };
    }
  },
});

/** An ownership that is taken away, with the last command before it that permits or revokes what it covers. */
interface Loss {
  readonly command: BoundCommand;
  readonly value: BoundValue;
  readonly prefix: string;
  last: { readonly command: BoundCommand; readonly value: BoundValue } | undefined;
}
