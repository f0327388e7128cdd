/** The commands that a requirement amounts to, as templates, in the words of each product. */
import { racfCatalog } from '../catalog/racf/index.ts';
import { tssCatalog } from '../catalog/tss/index.ts';
import type { Esm } from '../catalog/types.ts';
import { typeOfClass } from '../translate/acf2.ts';
import { acf2Access, tssAccess } from '../translate/levels.ts';
import { toAcf2, toTss } from '../translate/names.ts';
import { keywordOf } from '../translate/tss.ts';
import { command } from './command.ts';
import type { ZoweNameId } from './name-ids.ts';
import type { Template, ZoweCommand, ZowePermission, ZoweMembership, ZoweRequirement, ZoweUser } from './types.ts';

/** How commands are written where a product leaves a choice. */
export interface CommandOptions {
  /** ACF2: what a line of a resource rule names. Zowe's jobs name the role that holds both users of started tasks. */
  readonly by?: 'ROLE' | 'UID' | 'USER';
}

/**
 * The commands of a requirement in a product, in the order in which they are issued; none where the product has nothing
 * to do, or only its administrator can say what. Names stand in braces: `{server}`. Numbers that no symbol gives are
 * `{serverUid}`, `{adminGid}` and so on; `?` may be put there, for Top Secret to choose.
 */
export function commandsFor(
  requirement: ZoweRequirement,
  esm: Esm,
  options: CommandOptions = {},
): readonly ZoweCommand[] {
  if (requirement.esms && !requirement.esms.includes(esm)) return [];
  return requirement.commands?.[esm] ?? writers[esm](requirement, options);
}

const writers: Readonly<
  Record<Esm, (requirement: ZoweRequirement, options: CommandOptions) => readonly ZoweCommand[]>
> = { racf: inRacf, acf2: inAcf2, tss: inTss };

// RACF

function inRacf(requirement: ZoweRequirement): readonly ZoweCommand[] {
  switch (requirement.kind) {
    case 'permission':
      return permissionInRacf(requirement);
    case 'definition': {
      const { className, resource } = requirement;
      return [defining(className, resource), ...refreshing(className, resource)];
    }
    case 'user': {
      const { name, data } = aboutUser(requirement);
      return [
        command(
          'create',
          `ADDUSER {${requirement.user}} NOPASSWORD DFLTGRP({stcGroup}) OMVS(HOME(/tmp) PROGRAM(/bin/sh) AUTOUID) NAME('${name}') DATA('${data}')`,
        ),
      ];
    }
    case 'group': {
      const { group, hasGid } = requirement;
      return [command('create', `ADDGROUP {${group}}${hasGid ? ' OMVS(AUTOGID)' : ''} DATA('${aboutGroup(group)}')`)];
    }
    case 'membership':
      return [command('grant', `CONNECT {${requirement.user}} GROUP(${groupOf(requirement)})`)];
    case 'task': {
      const { task, user } = requirement;
      return [
        command('define', `RDEFINE STARTED {${task}}.* STDATA(USER({${user}}) GROUP({stcGroup}) TRUSTED(NO))`),
        ...refreshing('STARTED', '*'),
      ];
    }
    case 'class':
      return activating(requirement.className);
    case 'role':
    case 'facility':
    case 'advice':
      return [];
  }
}

function permissionInRacf({ className, resource, level, grantee, definedBy }: ZowePermission): ZoweCommand[] {
  const isDataSet = className === 'DATASET';
  const name = isDataSet ? `'${resource}'` : resource;
  const ofClass = isDataSet ? '' : ` CLASS(${className})`;
  return [
    ...(definedBy === 'deck' ? [defining(className, resource)] : []),
    command('grant', `PERMIT ${name}${ofClass} ACCESS(${level}) ID({${grantee}})`),
    ...refreshing(className, resource),
  ];
}

function defining(className: string, resource: Template): ZoweCommand {
  return command(
    'define',
    className === 'DATASET' ? `ADDSD '${resource}' UACC(NONE)` : `RDEFINE ${className} ${resource} UACC(NONE)`,
  );
}

/** What makes changes of profiles take effect: of classes in storage, and of generic profiles. */
function refreshing(className: string, resource: Template): ZoweCommand[] {
  if (isLoaded(className)) return [command('refresh', `SETROPTS RACLIST(${className}) REFRESH`)];
  return /[*%]/u.test(resource) ? [command('refresh', `SETROPTS GENERIC(${className}) REFRESH`)] : [];
}

function isLoaded(className: string): boolean {
  const raclist = racfCatalog.classOf(className)?.raclist;
  return raclist === 'allowed' || raclist === 'required';
}

/** Classes in which Zowe, or Zowe's job, has profiles with generic characters. */
const genericClasses: ReadonlySet<string> = new Set(['FACILITY', 'STARTED', 'UNIXPRIV', 'PTKTDATA', 'ZOWE']);

function activating(className: string): ZoweCommand[] {
  return [
    ...(genericClasses.has(className) ? [command('activate', `SETROPTS GENERIC(${className})`)] : []),
    command('activate', `SETROPTS CLASSACT(${className})${isLoaded(className) ? ` RACLIST(${className})` : ''}`),
  ];
}

// ACF2

function inAcf2(requirement: ZoweRequirement, { by = 'ROLE' }: CommandOptions): readonly ZoweCommand[] {
  switch (requirement.kind) {
    case 'permission':
      return permissionInAcf2(requirement, by);
    case 'user': {
      const user = `{${requirement.user}}`;
      return [
        command('create', `INSERT ${user} STC GROUP({stcGroup})`, 'LID'),
        command('create', `INSERT ${user} AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)`, 'PROFILE(USER) DIV(OMVS)'),
        command('refresh', 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)'),
        command('refresh', 'F ACF2,OMVS'),
      ];
    }
    case 'group': {
      if (!requirement.hasGid) return [];
      return [
        command('create', `INSERT {${requirement.group}} AUTOGID`, 'PROFILE(GROUP) DIV(OMVS)'),
        command('refresh', 'F ACF2,REBUILD(GRP),CLASS(P)'),
        command('refresh', 'F ACF2,OMVS'),
      ];
    }
    case 'membership':
      // The groups of z/OS UNIX that a user has besides its default group. A role is none of these.
      return linesOfRule(
        groupOf(requirement),
        '',
        `${by === 'UID' ? 'UID' : 'USER'}({${requirement.user}}) ALLOW`,
        'TGR',
      );
    case 'role': {
      const [first, ...others] = requirement.users;
      const role = `{${requirement.role}}`;
      return [
        command('create', `INSERT ${role} INCLUDE({${first ?? 'server'}}) ROLE`, 'X(ROL)'),
        ...others.map((user) => command('grant', `CHANGE ${role} INCLUDE({${user}}) ADD`, 'X(ROL)')),
        command('refresh', 'F ACF2,NEWXREF,TYPE(ROL)'),
      ];
    }
    case 'task': {
      const { task, user } = requirement;
      return [
        command('define', `INSERT STC.{${task}} LOGONID({${user}}) GROUP({stcGroup}) STCID({${task}})`, 'CONTROL(GSO)'),
        command('refresh', 'F ACF2,REFRESH(STC)'),
      ];
    }
    // The rule set comes into being with its first line.
    case 'definition':
    case 'class':
    case 'facility':
    case 'advice':
      return [];
  }
}

function permissionInAcf2(
  { className, resource, level, grantee }: ZowePermission,
  by: 'ROLE' | 'UID' | 'USER',
): ZoweCommand[] {
  const [key = '', ...rest] = withoutStep(resource).split('.');
  const mask = toAcf2(rest.join('.'));
  const access = acf2Access(level, className);
  if (className !== 'DATASET') {
    return linesOfRule(key, mask, `${granteeInAcf2(grantee, by)} ${access}`, typeOfClass(className));
  }
  // Data set rules are made of UID strings nearly everywhere, and a rule set has either those or roles.
  return [command('grant', `RECKEY ${key} ADD(${mask} UID({${grantee}}) ${access})`, 'RULE')];
}

function linesOfRule(key: Template, mask: Template, line: string, type: string): ZoweCommand[] {
  return [
    command('grant', `RECKEY ${key} ADD(${mask === '' ? '' : `${mask} `}${line})`, `RESOURCE(${type})`),
    command('refresh', `F ACF2,REBUILD(${type})`),
  ];
}

/** Users of started tasks are in one role. */
function granteeInAcf2(grantee: ZoweNameId, by: 'ROLE' | 'UID' | 'USER'): Template {
  const isTaskUser = grantee === 'server' || grantee === 'zis';
  return `${by}({${isTaskUser && by === 'ROLE' ? 'stcGroup' : grantee}})`;
}

// Top Secret

/** A new UID or GID counts once the tables of z/OS UNIX are renewed. */
const renewingTables = command('refresh', 'TSS MODIFY(OMVSTABS)');

function inTss(requirement: ZoweRequirement): readonly ZoweCommand[] {
  switch (requirement.kind) {
    case 'permission': {
      const { className, resource, level, grantee, definedBy } = requirement;
      const name = toTss(withoutStep(resource));
      const keyword = keywordOf(className);
      const access = hasLevels(keyword) ? ` ACCESS(${tssAccess(level, className)})` : '';
      return [
        ...(definedBy === 'deck' ? [owning(className, resource)] : []),
        command('grant', `TSS PERMIT({${grantee}}) ${keyword}(${name})${access}`),
      ];
    }
    case 'definition':
      return [owning(requirement.className, requirement.resource)];
    case 'user': {
      const { user } = requirement;
      const { data } = aboutUser(requirement);
      const uid = user === 'zis' ? 'zisUid' : 'serverUid';
      return [
        command('create', `TSS CREATE({${user}}) TYPE(USER) PROTECTED NAME('${data}') DEPT({userDepartment})`),
        command(
          'create',
          `TSS ADDTO({${user}}) GROUP({stcGroup}) DFLTGRP({stcGroup}) HOME(/tmp) OMVSPGM(/bin/sh) UID({${uid}})`,
        ),
        renewingTables,
      ];
    }
    case 'group': {
      const { group, hasGid } = requirement;
      // The owner of data sets is an ACID; no group of their name is needed.
      if (!hasGid) return [];
      const [department, gid] =
        group === 'stcGroup' ? ['stcGroupDepartment', 'stcGid'] : ['adminDepartment', 'adminGid'];
      return [
        command('create', `TSS CREATE({${group}}) TYPE(GROUP) NAME('${aboutGroup(group)}') DEPT({${department}})`),
        command('create', `TSS ADDTO({${group}}) GID({${gid}})`),
        renewingTables,
      ];
    }
    case 'membership':
      return [command('grant', `TSS ADDTO({${requirement.user}}) GROUP(${groupOf(requirement)})`)];
    case 'task': {
      const { task, user } = requirement;
      return [command('define', `TSS ADDTO(STC) PROCNAME({${task}}) ACID({${user}})`)];
    }
    case 'facility': {
      const { user, facility, keyword } = requirement;
      return [command('grant', `TSS ADDTO({${user}}) ${keyword}(${facility})`)];
    }
    case 'role':
    case 'class':
    case 'advice':
      return [];
  }
}

/** False for classes in which a permit says yes, and that is all; APPL is permitted so as a rule. */
function hasLevels(keyword: string): boolean {
  const levels = tssCatalog.resourceClasses.find(({ name }) => name === keyword)?.levels;
  return keyword !== 'APPL' && levels?.length !== 0;
}

/** The longest beginning of names that may have an owner in most classes. */
const longestOwned = 8;

/** Who owns what: the names of Zowe's job. */
const owners: Readonly<Record<string, ZoweNameId>> = { DATASET: 'adminDepartment', ZOWE: 'zoweDepartment' };

function owning(className: string, resource: Template): ZoweCommand {
  const owner = owners[className] ?? 'facilityOwner';
  return command('own', `TSS ADDTO({${owner}}) ${keywordOf(className)}(${ownedName(resource)})`);
}

/** What of a resource is owned: its first qualifier, or as much as may be owned of that. */
export function ownedName(resource: Template): Template {
  const [first = ''] = resource.split('.');
  if (first.startsWith('{')) return `${first}.`;
  return (first === resource ? first : `${first}.`).slice(0, longestOwned);
}

/** Generic data set profiles of RACF begin with `*.` behind the prefix lest they cover its catalog entry; masks need none. */
function withoutStep(resource: Template): Template {
  return resource.replace(/\.\*\.\*\*$/u, '.**');
}

// Words for users and groups

function aboutUser({ user }: ZoweUser): { readonly name: string; readonly data: string } {
  return user === 'zis'
    ? { name: 'ZOWE ZIS SERVER', data: 'ZOWE ZIS CROSS MEMORY SERVER' }
    : { name: 'ZOWE SERVER', data: 'ZOWE MAIN SERVER' };
}

function aboutGroup(group: ZoweNameId): string {
  switch (group) {
    case 'adminGroup':
      return 'ZOWE ADMINISTRATORS';
    case 'stcGroup':
      return 'STC GROUP WITH OMVS SEGMENT';
    default:
      return 'ZOWE - HLQ STUB';
  }
}

function groupOf({ group }: ZoweMembership): Template {
  return typeof group === 'string' ? `{${group}}` : group.delivered;
}
