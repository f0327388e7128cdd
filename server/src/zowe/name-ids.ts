/** The names that Zowe's decks are about, each with the symbols that stand for it in Zowe's jobs and what it is as delivered. */

/** What a name names. */
export interface ZoweNameSpec {
  /** What it is, to follow an article: `user ID of the main server`. */
  readonly what: string;
  /** As delivered; undefined where the site has to say. */
  readonly delivered?: string;
  /** The symbols of Zowe's jobs, those of version 1 last. */
  readonly symbols: readonly string[];
  /** Holes of the jobs that `zwe init security` fills in. */
  readonly hole?: string;
  /** Many people, or another product: no one name, and nothing to find in a deck. */
  readonly isOpen?: boolean;
}

const specs = {
  server: {
    what: 'user ID of the main server',
    delivered: 'ZWESVUSR',
    symbols: ['ZOWEUSER'],
    hole: '{zowe.setup.security.users.zowe}',
  },
  zis: {
    what: 'user ID of the cross memory server',
    delivered: 'ZWESIUSR',
    symbols: ['ZISUSER', 'XMEMUSER'],
    hole: '{zowe.setup.security.users.zis}',
  },
  adminGroup: {
    what: 'group of the Zowe administrators',
    delivered: 'ZWEADMIN',
    symbols: ['ADMINGRP'],
    hole: '{zowe.setup.security.groups.admin}',
  },
  stcGroup: {
    what: 'group of the started tasks',
    delivered: 'ZWEADMIN',
    symbols: ['STCGRP', 'STCGROUP'],
    hole: '{zowe.setup.security.groups.stc}',
  },
  sysprog: {
    what: 'group of the system programmers',
    symbols: ['SYSPROG'],
    hole: '{zowe.setup.security.groups.sysProg}',
  },
  serverTask: {
    what: 'procedure of the main server',
    delivered: 'ZWESLSTC',
    symbols: ['ZOWESTC'],
    hole: '{zowe.setup.security.stcs.zowe}',
  },
  launcherTask: { what: 'procedure of the launcher', delivered: 'ZWESLSTC', symbols: ['ZLNCHSTC'] },
  zisTask: {
    what: 'procedure of the cross memory server',
    delivered: 'ZWESISTC',
    symbols: ['ZISSTC', 'XMEMSTC'],
    hole: '{zowe.setup.security.stcs.zis}',
  },
  auxTask: {
    what: 'procedure of the auxiliary address spaces',
    delivered: 'ZWESASTC',
    symbols: ['AUXSTC', 'XMEMASTC'],
    hole: '{zowe.setup.security.stcs.aux}',
  },
  hlq: {
    what: 'prefix of the Zowe data sets',
    delivered: 'ZWE',
    symbols: ['HLQ'],
    hole: '{zowe.setup.dataset.prefix}',
  },
  adminGid: { what: 'GID of the administrators', symbols: ['ADMINGID'] },
  stcGid: { what: 'GID of the started tasks', symbols: ['STCGID'] },
  serverUid: { what: 'UID of the main server', symbols: ['ZOWEUID'] },
  zisUid: { what: 'UID of the cross memory server', symbols: ['ZISUID', 'XMEMUID'] },
  adminDepartment: { what: 'department that owns the administrators', symbols: ['ADMINDEP'] },
  stcGroupDepartment: { what: 'department that owns the group of the started tasks', symbols: ['STCGDEP'] },
  userDepartment: { what: 'department that owns the started-task users', symbols: ['STCUDEP'] },
  zoweDepartment: { what: 'department that owns the resources of Zowe', symbols: ['ZOWEDEP'] },
  facilityOwner: { what: 'ACID that owns resources of class IBMFAC', symbols: ['FACACID'] },
  ring: { what: 'key ring of Zowe', delivered: 'ZoweKeyring', symbols: ['ZOWERING'] },
  users: { what: 'everyone who uses Zowe', symbols: [], isOpen: true },
  admins: { what: 'people who administer Zowe', symbols: [], isOpen: true },
  installer: { what: 'person who installs Zowe', symbols: [], isOpen: true },
  operator: { what: 'person who starts and stops Zowe', symbols: [], isOpen: true },
  callers: { what: 'other products that call Zowe', symbols: [], isOpen: true },
  applid: { what: 'application ID of a service', symbols: [], isOpen: true },
} as const satisfies Readonly<Record<string, ZoweNameSpec>>;

export type ZoweNameId = keyof typeof specs;

/** What each name is; in templates it stands as `{server}`. */
export const zoweNameSpecs: Readonly<Record<ZoweNameId, ZoweNameSpec>> = specs;

/** What all their holes begin with: a text without it is gone through once. */
export const holeStart = '{zowe.setup.';
