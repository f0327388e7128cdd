import type { BoundCommand } from '../../bind/types.ts';
import type { Range } from '../../text/range.ts';
import { at } from '../support/steps.ts';
import { withRuleLines } from '../support/rule-lines.ts';
import { ruleEntries } from '../support/rule-entries.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/dash-ends-mask',
  title: 'Dash of a mask that continues the line',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'A card ends in the dash of a mask, and the entry goes on with the next card.',
  why: 'A dash as the last character of a card always continues it, and is not part of the text. The mask is shorter than it looks: `DATA.` and not `DATA.-`.',
  todo: 'Move the next word up to the same card, behind the mask.',
  sources: [{ name: 'ACF2 Option for Db2, Rule Set Syntax' }],
  bad: ['$KEY(ZWE)\n «SZWEAUTH.»-\n   UID(*) READ(A)'],
  good: ['$KEY(ZWE)\n SZWEAUTH.- -\n   UID(*) READ(A)', '$KEY(ZWE)\n SZWEAUTH.- UID(*) -\n  READ(A)'],
  concerns: ({ text }) => text.cards > 1,
  *check(command) {
    for (const { mask } of ruleEntries(command)) {
      if (!mask?.text.endsWith('.') || !endsCard(command, mask.span)) continue;
      yield {
        place: at(command, mask.span),
        message:
          'The dash behind this ends the card, so it continues the line and is not part of the mask. Move the next word up to this card.',
      };
    }
  },
});

/** True when the logical text goes on with another card where a span ends. */
function endsCard({ text: { pieces } }: BoundCommand, { end }: Range): boolean {
  for (let index = 0; index < pieces.length; index += 2) if (pieces[index] === end && index > 0) return true;
  return false;
}
