import type { BoundOperand } from '../../bind/types.ts';
import type { RuleSetNote } from '../../effect/subjects.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

export default subjectRule({
  code: 'acf2/role-in-rule-set',
  title: 'ROLE in a rule set that may not be for roles',
  severity: 'information',
  language: 'acf2',
  of: 'ruleSet',
  what: 'RECKEY adds an entry with ROLE or USER to a rule set of which the deck does not say $ROLESET. It is a warning where the deck adds entries with UID to the same rule set.',
  why: 'A rule set has entries with UID only, or with ROLE and USER only, which $ROLESET says. Where the site has a rule set of the key with UID entries, ROLE is refused, and the access is not given.',
  todo: 'Look at the rule set with LIST. Where it is new, add $ROLESET first: `RECKEY key ADD($ROLESET)`. Where it has UID entries, use UID here too.',
  sources: [{ name: 'Broadcom knowledge base articles 52823 and 130517' }],
  bad: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(READ) «ROLE(ZWEROLE)» ALLOW)\nRECKEY BPX ADD(SERVER SERVICE(READ) ROLE(ZWEROLE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(READ) UID(ZWE) ALLOW)\nRECKEY BPX ADD(SERVER SERVICE(READ) «ROLE(ZWEROLE)» ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  good: [
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD($ROLESET)\nRECKEY BPX ADD(DAEMON SERVICE(READ) ROLE(ZWEROLE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(DAEMON SERVICE(READ) UID(ZWE) ALLOW)\nF ACF2,REBUILD(FAC)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY {key} ADD(DAEMON SERVICE(READ) ROLE(ZWEROLE) ALLOW)\nF ACF2,REBUILD(FAC)',
  ],
  *check({ notes }) {
    const role = firstWith(notes, 'ROLE', 'USER');
    if (!role || role.command.problems.length > 0) return;
    const { start } = role.command.text;
    // The text of a rule set says what it is for.
    if (notes.some((note) => has(note, '$ROLESET') || (note.what === 'text' && note.command.text.start < start)))
      return;
    const uid = firstWith(notes, 'UID');
    yield {
      place: at(role.command, role.span),
      severity: uid ? 'warning' : 'information',
      message: uid
        ? 'The deck adds entries with UID to the same rule set, and the two cannot stand together. Use one of them.'
        : 'An entry with ROLE or USER needs a rule set with $ROLESET, and the deck does not say that this is one: if the site has it with UID entries, this is refused. Check it with LIST, or add $ROLESET first where it is new.',
      // The same is to be looked up for each of them.
      ...(!uid && { once: 'acf2/role-in-rule-set' }),
      ...(uid && { related: [{ place: at(uid.command, uid.span), message: 'UID is used here.' }] }),
    };
  },
});

function has({ operand }: RuleSetNote, name: string): boolean {
  return (
    operand?.operands.some(({ spec }) => spec?.name === name) === true ||
    operand?.values[0]?.value?.toUpperCase() === name
  );
}

function firstWith(
  notes: readonly RuleSetNote[],
  ...names: readonly string[]
):
  | { readonly command: RuleSetNote['command']; readonly span: { readonly start: number; readonly end: number } }
  | undefined {
  for (const { what, operand, command } of notes) {
    if (what !== 'add') continue;
    const found = operand?.operands.find(({ spec }) => spec && names.includes(spec.name));
    // Both in one entry are told as such.
    if (found && operand && !isMixed(operand)) return { command, span: found.span };
  }
  return undefined;
}

function isMixed({ operands }: BoundOperand): boolean {
  const names = new Set(operands.map(({ spec }) => spec?.name));
  return names.has('UID') && (names.has('ROLE') || names.has('USER'));
}
