import type { BoundOperand, BoundValue } from '../../bind/types.ts';
import { nearest } from '../../text/distance.ts';
import { everyOperand, isCertain, isFullyKnown, severityFor } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** A longer list is better looked up. */
const mostNamed = 12;

export default commandRule({
  code: 'racf/unknown-value',
  title: 'Unknown value',
  severity: 'warning',
  what: 'An operand takes one of a few fixed words, and what it has is none of them.',
  why: 'TSO refuses the command (IKJ56702I).',
  todo: 'Write one of the words that are allowed.',
  sources: [{ name: 'IKJ56702I' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) RESET(«STD»)', 'RDEFINE FACILITY ZWES.IS UACC(«NOEN»)'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) RESET(S)',
    'RDEFINE FACILITY ZWES.IS UACC(NONE)',
    'RDEFINE FACILITY ZWES.IS UACC({level})',
  ],
  concerns: (command) =>
    everyOperand(command).some(({ operand }) => isKeywordOperand(operand) && !operand.values.every(isSettled)),
  *check(command) {
    if (!isFullyKnown(command)) return;
    for (const { operand } of everyOperand(command)) {
      const { spec } = operand;
      if (spec?.value.kind !== 'values' || spec.value.of.type !== 'keyword' || !isCertain(spec)) continue;
      // The levels of PERMIT have a rule that knows what people call them.
      if (command.spec?.name === 'PERMIT' && spec.name === 'ACCESS') continue;
      const also = (spec.value.also ?? []).map(({ name }) => name);
      const words = [...spec.value.of.keywords.map(({ name }) => name), ...also];
      for (const value of operand.values) {
        if (value.value === undefined || value.keyword || value.candidates || value.text.includes('(')) continue;
        if (also.includes(value.value.toUpperCase())) continue;
        const near = nearest(value.value, words);
        const choice = words.length > mostNamed ? '' : ` Allowed: ${words.join(', ')}.`;
        const severity = severityFor(command);
        yield {
          place: at(command, value.span),
          severity,
          message: `${spec.name} does not take this value${severity === 'error' ? ', so the command fails' : ''}.${near[0] === undefined ? choice : ` Did you mean ${near.join(' or ')}?`}`,
          fixes: near.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
        };
      }
    }
  },
});

function isKeywordOperand({ spec }: BoundOperand): boolean {
  return spec?.value.kind === 'values' && spec.value.of.type === 'keyword';
}

/** True for a value that is a keyword, or may be one or several. */
function isSettled({ value, keyword, candidates }: BoundValue): boolean {
  return value === undefined || keyword !== undefined || candidates !== undefined;
}
