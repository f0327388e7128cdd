/** Users, groups and what connects them. */
import { dataSetName, groupName, userName } from './names.ts';
import type { Maker } from './racf.ts';
import type { Random } from './random.ts';

export const racfUsers: readonly [Maker, ...Maker[]] = [
  addUser,
  addUser,
  addUser,
  alterUser,
  alterUser,
  (random, serial) => [`DELUSER ${userName(random, serial)}`],
  (random, serial) => [`LISTUSER ${userName(random, serial)}`, random.pick(['OMVS', 'TSO', 'CICS', 'NORACF OMVS'])],
  addGroup,
  alterGroup,
  (random, serial) => [`DELGROUP ${serialGroup(random, serial)}`],
  (random, serial) => [`LISTGRP ${serialGroup(random, serial)}`, 'OMVS'],
  connect,
  connect,
  connect,
  (random) => [`${random.pick(['REMOVE', 'RE'])} @`, `GROUP(${groupName(random)})`, `OWNER(${groupName(random)})`],
  (random, serial) => [`PASSWORD USER(${userName(random, serial)})`, `INTERVAL(${(serial % 250) + 1})`],
  (random, serial) => [`PHRASE USER(${userName(random, serial)})`, 'NOINTERVAL'],
  (random, serial) => [`RACLINK ID(@)`, `DEFINE(NODE${serial % 9}.${userName(random, serial)})`, 'PEER(NOPWSYNC)'],
];

function addUser(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ADDUSER', 'AU'])} @`,
    `NAME('PERSON NO ${serial}')`,
    `DFLTGRP(${groupName(random)})`,
    'NOPASSWORD',
    ...(random.chance(0.5) ? [`OWNER(${groupName(random)})`] : []),
    ...segments(random, serial),
  ];
}

function alterUser(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ALTUSER', 'ALU'])} @`,
    ...random.pick([
      ['RESUME'],
      ['REVOKE'],
      [`OMVS(ASSIZEMAX(${serial + 10485760}) FILEPROCMAX(${(serial % 5000) + 3}))`],
      [`DATA('Moved from department ${serial}')`],
      ['RESTRICTED', 'NOOPERATIONS'],
      ['WHEN(DAYS(WEEKDAYS) TIME(0700:1900))'],
      [`CLAUTH(USER FACILITY)`, `DFLTGRP(${groupName(random)})`],
    ]),
    ...(random.chance(0.3) ? segments(random, serial) : []),
  ];
}

/** Up to a few segments of a user. */
function segments(random: Random, serial: number): string[] {
  const all: string[] = [];
  if (random.chance(0.6)) all.push(`OMVS(UID(${serial + 1000}) HOME('/u/u${serial}') PROGRAM('/bin/sh'))`);
  if (random.chance(0.25)) all.push(`TSO(ACCTNUM(ACCT${serial % 90}) PROC(LOGON) SIZE(4096) MAXSIZE(0) UNIT(SYSDA))`);
  if (random.chance(0.1)) all.push(`CICS(OPCLASS(1 2) OPIDENT(A${serial % 90}) OPPRTY(${serial % 255}) TIMEOUT(0030))`);
  if (random.chance(0.1)) all.push(`DFP(DATACLAS(DC${serial % 99}) MGMTCLAS(MC1) STORCLAS(SC1))`);
  if (random.chance(0.05)) all.push(`WORKATTR(WANAME('Person ${serial}') WADEPT('D${serial % 400}'))`);
  if (random.chance(0.05)) all.push('LANGUAGE(PRIMARY(ENU) SECONDARY(DEU))');
  if (random.chance(0.03)) all.push(`NETVIEW(IC(START) CONSNAME(CON${serial % 99}) NGMFADMN(NO))`);
  if (random.chance(0.03)) all.push('OPERPARM(AUTH(INFO) ROUTCODE(NONE) MSCOPE(*ALL))');
  if (random.chance(0.03)) all.push(`KERB(KERBNAME(person${serial}))`);
  return all;
}

function addGroup(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ADDGROUP', 'AG'])} ${serialGroup(random, serial)}`,
    `SUPGROUP(${groupName(random)})`,
    `OWNER(${groupName(random)})`,
    ...(random.chance(0.5) ? [`OMVS(GID(${serial + 2000}))`] : ['TERMUACC']),
    ...(random.chance(0.2) ? [`DATA('Group ${serial}')`, `MODEL(${dataSetName(random, serial)})`] : []),
  ];
}

function alterGroup(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ALTGROUP', 'ALG'])} ${serialGroup(random, serial)}`,
    random.chance(0.5) ? `OMVS(GID(${serial + 9000}))` : `OWNER(${groupName(random)})`,
  ];
}

function connect(random: Random): string[] {
  return [
    `${random.pick(['CONNECT', 'CO'])} @`,
    `GROUP(${groupName(random)})`,
    `AUTHORITY(${random.pick(['USE', 'USE', 'CREATE', 'CONNECT', 'JOIN'])})`,
    ...(random.chance(0.2) ? [`OWNER(${groupName(random)})`, 'UACC(NONE)'] : []),
  ];
}

function serialGroup(random: Random, serial: number): string {
  return `G${userName(random, serial)}`.slice(0, 8);
}
