/** The permits of Top Secret as a deck makes and takes them: which stands in which record from where to where. */
import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { Steps } from '../../text/steps.ts';
import { Latecomers } from '../latecomers.ts';
import { Ledger } from '../ledger.ts';
import { identityOf, isOpen } from '../types.ts';
import { classNameOf, isClassKeyword } from './resources.ts';
import { type Draft, Standing, type Terms } from './standing.ts';
import { targetOf } from './target.ts';

/** A permit while it stands in the record of an ACID. */
export interface PermitLife {
  /** See `identityOf`. */
  readonly acid: string;
  /** The ACID as the command writes it. */
  readonly written: string;
  readonly className: string;
  /** A name, a beginning of names, or a mask; in upper case, a hole as it is written. */
  readonly name: string;
  /** A hole is in the name. */
  readonly isOpen: boolean;
  /** The levels of ACCESS; undefined without ACCESS. */
  readonly levels: readonly string[] | undefined;
  /** False when a level has a hole. */
  readonly isKnown: boolean;
  /** ACTION(DENY). */
  readonly isDenied: boolean;
  /** `FACILITY(STC) UNTIL(12/31/27)`; empty when it depends on nothing. */
  readonly condition: string;
  readonly command: BoundCommand;
  /** REVOKE that takes it away. What else ends it, `endOf` tells. */
  readonly ended: BoundCommand | undefined;
  /** A REVOKE before that, which may take it away: it names another level. */
  readonly doubted: BoundCommand | undefined;
}

/** The permits in the record of one ACID for one class. */
export interface PermitsOfClass {
  readonly acid: string;
  readonly className: string;
  /** By name, each list in the order of the deck. */
  readonly byName: ReadonlyMap<string, readonly PermitLife[]>;
  /** REVOKE commands with a hole in the name: they may take away any permit before them. */
  readonly doubts: readonly BoundCommand[];
  /** The permits to a name, to a beginning of it, and all with masks and holes. */
  readonly about: (name: string) => Iterable<PermitLife>;
}

/** The functions that are looked at. */
const heard: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'MODIFY', 'PERMIT', 'REMOVE', 'REPLACE', 'REVOKE']);

/** What a permit may be limited by. */
const conditions: ReadonlySet<string> = new Set([
  'CALENDAR',
  'DAYS',
  'FACILITY',
  'FOR',
  'LIBRARY',
  'PRIVPGM',
  'SYSID',
  'TIMEREC',
  'TIMES',
  'UNTIL',
]);

function startOf({ text }: BoundCommand): number {
  return text.start;
}

/** The permits of one class. Commands are looked at when the class is asked about for the first time. */
class ClassPermits {
  /** How many commands there are. */
  count = 0;
  readonly late: Latecomers;
  /** Names with masks and holes that have a permit. */
  readonly masks = new Set<string>();
  /** REVOKE commands with a hole in a name. */
  readonly openRevokes = new Set<BoundCommand>();
  /** PERMIT and REVOKE by ACID. */
  private readonly byAcid = new Ledger<BoundCommand>(startOf);
  /** PERMIT by name. */
  private readonly byName = new Ledger<BoundCommand>(startOf);
  private readonly lives = new Map<string, PermitsOfClass>();

  readonly className: string;

  constructor(className: string) {
    this.className = className;
    this.late = new Latecomers((command, what) => {
      this.put(command, what);
    });
  }

  private put(command: BoundCommand, what: 'add' | 'take'): void {
    const target = targetOf(command);
    if (!target) return;
    const acid = identityOf(target);
    this.byAcid[what](acid, command);
    this.lives.delete(acid);
    if (command.spec?.name !== 'PERMIT') {
      const isAny = command.operands.some((operand, index) => isPermitted(operand, index) && isOpenIn(operand));
      if (isAny && what === 'add') this.openRevokes.add(command);
      else if (isAny) this.openRevokes.delete(command);
      return;
    }
    const { operands } = command;
    for (let index = 1; index < operands.length; index++) {
      const operand = operands[index];
      if (!operand || !isPermitted(operand, index) || classNameOf(operand) !== this.className) continue;
      for (const value of operand.values) {
        const name = identityOf(value);
        this.byName[what](name, command);
        if (value.value !== undefined && !isMask(name) && !isOpen(name)) continue;
        if (this.byName.has(name)) this.masks.add(name);
        else this.masks.delete(name);
      }
    }
  }

  /** The ACIDs in the order in which they come. */
  acids(): Iterable<string> {
    this.late.arrive();
    return this.byAcid.keys();
  }

  of(acid: string): PermitsOfClass | undefined {
    this.late.arrive();
    const known = this.lives.get(acid);
    if (known) return known;
    if (!this.byAcid.has(acid)) return undefined;
    const life = carriedOut(acid, this.className, this.byAcid.of(acid));
    this.lives.set(acid, life);
    return life;
  }

  *acidsWith(name: string): Generator<string> {
    this.late.arrive();
    if (!this.byName.has(name)) return;
    for (const command of this.byName.unordered(name)) {
      const target = targetOf(command);
      if (target) yield identityOf(target);
    }
  }
}

/** The permits of the deck. Commands are looked at when a question is asked for the first time. */
export class Permits {
  private readonly late = new Latecomers((command, what) => {
    this.put(command, what);
  });
  /** What gives an ACID profiles, groups, or attributes with which permits are not asked, and what takes them; by ACID. */
  private readonly memberships = new Ledger<BoundCommand>(startOf);
  /** MODIFY of the order in which records are asked. */
  private readonly orders = new Ledger<BoundCommand>(startOf);
  private readonly classes = new Map<string, ClassPermits>();

  add(command: BoundCommand): void {
    if (isHeard(command)) this.late.add(command);
  }

  remove(command: BoundCommand): void {
    if (isHeard(command)) this.late.remove(command);
  }

  private put(command: BoundCommand, what: 'add' | 'take'): void {
    if (setsOrder(command)) this.orders[what]('', command);
    if (changesMembership(command)) {
      const target = targetOf(command);
      if (target) this.memberships[what](identityOf(target), command);
    }
    if (!isOfPermits(command)) return;
    for (const className of classesOf(command)) {
      let permits = this.classes.get(className);
      if (!permits) this.classes.set(className, (permits = new ClassPermits(className)));
      permits.late[what === 'add' ? 'add' : 'remove'](command);
      permits.count += what === 'add' ? 1 : -1;
      if (permits.count === 0) this.classes.delete(className);
    }
  }

  /** Looks in steps at what came and went; it may be given up. Else the first question looks at it in one. */
  arriving(): Steps<void> {
    return this.late.arriving();
  }

  /** The permits in the record of an ACID for a class; undefined when the deck gives and takes none. */
  of(acid: string, className: string): PermitsOfClass | undefined {
    this.late.arrive();
    return this.classes.get(className)?.of(acid);
  }

  /** All of them, or those of some ACIDs. */
  *all(acids?: ReadonlySet<string>): Generator<PermitsOfClass> {
    this.late.arrive();
    for (const permits of this.classes.values()) {
      for (const acid of acids ?? permits.acids()) {
        const record = permits.of(acid);
        if (record) yield record;
      }
    }
  }

  /** The ACIDs that have, or had, a permit to just that name of a class. */
  acidsWith(className: string, name: string): ReadonlySet<string> {
    this.late.arrive();
    return new Set(this.classes.get(className)?.acidsWith(name));
  }

  /** The ACIDs with permits to a name, to a beginning of it, or to a mask or hole that may fit it. */
  *acidsAbout(className: string, resource: string): Generator<string> {
    this.late.arrive();
    const permits = this.classes.get(className);
    if (!permits) return;
    for (let end = resource.length; end > 0; end--) yield* permits.acidsWith(resource.slice(0, end));
    for (const name of permits.masks) yield* permits.acidsWith(name);
  }

  /**
   * The ACIDs whose records have something to say of a resource, of the very many that a user may have as profiles; undefined
   * when any may: with a hole in the name, or in one that is taken away.
   */
  acidsDeciding(className: string, resource: string): ReadonlySet<string> | undefined {
    const about = new Set(this.acidsAbout(className, resource));
    const openRevokes = this.classes.get(className)?.openRevokes.size ?? 0;
    return isOpen(resource) || openRevokes > 0 ? undefined : about;
  }

  /** What gives an ACID profiles, groups and attributes, and takes them, in the order of the deck. */
  membershipsOf(acid: string): readonly BoundCommand[] {
    this.late.arrive();
    return this.memberships.of(acid);
  }

  /** An object that is the same as long as none of those commands comes or goes. */
  membershipState(acid: string): object {
    this.late.arrive();
    return this.memberships.stateOf(acid);
  }

  /** True when the deck may set another order than the usual one, in which the first record with a permit decides. */
  isMerged(before: number | undefined): boolean {
    this.late.arrive();
    const [first] = this.orders.of('');
    return first !== undefined && (before === undefined || startOf(first) < before);
  }
}

function isHeard({ spec }: BoundCommand): boolean {
  return spec !== undefined && heard.has(spec.name);
}

/** PERMIT and REVOKE that surely run, and on the security file of the deck. */
function isOfPermits({ spec, broken, operands }: BoundCommand): boolean {
  if (broken || (spec?.name !== 'PERMIT' && spec?.name !== 'REVOKE')) return false;
  return !operands.some((operand) => operand.spec?.name === 'TARGET');
}

/** True for a keyword that names resources; the first one is the function. */
function isPermitted(operand: BoundOperand, index: number): boolean {
  return index > 0 && (operand.spec?.name === 'ACID' || isClassKeyword(operand));
}

function isOpenIn({ values }: BoundOperand): boolean {
  return values.some(({ value }) => value === undefined);
}

/** The classes of the resources that a command names. */
function classesOf({ operands }: BoundCommand): readonly string[] {
  const classes: string[] = [];
  for (let index = 1; index < operands.length; index++) {
    const operand = operands[index];
    if (!operand || !isPermitted(operand, index)) continue;
    const className = classNameOf(operand);
    if (!classes.includes(className)) classes.push(className);
  }
  return classes;
}

/** True for a name with characters that stand for others where the class has masks. */
export function isMask(name: string): boolean {
  return /[*+%]/u.test(name);
}

const ofMembership: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'REMOVE', 'REPLACE']);

/** What an ACID has with which permits are not asked. */
export const bypassing: ReadonlySet<string> = new Set(['NODSNCHK', 'NORESCHK', 'NOVOLCHK', 'NOSUBCHK']);

function changesMembership({ spec, broken, operands }: BoundCommand): boolean {
  return (
    !broken &&
    spec !== undefined &&
    ofMembership.has(spec.name) &&
    operands.some((one) => one.spec && (memberOperands.has(one.spec.name) || bypassing.has(one.spec.name)))
  );
}

const memberOperands: ReadonlySet<string> = new Set(['PROFILE', 'GROUP', 'DFLTGRP']);

/** MODIFY AUTH(MERGE): what comes of several records is put together. */
function setsOrder({ spec, operands, text }: BoundCommand): boolean {
  if (spec?.name !== 'MODIFY') return false;
  const options = operands.flatMap((one) => [one, ...one.operands]);
  return options.some((one) => one.spec?.name === 'AUTH') && !/\( ?OVERRIDE ?, ?ALLOVER ?\)/iu.test(text.text);
}

function carriedOut(acid: string, className: string, commands: readonly BoundCommand[]): PermitsOfClass {
  const byName = new Map<string, Draft[]>();
  /** Of the names that a REVOKE names what still stands. */
  const standing = new Map<string, Standing>();
  const doubts: BoundCommand[] = [];
  for (const command of commands) {
    const isPermit = command.spec?.name === 'PERMIT';
    const terms = { ...termsOf(command), written: targetOf(command)?.text ?? '' };
    for (const [index, operand] of command.operands.entries()) {
      if (!isPermitted(operand, index) || classNameOf(operand) !== className) continue;
      for (const value of operand.values) {
        const name = identityOf(value);
        const known = byName.get(name);
        if (!isPermit) {
          if (known) {
            let stands = standing.get(name);
            if (!stands) standing.set(name, (stands = new Standing(known)));
            stands.revoke(command, terms);
          } else if (value.value === undefined) doubts.push(command);
          continue;
        }
        const life: Draft = {
          acid,
          className,
          name,
          isOpen: value.value === undefined,
          ...terms,
          command,
          ended: undefined,
          doubted: undefined,
        };
        if (known) known.push(life);
        else byName.set(name, [life]);
        standing.get(name)?.add(life);
      }
    }
  }
  return { acid, className, byName, doubts, about: lookedUp(byName) };
}

function lookedUp(byName: ReadonlyMap<string, readonly PermitLife[]>): (name: string) => Iterable<PermitLife> {
  let others: readonly PermitLife[] | undefined;
  return function* about(resource) {
    others ??= [...byName].filter(([name]) => isMask(name) || isOpen(name)).flatMap(([, lives]) => lives);
    if (isOpen(resource)) {
      for (const lives of byName.values()) yield* lives;
      return;
    }
    yield* others;
    for (let end = resource.length; end > 0; end--) {
      const name = resource.slice(0, end);
      if (!isMask(name)) yield* byName.get(name) ?? [];
    }
  };
}

/** What a PERMIT says besides the names. */
function termsOf(command: BoundCommand): Terms {
  const access = operandsNamed(command, 'ACCESS').flatMap(({ values }) => values);
  const levels = access.map((value) => value.keyword?.name ?? value.value?.toUpperCase());
  const known = levels.filter((level) => level !== undefined);
  return {
    levels: access.length > 0 ? known : undefined,
    isKnown: known.length === levels.length,
    isDenied: operandsNamed(command, 'ACTION').some(({ values }) => values.some(isDeny)),
    condition: command.operands
      .filter(({ spec }) => spec && conditions.has(spec.name))
      .map(wordsOf)
      .toSorted()
      .join(' '),
  };
}

function isDeny({ keyword, value }: BoundValue): boolean {
  return (keyword?.name ?? value?.toUpperCase()) === 'DENY';
}

function wordsOf({ spec, word, values }: BoundOperand): string {
  return `${spec?.name ?? word}(${values.map((value) => value.keyword?.name ?? identityOf(value)).join(',')})`;
}
