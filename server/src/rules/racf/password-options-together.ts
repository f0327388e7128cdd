import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import type { Finding } from '../types.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

/** Password options that need the statistics of INITSTATS. */
const needStatistics = new Set(['HISTORY', 'REVOKE', 'WARNING']);

export default commandRule({
  code: 'racf/password-options-together',
  title: 'Password options that do not go together',
  severity: 'warning',
  commands: ['SETROPTS'],
  operands: ['PASSWORD', 'INACTIVE'],
  what: 'Options of SETROPTS PASSWORD contradict each other: MINCHANGE above INTERVAL, options that need INITSTATS beside NOINITSTATS, positions of a syntax rule beyond its length.',
  why: 'RACF ignores MINCHANGE when it is more than INTERVAL (ICH14083I). Without INITSTATS, HISTORY, REVOKE, WARNING and INACTIVE cannot be used. A position that no password reaches checks nothing.',
  todo: 'Make the values fit.',
  sources: [
    { name: 'ICH14083I' },
    { name: 'RACF Security Administrator’s Guide, Revoking unused user IDs (INACTIVE option)' },
  ],
  bad: [
    'SETROPTS PASSWORD(INTERVAL(30) «MINCHANGE(60)»)',
    'SETROPTS NOINITSTATS PASSWORD(«REVOKE(3)»)',
    'SETROPTS NOINITSTATS «INACTIVE(90)»',
    'SETROPTS PASSWORD(RULE1(LENGTH(6) ALPHA(1,«8») NUMERIC(2:5)))',
  ],
  good: [
    'SETROPTS PASSWORD(INTERVAL(90) MINCHANGE(1) HISTORY(32))',
    'SETROPTS PASSWORD(INTERVAL({days}) MINCHANGE(60))',
    'SETROPTS NOINITSTATS PASSWORD(NOHISTORY NOREVOKE)',
    'SETROPTS PASSWORD(RULE1(LENGTH(6:8) ALPHA(1,8) NUMERIC(2:5)))',
  ],
  *check(command) {
    const options = operandsNamed(command, 'PASSWORD').flatMap(({ operands }) => operands);
    yield* minimumAboveMaximum(command, options);
    if (operandsNamed(command, 'NOINITSTATS').length > 0) {
      const wanting = options.filter(({ spec }) => spec && needStatistics.has(spec.name));
      for (const operand of [...wanting, ...operandsNamed(command, 'INACTIVE')]) {
        yield {
          place: at(command, operand.span),
          message: `${operand.spec?.name} does not work without the statistics that NOINITSTATS ends. Use INITSTATS.`,
        };
      }
    }
    for (const option of options) if (option.spec?.name.startsWith('RULE')) yield* beyondLength(command, option);
  },
});

function* minimumAboveMaximum(command: BoundCommand, options: readonly BoundOperand[]): Generator<Finding> {
  const minimum = options.findLast(({ spec }) => spec?.name === 'MINCHANGE');
  const interval = options.findLast(({ spec }) => spec?.name === 'INTERVAL');
  const [least, most] = [lastNumber(minimum), lastNumber(interval)];
  if (!minimum || !interval || least === undefined || most === undefined || least <= most) return;
  yield {
    place: at(command, minimum.span),
    severity: 'error',
    message: `MINCHANGE(${least}) is more than INTERVAL(${most}), so RACF ignores it (ICH14083I). Make it smaller.`,
    related: [{ place: at(command, interval.span), message: 'The interval.' }],
  };
}

function* beyondLength(command: BoundCommand, rule: BoundOperand): Generator<Finding> {
  const longest = lastNumber(rule.operands.findLast(({ spec }) => spec?.name === 'LENGTH'));
  if (longest === undefined) return;
  for (const { spec, values } of rule.operands) {
    if (!spec || spec.name === 'LENGTH') continue;
    for (const { span, value } of values) {
      const last = numberAtEnd(value);
      if (last === undefined || last <= longest) continue;
      yield {
        place: at(command, span),
        message: `No password of this rule is longer than ${longest}, so position ${last} checks nothing. Make LENGTH longer or leave the position out.`,
      };
    }
  }
}

/** The number in the parentheses, the last of a range; undefined when it is not certain. */
function lastNumber(operand: BoundOperand | undefined): number | undefined {
  return operand?.values.length === 1 ? numberAtEnd(operand.values[0]?.value) : undefined;
}

function numberAtEnd(value: string | undefined): number | undefined {
  const digits = /^(?:\d{1,5}:)?(\d{1,5})$/u.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
