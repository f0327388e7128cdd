import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { isClassKeyword } from '../../effect/tss/resources.ts';
import { runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'tss/permit-repeated',
  title: 'The same permit twice',
  severity: 'information',
  language: 'tss',
  of: 'permit',
  least: 2,
  what: 'Two PERMIT commands of the deck give the same ACID the same access to the same resource, under the same conditions.',
  why: 'The second one does nothing. Often one of the two was meant for another ACID or another name, and that permit is missing.',
  todo: 'Take one of them out, or correct the ACID, the name or the level.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, PERMIT' }],
  bad: [
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS PER(ZWESVUSR) IBMFAC(«ZWES.IS») ACC(READ)`,
    `TSS PERMIT(PAYROLL) OTRAN(PAY1 PAY2)
TSS PERMIT(PAYROLL) OTRAN(«PAY2»)`,
  ],
  good: [
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS PERMIT(ZWESIUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS PERMIT(SYSPROG) DSN(SYS2.MICS) ACCESS(READ)
TSS PERMIT(SYSPROG) DSN(SYS2.MICS) ACCESS(ALL) ACTION(AUDIT)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)
TSS REVOKE(ZWESVUSR) IBMFAC(ZWES.IS)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)`,
    `TSS PERMIT(JOE) DSN(PAY) ACCESS(READ)
TSS PERMIT(JOE) DSN(PAY.) ACCESS(READ)`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS({level})
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS({level})`,
    `TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ) TARGET(NODE1)
TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ) TARGET(NODE2)`,
  ],
  *check({ notes }) {
    const seen = new Map<string, (typeof notes)[number]>();
    for (const note of notes) {
      if (note.what === 'revoke') {
        seen.clear();
        continue;
      }
      const others = runsHere(note.command) ? termsOf(note.command) : undefined;
      if (others === undefined) continue;
      const terms = `${nameOf(note.value) ?? ''} ${others}`;
      const before = seen.get(terms);
      if (!before) {
        seen.set(terms, note);
        continue;
      }
      // The same name twice in one command is another rule's business.
      if (before.command === note.command) continue;
      yield {
        place: at(note.command, note.value.span),
        message:
          'An earlier PERMIT of this deck gives the same ACID the same access to this already; this one changes nothing. Remove it, or correct the name if another was meant.',
        related: [{ place: at(before.command, before.value.span), message: 'Permitted here first.' }],
        unnecessary: true,
      };
    }
  },
});

/** What a permit says besides its names, in a form that can be compared; undefined when a hole is in it. */
function termsOf({ operands }: BoundCommand): string | undefined {
  const terms: string[] = [];
  for (const operand of operands.slice(1)) {
    if (isClassKeyword(operand)) continue;
    const term = termOf(operand);
    if (term === undefined) return undefined;
    terms.push(term);
  }
  return terms.toSorted().join(' ');
}

function termOf({ spec, values }: BoundOperand): string | undefined {
  if (!spec) return undefined;
  const words: string[] = [];
  for (const { value, keyword } of values) {
    if (value === undefined) return undefined;
    words.push(keyword?.name ?? value.toUpperCase());
  }
  return `${spec.name}(${words.toSorted().join(',')})`;
}
