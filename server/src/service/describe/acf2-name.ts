/** Values of ACF2 of which the catalog says no more than what they are called. */
import type { BoundCommand, BoundOperand } from '../../bind/types.ts';
import { acf2Catalog } from '../../catalog/acf2/index.ts';
import type { Analysis } from '../analysis.ts';
import { code, paragraphs } from '../markdown.ts';
import { classOfType, describeType, typeInForce } from '../resource-types.ts';
import { grantedByRules } from './granted.ts';
import { describePrincipal } from './principal.ts';
import { describeResource } from './resource.ts';
import { describeRecord } from './setting.ts';

/**
 * What is known of such a value; undefined where nothing is.
 * @param what what the catalog calls it
 * @param name the value in upper case
 */
export function describeAcf2Name(
  analysis: Analysis,
  bound: BoundCommand,
  what: string,
  name: string,
): string | undefined {
  switch (what) {
    case 'resource type':
      return describeType(name, analysis.settings.site);
    case 'role':
      return describePrincipal(analysis, bound, name, 'role');
    case 'logonid mask':
      return describePrincipal(analysis, bound, name, 'user');
    case 'rule set':
    case 'rule key':
      return describeKey(analysis, bound, name);
    case 'mask':
      return describeMask(analysis, bound, name);
    default:
      return undefined;
  }
}

function describeKey(analysis: Analysis, bound: BoundCommand, key: string): string | undefined {
  const { settings } = analysis;
  const { text } = bound;
  const { before, after } = text;
  const granted = grantedByRules(analysis, bound);
  const state = text.form === 'ruleControl' ? after : before;
  const type = typeInForce(state);
  if (type === undefined) {
    const isDataSets = state.setting?.isSaid === true && ['RULE', 'ACF'].includes(state.setting.name ?? '');
    return isDataSets
      ? paragraphs(`Rule set ${code(key)}: data sets whose first qualifier it is.`, granted)
      : undefined;
  }
  const className = classOfType(type, settings.site);
  const of = className === undefined ? '' : ` of class ${code(className)}`;
  return paragraphs(
    `Rule set ${code(key)} of type ${code(type)}: resources${of} whose names begin with ${code(key)}.`,
    granted,
  );
}

function describeMask(analysis: Analysis, bound: BoundCommand, mask: string): string | undefined {
  const { before } = bound.text;
  const type = typeInForce(before);
  const key = bound.spec?.name === 'RECKEY' ? bound.positionals[0]?.[0]?.value?.toUpperCase() : before.ruleSet?.key;
  const className = type === undefined ? undefined : classOfType(type, analysis.settings.site);
  const granted = grantedByRules(analysis, bound, mask);
  if (className === undefined || key === undefined || /[*-]/.test(mask)) return granted === '' ? undefined : granted;
  return describeResource(className, `${key}.${mask}`, 'acf2', granted);
}

const profileWords: Readonly<Record<string, string>> = {
  USR: 'Profile records of users, with CLASS(P).',
  GRP: 'Profile records of groups, with CLASS(P).',
  PTK: 'PassTicket keys, with CLASS(P).',
};

/** What an operator command makes visible. */
export function describeRenewed(analysis: Analysis, { spec }: BoundOperand, name: string): string | undefined {
  if (spec?.name === 'REBUILD') {
    if (Object.hasOwn(profileWords, name)) return paragraphs(`**${name}**`, profileWords[name]);
    return describeType(name, analysis.settings.site);
  }
  if (spec?.name !== 'REFRESH') return undefined;
  const record = acf2Catalog.records.find(
    (one) => one.setting === 'CONTROL(GSO)' && one.name.split('.', 1)[0] === name,
  );
  return record && describeRecord(record);
}
