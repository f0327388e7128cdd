/** Grants as ACF2 writes them: lines of rule text, added by RECKEY. */
import { nameOf, operandsNamed } from '../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../bind/types.ts';
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { firstSetting, inSession, type SplitState } from '../deck/state.ts';
import type { AccessLevel } from '../effect/types.ts';
import { acf2Access, levelOfDataSetAccess, levelOfServices } from './levels.ts';
import { fromAcf2, toAcf2 } from './names.ts';
import { remarkOn } from './remarks.ts';
import type { Grant, Grantee, Wording } from './types.ts';

/** What RECKEY adds, or a line of rule text says; undefined for what is not known, or is no one resource. */
export function acf2Grant(command: BoundCommand): Grant | undefined {
  if (command.broken) return undefined;
  const { text, operands, positionals, spec } = command;
  if (text.form === 'ruleEntry') {
    return grantOf(text.before, text.before.ruleSet?.key, positionals[0]?.[0], operands);
  }
  if (spec?.name !== 'RECKEY') return undefined;
  const [add, ...others] = operandsNamed(command, 'ADD');
  if (!add || others.length > 0) return undefined;
  return grantOf(inSession(text.before), nameOf(positionals[0]?.[0]), add.values[0], add.operands);
}

function grantOf(
  { setting = firstSetting, ruleSet }: SplitState,
  key: string | undefined,
  mask: BoundValue | undefined,
  operands: readonly BoundOperand[],
): Grant | undefined {
  const type = ruleSet?.type ?? (setting.name === 'RESOURCE' ? setting.of : undefined);
  const isResource = ruleSet?.type !== undefined || setting.name === 'RESOURCE';
  const className = isResource
    ? classOfType(type)
    : setting.isSaid && setting.name !== undefined
      ? 'DATASET'
      : undefined;
  const grantees = granteesOf(operands);
  const level = className === 'DATASET' ? dataSetLevel(operands) : resourceLevel(operands);
  const rest = mask === undefined ? '' : mask.value;
  if (key === undefined || key === '' || rest === undefined || className === undefined) return undefined;
  if (level === undefined || grantees === undefined) return undefined;
  return { className, resource: rest === '' ? key : `${key}.${fromAcf2(rest.toUpperCase())}`, grantees, level };
}

function classOfType(type: string | undefined): string | undefined {
  const spec = acf2Catalog.resourceTypes.find(({ name }) => name === type);
  return spec && /^[A-Z0-9@#$]+$/.test(spec.resourceClass) ? spec.resourceClass : undefined;
}

function granteesOf(operands: readonly BoundOperand[]): Grantee[] | undefined {
  const found: Grantee[] = [];
  for (const { spec, values } of operands) {
    const kind =
      spec?.name === 'ROLE' ? 'role' : spec?.name === 'USER' ? 'user' : spec?.name === 'UID' ? 'uid' : undefined;
    if (!kind) continue;
    for (const { text } of values)
      found.push(/^[-*]+$/.test(text) ? { kind: 'all', name: text } : { kind, name: text });
  }
  return found.length > 0 ? found : undefined;
}

function resourceLevel(operands: readonly BoundOperand[]): AccessLevel | undefined {
  const has = (name: string): boolean => operands.some(({ spec }) => spec?.name === name);
  if (!has('ALLOW') && !has('LOG')) return 'NONE';
  const values = operands.filter(({ spec }) => spec?.name === 'SERVICE').flatMap((operand) => operand.values);
  const services = values.map((value) => value.keyword?.name ?? nameOf(value));
  return services.every((one) => one !== undefined) ? levelOfServices(services) : undefined;
}

function dataSetLevel(operands: readonly BoundOperand[]): AccessLevel | undefined {
  const kinds = operands.filter(({ spec }) => ['READ', 'WRITE', 'ALLOC', 'EXEC'].includes(spec?.name ?? ''));
  if (kinds.some(({ values }) => values[0]?.value === undefined)) return undefined;
  const allowed = kinds.filter(({ values }) => /^[AL]/i.test(values[0]?.value ?? ''));
  return levelOfDataSetAccess(allowed.map(({ spec }) => spec?.name ?? ''));
}

/** The grant as a command of this product. */
export function inAcf2({ className, resource, grantees, level }: Grant): Wording | undefined {
  const [key = '', ...rest] = resource.split('.');
  // A key cannot be masked as profiles can.
  if (key === '' || /[*%&]/.test(key)) return undefined;
  const mask = toAcf2(rest.join('.'));
  const isDataSet = className === 'DATASET';
  const type = isDataSet ? undefined : typeOfClass(className);
  const entries = grantees.map(
    (grantee) => `RECKEY ${key} ADD(${mask === '' ? '' : `${mask} `}${who(grantee)} ${acf2Access(level, className)})`,
  );
  const remark = remarkOn(className, 'acf2');
  return {
    lines: isDataSet
      ? ['SET RULE', ...entries]
      : [`SET RESOURCE(${type ?? ''})`, ...entries, `F ACF2,REBUILD(${type ?? ''})`],
    ...(remark !== undefined && { remark }),
  };
}

function who({ kind, name }: Grantee): string {
  if (kind === 'all') return 'UID(-)';
  return kind === 'uid' ? `UID(${name})` : kind === 'user' ? `USER(${name})` : `ROLE(${name})`;
}

/** Sites map classes to types; where nothing is known the first three letters of the class are the type. */
export function typeOfClass(className: string): string {
  const specs = acf2Catalog.resourceTypes.filter(({ resourceClass }) => resourceClass === className);
  const spec = specs.find(({ source }) => source.certainty === 'docs') ?? specs[0];
  return spec?.name ?? className.slice(0, 3);
}
