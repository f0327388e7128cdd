/** What is common to the three products: which commands of a requirement are put in, and behind what. */
import { lastColumn } from '../../../deck/columns.ts';
import type { CommandText } from '../../../deck/types.ts';
import type { FixStep } from '../../../rules/types.ts';
import { fill, namesIn } from '../../../zowe/fill.ts';
import type { ZoweNameId } from '../../../zowe/name-ids.ts';
import { identityIn } from '../../../zowe/names.ts';
import type { ZoweCommand, ZoweRequirement } from '../../../zowe/types.ts';
import { creationOf } from '../../creations.ts';
import { layOut } from '../../edit/layout.ts';
import { findMentions } from '../../names/find.ts';
import type { Draft, Part } from './draft.ts';
import type { InsertionPlace } from './place.ts';
import { isSameSetting, settingNamed } from './session.ts';
import { targetAlone, wordsOf } from './section-commands.ts';
import type { InsertionTarget } from './target.ts';

/** A command to be put in. */
export interface Pending {
  readonly command: ZoweCommand;
  /** Its words with the identities of the names in them, to look them up and to tell it from others. */
  readonly words: readonly string[];
  /** Its words as they are written. */
  readonly written: readonly string[];
  /** Its cards. */
  readonly text: string;
  /** What is left for the administrator to fill in. */
  readonly open: readonly string[];
}

/** Where commands may stand: behind what they need, before what needs them. */
export interface Span {
  /** The least offset. */
  readonly from: number;
  /** The greatest offset. */
  readonly to: number;
}

/** What one requirement comes to: parts at their places, or changes of commands that grant too little. */
export interface Addition {
  readonly place: InsertionPlace;
  readonly part: Part;
  /** The names that come into being by it. */
  readonly makes: readonly ZoweNameId[];
  /** RACF: the class that comes into being by it. */
  readonly className?: string;
}

export type Planned = readonly Addition[] | { readonly steps: readonly FixStep[] };

/** The setting in which ACF2 keeps roles, which have names of their own. */
const roles = 'X(ROL)';

function landing(identity: string, asRole: boolean): string {
  return asRole ? `role ${identity}` : identity;
}

/** Collects what is put into one section. */
export class Plan {
  readonly target: InsertionTarget;
  /** The changes of commands that grant too little. */
  readonly steps: FixStep[] = [];
  private readonly draft: Draft;
  /** Where names come into being that this plan makes. */
  private readonly landed = new Map<string, number>();
  private readonly written = new Set<string>();
  /** Where classes of RACF come into being that this plan makes. */
  readonly classes = new Map<string, number>();
  /** The roles of ACF2 that this plan makes. */
  private readonly roles = new Set<string>();

  constructor(target: InsertionTarget, draft: Draft) {
    this.target = target;
    this.draft = draft;
  }

  /** The commands among some that were not put in before, laid out; undefined when one does not fit on cards. */
  pending(commands: readonly ZoweCommand[]): Pending[] | undefined {
    const found: Pending[] = [];
    for (const command of commands) {
      const { names } = this.target;
      const words = command.words.map((word) => identityIn(word, names) ?? word);
      if (command.does !== 'refresh' && this.written.has(keyOf(command, words))) continue;
      const laid = this.layOut(command);
      if (!laid) return undefined;
      found.push({ command, words, ...laid });
    }
    return found;
  }

  private layOut({ words: templates, setting }: ZoweCommand): Pick<Pending, 'text' | 'written' | 'open'> | undefined {
    const { names, section, cards } = this.target;
    const { words, open } = fill(templates, names, section.frame);
    const widths = new Map(words.map(({ text, width }) => [text, width]));
    const isOperator = section.esm === 'acf2' && setting === undefined;
    const style = section.frame.parmlib === true ? { ...cards, sign: '-' as const } : cards;
    const texts = words.map(({ text }) => text);
    const text = isOperator
      ? `${style.indent}${texts.join(' ')}`
      : layOut(texts, style, (word) => widths.get(word) ?? word.length);
    return text.split(/\r\n|\r|\n/u).some((card) => card.length > lastColumn)
      ? undefined
      : { text, written: texts, open };
  }

  /** Takes over what one requirement comes to. */
  commit(planned: Planned, pending: readonly Pending[]): void {
    if ('steps' in planned) {
      this.steps.push(...planned.steps);
      return;
    }
    for (const { place, part, makes, className } of planned) {
      if (className !== undefined) this.classes.set(className, place.offset);
      this.draft.add(place, part);
      for (const id of makes) {
        const asRole = part.setting === roles;
        // What is there already only gets more.
        if (this.madeAt(id, asRole) === 0)
          this.landed.set(landing(this.target.names[id].identity, asRole), place.offset);
      }
    }
    for (const { command, words } of pending) {
      this.written.add(keyOf(command, words));
      if (command.does === 'create' && command.setting === roles) this.roles.add((words[1] ?? '').toUpperCase());
    }
  }

  /** The comment cards above commands: what they are for, and what is to be filled in. */
  comments({ title }: Pick<ZoweRequirement, 'title'>, pending: readonly Pending[]): string[] {
    const open = [...new Set(pending.flatMap((one) => one.open))];
    const texts = [title, ...open.map((hole) => `fill in: ${hole}`)];
    return texts.flatMap((text) => this.target.comment(text) ?? []);
  }

  /**
   * Where commands may stand that name some of the names of the deck: behind what makes those.
   * @param own names that the commands make themselves
   */
  needs(pending: readonly Pending[], own: readonly ZoweNameId[] = []): Span {
    let from = 0;
    for (const { command } of pending) {
      for (const id of namesIn(command.words)) {
        // A deck that takes Zowe away is none to put it in.
        if (this.isGone(id)) from = Infinity;
        else if (!own.includes(id)) from = Math.max(from, this.madeAt(id, command.setting === roles));
      }
    }
    return { from, to: Infinity };
  }

  /**
   * True when the section has the command already, behind an offset. What is granted by a command with a hole in its names is not
   * known otherwise.
   */
  has({ command, written }: Pending, from: number): boolean {
    const [verb = '', ...rest] = written.map((word) => word.toUpperCase());
    // ADD and ADDTO are the same.
    const wanted = verb === 'TSS' ? rest.map((word, index) => (index === 0 ? targetAlone(word) : word)) : rest;
    const head = command.does === 'create' || command.does === 'define' ? (verb === 'RDEFINE' ? 2 : 1) : wanted.length;
    const needed = verb === 'TSS' ? wanted : wanted.slice(0, head);
    const { analysis, commands } = this.target;
    const setting = command.setting === undefined ? undefined : settingNamed(command.setting);
    return commands.amongWhich([...needed, verb]).some((text) => {
      const own = analysis.bound.get(text);
      if (!own || text.start < from || text.form === 'operator') return false;
      if (setting && !isSameSetting(text.before.setting, setting)) return false;
      const words = wordsOf(own);
      return words[0] === verb && needed.every((word) => words.includes(word));
    });
  }

  /** True when the deck deletes a user or group in the end. */
  isGone(id: ZoweNameId): boolean {
    const { analysis, names, section } = this.target;
    const { identity } = names[id];
    const { effects } = analysis;
    switch (section.esm) {
      case 'racf':
        return effects.principalHistory(identity)?.effects.at(-1)?.kind === 'gone';
      case 'acf2':
        return effects.subjects.history('logonid', identity)?.notes.at(-1)?.what === 'delete';
      case 'tss':
        return (
          effects.subjects.history('acid', identity)?.notes.findLast(({ what }) => what !== 'named')?.what === 'delete'
        );
    }
  }

  /** True when the plan makes a role of ACF2 of that name. */
  makesRole(identity: string): boolean {
    return this.roles.has(identity);
  }

  /**
   * The least offset behind what makes a name in the deck or in this plan; 0 when nothing does.
   * @param asRole ACF2: the role of that name, and not the group
   */
  madeAt(id: ZoweNameId, asRole = false): number {
    const { analysis, names, section } = this.target;
    const { identity } = names[id];
    const landed = this.landed.get(landing(identity, asRole)) ?? 0;
    if (identity === '' || identity === '*') return landed;
    const { esm } = section;
    if (esm === 'racf') {
      // Deleted and made again: the last one counts.
      const history = analysis.effects.principalHistory(identity)?.effects ?? [];
      return history.reduce((last, { command }) => Math.max(last, behind(command.text)), landed);
    }
    const kinds = esm === 'tss' ? [undefined] : asRole ? (['role'] as const) : (['user', 'group'] as const);
    return Math.max(
      landed,
      ...kinds.map((kind) => {
        const made = creationOf(analysis, esm, identity, kind);
        return made ? behind(made.text) : 0;
      }),
    );
  }

  /** The first command of the section that needs a user or group to be there; not one that displays or deletes it. */
  firstUse(id: ZoweNameId): CommandText | undefined {
    const { analysis, names, section } = this.target;
    const { identity } = names[id];
    if (identity === '' || identity === '*') return undefined;
    const mentions = findMentions(analysis, { kind: 'principal', esm: section.esm, name: identity });
    return mentions.find(
      ({ command, defines, section: where }) =>
        where === section && !defines && !isIdle(analysis.bound.get(command)?.spec?.name ?? 'LIST'),
    )?.command;
  }
}

/** The least offset behind the start of a command: places stand between commands. */
export function behind({ start }: CommandText): number {
  return start + 1;
}

/** True when commands may stand at a place. */
export function fits(place: InsertionPlace | undefined, { from, to }: Span): place is InsertionPlace {
  return place !== undefined && place.offset >= from && place.offset <= to;
}

/** Displays, or takes away. */
function isIdle(verb: string): boolean {
  return /^(?:LIST|RLIST|SEARCH|WHOHAS|WHOAMI|WHOOWNS|DEL|RDELETE|REMOVE|REVOKE|REFRESH)/u.test(verb);
}

/** What tells a command from others: of one that makes something, what it makes. */
function keyOf({ does, setting }: ZoweCommand, words: readonly string[]): string {
  const [verb, first = ''] = words;
  const head =
    (does !== 'define' && does !== 'create') || (verb === 'TSS' && !first.startsWith('CREATE('))
      ? words.length
      : verb === 'RDEFINE'
        ? 3
        : 2;
  return `${setting ?? ''} ${words.slice(0, head).join(' ')}`;
}
