import { tssCatalog } from '../../catalog/tss/index.ts';
import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';
import { defaultAccess } from './class-levels.ts';
import { endOf, isBefore } from './ends.ts';
import type { PermitLife, PermitsOfClass } from './class-permits.ts';

/**
 * The grants of the Top Secret sections of a deck: permits in the records of ACIDs and in the ALL record. What somebody owns is
 * none of them.
 */
export function tssGrants(effects: EffectIndex, filter: GrantFilter): Iterable<DeckGrant> {
  const className = filter.className === undefined ? undefined : classCalled(filter.className);
  const { resource, before } = filter;
  if (className === undefined || resource === undefined || before !== undefined)
    return grantsIn(effects, { ...filter, ...(className !== undefined && { className }) });
  // Zowe asks for the same ones several times, and there may be very many.
  const key = `${className} ${resource}`;
  let grants = effects.permitted.get(key);
  if (!grants) {
    if (effects.permitted.size >= mostKept) effects.permitted.clear();
    effects.permitted.set(key, (grants = [...grantsIn(effects, { className, resource })]));
  }
  return grants;
}

/** More resources are not kept. */
const mostKept = 200;

function* grantsIn(effects: EffectIndex, { className, resource, before }: GrantFilter): Generator<DeckGrant> {
  for (const record of recordsFor(effects, className, resource)) {
    if (className !== undefined && record.className !== className) continue;
    const lists = resource === undefined ? record.byName.values() : [record.byName.get(resource) ?? []];
    for (const lives of lists) {
      for (const life of lives) if (isBefore(life.command, before)) yield grantOf(effects, life, before);
    }
  }
}

/** The permits in the records of some ACIDs. */
export function* tssGrantsTo(effects: EffectIndex, acids: ReadonlySet<string>, before: number): Generator<DeckGrant> {
  for (const record of effects.permits.all(acids)) {
    for (const lives of record.byName.values())
      for (const life of lives) if (isBefore(life.command, before)) yield grantOf(effects, life, before);
  }
}

/** The keyword of a class in full: `DSNAME` for DATASET. */
export function classCalled(keyword: string): string {
  return tssCatalog.resourceClass(keyword) ? keyword : (aliases.get(keyword) ?? keyword);
}

const aliases: ReadonlyMap<string, string> = new Map(
  tssCatalog.resourceClasses.flatMap((spec) => (spec.aliases ?? []).map((alias) => [alias, spec.name] as const)),
);

function* recordsFor(
  { permits }: EffectIndex,
  className: string | undefined,
  resource: string | undefined,
): Generator<PermitsOfClass> {
  if (className === undefined || resource === undefined) {
    yield* permits.all();
    return;
  }
  for (const acid of permits.acidsWith(className, resource)) {
    const record = permits.of(acid, className);
    if (record) yield record;
  }
}

function grantOf(effects: EffectIndex, life: PermitLife, before: number | undefined): DeckGrant {
  const { acid, written, className, name, isDenied, isKnown, condition, command } = life;
  const ended = endOf(effects, life);
  const levels = life.levels ?? defaultAccess(effects, className, before);
  const allowed = isDenied ? [] : (levels ?? []).filter((level) => level !== 'NONE');
  return {
    esm: 'tss',
    who: acid === 'ALL' ? '*' : acid,
    written,
    kind: acid === 'ALL' ? 'everybody' : 'id',
    className,
    resource: name,
    allowed,
    isKnown: isKnown && (isDenied || levels !== undefined),
    condition,
    command,
    ...(ended && isBefore(ended, before) && { ended }),
  };
}
