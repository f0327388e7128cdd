/**
 * What other commands than permissions are for, and how each product does it: users, groups, started tasks, key rings. The names in
 * the samples are those a reader would put his own for. Source: the manuals of the three products, and Zowe's jobs for them.
 */
import { hasOperand, nameOf, operandNamed } from '../bind/query.ts';
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { targetOf } from '../effect/tss/target.ts';

/** Something that all three products can do, each in its way. */
export interface Purpose {
  /** What is done, to go behind `In ACF2, `. */
  readonly what: string;
  readonly lines: Readonly<Record<Esm, readonly string[]>>;
}

const user: Purpose = {
  what: 'a user is made so',
  lines: {
    racf: ['ADDUSER user NAME(name) DFLTGRP(group) OMVS(AUTOUID HOME(path) PROGRAM(shell))'],
    acf2: [
      'SET LID',
      'INSERT user NAME(name) GROUP(group)',
      'SET PROFILE(USER) DIV(OMVS)',
      'INSERT user AUTOUID HOME(path) OMVSPGM(shell)',
      'F ACF2,REBUILD(USR),CLASS(P)',
    ],
    tss: [
      'TSS CREATE(user) TYPE(USER) NAME(name) DEPT(department)',
      'TSS ADDTO(user) GROUP(group) DFLTGRP(group) UID(?) HOME(path) OMVSPGM(shell)',
    ],
  },
};

const group: Purpose = {
  what: 'a group for z/OS UNIX is made so',
  lines: {
    racf: ['ADDGROUP group OMVS(AUTOGID)'],
    acf2: ['SET PROFILE(GROUP) DIV(OMVS)', 'INSERT group AUTOGID', 'F ACF2,REBUILD(GRP),CLASS(P)'],
    tss: ['TSS CREATE(group) TYPE(GROUP) NAME(name) DEPT(department)', 'TSS ADDTO(group) GID(?)'],
  },
};

const collective: Purpose = {
  what: 'users are put together for permissions so',
  lines: {
    racf: ['CONNECT user GROUP(group)'],
    acf2: ['SET X(ROL)', 'INSERT role INCLUDE(user) ROLE', 'F ACF2,NEWXREF,TYPE(ROL)'],
    tss: ['TSS CREATE(profile) TYPE(PROFILE) NAME(name) DEPT(department)', 'TSS ADDTO(user) PROFILE(profile)'],
  },
};

const startedTask: Purpose = {
  what: 'a started task gets its user so',
  lines: {
    racf: ['RDEFINE STARTED task.* STDATA(USER(user) GROUP(group))', 'SETROPTS RACLIST(STARTED) REFRESH'],
    acf2: ['SET CONTROL(GSO)', 'INSERT STC.task LOGONID(user) GROUP(group) STCID(task)', 'F ACF2,REFRESH(STC)'],
    tss: ['TSS ADDTO(user) FACILITY(STC)', 'TSS ADDTO(STC) PROCNAME(task) ACID(user)'],
  },
};

const keyRing: Purpose = {
  what: 'a key ring is made so',
  lines: {
    racf: ['RACDCERT ID(user) ADDRING(ring)'],
    acf2: ['SET PROFILE(USER) DIV(KEYRING)', 'INSERT user.RING RINGNAME(ring)', 'F ACF2,REBUILD(USR),CLASS(P)'],
    tss: ['TSS ADDTO(user) KEYRING(RING) LABLRING(ring)'],
  },
};

const ringEntry: Purpose = {
  what: 'a certificate comes into a key ring so',
  lines: {
    racf: ['RACDCERT ID(user) CONNECT(ID(user) LABEL(label) RING(ring) USAGE(PERSONAL) DEFAULT)'],
    acf2: ['CONNECT CERTDATA(user.CERT) KEYRING(user.RING) USAGE(PERSONAL) DEFAULT'],
    tss: ['TSS ADDTO(user) KEYRING(RING) RINGDATA(user,CERT) USAGE(PERSONAL) DEFAULT'],
  },
};

/** What a command is for; undefined when that is not among what is described here. */
export function purposeOf(command: BoundCommand): Purpose | undefined {
  return readers[command.esm](command);
}

const readers: Readonly<Record<Esm, (command: BoundCommand) => Purpose | undefined>> = {
  racf: racfPurpose,
  acf2: acf2Purpose,
  tss: tssPurpose,
};

function racfPurpose(command: BoundCommand): Purpose | undefined {
  switch (command.spec?.name) {
    case 'ADDUSER':
      return user;
    case 'ADDGROUP':
      return group;
    case 'CONNECT':
      return collective;
    case 'RDEFINE':
      return nameOf(command.positionals[0]?.[0]) === 'STARTED' ? startedTask : undefined;
    case 'RACDCERT':
      if (hasOperand(command, 'ADDRING')) return keyRing;
      return hasOperand(command, 'CONNECT') ? ringEntry : undefined;
    default:
      return undefined;
  }
}

function acf2Purpose({ spec }: BoundCommand): Purpose | undefined {
  if (spec?.name === 'CONNECT') return ringEntry;
  if (spec?.name !== 'INSERT' || !spec.record) return undefined;
  const { setting, name } = spec.record;
  if (setting === 'LID' || setting === 'PROFILE(USER) DIV(OMVS)') return user;
  if (setting === 'PROFILE(GROUP) DIV(OMVS)') return group;
  if (setting === 'XREF(ROL)') return collective;
  if (setting === 'PROFILE(USER) DIV(KEYRING)') return keyRing;
  return name.startsWith('STC.') ? startedTask : undefined;
}

function tssPurpose(command: BoundCommand): Purpose | undefined {
  const { spec } = command;
  if (spec?.name === 'CREATE') {
    const type = nameOf(operandNamed(command, 'TYPE')?.values[0]) ?? '';
    if ('GROUP'.startsWith(type) && type !== '') return group;
    if ('PROFILE'.startsWith(type) && type !== '') return collective;
    return type === '' || 'USER'.startsWith(type) ? user : undefined;
  }
  if (spec?.name !== 'ADDTO') return undefined;
  if (nameOf(targetOf(command)) === 'STC') return startedTask;
  if (hasOperand(command, 'KEYRING')) return hasOperand(command, 'RINGDATA') ? ringEntry : keyRing;
  return hasOperand(command, 'PROFILE') ? collective : undefined;
}
