import type { BoundCommand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import { relativeEnd } from '../support/cards.ts';
import { at } from '../support/steps.ts';
import { sequenceRule } from '../types.ts';

/** What an entry without a mask may begin with: who it is about. */
const who: ReadonlySet<string> = new Set(['UID', 'ROLE', 'USER']);

/** Words without parentheses, of entries and of control statements. */
const ofEntries: ReadonlySet<string> = new Set(['ALLOW', 'LOG', 'PREVENT', 'VERIFY']);
const ofControls: ReadonlySet<string> = new Set(
  acf2Catalog.controlStatements.filter(({ value }) => value.kind === 'none').map(({ name }) => name.slice(1)),
);

export default sequenceRule({
  code: 'acf2/continuation-lost-in-rule',
  title: 'Dash missing on the line of rule text before',
  severity: 'warning',
  language: 'acf2',
  what: 'A line of rule text begins with a word that belongs to the line before: SERVICE(), READ(), ALLOW, or ROLESET behind $KEY.',
  why: 'A line of rule text goes on only behind a dash. Without it this is an entry of its own, which is about everybody, or is refused; and the line before lacks what stands here.',
  todo: 'End the line before in a blank and a dash.',
  sources: [{ name: 'ACF2 Option for Db2, Rule Set Syntax' }],
  bad: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR)\n   «SERVICE»(READ) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ)\n   «ALLOW»',
    '$KEY(ZWES) TYPE(FAC)\n IS\n   «UID»(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n   «NOSORT»\n IS UID(ZWESVUSR) SERVICE(READ) ALLOW',
  ],
  good: [
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) -\n   SERVICE(READ) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n UID(ZWESVUSR) SERVICE(READ) ALLOW\n UID(*) PREVENT',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE(READ) ALLOW\n LOG UID(*) PREVENT',
  ],
  concerns: ({ esm, text }) => esm === 'acf2' && text.form === 'ruleEntry',
  *check(command, { command: before, adjacent }) {
    const first = lostWord(command, before);
    if (!first || before.text.problems.length > 0) return;
    const end = relativeEnd(before.text);
    yield {
      place: at(command, first),
      message:
        'This belongs to the line before, which has no dash at its end, so it is an entry of its own. End the line before in a blank and a dash.',
      explains: before.text,
      settles: command.text,
      // A comment between the two may itself be what takes the report away.
      ...(adjacent && {
        fixes: [
          {
            title: 'Add the dash to the line before',
            safe: false,
            steps: [{ kind: 'cards', command: before.text, range: { start: end, end }, text: ' -' }],
          },
        ],
      }),
    };
  },
});

function lostWord({ positionals, operands }: BoundCommand, before: BoundCommand) {
  const { form } = before.text;
  const mask = positionals[0]?.[0];
  if (mask) {
    const words = form === 'ruleEntry' ? ofEntries : form === 'ruleControl' ? ofControls : undefined;
    return words?.has(mask.text.toUpperCase()) && !hasWho(operands) ? mask.span : undefined;
  }
  const [first] = operands;
  if (form !== 'ruleEntry' || !first?.spec) return undefined;
  // The line before has its mask and does not say for whom it is, this one only that.
  if (hasWho(operands)) return before.positionals.length > 0 && !hasWho(before.operands) ? first.keyword : undefined;
  // A line that says for whom it is may be cut anywhere behind that.
  return hasWho(before.operands) || before.operands.length === 0 ? first.keyword : undefined;
}

function hasWho(operands: BoundCommand['operands']): boolean {
  return operands.some(({ spec }) => spec && who.has(spec.name));
}
