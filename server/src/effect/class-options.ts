import { hasOperand, nameOf } from '../bind/query.ts';
import type { BoundCommand } from '../bind/types.ts';
import { type ClassEffect, classOptions } from './types.ts';

/** What SETROPTS sets for classes, or may set; `?` is the class of a name with a hole. */
export function classEffects(command: BoundCommand): ClassEffect[] {
  const refresh = hasOperand(command, 'REFRESH');
  // Its operands may stand on the next card, where the continuation was lost.
  if (command.operands.length === 0) return [anyLoaded(command)];
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
    if (option === undefined) {
      // Whatever is not understood may load any class.
      if (!operand.spec && operand.list) effects.push(anyLoaded(command));
      continue;
    }
    for (const value of operand.values) {
      const className = nameOf(value) ?? '?';
      effects.push({ kind: 'class', command, className, option, on: name === option, refresh, span: value.span });
    }
  }
  return effects;
}

/** What a SETROPTS may do whose words cannot be read: it may load any class. */
export function anyLoaded(command: BoundCommand): ClassEffect {
  return { kind: 'class', command, className: '?', option: 'RACLIST', on: true, refresh: true, span: command.verbSpan };
}
