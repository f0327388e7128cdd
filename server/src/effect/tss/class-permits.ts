/** The permits of Top Secret as a deck makes and takes them: which stands in which record from where to where. */
import { operandsNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
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

const none: readonly never[] = [];

function startOf({ text }: BoundCommand): number {
  return text.start;
}

/** The permits of one class. Commands are looked at when the class is asked about for the first time. */
export class ClassPermits {
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
    this.late = new Latecomers((come, gone) => {
      this.put(come, gone);
    });
  }

  private put(come: BoundCommand | undefined, gone: BoundCommand | undefined): void {
    if (gone) this.noteAcid(gone, 'take');
    if (come) this.noteAcid(come, 'add');
    if (come && gone && come.spec?.name === 'PERMIT' && isForSameNames(come, gone)) {
      for (const value of this.namesIn(come)) this.byName.replace(identityOf(value), gone, come);
      return;
    }
    if (gone) this.noteNames(gone, 'take');
    if (come) this.noteNames(come, 'add');
  }

  private noteAcid(command: BoundCommand, what: 'add' | 'take'): void {
    const target = targetOf(command);
    if (!target) return;
    const acid = identityOf(target);
    this.byAcid[what](acid, command);
    this.lives.delete(acid);
  }

  private noteNames(command: BoundCommand, what: 'add' | 'take'): void {
    if (!targetOf(command)) return;
    if (command.spec?.name !== 'PERMIT') {
      const isAny = command.operands.some((operand, index) => isPermitted(operand, index) && isOpenIn(operand));
      if (isAny && what === 'add') this.openRevokes.add(command);
      else if (isAny) this.openRevokes.delete(command);
      return;
    }
    for (const value of this.namesIn(command)) {
      const name = identityOf(value);
      this.byName[what](name, command);
      if (value.value !== undefined && !isMask(name) && !isOpen(name)) continue;
      if (this.byName.has(name)) this.masks.add(name);
      else this.masks.delete(name);
    }
  }

  /** The resources of the class that a command names. */
  private namesIn({ operands }: BoundCommand): readonly BoundValue[] {
    let names: readonly BoundValue[] = none;
    for (let index = 1; index < operands.length; index++) {
      const operand = operands[index];
      if (!operand || !isPermitted(operand, index) || classNameOf(operand) !== this.className) continue;
      names = names.length > 0 ? [...names, ...operand.values] : operand.values;
    }
    return names;
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

/** True for a command in the place of another where symbols stand in the name of the ACID only: the rest is shared. */
function isForSameNames(one: BoundCommand, other: BoundCommand): boolean {
  return one.operands.every((operand, index) => index === 0 || operand === other.operands[index]);
}

/** True for a keyword that names resources; the first one is the function. */
export function isPermitted(operand: BoundOperand, index: number): boolean {
  return index > 0 && (operand.spec?.name === 'ACID' || isClassKeyword(operand));
}

function isOpenIn({ values }: BoundOperand): boolean {
  return values.some(({ value }) => value === undefined);
}

/** True for a name with characters that stand for others where the class has masks. */
export function isMask(name: string): boolean {
  return /[*+%]/u.test(name);
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
