import type { DeckGrant, GrantFilter } from '../grants.ts';
import type { EffectIndex } from '../index.ts';
import { dataSetAccess, type RuleLine, services } from './rule-line.ts';
import { isAt, type RuleLife, type RuleSetLife } from './rule-sets.ts';

/**
 * The grants of the ACF2 sections of a deck: the lines of rule sets. Of those whose type is not known nothing is told. A rule
 * set with `$PREFIX` is named by its key all the same.
 */
export function* acf2Grants(effects: EffectIndex, filter: GrantFilter): Generator<DeckGrant> {
  for (const ruleSet of ruleSetsFor(effects, filter)) {
    const { type } = ruleSet;
    if (type === undefined || (filter.className !== undefined && filter.className !== type)) continue;
    if (filter.resource !== undefined && filter.before === undefined) {
      yield* grantsOn(ruleSet, type, filter.resource);
      continue;
    }
    yield* grantsIn(ruleSet, type, filter);
  }
}

function* grantsIn(ruleSet: RuleSetLife, type: string, filter: GrantFilter): Generator<DeckGrant> {
  for (const life of linesOf(ruleSet, filter.resource)) {
    if (filter.before !== undefined && life.since.text.start >= filter.before) continue;
    const resource = nameOf(ruleSet, life);
    if (filter.resource === undefined || filter.resource === resource)
      yield* grantsOf(life, type, resource, filter.before);
  }
}

/**
 * The grants of a rule set on one resource at the end of the deck: of the same rule set the same list, as Zowe
 * asks for it several times.
 */
function grantsOn(ruleSet: RuleSetLife, type: string, resource: string): readonly DeckGrant[] {
  let known = grantsOfRuleSets.get(ruleSet);
  if (!known) grantsOfRuleSets.set(ruleSet, (known = new Map<string, readonly DeckGrant[]>()));
  let grants = known.get(resource);
  if (!grants) {
    // Those that a rename or completion asks for are not kept for good.
    if (known.size >= mostResources) known.clear();
    known.set(resource, (grants = [...grantsIn(ruleSet, type, { className: type, resource })]));
  }
  return grants;
}

const grantsOfRuleSets = new WeakMap<RuleSetLife, Map<string, readonly DeckGrant[]>>();

const mostResources = 50;

/** The grants of lines that name some logonids or roles. */
export function* acf2GrantsTo(effects: EffectIndex, names: ReadonlySet<string>, before: number): Generator<DeckGrant> {
  for (const ruleSet of effects.ruleSets.all()) {
    const { type, lines } = ruleSet;
    if (type === undefined) continue;
    for (const life of lines) {
      if (isAt(life, before) && life.line.grantees.some(({ name }) => names.has(name)))
        yield* grantsOf(life, type, nameOf(ruleSet, life), before);
    }
  }
}

/** With a resource, only the lines whose mask it is: a rule set may have very many others. */
function linesOf({ key, lines, linesWith }: RuleSetLife, resource: string | undefined): Iterable<RuleLife> {
  if (resource === undefined) return lines;
  return linesWith(resource === key ? '' : resource.slice(key.length + 1));
}

function nameOf({ key }: RuleSetLife, { line }: RuleLife): string {
  return line.mask === '' ? key : `${key}.${line.mask}`;
}

/** With a resource, those whose key it may begin with. */
function* ruleSetsFor({ ruleSets }: EffectIndex, { className, resource }: GrantFilter): Generator<RuleSetLife> {
  if (className === undefined || resource === undefined) {
    yield* ruleSets.all();
    return;
  }
  for (const key of keysFor(resource)) {
    const ruleSet = ruleSets.of(className, key);
    if (ruleSet) yield ruleSet;
  }
}

/** A name and all that it begins with up to a period, the longest first. */
export function* keysFor(name: string): Generator<string> {
  yield name;
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) yield name.slice(0, end);
}

function* grantsOf(
  life: RuleLife,
  className: string,
  resource: string,
  before: number | undefined,
): Generator<DeckGrant> {
  const { line, command, ended } = life;
  for (const { kind, name, written } of line.grantees) {
    yield {
      esm: 'acf2',
      who: name,
      written,
      kind,
      className,
      resource,
      allowed: wordsOf(line),
      isKnown: line.isKnown,
      condition: line.condition,
      command,
      ...(ended && !isAt(life, before) && { ended }),
    };
  }
}

/** What a line allows, in words; of the same line the same list. */
function wordsOf(line: RuleLine): readonly string[] {
  let words = wordsOfLines.get(line);
  if (!words) {
    words = [...line.allows].filter((one) => one !== 'EXEC' || !line.allows.has('READ')).toSorted(byOrder);
    wordsOfLines.set(line, words);
  }
  return words;
}

const wordsOfLines = new WeakMap<RuleLine, readonly string[]>();

function byOrder(one: string, other: string): number {
  return order.indexOf(one) - order.indexOf(other);
}

const order = [...dataSetAccess, ...services];
