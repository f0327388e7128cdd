import type { Esm } from '../catalog/types.ts';
import type { DeckFrame } from '../deck/types.ts';
import { deckGrants } from '../effect/grants.ts';
import type { EffectIndex } from '../effect/index.ts';
import { zoweNameSpecs } from './name-ids.ts';
import { isZoweName } from './names.ts';

/** Symbols that only Zowe's jobs have. */
const zoweSymbols: ReadonlySet<string> = new Set(['ZOWEUSER', 'ZOWESTC', 'ZLNCHSTC', 'ZISUSER', 'ZISSTC', 'XMEMUSER']);

/** The users and the group of Zowe as delivered. */
const zoweNames = [zoweNameSpecs.server, zoweNameSpecs.zis, zoweNameSpecs.adminGroup].flatMap(
  ({ delivered = [] }) => delivered,
);

/** Resources that only Zowe has, by class; and some that it needs as others do, where the names of IDs tell. */
const resources: Readonly<Record<Esm, Readonly<Record<'own' | 'shared', readonly (readonly [string, string])[]>>>> = {
  racf: resourcesIn('FACILITY', 'ZOWE'),
  acf2: resourcesIn('FAC', 'ZWE'),
  tss: resourcesIn('IBMFAC', 'ZOWE'),
};

function resourcesIn(
  facility: string,
  zowe: string,
): Readonly<Record<'own' | 'shared', readonly (readonly [string, string])[]>> {
  const shared = ['BPX.SERVER', 'BPX.DAEMON', 'BPX.JOBNAME', 'IRR.RADMIN.LISTUSER', 'IRR.RUSERMAP', 'IRR.RAUDITX'];
  return {
    own: [
      [facility, 'ZWES.IS'],
      [zowe, 'APIML.SERVICES'],
    ],
    shared: [...shared.map((name) => [facility, name] as const), ['CSFSERV', 'CSF1TRC']],
  };
}

/**
 * True for a deck that is about Zowe: by the names of its jobs and symbols, by the users and groups it creates, by
 * resources that only Zowe has, or by names like Zowe's among those who get what Zowe needs.
 * @param grants answers `grantsZowe` for a product, where that is known already
 */
export function isZoweDeck(
  frame: DeckFrame,
  effects: EffectIndex,
  grants = (esm: Esm): boolean => grantsZowe(effects, esm),
): boolean {
  return hasZoweNames(frame) || makesZowe(effects) || esms.some(grants);
}

/** True for symbols and jobs that are called as those of Zowe. */
function hasZoweNames({ symbols, statements }: DeckFrame): boolean {
  return (
    symbols.some(({ name }) => zoweSymbols.has(name)) ||
    statements.some(({ operation, name }) => operation === 'JOB' && isZoweName(name ?? ''))
  );
}

/** True when the deck creates a user or group of Zowe. */
function makesZowe(effects: EffectIndex): boolean {
  return zoweNames.some((name) => makes(effects, name));
}

export const esms = ['racf', 'acf2', 'tss'] as const;

function makes(effects: EffectIndex, name: string): boolean {
  return (
    effects.principal(name).length > 0 ||
    effects.subjects.has('logonid', name) ||
    effects.subjects.has('acfRecord', `PROFILE(GROUP) DIV(OMVS) ${name}`) ||
    effects.subjects.has('acid', name)
  );
}

/** True when a product's sections grant what only Zowe has, or to Zowe's IDs; also where that is taken away again. */
export function grantsZowe(effects: EffectIndex, esm: Esm): boolean {
  const { own, shared } = resources[esm];
  return (
    own.some(([className, resource]) => isTouched(effects, esm, className, resource)) ||
    shared.some(([className, resource]) => {
      for (const { who } of deckGrants(effects, esm, { className, resource })) if (isZoweName(who)) return true;
      return namesInPermits(effects, className, resource);
    })
  );
}

function isTouched(effects: EffectIndex, esm: Esm, className: string, resource: string): boolean {
  if (esm === 'racf' && effects.profile(className, resource)) return true;
  const [first] = deckGrants(effects, esm, { className, resource });
  return first !== undefined;
}

/** PERMITs that only take away leave no grant behind. */
function namesInPermits(effects: EffectIndex, className: string, resource: string): boolean {
  const history = effects.profile(className, resource)?.effects ?? [];
  return history.some((effect) => effect.kind === 'permit' && effect.ids.some(({ name }) => isZoweName(name ?? '')));
}
