import { nameOf } from '../../bind/query.ts';
import { runsHere } from '../support/acids.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/revoke-of-another-name',
  title: 'REVOKE that differs from the PERMIT by a period',
  severity: 'warning',
  language: 'tss',
  of: 'permit',
  least: 2,
  what: 'REVOKE names a resource as the deck has not permitted it: only with or without the period at the end.',
  why: 'A permit is taken away under the name it was given. `ZWE.` and `ZWE` are two names: the second one covers ZWEX too. The REVOKE finds nothing, and the access stays.',
  todo: 'Write the name as in the PERMIT.',
  sources: [{ name: 'Top Secret for z/VM r12 Command Functions, REVOKE' }],
  bad: [
    `TSS PERMIT(ALL) DSN(ZWE.) ACCESS(READ)
TSS REVOKE(ALL) DSN(«ZWE»)`,
    `TSS PERMIT(JOE) IBMFAC(STGADMIN) ACCESS(READ)
TSS REVOKE(JOE) IBMFAC(«STGADMIN.»)`,
  ],
  good: [
    `TSS PERMIT(ALL) DSN(ZWE.) ACCESS(READ)
TSS REVOKE(ALL) DSN(ZWE.)`,
    `TSS PERMIT(ALL) DSN(ZWE.) ACCESS(READ)
TSS PERMIT(ALL) DSN(ZWE) ACCESS(READ)
TSS REVOKE(ALL) DSN(ZWE)`,
    `TSS PERMIT(JOE) DSN(ZWE.) ACCESS(READ)
TSS REVOKE(ALL) DSN(ZWE)`,
    `TSS REVOKE(ALL) DSN(ZWE)
TSS PERMIT(ALL) DSN(ZWE.) ACCESS(READ)`,
  ],
  *check({ notes }) {
    const names = new Set<string | undefined>();
    let permit: (typeof notes)[number] | undefined;
    for (const revoke of notes) {
      const name = nameOf(revoke.value);
      const isNew = !names.has(name);
      names.add(name);
      if (revoke.what === 'permit') permit ??= revoke;
      if (revoke.what === 'permit' || !permit || !isNew) continue;
      if (!runsHere(permit.command) || !runsHere(revoke.command)) continue;
      const { text } = permit.value;
      yield {
        place: at(revoke.command, revoke.value.span),
        message: `This deck has permitted ${text}, which is another name for Top Secret, so the permit stays. Write the name as it was permitted.`,
        related: [{ place: at(permit.command, permit.value.span), message: 'Permitted here.' }],
        fixes: [perhaps(`Write ${text}`, replace(revoke.command, revoke.value.span, text))],
      };
    }
  },
});
