import { hasOperand, nameOf } from '../bind/query.ts';
import type { BoundCommand } from '../bind/types.ts';
import { type ClassEffect, classOptions } from './types.ts';

/** What SETROPTS sets for classes, or may set; `?` is the class of a name with a hole. */
export function classEffects(command: BoundCommand): ClassEffect[] {
  const refresh = hasOperand(command, 'REFRESH');
  const effects: ClassEffect[] = [];
  for (const operand of command.operands) {
    const name = operand.spec?.name ?? '';
    if (name === 'WHEN' || name === 'NOWHEN') {
      const span = operand.values[0]?.span ?? operand.span;
      effects.push({
        kind: 'class',
        command,
        className: 'PROGRAM',
        option: 'RACLIST',
        on: name === 'WHEN',
        refresh,
        span,
      });
      continue;
    }
    const option = classOptions.find((one) => name === one || name === `NO${one}`);
    if (option === undefined && operand.spec) continue;
    for (const value of operand.values) {
      const className = nameOf(value) ?? '?';
      // Whatever an operand that is not understood says of a class, the class may be loaded by it.
      const on = option === undefined || name === option;
      effects.push({ kind: 'class', command, className, option: option ?? 'RACLIST', on, refresh, span: value.span });
    }
  }
  return effects;
}
