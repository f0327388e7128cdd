/** What is known while the commands of a section are written for another product. */
import type { Esm } from '../catalog/types.ts';
import type { AccessLevel } from '../effect/types.ts';
import { countWhile } from '../text/search.ts';
import type { Deed } from './deeds.ts';
import { isOpaque, qualifiersOf } from './names.ts';

/** More members than this have their permissions through the group only. */
const fewMembers = 8;

/** What the whole section tells, and what has been written of it so far. Names are compared in upper case. */
export class Context {
  readonly from: Esm;
  private readonly users = new Set<string>();
  private readonly groups = new Set<string>();
  private readonly taskUsers = new Set<string>();
  private readonly collectives = new Set<string>();
  private readonly permitted = new Set<string>();
  /** Resources by class, as permissions name them. */
  private readonly resources = new Map<string, Set<string>>();
  private readonly sorted = new Map<string, readonly string[]>();
  /** Classes and first qualifiers that users, groups or roles have access to by their name. */
  private readonly byName = new Set<string>();
  private readonly classNames = new Set<string>();
  private readonly withNumber = new Set<string>();
  private readonly own = new Set<string>();
  private readonly members = new Map<string, Set<string>>();
  private readonly done = new Set<string>();
  private readonly levels = new Map<string, AccessLevel>();

  /** @param deeds all that the section does, so that users and groups are told apart */
  constructor(from: Esm, deeds: Iterable<Deed>) {
    this.from = from;
    for (const deed of deeds) this.learn(deed);
  }

  private learn(deed: Deed): void {
    switch (deed.kind) {
      case 'user':
        this.users.add(deed.name.toUpperCase());
        if (deed.group !== undefined) this.join(deed.group, this.from === 'acf2' ? undefined : deed.name);
        if (deed.signOn === 'task') this.taskUsers.add(deed.name.toUpperCase());
        break;
      case 'identity':
        this.users.add(deed.name.toUpperCase());
        break;
      case 'group':
        if (deed.gid !== undefined) this.withNumber.add(deed.name.toUpperCase());
        this.groups.add(deed.name.toUpperCase());
        break;
      case 'role':
        this.groups.add(deed.name.toUpperCase());
        break;
      case 'member':
        this.users.add(deed.user.toUpperCase());
        this.join(deed.group, deed.joins ? deed.user : undefined);
        break;
      case 'permit':
        for (const { kind, name } of deed.grantees) {
          this.collectives.add(name.toUpperCase());
          this.permitted.add(name.toUpperCase());
          this.own.add(`${deed.className} ${deed.resource} ${name}`.toUpperCase());
          if (kind !== 'all' && kind !== 'uid') this.byName.add(startOf(deed.className, deed.resource));
        }
        this.named(deed.className).add(deed.resource.toUpperCase());
        break;
      case 'define':
        this.named(deed.className);
        break;
      case 'gone':
        if (deed.of !== 'unsaid') (deed.of === 'user' ? this.users : this.groups).add(deed.name.toUpperCase());
        break;
      case 'show':
        // LIST of the others shows users and groups alike.
        if (this.from === 'racf' && deed.of === 'user') this.users.add(deed.name.toUpperCase());
        break;
      case 'task':
        this.classNames.add('STARTED');
        if (deed.user !== undefined) {
          this.users.add(deed.user.toUpperCase());
          this.taskUsers.add(deed.user.toUpperCase());
        }
        break;
      default:
    }
  }

  private named(className: string): Set<string> {
    if (className !== 'DATASET') this.classNames.add(className);
    const found = this.resources.get(className) ?? new Set<string>();
    this.resources.set(className, found);
    return found;
  }

  /** The classes in which the section defines or permits something, but that of data sets. */
  get classes(): string[] {
    return [...this.classNames].sort();
  }

  /** Only names of permitted resources begin with it: it is none itself. */
  isBeginning(className: string, start: string): boolean {
    let names = this.sorted.get(className);
    if (!names) this.sorted.set(className, (names = [...(this.resources.get(className) ?? [])].sort()));
    const begins = start.toUpperCase();
    const next = names[countWhile(names.length, (index) => (names[index] ?? '') < begins)];
    return next !== undefined && next !== begins && next.startsWith(begins);
  }

  /** Somebody has access by name to a resource of the same class and first qualifier. */
  isByName(className: string, resource: string): boolean {
    return this.byName.has(startOf(className, resource));
  }

  /** @param user who has what the group is permitted: the group of a logonid is one of z/OS UNIX only */
  private join(group: string, user: string | undefined): void {
    const key = group.toUpperCase();
    this.groups.add(key);
    this.collectives.add(key);
    if (user === undefined) return;
    const members = this.members.get(key) ?? new Set<string>();
    this.members.set(key, members.add(user));
  }

  /** True when a permission of the section names somebody with the resource. */
  isNamed(className: string, resource: string, name: string): boolean {
    return this.own.has(`${className} ${resource} ${name}`.toUpperCase());
  }

  /** Those who are in a group with a GID, as far as the section tells and they are few. */
  membersOf(group: string): readonly string[] {
    const members = this.hasNumber(group) ? this.members.get(group.toUpperCase()) : undefined;
    return members && members.size <= fewMembers ? [...members] : [];
  }

  /** The section gives it access to something. */
  isPermitted(name: string): boolean {
    return this.permitted.has(name.toUpperCase());
  }

  /** A command of the section gives it a GID. */
  hasNumber(name: string): boolean {
    return this.withNumber.has(name.toUpperCase());
  }

  /** It has members, or permissions. */
  isCollective(name: string): boolean {
    return this.collectives.has(name.toUpperCase());
  }

  /** The section makes it a user, or treats it as one, and never as a group. */
  isUser(name: string): boolean {
    if (this.groups.has(name.toUpperCase())) return false;
    // What a symbol or hole is called tells what it stands for.
    return this.users.has(name.toUpperCase()) || (isOpaque(name) && /USE?R/iu.test(name) && !/GRO?U?P/iu.test(name));
  }

  isGroup(name: string): boolean {
    return this.groups.has(name.toUpperCase());
  }

  /** A started task works under it. */
  isTaskUser(name: string): boolean {
    return this.taskUsers.has(name.toUpperCase());
  }

  /** True the first time only that something is said, or made. */
  once(what: string): boolean {
    const key = what.toUpperCase();
    const isNew = !this.done.has(key);
    this.done.add(key);
    return isNew;
  }

  /** True when `once` was asked for it. */
  isDone(what: string): boolean {
    return this.done.has(what.toUpperCase());
  }

  /** Keeps the level that somebody was given. */
  given(className: string, resource: string, who: string, level: AccessLevel): void {
    this.levels.set(`${className} ${resource} ${who}`.toUpperCase(), level);
  }

  /** The level that somebody was given in this section. */
  levelOf(className: string, resource: string, who: string): AccessLevel | undefined {
    return this.levels.get(`${className} ${resource} ${who}`.toUpperCase());
  }
}

function startOf(className: string, resource: string): string {
  return `${className} ${qualifiersOf(resource)[0] ?? ''}`.toUpperCase();
}
