import { describe, expect, it } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import type { OperandSpec } from '../../../server/src/catalog/types.ts';
import secretInClear from '../../../server/src/rules/racf/secret-in-clear.ts';

/** True for an operand that takes a secret, or holds one that does. */
function hasSecret({ value }: OperandSpec): boolean {
  if (value.kind === 'operands') return value.operands.some(hasSecret);
  return value.kind === 'values' && value.of.type === 'secret';
}

describe('racf/secret-in-clear', () => {
  const places = racfCatalog.commands.flatMap(({ name, operands }) =>
    operands.filter(hasSecret).map((operand) => ({ command: name, operand: operand.name })),
  );

  it('looks at every command that takes a secret', () => {
    expect(new Set(secretInClear.commands)).toEqual(new Set(places.map(({ command }) => command)));
  });

  it('looks at every operand that takes or holds one', () => {
    expect(new Set(secretInClear.operands)).toEqual(new Set(places.map(({ operand }) => operand)));
  });
});
