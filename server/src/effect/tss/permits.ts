import type { BoundCommand } from '../../bind/types.ts';
import type { Steps } from '../../text/steps.ts';
import { Latecomers } from '../latecomers.ts';
import { Ledger } from '../ledger.ts';
import { identityOf, isOpen } from '../types.ts';
import { ClassPermits, isPermitted, type PermitsOfClass } from './class-permits.ts';
import { classNameOf } from './resources.ts';
import { targetOf } from './target.ts';

/** The functions that are looked at. */
const heard: ReadonlySet<string> = new Set(['ADDTO', 'CREATE', 'MODIFY', 'PERMIT', 'REMOVE', 'REPLACE', 'REVOKE']);

function startOf({ text }: BoundCommand): number {
  return text.start;
}

/** The permits of the deck. Commands are looked at when a question is asked for the first time. */
export class Permits {
  private readonly late = new Latecomers((come, gone) => {
    this.put(come, gone);
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

  /** Puts a command in the place of one of which only symbols had other values. */
  replace(before: BoundCommand, after: BoundCommand): void {
    if (isHeard(after)) this.late.replace(before, after);
  }

  private put(come: BoundCommand | undefined, gone: BoundCommand | undefined): void {
    // What a command works on does not depend on the values of symbols.
    const command = come ?? gone;
    if (!command) return;
    if (setsOrder(command)) note(this.orders, () => '', come, gone);
    if (changesMembership(command) && targetOf(command)) note(this.memberships, acidOf, come, gone);
    if (!isOfPermits(command)) return;
    for (const className of classesOf(command)) {
      let permits = this.classes.get(className);
      if (!permits) this.classes.set(className, (permits = new ClassPermits(className)));
      if (come && gone) permits.late.replace(gone, come);
      else if (come) permits.late.add(come);
      else permits.late.remove(command);
      permits.count += (come ? 1 : 0) - (gone ? 1 : 0);
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

/** What the function of a command works on. */
function acidOf(command: BoundCommand): string {
  const target = targetOf(command);
  return target ? identityOf(target) : '';
}

function note(
  ledger: Ledger<BoundCommand>,
  keyOf: (command: BoundCommand) => string,
  come: BoundCommand | undefined,
  gone: BoundCommand | undefined,
): void {
  if (gone) ledger.take(keyOf(gone), gone);
  if (come) ledger.add(keyOf(come), come);
}

function isHeard({ spec }: BoundCommand): boolean {
  return spec !== undefined && heard.has(spec.name);
}

/** PERMIT and REVOKE that surely run, and on the security file of the deck. */
function isOfPermits({ spec, broken, operands }: BoundCommand): boolean {
  if (broken || (spec?.name !== 'PERMIT' && spec?.name !== 'REVOKE')) return false;
  return !operands.some((operand) => operand.spec?.name === 'TARGET');
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
