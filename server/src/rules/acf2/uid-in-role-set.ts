import type { BoundCommand } from '../../bind/types.ts';
import { findingsOf } from '../support/each.ts';
import { at } from '../support/steps.ts';
import { ruleEntries, type RuleEntry } from '../support/rule-entries.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'acf2/uid-in-role-set',
  title: 'UID and roles mixed in a rule set',
  severity: 'error',
  language: 'acf2',
  commands: withRuleLines,
  what: 'An entry has UID() in a rule set with $ROLESET, or ROLE() or USER() in one without, or both in one line.',
  why: 'A rule set is either by UID or by role. With $ROLESET an entry has ROLE() or USER() and UID is not allowed, without it only UID is valid: the compiler refuses the text.',
  todo: 'Put $ROLESET behind $KEY, or write all entries with UID(). Rule sets of both kinds can be joined with NEXTKEY.',
  sources: [{ name: 'Broadcom knowledge base article 52823' }],
  bad: [
    '$KEY(BPX) TYPE(FAC) ROLESET\n SERVER «UID»(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(BPX) TYPE(FAC)\n$OWNER(SECURITY)\n SERVER «ROLE»(ZWESTCRL) SERVICE(READ) ALLOW',
    '$KEY(ZWE)\n SZWEAUTH.- «USER»(ZWESVUSR) READ(A)',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER UID(ZWESVUSR) «ROLE»(ZWESTCRL) SERVICE(READ) ALLOW)',
  ],
  good: [
    '$KEY(BPX) TYPE(FAC) ROLESET\n SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW\n DAEMON USER(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(BPX) TYPE(FAC)\n SERVER UID(ZWESVUSR) SERVICE(READ) ALLOW',
    'ACF\nSET RESOURCE(FAC)\nRECKEY BPX ADD(SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW)',
    '$KEY({key}) {controls}\n SERVER ROLE(ZWESTCRL) SERVICE(READ) ALLOW',
  ],
  check: (command) => findingsOf(ruleEntries(command), command, tell),
});

function tell(line: RuleEntry, command: BoundCommand): Finding | undefined {
  const wrong = wrongIn(line);
  const written = wrong?.operand.spec?.name;
  if (!wrong || written === undefined) return undefined;
  return { place: at(command, wrong.operand.keyword), message: messages[wrong.why](written) };
}

const messages = {
  both: (name: string) =>
    `${name} and the word before it cannot stand in one rule set: it is either by UID or by role. Leave one of them.`,
  uid: () =>
    'UID is not allowed in a rule set with $ROLESET, so the compiler refuses the text. Write ROLE() or USER(), or take $ROLESET out.',
  role: (name: string) =>
    `${name} is valid only in a rule set with $ROLESET, so the compiler refuses the text. Put $ROLESET behind $KEY, or write UID().`,
} as const;

function wrongIn({ operands, ruleSet }: RuleEntry) {
  const uid = operands.findIndex(({ spec }) => spec?.name === 'UID');
  const role = operands.findIndex(({ spec }) => spec?.name === 'ROLE' || spec?.name === 'USER');
  const later = operands[Math.max(uid, role)];
  if (uid >= 0 && role >= 0 && later) return { operand: later, why: 'both' } as const;
  // Without $KEY in sight the text is a part of one, and so it is where a hole stands among its statements.
  if (!later || ruleSet?.key === undefined) return undefined;
  if (ruleSet.isRoleSet) return uid >= 0 ? ({ operand: later, why: 'uid' } as const) : undefined;
  return role >= 0 ? ({ operand: later, why: 'role' } as const) : undefined;
}
