import { overlaps, type Range } from '../../text/range.ts';
import { auditRacf, missing } from '../../zowe/audit.ts';
import { type ZowePrincipals, zowePrincipals } from '../../zowe/principals.ts';
import { isZoweDeck } from '../../zowe/recognise.ts';
import type { ZowePermission } from '../../zowe/types.ts';
import type { Analysis } from '../analysis.ts';
import type { CodeAction } from '../types.ts';
import { insertionOf, insertionTarget, roleOf } from './insertion.ts';

/**
 * Offers to insert what Zowe needs and the deck does not grant, where the range lies in a RACF section of a Zowe deck:
 * all that is required at once, then one by one, what is required first.
 */
export function zoweActions(analysis: Analysis, range: Range): CodeAction[] {
  const { deck, effects, settings } = analysis;
  if (settings.zoweCheck === 'never') return [];
  const racf = deck.sections.filter(({ esm }) => esm === 'racf');
  const section = racf.find(({ frame }) => overlaps(frame.range, range));
  if (!section) return [];
  if (settings.zoweCheck === 'auto' && !isZoweDeck(deck.frame, effects)) return [];
  const principals = zowePrincipals(
    effects,
    racf.map(({ frame }) => frame),
  );
  const audit = auditRacf(effects, principals);
  const target = insertionTarget(analysis, section, principals);
  const insert = (title: string, permissions: readonly ZowePermission[]): CodeAction[] => {
    const changes = insertionOf(target, permissions);
    // Someone gets more access than before, so it is never done unseen.
    return changes ? [{ title, kind: 'refactor', safe: false, changes, settles: [], preferred: false }] : [];
  };
  const required = missing(audit, 'required');
  const rows = [...required, ...missing(audit, 'conditional'), ...missing(audit, 'optional')];
  return [
    ...(required.length > 1 ? insert('Insert all missing required Zowe permissions', required) : []),
    ...rows.flatMap((permission) => insert(titleOf(permission, principals), [permission])),
  ];
}

function titleOf(permission: ZowePermission, principals: ZowePrincipals): string {
  const { resource, level, need, condition, grantee } = permission;
  const what = `Zowe permission ${resource} (${level})`;
  const who = grantee === 'server' ? '' : ` for ${principals[roleOf(permission)].text}`;
  if (need === 'required') return `Insert the missing ${what}${who}`;
  return `Insert the ${need} ${what}${who}, needed when ${condition ?? 'the feature is used'}`;
}
