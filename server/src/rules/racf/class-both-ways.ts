import { hasOperand, nameOf, operandsNamed } from '../../bind/query.ts';
import type { Severity } from '../types.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

interface Contradiction {
  readonly pair: readonly [string, string];
  /** What RACF is known to do; absent: not known. */
  readonly answer?: string;
  readonly severity: Severity;
}

const pairs: readonly Contradiction[] = [
  {
    pair: ['NOCLASSACT', 'RACLIST'],
    answer: 'RACF ignores RACLIST for a class that the command switches off (ICH14042I).',
    severity: 'error',
  },
  {
    pair: ['GENLIST', 'RACLIST'],
    answer: 'A class is kept in storage by GENLIST or by RACLIST, not by both.',
    severity: 'warning',
  },
  ...['CLASSACT', 'RACLIST', 'GENERIC', 'GENCMD', 'GENLIST', 'GLOBAL', 'AUDIT', 'STATISTICS'].map(
    (name): Contradiction => ({ pair: [name, `NO${name}`], severity: 'warning' }),
  ),
];

export default commandRule({
  code: 'racf/class-both-ways',
  title: 'One class switched both ways',
  severity: 'warning',
  commands: ['SETROPTS'],
  what: 'SETROPTS names one class in two operands that contradict each other.',
  why: 'Only one can be carried out. For NOCLASSACT with RACLIST it is documented that RACF ignores RACLIST (ICH14042I).',
  todo: 'Keep the one that is meant, or write two commands.',
  sources: [{ name: 'ICH14042I' }, { name: 'RACF Command Language Reference, SETROPTS' }],
  bad: [
    'SETROPTS NOCLASSACT(FACILITY) RACLIST(«FACILITY»)',
    'SETROPTS CLASSACT(FACILITY SURROGAT) NOCLASSACT(«SURROGAT»)',
  ],
  good: [
    'SETROPTS NOCLASSACT(FACILITY) NORACLIST(FACILITY)',
    'SETROPTS CLASSACT(FACILITY) NOCLASSACT(SURROGAT)',
    'SETROPTS CLASSACT({class}) NOCLASSACT({class})',
  ],
  form: (command) => pairs.some(({ pair }) => pair.every((name) => hasOperand(command, name))),
  *check(command) {
    for (const { pair, answer, severity } of pairs) {
      const [first, second] = pair.map((name) => operandsNamed(command, name).flatMap(({ values }) => values));
      if (!first?.length || !second?.length) continue;
      const names = new Map(first.map((value) => [nameOf(value), value]));
      for (const value of second) {
        const name = nameOf(value);
        const other = name === undefined || name === '*' ? undefined : names.get(name);
        if (!other) continue;
        yield {
          place: at(command, value.span),
          severity,
          message: `${name} stands in ${pair[0]} and in ${pair[1]}. ${answer ?? 'Only one of them can be carried out.'} Keep the one that is meant.`,
          related: [{ place: at(command, other.span), message: `${name} in ${pair[0]}.` }],
        };
      }
    }
  },
});
