/** Grants as RACF writes them. */
import type { BoundCommand } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import { permitEffects } from '../effect/permit.ts';
import type { Grant, Grantee, Wording } from './types.ts';

/** What a PERMIT grants; undefined where a condition, a list taken over, or a hole makes it another matter. */
export function racfGrant(command: BoundCommand): Grant | undefined {
  if (command.spec?.name !== 'PERMIT' || command.broken) return undefined;
  const [effect] = permitEffects(command);
  if (effect?.kind !== 'permit' || effect.action === 'delete' || effect.reset || effect.from) return undefined;
  if (effect.level === undefined || effect.ids.length === 0 || effect.conditions.length > 0) return undefined;
  const { className, name } = effect.profile;
  const grantees = effect.ids.map(({ value: { text } }): Grantee => ({
    kind: text === '*' ? 'all' : 'id',
    name: text,
  }));
  return { className, resource: name, grantees, level: effect.level };
}

/** The grant as a command of this product. */
export function inRacf({ className, resource, grantees, level }: Grant): Wording {
  const ids = grantees.map(({ kind, name }) => (kind === 'all' ? '*' : name)).join(' ');
  const isDataSet = className === 'DATASET';
  const name = isDataSet ? `'${resource}'` : resource;
  const permit = `PERMIT ${name}${isDataSet ? '' : ` CLASS(${className})`} ID(${ids}) ACCESS(${level})`;
  const raclist = racfCatalog.classOf(className)?.raclist;
  const isLoaded = !isDataSet && (raclist === 'allowed' || raclist === 'required');
  const uids = grantees.some(({ kind }) => kind === 'uid');
  return {
    lines: isLoaded ? [permit, `SETROPTS RACLIST(${className}) REFRESH`] : [permit],
    ...(uids && { remark: 'RACF names users and groups, not UID strings.' }),
  };
}
