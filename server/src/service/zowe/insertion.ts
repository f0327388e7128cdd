/** What Zowe needs and a deck lacks, put into its sections. */
import type { Esm } from '../../catalog/types.ts';
import type { Section } from '../../deck/deck.ts';
import { finish, type Steps } from '../../text/steps.ts';
import type { DeckGrant } from '../../effect/grants.ts';
import { deckGrants } from '../../effect/grants.ts';
import { identityOf } from '../../effect/types.ts';
import type { FixStep } from '../../rules/types.ts';
import { levelWords } from '../../translate/levels.ts';
import { activatesClasses, type AuditedRequirement, isLacking } from '../../zowe/audit/index.ts';
import { productClass } from '../../zowe/audit/class-name.ts';
import { commandsFor } from '../../zowe/commands.ts';
import type { ZowePart } from '../../zowe/deck.ts';
import { identityIn } from '../../zowe/names.ts';
import { zoweRequirements } from '../../zowe/requirements/index.ts';
import type { RequirementKind, ZoweCommand, ZowePermission, ZoweRequirement } from '../../zowe/types.ts';
import type { Analysis } from '../analysis.ts';
import { changesOf } from '../edit/steps.ts';
import type { TextChange } from '../types.ts';
import { acf2Commands, acf2Marks, planAcf2, whoFor } from './insert/acf2.ts';
import { Draft } from './insert/draft.ts';
import { type Addition, type Pending, Plan, type Planned } from './insert/plan.ts';
import { planRacf, racfCommands } from './insert/racf.ts';
import { raising } from './insert/raise.ts';
import { type Marks, sectionCommands, verbs, withOperand } from './insert/section-commands.ts';
import { type InsertionTarget, insertionTarget, manners } from './insert/target.ts';
import { planTss, tssCommands, tssMarks } from './insert/tss.ts';

interface Inserter {
  /** By what it looks for the commands of a section, besides their verbs and operands. */
  readonly marks: readonly Marks[];
  readonly commands: (plan: Plan, requirement: ZoweRequirement) => ZoweCommand[] | undefined;
  readonly plan: (plan: Plan, requirement: ZoweRequirement, pending: readonly Pending[]) => Addition[] | undefined;
}

const inserters: Readonly<Record<Esm, Inserter>> = {
  racf: { marks: [], commands: racfCommands, plan: planRacf },
  acf2: { marks: acf2Marks, commands: acf2Commands, plan: planAcf2 },
  tss: { marks: tssMarks, commands: tssCommands, plan: planTss },
};

/** What has to be there before the rest comes first. */
const order: readonly RequirementKind[] = [
  'class',
  'group',
  'user',
  'role',
  'membership',
  'facility',
  'task',
  'definition',
  'permission',
  'advice',
];

/**
 * The changes that put what Zowe needs into the sections of a product, as far as the deck lacks it: commands at the places
 * where such commands stand, and higher levels where too little is granted. All of it goes into one section.
 * @param ids requirements; what is met already is left out, and so is what cannot be put in safely
 * @returns undefined when there is nothing to put in
 */
export function insertRequirements(analysis: Analysis, esm: Esm, ids: readonly string[]): TextChange[] | undefined {
  return finish(insertSteps(analysis, esm, ids));
}

/** The same in steps. */
export function* insertSteps(analysis: Analysis, esm: Esm, ids: readonly string[]): Steps<TextChange[] | undefined> {
  const part = analysis.zowe().find((one) => one.esm === esm);
  if (!part) return undefined;
  yield* preparing(analysis, part);
  return yield* insertInto(analysis, part, ids, sectionsOf(analysis, part));
}

/** The same for sections that are given; the one that takes most of it, the first of several, gets it. */
export function* insertInto(
  analysis: Analysis,
  part: ZowePart,
  ids: readonly string[],
  sections: readonly Section[],
): Steps<TextChange[] | undefined> {
  const wanted = new Set(ids);
  return yield* insertLacking(
    part.audit.filter((one) => wanted.has(one.requirement.id) && mayBePutIn(one)),
    sections.map((section) => insertionTarget(analysis, section, part.deck.names)),
  );
}

function mayBePutIn({ status }: AuditedRequirement): boolean {
  return isLacking(status) || status === 'elsewhere';
}

function* insertLacking(
  lacking: readonly AuditedRequirement[],
  targets: readonly InsertionTarget[],
): Steps<TextChange[] | undefined> {
  if (lacking.length === 0) return undefined;
  let best: { readonly changes: TextChange[]; readonly count: number } | undefined;
  for (const target of targets) {
    const written = yield* writeInto(target, lacking);
    if (written.count > (best?.count ?? 0)) best = written;
    if (best?.count === lacking.length) break;
  }
  return best?.changes;
}

/** Gets ready what is asked of sections: most of the time that a first answer takes, so there are steps between. */
export function* preparing(analysis: Analysis, { esm, frames, deck }: ZowePart): Steps<void> {
  for (const section of analysis.deck.sections) {
    if (section.esm !== esm || !frames.includes(section.frame)) continue;
    const commands = sectionCommands(analysis, section);
    yield;
    for (const marks of [verbs, withOperand, manners, ...inserters[esm].marks]) {
      yield* commands.grouping(marks);
      yield;
    }
    insertionTarget(analysis, section, deck.names);
    yield;
  }
  if (esm !== 'acf2') return;
  yield* analysis.effects.ruleSets.preparing();
  yield;
}

/** What was found of the parts of a deck, as long as nothing in them changes. */
const found = new WeakMap<ZowePart['audit'], Map<string, boolean>>();

/**
 * Tells which of the requirements of a part can be put in by themselves: those of which `insertRequirements` makes changes.
 * What is given elsewhere could be put in, too, but nobody has to.
 */
export function insertables(analysis: Analysis, part: ZowePart): (one: AuditedRequirement) => boolean {
  let targets: InsertionTarget[] | undefined;
  let known = found.get(part.audit);
  if (!known) found.set(part.audit, (known = new Map<string, boolean>()));
  const answers = known;
  return (one) => {
    const { requirement, status } = one;
    if (!isLacking(status)) return false;
    let answer = answers.get(requirement.id);
    if (answer === undefined) {
      targets ??= sectionsOf(analysis, part).map((section) => insertionTarget(analysis, section, part.deck.names));
      answer = commandsFor(requirement, part.esm).length > 0 && finish(insertLacking([one], targets)) !== undefined;
      answers.set(requirement.id, answer);
    }
    return answer;
  };
}

/** The sections of a part, those that do most first. */
export function sectionsOf(analysis: Analysis, { esm, frames }: ZowePart): Section[] {
  const weight = (section: Section): number => {
    let sum = 0;
    for (const [verb, { length }] of sectionCommands(analysis, section).groups(verbs)) if (isWork(verb)) sum += length;
    return sum;
  };
  return analysis.deck.sections
    .filter((section) => section.esm === esm && frames.includes(section.frame))
    .map((section) => ({ section, weight: weight(section) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ section }) => section);
}

function isWork(verb: string): boolean {
  return /^(?:RDEFINE|PERMIT|ADD|CONNECT|INSERT|RECKEY|CREATE|CHANGE)/u.test(verb);
}

function* writeInto(
  target: InsertionTarget,
  lacking: readonly AuditedRequirement[],
): Steps<{ readonly changes: TextChange[]; readonly count: number }> {
  const draft = new Draft(target);
  const plan = new Plan(target, draft);
  let count = 0;
  const ordered = lacking.toSorted((a, b) => rankOf(a.requirement) - rankOf(b.requirement));
  for (const { requirement, status } of ordered) {
    for (const activation of activationsFor(target, requirement)) planOne(plan, activation, 'missing');
    if (planOne(plan, requirement, status)) count++;
    yield;
  }
  const raised = plan.steps.length > 0 ? (changesOf(target.analysis.deck, plan.steps) ?? []) : [];
  const changes = [...raised, ...draft.changes()].sort((a, b) => a.range.start - b.range.start);
  return { changes, count: changes.length > 0 ? count : 0 };
}

/** Classes that the deck makes itself come before they are activated. */
function rankOf(requirement: ZoweRequirement): number {
  if (requirement.kind === 'class' && requirement.className === 'CDT') return -2;
  if (requirement.kind === 'definition' && requirement.className === 'CDT') return -1;
  return order.indexOf(requirement.kind);
}

/** In a deck that activates classes, the class of what is put in is activated too. */
function activationsFor(
  { analysis, section }: InsertionTarget,
  requirement: ZoweRequirement,
): readonly ZoweRequirement[] {
  if (section.esm !== 'racf' || (requirement.kind !== 'permission' && requirement.kind !== 'definition')) return [];
  if (!activatesClasses(analysis.effects)) return [];
  return zoweRequirements.filter((one) => one.kind === 'class' && one.className === requirement.className);
}

/** @returns true when it is put in, or comes with what is put in already */
function planOne(plan: Plan, requirement: ZoweRequirement, status: AuditedRequirement['status']): boolean {
  const { esm } = plan.target.section;
  // Another user runs the task: only the administrator knows which of the two it should be.
  if (requirement.kind === 'task' && status === 'wrong-id') return false;
  if (requirement.kind === 'permission') {
    // A deck that takes Zowe away is none to put it in.
    if (plan.isGone(requirement.grantee)) return false;
    const grant = tooLittle(plan, requirement);
    if (grant) {
      const steps = raised(plan, grant, requirement);
      if (steps) plan.commit({ steps }, []);
      if (steps || grant.esm === 'acf2') return steps !== undefined;
    }
  }
  const commands = inserters[esm].commands(plan, requirement);
  if (!commands || commands.every(({ does }) => does === 'refresh')) return false;
  const pending = plan.pending(commands);
  if (!pending) return false;
  if (pending.every(({ command }) => command.does === 'refresh')) return true;
  const planned: Planned | undefined = inserters[esm].plan(plan, requirement, pending);
  if (planned) plan.commit(planned, pending);
  return planned !== undefined;
}

/** What grants too little to the same, so that it is raised and not repeated. */
function tooLittle(plan: Plan, requirement: ZowePermission): DeckGrant | undefined {
  const { analysis, names, section } = plan.target;
  const { esm } = section;
  const resource = identityIn(requirement.resource, names);
  const who =
    esm === 'acf2' && requirement.className !== 'DATASET'
      ? whoFor(plan, requirement)?.identity
      : names[requirement.grantee].identity;
  if (resource === undefined || who === undefined || who === '' || who === '*') return undefined;
  const className = productClass(analysis.effects, esm, requirement.className);
  const { start, end } = section.frame.range;
  const found = [...deckGrants(analysis.effects, esm, { className, resource: resource.toUpperCase() })].findLast(
    (grant) => grant.who === who && !grant.ended && grant.condition === '' && grant.isKnown,
  );
  // The last command that says it counts, also one that says again what another said.
  const again = (analysis.effects.profile(className, resource.toUpperCase())?.effects ?? []).findLast(
    (effect) =>
      effect.kind === 'permit' &&
      effect.conditions.length === 0 &&
      effect.ids.some(({ value }) => identityOf(value) === who),
  );
  const grant = found && esm === 'racf' && again ? { ...found, command: again.command } : found;
  const at = grant?.command.text.start ?? -1;
  return at >= start && at < end ? grant : undefined;
}

/** The steps that raise a grant, when they can be laid out on its cards. */
function raised(plan: Plan, grant: DeckGrant, { className, level }: ZowePermission): readonly FixStep[] | undefined {
  const steps = raising(grant, levelWords(grant.esm, className, level));
  return steps && changesOf(plan.target.analysis.deck, steps) ? steps : undefined;
}
