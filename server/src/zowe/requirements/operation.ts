import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { cachingService, operatorCommands, zosSystem } from './sources.ts';

const fileattr = {
  kind: 'permission',
  component: 'installation',
  grantee: 'installer',
  className: 'FACILITY',
  level: 'READ',
  definedBy: 'deck',
} as const;

/** What giving operator commands takes, where the site protects them. */
const operating = {
  kind: 'permission',
  component: 'operation',
  need: 'conditional',
  grantee: 'operator',
  level: 'READ',
  definedBy: 'site',
  versions: 'v1+',
  sources: [operatorCommands],
} as const;

/** Installing, starting and stopping, and the caching service. */
export const operation: readonly ZoweRequirement[] = [
  {
    ...fileattr,
    id: 'installer-fileattr-progctl',
    need: 'conditional',
    condition: 'somebody who is no superuser installs with SMP/E or pax',
    resource: 'BPX.FILEATTR.PROGCTL',
    title: 'permit whoever installs Zowe to mark programs controlled',
    reason: 'zssServer must be program controlled; without the mark ZSS cannot switch users, with reason 0BE802AF.',
    caution: 'The file system must be mounted with SETUID.',
    versions: 'v1+',
    sources: ['Zowe documentation, Installing Zowe SMP/E'],
  },
  {
    ...fileattr,
    id: 'installer-fileattr-apf',
    need: 'undocumented',
    condition: 'a release before 1.0 is installed',
    resource: 'BPX.FILEATTR.APF',
    title: 'permit whoever installs Zowe to mark programs authorized',
    reason: 'Releases before 1.0 asked for it. Now programs that need APF are in load libraries.',
    versions: 'v0.9',
    sources: ['Zowe, docs-site issue 189'],
  },
  {
    kind: 'advice',
    id: 'submitter-authority',
    component: 'installation',
    need: 'required',
    title: 'authority of whoever runs the deck',
    reason:
      'Nearly all commands are for administrators: SPECIAL in RACF, SECURITY and the right to F ACF2 in ACF2, authority over departments, RDT and STC record in Top Secret.',
    versions: 'v1+',
    sources: [zosSystem('security administrator')],
  },
  {
    kind: 'advice',
    id: 'operator-opercmds',
    component: 'operation',
    need: 'conditional',
    condition: 'zwe gives operator commands to start, stop or authorize',
    title: 'permit operators to start and stop Zowe',
    reason: 'A profile must cover the command and let the user in; with none at all it is refused with IEE345I.',
    versions: 'v1+',
    sources: [operatorCommands],
    commands: {
      racf: [
        command('grant', 'PERMIT MVS.START.STC.* CLASS(OPERCMDS) ACCESS(UPDATE) ID({operator})'),
        command('grant', 'PERMIT MVS.STOP.STC.* CLASS(OPERCMDS) ACCESS(UPDATE) ID({operator})'),
        command('grant', 'PERMIT MVS.SETPROG CLASS(OPERCMDS) ACCESS(UPDATE) ID({operator})'),
        command('refresh', 'SETROPTS RACLIST(OPERCMDS) REFRESH'),
      ],
    },
  },
  {
    ...operating,
    id: 'operator-mcsoper',
    condition: 'zwe gives operator commands',
    className: 'OPERCMDS',
    resource: 'MVS.MCSOPER.{operator}',
    title: 'permit operators to open a console',
    reason: 'The command is given from a console that has the name of the user.',
  },
  {
    ...operating,
    id: 'operator-sdsf-isfoper',
    condition: 'zwe gives operator commands through SDSF',
    className: 'SDSF',
    resource: 'ISFOPER.SYSTEM',
    title: 'permit operators to give commands through SDSF',
    reason: 'The slash command of SDSF asks for it.',
  },
  {
    ...operating,
    id: 'operator-sdsf-ulog',
    condition: 'zwe reads responses through SDSF',
    className: 'SDSF',
    resource: 'ISFCMD.ODSP.ULOG.*',
    title: 'permit operators to read responses in SDSF',
    reason: 'The responses to commands are in the user log.',
  },
  {
    ...operating,
    id: 'operator-tsoauth-console',
    condition: 'the TSO command CONSOLE takes the place of SDSF',
    className: 'TSOAUTH',
    resource: 'CONSOLE',
    title: 'permit operators to use the TSO command CONSOLE',
    reason: 'Commands are given through it where SDSF is not used.',
  },
  {
    kind: 'advice',
    id: 'dataset-caching-vsam',
    component: 'caching-vsam',
    need: 'conditional',
    condition: 'the caching service stores to VSAM',
    title: 'caching service reads and writes its VSAM cluster',
    reason: 'The server opens the cluster under its own user ID.',
    versions: 'v1-v3',
    sources: [cachingService],
    commands: {
      racf: [command('grant', "PERMIT '<cluster>' ACCESS(CONTROL) ID({server})")],
      acf2: [command('grant', 'RECKEY <prefix> ADD(<rest> UID({server}) READ(A) WRITE(A) EXEC(A))', 'RULE')],
      tss: [command('grant', 'TSS PERMIT({server}) DATASET(<cluster>) ACCESS(UPDATE)')],
    },
  },
];
