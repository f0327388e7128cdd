/**
 * RACF as simply as can be told: plain maps, one command after the other, and what cannot work is refused. What a deck does
 * not tell is a world: what was in the database before, and what stands in the holes.
 */

/** Commands as the tests make them. */
export type Step =
  | {
      readonly verb: 'PERMIT';
      readonly className: string;
      readonly name: string;
      readonly ids: readonly string[];
      readonly access: string;
      readonly when: string;
      readonly reset: '' | 'ALL' | 'STANDARD' | 'WHEN';
      readonly from: string;
      readonly fromClass: string;
    }
  | {
      readonly verb: 'define' | 'alter' | 'delete';
      readonly className: string;
      readonly name: string;
      readonly uacc: string;
      readonly from: string;
    }
  | { readonly verb: 'ADDUSER' | 'CONNECT' | 'REMOVE'; readonly user: string; readonly group: string }
  | { readonly verb: 'DELUSER' | 'ADDGROUP' | 'DELGROUP'; readonly name: string }
  | { readonly verb: 'GENERIC' | 'NOGENERIC'; readonly className: string };

/** What is not in the deck. Each is asked by a name, and has the same answer whenever it is asked. */
export interface World {
  /** A yes or no, such as whether `user USERA` was there before. */
  readonly has: (what: string) => boolean;
  /** What stands in the hole of that name. */
  readonly fill: (hole: string) => string;
}

export const levels = ['NONE', 'EXECUTE', 'READ', 'UPDATE', 'CONTROL', 'ALTER'];

interface Profile {
  /** It is there to be copied only: what else it does is not told by the deck. */
  readonly isOther: boolean;
  uacc: string;
  /** By name, or by name and condition with a blank between. */
  readonly list: Map<string, string>;
}

/** A database that carries commands out. */
export class Model {
  private readonly world: World;
  private readonly profiles = new Map<string, Profile>();
  private readonly users = new Map<string, { groups: Set<string>; main: string }>();
  private readonly groups = new Set<string>();
  private readonly generic = new Set<string>();

  constructor(world: World, steps: readonly Step[]) {
    this.world = world;
    this.fillFromBefore(steps);
  }

  run(step: Step): void {
    switch (step.verb) {
      case 'PERMIT':
        this.permit(step);
        break;
      case 'define':
      case 'alter':
      case 'delete':
        this.change(step);
        break;
      case 'ADDUSER': {
        const [user, group] = [this.text(step.user), this.text(step.group)];
        if (!this.isDefined(user) && this.groups.has(group))
          this.users.set(user, { groups: new Set([group]), main: group });
        break;
      }
      case 'CONNECT': {
        const group = this.text(step.group);
        if (this.groups.has(group)) this.users.get(this.text(step.user))?.groups.add(group);
        break;
      }
      case 'REMOVE': {
        const user = this.users.get(this.text(step.user));
        const group = this.text(step.group);
        if (user && user.main !== group) user.groups.delete(group);
        break;
      }
      case 'DELUSER':
        this.users.delete(this.text(step.name));
        break;
      case 'ADDGROUP':
        if (!this.isDefined(this.text(step.name))) this.groups.add(this.text(step.name));
        break;
      case 'DELGROUP': {
        const group = this.text(step.name);
        if (![...this.users.values()].some(({ groups }) => groups.has(group))) this.groups.delete(group);
        break;
      }
      case 'GENERIC':
        this.generic.add(step.className);
        break;
      case 'NOGENERIC':
        this.generic.delete(step.className);
    }
  }

  /** The level that somebody has; `*` for one who is in no group. Undefined for a user that is not there. */
  access(who: string, className: string, resource: string): string | undefined {
    const user = this.text(who);
    const groups = this.users.get(user)?.groups ?? new Set<string>();
    if (user !== '*' && !this.users.has(user)) return undefined;
    const profile = this.protecting(className, resource);
    if (!profile) return 'NONE';
    const own = profile.list.get(user);
    if (own !== undefined && user !== '*') return own;
    const given = [...groups].flatMap((group) => profile.list.get(group) ?? []);
    return highest(given.length > 0 ? given : [profile.list.get('*') ?? 'NONE', profile.uacc]);
  }

  /** The access list and universal access of a profile, as text. */
  shown(className: string, name: string): string {
    const profile = this.profiles.get(this.keyOf(className, name));
    if (!profile) return 'none';
    return [...profile.list]
      .map(([key, level]) => `${key}=${level}`)
      .concat(profile.uacc === 'NONE' ? [] : [`UACC=${profile.uacc}`])
      .sort()
      .join(' ');
  }

  private text(name: string): string {
    return name.replaceAll(/\{(\w+)\}/gu, (_, hole: string) => this.world.fill(hole));
  }

  private isDefined(name: string): boolean {
    return this.users.has(name) || this.groups.has(name);
  }

  private keyOf(className: string, name: string): string {
    const isGeneric = /[*%]/u.test(name) && this.generic.has(className);
    return `${className} ${isGeneric ? 'generic' : 'discrete'} ${name}`;
  }

  private permit(step: Extract<Step, { verb: 'PERMIT' }>): void {
    const { className, ids, when, reset, from, fromClass } = step;
    const profile = this.profiles.get(this.keyOf(className, this.text(step.name)));
    const source = from === '' ? undefined : this.profiles.get(this.keyOf(fromClass, this.text(from)));
    if (!profile || (from !== '' && !source)) return;
    const access = this.text(step.access);
    const isTaking = access === 'DELETE' && ids.length > 0;
    const isKept = isTaking && !(reset === 'WHEN' && when === '');
    for (const key of [...profile.list.keys()]) {
      const isConditional = key.includes(' ');
      const isMeant =
        reset === 'ALL' || (reset === 'STANDARD' && !isConditional) || (reset === 'WHEN' && isConditional);
      if (isMeant && !isKept) profile.list.delete(key);
    }
    const entries = [...(source?.list ?? [])];
    for (const one of ids) {
      const id = this.text(one);
      const key = when === '' ? id : `${id} ${when}`;
      if (access === 'DELETE') profile.list.delete(key);
      else if (id === '*' || this.isDefined(id)) profile.list.set(key, access);
    }
    for (const [key, level] of entries) if (!profile.list.has(key)) profile.list.set(key, level);
  }

  private change({ verb, className, name, uacc, from }: Extract<Step, { verb: 'define' | 'alter' | 'delete' }>): void {
    const key = this.keyOf(className, this.text(name));
    const profile = this.profiles.get(key);
    if (verb === 'delete') this.profiles.delete(key);
    else if (verb === 'alter') {
      if (profile && uacc !== '') profile.uacc = this.text(uacc);
    } else if (!profile) {
      const source = from === '' ? undefined : this.profiles.get(this.keyOf(className, this.text(from)));
      if (from !== '' && !source) return;
      this.profiles.set(key, {
        isOther: false,
        uacc: uacc === '' ? 'NONE' : this.text(uacc),
        list: new Map(source?.list),
      });
    }
  }

  private protecting(className: string, resource: string): Profile | undefined {
    const exact = this.profiles.get(`${className} discrete ${resource}`);
    if (exact && !exact.isOther) return exact;
    if (!this.generic.has(className)) return undefined;
    const start = `${className} generic `;
    const names = [...this.profiles]
      .filter(([key, { isOther }]) => key.startsWith(start) && !isOther)
      .map(([key]) => key.slice(start.length));
    const isEnhanced = className === 'DATASET' && this.world.has('EGN');
    // The names of the tests sort as RACF does when what stands for less comes first.
    const best = names
      .filter((name) => patternOf(name, isEnhanced).test(resource))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
    return best === undefined ? undefined : this.profiles.get(start + best);
  }

  /** What the deck takes for granted is there; where it does not tell, the world does. */
  private fillFromBefore(steps: readonly Step[]): void {
    const filled = steps.map((step) => JSON.parse(this.text(JSON.stringify(step))) as Step);
    for (const className of ['FACILITY', 'DATASET']) {
      const isSet = filled.some((step) => step.verb === 'GENERIC' && step.className === className);
      if (!isSet || this.world.has(`generic ${className}`)) this.generic.add(className);
    }
    for (const step of filled) {
      if ('className' in step && 'name' in step) this.needProfile(step.className, step.name, filled);
      if ('from' in step && step.from !== '')
        this.needProfile('fromClass' in step ? step.fromClass : step.className, step.from, filled);
    }
    for (const name of ['GROUPA', 'GROUPB']) if (this.isNeeded(name, 'ADDGROUP', filled, steps)) this.groups.add(name);
    for (const name of ['USERA', 'USERB']) {
      if (!this.isNeeded(name, 'ADDUSER', filled, steps)) continue;
      const groups = [...this.groups].filter((group) => this.world.has(`connection ${name} ${group}`));
      this.users.set(name, { groups: new Set(groups), main: 'SYS1' });
    }
  }

  private needProfile(className: string, name: string, steps: readonly Step[]): void {
    const about = steps.filter(
      (step) => 'className' in step && 'name' in step && step.className === className && step.name === name,
    );
    const first = about[0]?.verb;
    const isMade = about.some(({ verb }) => verb === 'define');
    const isThere = first !== 'define' && (!isMade || this.world.has(`profile ${className} ${name}`));
    if (!isThere) return;
    // Only of a profile that is copied what it had before may be seen.
    const list = new Map<string, string>();
    if (first === undefined && this.world.has(`entry ${className} ${name}`)) list.set('USERA', 'ALTER');
    const kind = /[*%]/u.test(name) ? 'generic' : 'discrete';
    this.profiles.set(`${className} ${kind} ${name}`, { isOther: first === undefined, uacc: 'NONE', list });
  }

  /** True when a name is there before: the deck needs it before it creates it, or never creates it. */
  private isNeeded(name: string, verb: string, steps: readonly Step[], written: readonly Step[]): boolean {
    const creates = (step: Step): boolean =>
      step.verb === verb && ('name' in step ? step.name : 'user' in step && step.user) === name;
    // Taking a name off a list does not need it, and that a hole stood for it before it is made is nothing to go by.
    const about = steps.filter(
      (step, index) =>
        creates(step) ||
        (JSON.stringify(written[index]).includes(`"${name}"`) && !('access' in step && step.access === 'DELETE')),
    );
    if (!about.some(creates)) return true;
    const before = about.slice(0, about.findIndex(creates));
    // What is deleted was there.
    return (
      before.length > 0 &&
      (before.some(({ verb: one }) => one.startsWith('DEL')) || this.world.has(`principal ${name}`))
    );
  }
}

function highest(given: readonly string[]): string {
  return levels.findLast((level) => given.includes(level)) ?? 'NONE';
}

/** A generic name as a regular expression, following the tables of the RACF Command Language Reference. */
function patternOf(name: string, isEnhanced: boolean): RegExp {
  const parts = name.split('.');
  let text = '';
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const dot = index > 0 ? '\\.' : '';
    const plain = part.replaceAll('%', '[^.]');
    if (part === '**') text += index > 0 ? '(\\..*)?' : '.*';
    else if (part === '*') text += `${dot}${isLast && !isEnhanced ? '.+' : '[^.]+'}`;
    else if (part.endsWith('*')) text += `${dot}${plain.slice(0, -1)}${isLast && !isEnhanced ? '.*' : '[^.]*'}`;
    else text += `${dot}${plain}`;
  }
  return new RegExp(`^${text}$`, 'u');
}

/** Plain characters come first, then `%`, then the end of the name, then `*`. */
function order(name: string): string {
  return `${name.replaceAll('*', '~').replaceAll('%', '|')}}`;
}
