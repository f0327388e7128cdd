import { hasOperand, nameOf } from '../../bind/query.ts';
import { ownersIn, type OwnedPrefix } from '../support/owners.ts';
import { at } from '../support/steps.ts';
import { subjectRule, type Finding } from '../types.ts';

export default subjectRule({
  code: 'tss/ownership-overlaps',
  title: 'One owned prefix begins another',
  severity: 'warning',
  language: 'tss',
  of: 'resourceClass',
  what: 'The deck gives two names of a class an owner, and one is the beginning of the other, or they are the same. A prefix without a period at its end covers more than it looks like: `SYS2` is also the beginning of `SYS2A`.',
  why: 'A prefix has one owner. What begins with an owned prefix belongs to its owner already and cannot be owned again; a shorter prefix takes the others over only with UNDERCUT. Without it the later command is refused.',
  todo: 'End prefixes with a period where whole qualifiers are meant, take the needless one out, or add UNDERCUT where the ownership is to be moved.',
  sources: [
    { name: 'Top Secret for z/VM r12 Command Functions, UNDERCUT' },
    { name: 'Top Secret for z/VM r12 Implementation Guide, Undercutting' },
  ],
  bad: [
    `TSS ADD(SYS2) DSN(SYS2)
TSS ADD(SYS2A) DSN(«SYS2A»)`,
    `TSS ADD(FACACID) IBMFAC(BPX.SERVER)
TSS ADD(FACACID) IBMFAC(BPX.DAEMON)
TSS ADD(FACACID) IBMFAC(«BPX.»)`,
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS ADD(SYSDEPT) IBMFAC(«ZWES.»)`,
  ],
  good: [
    `TSS ADD(SYS2) DSN(SYS2.)
TSS ADD(SYS2A) DSN(SYS2A.)`,
    `TSS ADD(FACACID) IBMFAC(BPX.SERVER)
TSS ADD(SYSDEPT) IBMFAC(BPX.) UNDERCUT`,
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS REMOVE(FACACID) IBMFAC(ZWES.)
TSS ADD(SYSDEPT) IBMFAC(ZWES.)`,
    `TSS ADD(FACACID) IBMFAC({prefix})
TSS ADD(SYSDEPT) IBMFAC(ZWES.)`,
    `TSS ADD(FACACID) IBMFAC(ZWES.)
TSS ADD(FACACID) SURROGAT(ZWES.)`,
  ],
  *check({ notes }) {
    const owned = ownersIn(notes);
    if (owned.length < 2) return;
    const given = new Set<string>();
    for (const { what, operand } of notes) {
      if (what !== 'disown') continue;
      for (const value of operand.values) {
        const name = nameOf(value);
        // Anything may have been taken away.
        if (name === undefined) return;
        given.add(name);
      }
    }
    const told = new Set<OwnedPrefix>();
    for (const [longer, shorter] of overlaps(owned)) {
      const [first, later] =
        longer.command.text.start < shorter.command.text.start ? [longer, shorter] : [shorter, longer];
      // One report for all that a short prefix gets in the way of.
      if (told.has(shorter) || given.has(first.prefix) || hasOperand(later.command, 'UNDERCUT')) continue;
      told.add(shorter);
      yield findingFor(first, later);
    }
  },
});

/** Each name with one that is its beginning: neighbours in the order of the names, and what lies around them. */
function* overlaps(owned: readonly OwnedPrefix[]): Generator<[longer: OwnedPrefix, shorter: OwnedPrefix]> {
  const sorted = owned.toSorted((a, b) =>
    a.prefix === b.prefix ? a.command.text.start - b.command.text.start : a.prefix < b.prefix ? -1 : 1,
  );
  const around: OwnedPrefix[] = [];
  for (const one of sorted) {
    while (around.length > 0 && !one.prefix.startsWith(around.at(-1)?.prefix ?? '')) around.pop();
    const shorter = around.at(-1);
    if (shorter) yield [one, shorter];
    around.push(one);
  }
}

function findingFor(first: OwnedPrefix, later: OwnedPrefix): Finding {
  const isSame = first.owner !== undefined && first.owner === later.owner;
  const of = first.owner === undefined ? '' : ` by ${first.owner}`;
  const why =
    first.prefix === later.prefix
      ? `${first.prefix} is owned${of} already in this deck, and a prefix has one owner.`
      : later.prefix.length > first.prefix.length
        ? `${first.prefix}, with which this name begins, is owned${of} already in this deck, so ${later.prefix} belongs to that owner and cannot be owned again.`
        : `${first.prefix} begins with this and is owned${of} already in this deck, so the command needs UNDERCUT.`;
  const todo =
    later.prefix.length > first.prefix.length && !first.prefix.endsWith('.')
      ? `If whole qualifiers are meant, end the prefix with a period: ${first.prefix}.`
      : 'Take one of the two out, or correct the name.';
  return {
    place: at(later.command, later.value.span),
    // The owner gets what it has already: nothing is lost by the refusal.
    ...(isSame && { severity: 'information' }),
    message: `${why} ${todo}`,
    related: [{ place: at(first.command, first.value.span), message: 'Owned here.' }],
  };
}
