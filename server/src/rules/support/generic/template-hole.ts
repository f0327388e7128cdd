import { productNames } from '../../../catalog/product-names.ts';
import { holesIn } from '../../../text/holes.ts';
import { commandRule, type CommandRule, type Finding } from '../../types.ts';
import { at } from '../steps.ts';
import { isOwnCommand } from '../syntax.ts';
import type { RuleText } from './rule-text.ts';

/** A hole begins with one of these. */
const mark = /[{<[]/u;

const none: readonly Finding[] = [];

/** A place of a template that is not filled in: the first of a deck. */
export function templateHole(text: RuleText): CommandRule {
  return commandRule({
    ...text,
    marks: 'holes',
    check: (command) => {
      const written = command.text.text;
      // Most commands have none of these.
      if (!mark.test(written)) return none;
      const [hole] = isOwnCommand(command) ? holesIn(written) : [];
      if (!hole) return none;
      const finding: Finding = {
        place: at(command, hole),
        message: `This is a place of a template that is not filled in yet. ${productNames[command.esm]} takes it as it stands, so fill it in before the deck is run; what depends on it is not checked.`,
        once: 'template-hole',
      };
      return [finding];
    },
  });
}
