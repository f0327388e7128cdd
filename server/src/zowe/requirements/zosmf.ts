import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { assigning, overview, zosmfSecurity, zosmfUsers, zosSystem } from './sources.ts';

const groups = { kind: 'membership', component: 'zosmf', sources: [assigning, overview, zosmfUsers] } as const;
const people = { kind: 'advice', component: 'zosmf', need: 'conditional', sources: [zosmfSecurity] } as const;

/** A further group of z/OS UNIX, as the rule sets of z/OSMF have it. */
const inGroup = (group: string, who: string): ReturnType<typeof command>[] => [
  command('grant', `RECKEY ${group} ADD(UID(${who}) ALLOW)`, 'RESOURCE(TGR)'),
  command('refresh', 'F ACF2,REBUILD(TGR)'),
];

/** What people need who work with z/OSMF through Zowe. */
export const zosmf: readonly ZoweRequirement[] = [
  {
    ...groups,
    id: 'zosmf-izuuser',
    need: 'required',
    condition: 'z/OSMF authenticates users or serves REST APIs for Zowe CLI and Zowe Explorer',
    user: 'users',
    group: { delivered: 'IZUUSER' },
    title: 'let users work with z/OSMF',
    reason: 'Members of the group may use the REST services of z/OSMF.',
    commands: {
      acf2: inGroup('IZUUSER', '{users}'),
      tss: [
        command('grant', 'TSS ADDTO({users}) PROFILE(IZUUSER)'),
        command('grant', 'TSS ADDTO({users}) GROUP(IZUUSRGP)'),
      ],
    },
  },
  {
    ...groups,
    id: 'zosmf-izuadmin',
    need: 'conditional',
    condition: 'somebody administers z/OSMF',
    user: 'admins',
    group: { delivered: 'IZUADMIN' },
    title: 'let administrators work with z/OSMF',
    reason: 'Members of the group have the administrator role of z/OSMF.',
    commands: {
      acf2: inGroup('IZUADMIN', '{admins}'),
      tss: [command('grant', 'TSS ADDTO({admins}) PROFILE(IZUADMIN)')],
    },
  },
  {
    ...people,
    id: 'end-user-omvs-segment',
    condition: 'users work with z/OS UNIX files or sign on once through ZSS',
    title: 'z/OS UNIX identity of a user',
    reason: 'Without an OMVS segment nobody works with files of z/OS UNIX.',
    versions: 'v3',
    sources: [zosSystem('users')],
    commands: {
      racf: [command('create', 'ALTUSER {users} OMVS(AUTOUID HOME(/u/{users}) PROGRAM(/bin/sh))')],
      acf2: [
        command('create', 'INSERT {users} AUTOUID HOME(/u/{users}) OMVSPGM(/bin/sh)', 'PROFILE(USER) DIV(OMVS)'),
        command('refresh', 'F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)'),
        command('refresh', 'F ACF2,OMVS'),
      ],
      tss: [
        command(
          'create',
          'TSS ADDTO({users}) UID(?) HOME(/u/{users}) OMVSPGM(/bin/sh) GROUP(<group>) DFLTGRP(<group>)',
        ),
        command('refresh', 'TSS MODIFY(OMVSTABS)'),
      ],
    },
  },
  {
    ...people,
    id: 'end-user-tso-segment',
    condition: 'users work with TSO, files or consoles through z/OSMF',
    title: 'TSO segment of a user',
    reason: 'z/OSMF starts TSO address spaces for the user, with logon procedure IZUFPROC as delivered.',
    caution: 'The user needs access to the account number and to CEA too.',
    commands: {
      racf: [
        command('create', 'ALTUSER {users} TSO(PROC(IZUFPROC) ACCTNUM(<account>))'),
        command('grant', 'PERMIT IZUFPROC CLASS(TSOPROC) ACCESS(READ) ID(IZUUSER)'),
        command('refresh', 'SETROPTS RACLIST(TSOPROC) REFRESH'),
      ],
    },
  },
  {
    ...people,
    id: 'end-user-opercmds',
    condition: 'users give console commands through z/OSMF (zowe zos-console)',
    title: 'permit users to open a console',
    reason: 'Each user opens a console of the own name, and needs access to the commands that are given there.',
    commands: {
      racf: [
        command('grant', 'PERMIT MVS.MCSOPER.* CLASS(OPERCMDS) ACCESS(READ) ID(IZUUSER)'),
        command('refresh', 'SETROPTS RACLIST(OPERCMDS) REFRESH'),
      ],
    },
  },
  {
    ...people,
    id: 'cea-stc-trusted',
    condition: 'users work with TSO through z/OSMF',
    esms: ['racf'],
    title: 'started task CEA',
    reason:
      'CEA starts the TSO address spaces of z/OSMF. IBM asks for TRUSTED(YES) in its profile CEA.* of class STARTED.',
  },
];
