/** Grants as Top Secret writes them. */
import { nameOf, operandsNamed } from '../bind/query.ts';
import type { BoundCommand } from '../bind/types.ts';
import { tssCatalog } from '../catalog/tss/index.ts';
import { isClassKeyword } from '../effect/tss/resources.ts';
import { targetOf } from '../effect/tss/target.ts';
import { levelOfTss, tssAccess } from './levels.ts';
import { fromTss, toTss } from './names.ts';
import { remarkOn } from './remarks.ts';
import type { Grant, Wording } from './types.ts';

/** What a PERMIT grants; undefined for several classes or names, and where a hole or a condition is in it. */
export function tssGrant(command: BoundCommand): Grant | undefined {
  if (command.spec?.name !== 'PERMIT' || command.broken) return undefined;
  const target = targetOf(command);
  const id = nameOf(target);
  const classes = command.operands.slice(1).filter(isClassKeyword);
  const [resource] = classes;
  const [name, ...more] = resource?.values ?? [];
  if (!target || id === undefined || !resource?.spec || classes.length > 1 || more.length > 0) return undefined;
  const written = nameOf(name);
  if (written === undefined || written.includes('%')) return undefined;
  const levels = operandsNamed(command, 'ACCESS').flatMap(({ values }) =>
    values.map((value) => value.keyword?.name ?? nameOf(value)),
  );
  const known = levels.filter((level) => level !== undefined);
  const level = known.length === levels.length && known.length > 0 ? levelOfTss(known) : undefined;
  if (level === undefined) return undefined;
  const className = tssCatalog.safClassOf(resource.spec.name) ?? resource.spec.name;
  return {
    className,
    resource: fromTss(written),
    grantees: [{ kind: id === 'ALL' ? 'all' : 'id', name: target.text }],
    level,
  };
}

/** The grant as a command of this product. */
export function inTss({ className, resource, grantees, level }: Grant): Wording {
  const keyword = keywordOf(className);
  const access = tssAccess(level, className);
  const lines = grantees.map(({ kind, name }) => {
    const id = kind === 'all' ? 'ALL' : name;
    const surrogate = className === 'SURROGAT' ? /^([^.*%]+)\.SUBMIT$/.exec(resource)?.[1] : undefined;
    if (surrogate !== undefined) return `TSS PERMIT(${id}) ACID(${surrogate})`;
    return `TSS PERMIT(${id}) ${keyword}(${toTss(resource)}) ACCESS(${access})`;
  });
  const remark = remarkOn(className, 'tss');
  return { lines, ...(remark !== undefined && { remark }) };
}

/** The resource class of Top Secret that protects what a class of RACF does. */
export function keywordOf(className: string): string {
  // The shorter DSN and DSNAME mean the same; decks write it in full.
  if (className === 'DATASET') return className;
  return tssCatalog.resourceClasses.find((spec) => spec.racfClass === className)?.name ?? className;
}
