import type { DeckFrame } from '../deck/types.ts';
import type { EffectIndex } from '../effect/index.ts';
import { identityOf } from '../effect/types.ts';
import { zowePermissions } from './permissions.ts';
import { isZoweName } from './principals.ts';

/** Symbols that only Zowe's jobs have. */
const zoweSymbols: ReadonlySet<string> = new Set(['ZOWEUSER', 'ZOWESTC', 'ZLNCHSTC', 'ZISUSER', 'ZISSTC', 'XMEMUSER']);

/** Resources that only Zowe has, by class. */
const zoweResources = [
  ['FACILITY', 'ZWES.IS'],
  ['ZOWE', 'APIML.SERVICES'],
] as const;

/**
 * True for a deck that is about Zowe: by the names of its jobs and symbols, by the users and groups it creates, by
 * resources that only Zowe has, or by names like Zowe's on the access lists of what Zowe needs.
 */
export function isZoweDeck(frame: DeckFrame, effects: EffectIndex): boolean {
  return (
    frame.symbols.some(({ name }) => zoweSymbols.has(name)) ||
    frame.statements.some(({ operation, name }) => operation === 'JOB' && isZoweName(name ?? '')) ||
    zoweResources.some(([className, resource]) => effects.profile(className, resource)) ||
    effects.allPrincipals().some(({ name }) => isZoweName(name)) ||
    zowePermissions.some(({ className, resource }) => namesZowe(effects, className, resource))
  );
}

/** Also an ID whose access is taken away makes the deck one of Zowe. */
function namesZowe(effects: EffectIndex, className: string, resource: string): boolean {
  const commands = effects.profile(className, resource)?.effects ?? [];
  return commands.some(
    (effect) => effect.kind === 'permit' && effect.ids.some(({ value }) => isZoweName(identityOf(value))),
  );
}
