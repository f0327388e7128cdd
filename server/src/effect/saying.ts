import type { BoundCommand } from '../bind/types.ts';

/** What a command says of how names of data sets are read: PROFILE PREFIX, SETROPTS EGN. */
export function sayingOf({ spec, operands }: BoundCommand): 'prefix' | 'egn' | undefined {
  const name = spec?.name;
  if (name !== 'PROFILE' && name !== 'SETROPTS') return undefined;
  const has = (...names: readonly string[]): boolean => operands.some((one) => names.includes(one.spec?.name ?? ''));
  if (name === 'PROFILE') return has('PREFIX', 'NOPREFIX') ? 'prefix' : undefined;
  return has('EGN') ? 'egn' : undefined;
}
