/** What a deck gives at one of its commands, in a few lines: with the commands up to that one carried out. */
import { documentOffset } from '../../bind/positions.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { isGenericName } from '../../catalog/racf/generic-name.ts';
import { firstSetting } from '../../deck/state.ts';
import { fitsMask } from '../../effect/acf2/mask.ts';
import { isAt } from '../../effect/acf2/rule-sets.ts';
import { countsFrom } from '../../effect/in-force.ts';
import { decidingProfile } from '../../effect/racf/deciding.ts';
import { profileState } from '../../effect/racf/profile-state.ts';
import { endOf, isBefore } from '../../effect/tss/ends.ts';
import { classNameOf } from '../../effect/tss/resources.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { identityOf } from '../../effect/types.ts';
import type { Analysis } from '../analysis.ts';
import { code, paragraphs } from '../markdown.ts';

/** More entries than these are counted, not listed. */
const mostEntries = 6;

/** An entry of an access list, a line of a rule set, a permit. */
interface Entry {
  readonly who: string;
  readonly access: string;
  readonly condition: string;
  /** The name it stands under, where that is another one. */
  readonly of: string | undefined;
  readonly command: BoundCommand;
}

/**
 * What the deck gives on the resource that a value names.
 * @param className of RACF, as is `name`; the other products are asked in their own words
 */
export function grantedAt(
  analysis: Analysis,
  bound: BoundCommand,
  value: BoundValue,
  operand: BoundOperand | undefined,
  className: string,
  name: string,
): string {
  if (bound.esm === 'racf') return grantedInRacf(analysis, bound, className, name);
  if (bound.esm === 'tss') return operand ? grantedInTss(analysis, bound, operand, value) : '';
  // The key of RECKEY stands for the line that it adds or deletes.
  const mask = operand || bound.text.form !== 'command' ? value : bound.operands[0]?.values[0];
  return grantedByRules(analysis, bound, mask ? identityOf(mask) : '');
}

/**
 * What lines of rules give on what follows the key of the rule set that a command of ACF2 works on, or on the whole of it.
 * @param rest a name or mask; undefined for the rule set
 */
export function grantedByRules(analysis: Analysis, bound: BoundCommand, rest?: string): string {
  const { form, before, after } = bound.text;
  const { ruleSet, setting = firstSetting } = form === 'ruleControl' ? after : before;
  const named = bound.positionals[0]?.[0];
  const key = form === 'command' ? named && identityOf(named) : ruleSet?.key;
  const isDataSet = setting.isSaid && (setting.name === 'RULE' || setting.name === 'ACF');
  const type = ruleSet?.type ?? (setting.name === 'RESOURCE' ? setting.of : isDataSet ? '' : undefined);
  return key === undefined || type === undefined ? '' : grantedInAcf2(analysis, bound, type, key, rest);
}

/** What the deck does to a profile of RACF up to a command, or to the generic one that protects the resource. */
export function grantedInRacf(analysis: Analysis, bound: BoundCommand, className: string, name: string): string {
  const { effects } = analysis;
  const before = bound.text.start + 1;
  const own = profileState(effects, className, name, before);
  const isThere = own !== undefined && own.existence !== 'gone';
  const found = isThere || isGenericName(name) ? own : (decidingProfile(effects, className, name, before).state ?? own);
  if (!found) return '';
  if (found.existence === 'gone') {
    const gone = effects
      .commandsFor(className, name)
      .findLast(({ kind, command }) => kind === 'delete' && isBefore(command, before));
    return gone ? `Deleted in line ${lineOf(analysis, gone.command)}.` : '';
  }
  const { made, universal } = found;
  const entries = [...found.standard.entries.values(), ...found.conditional.entries.values()].map(
    ({ id, level, condition, command }): Entry => ({
      who: id,
      access: level ?? 'level not known',
      condition,
      of: undefined,
      command,
    }),
  );
  const uacc = universal ? `UACC(${universal.level ?? '?'})` : '';
  return paragraphs(
    found === own ? '' : `Protected by ${code(found.name)}.`,
    made
      ? `Defined in line ${lineOf(analysis, made)}${uacc && `, ${uacc}`}.`
      : uacc && `${uacc} since line ${lineOf(analysis, universal?.command ?? bound)}.`,
    listText(analysis, entries),
    forceText(
      analysis,
      [...entries.map(({ command }) => command), ...(universal ? [universal.command] : [])],
      className,
    ),
  );
}

/**
 * The lines of a rule set of ACF2 that are about what follows its key, or all of them.
 * @param type empty for data sets
 */
function grantedInAcf2(analysis: Analysis, bound: BoundCommand, type: string, key: string, rest?: string): string {
  const ruleSet = analysis.effects.ruleSets.of(type, key);
  if (!ruleSet) return '';
  // Text counts from STORE on; to its author the place is that of the whole.
  const since = ruleSet.lines.find(({ command }) => command === bound)?.since ?? bound;
  const lines = [...(rest === undefined ? ruleSet.lines : ruleSet.linesFor(rest))].filter(
    (life) =>
      isAt(life, since.text.start + 1) &&
      (rest === undefined || life.line.mask === rest || fitsMask(life.line.mask, rest) !== 'no'),
  );
  const entries = lines.flatMap(({ line, command }) =>
    line.grantees.map(({ kind, name }): Entry => ({
      who: kind === 'everybody' ? '' : `${kind.toUpperCase()}(${name})`,
      access: `${line.isKnown ? '' : 'perhaps '}${[...line.allows].join(', ') || 'nothing'}`,
      condition: line.condition,
      of: line.mask === rest ? undefined : line.mask === '' ? key : `${key}.${line.mask}`,
      command,
    })),
  );
  return paragraphs(
    listText(analysis, entries),
    forceText(
      analysis,
      lines.map((life) => life.since),
      type,
    ),
  );
}

/** The owner of a resource of Top Secret, and the permits for its name and for beginnings of it. */
function grantedInTss(analysis: Analysis, bound: BoundCommand, operand: BoundOperand, value: BoundValue): string {
  const { effects } = analysis;
  const className = classNameOf(operand);
  const name = identityOf(value);
  const before = bound.text.start + 1;
  const entries: Entry[] = [];
  for (const acid of new Set(effects.permits.acidsAbout(className, name))) {
    for (const life of effects.permits.of(acid, className)?.about(name) ?? []) {
      const end = isBefore(life.command, before) ? endOf(effects, life) : life.command;
      if ((end && isBefore(end, before)) || !isBefore(life.command, before) || !name.startsWith(life.name)) continue;
      const { levels, isDenied, condition, command } = life;
      entries.push({
        who: life.acid,
        access: isDenied ? 'refused' : (levels?.join(', ') ?? 'default access'),
        condition,
        of: life.name === name ? undefined : life.name,
        command,
      });
    }
  }
  const owner = effects.ownership.ownerOf(className, name, before)?.command;
  const acid = owner && targetOf(owner);
  return paragraphs(
    owner && acid && `Owned by ${code(identityOf(acid) || acid.text)} (line ${lineOf(analysis, owner)}).`,
    listText(
      analysis,
      entries.toSorted((a, b) => a.command.text.start - b.command.text.start),
    ),
  );
}

/** The line, counted from 1, on which the verb of a command stands. */
export function lineOf({ deck }: Analysis, { text, verbSpan }: BoundCommand): number {
  return deck.lines.lineAt(documentOffset(text, verbSpan.start)) + 1;
}

function listText(analysis: Analysis, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const shown = entries
    .toSorted((a, b) => a.command.text.start - b.command.text.start)
    .slice(-mostEntries)
    .map(({ who, access, condition, of, command }) =>
      [
        `- ${who === '' ? 'everybody' : code(who)}: ${access}`,
        of === undefined ? '' : ` on ${code(of)}`,
        condition === '' ? '' : ` when ${code(condition)}`,
        ` (line ${lineOf(analysis, command)})`,
      ].join(''),
    );
  const more = entries.length - shown.length;
  return ['Up to this command:', ...shown, ...(more > 0 ? [`- ${more} more before`] : [])].join('\n');
}

/** From where on the last of some commands counts. */
function forceText(analysis: Analysis, commands: readonly BoundCommand[], className: string): string {
  const last = commands.reduce<BoundCommand | undefined>(
    (a, b) => (a && a.text.start > b.text.start ? a : b),
    undefined,
  );
  const from = last && countsFrom(analysis.effects, last, className);
  if (!last || from === undefined || from === 'at once') return '';
  if (from === 'never') return `Not in force: the deck leaves ${code(className)} inactive.`;
  if (from !== 'later') return `In force from line ${lineOf(analysis, from)} on.`;
  const needed = last.esm === 'racf' ? `SETROPTS RACLIST(${className}) REFRESH` : `F ACF2,REBUILD(${className})`;
  return `Not in force: no ${code(needed)} follows.`;
}
