import { dataSetName, groupName, resourceName, userName } from './names.ts';
import type { Random } from './random.ts';

/** One command or comment, by its serial number unlike any other of the deck. Words that may stand on further cards. */
type Maker = (random: Random, serial: number) => string[];

const classes = ['FACILITY', 'STARTED', 'OPERCMDS', 'SURROGAT', 'XFACILIT', 'JESSPOOL', 'CSFSERV', 'APPL'] as const;
const levels = ['READ', 'READ', 'READ', 'UPDATE', 'CONTROL', 'ALTER', 'NONE'] as const;

/** A generated migration deck has most of PERMIT, then of definitions; each entry is as frequent as it stands here. */
const makers: readonly [Maker, ...Maker[]] = [
  permit,
  permit,
  permit,
  permit,
  permit,
  permitDataSet,
  permitDataSet,
  conditional,
  define,
  define,
  started,
  addDataSet,
  addUser,
  alterUser,
  connect,
  connect,
  options,
  list,
  comment,
  comment,
];

/** The share of commands with a fault in them. */
const slips = 0.01;

/** A deck of RACF commands with that many lines, written as people and generators write them. */
export function racfDeck(random: Random, lines: number, principal = userName): string {
  const cards: string[] = [];
  for (let serial = 0; cards.length < lines; serial++) {
    const make = random.chance(slips) ? slip : random.pick(makers);
    const words = make(random, serial).map((word) => word.replace('@', () => principal(random, serial)));
    cards.push(...onCards(random, words));
    if (random.chance(0.03)) cards.push('');
  }
  // The last command may have been cut: a blank card is neutral in its place.
  const [last] = cards.splice(lines - 1);
  return [...cards, last?.trimEnd().endsWith('-') ? '' : last, ''].join('\n');
}

function permit(random: Random, serial: number): string[] {
  const verb = random.pick(['PERMIT', 'PERMIT', 'PERMIT', 'PE']);
  const access = random.pick(['ACCESS', 'ACCESS', 'ACC', 'AC']);
  return [
    `${verb} ${resourceName(random, serial >> 2)}`,
    `CLASS(${random.pick(classes)})`,
    random.chance(0.2) ? `ID(@ ${groupName(random)})` : 'ID(@)',
    `${access}(${random.pick(levels)})`,
  ];
}

function permitDataSet(random: Random, serial: number): string[] {
  return [`PERMIT '${dataSetName(random, serial >> 2)}'`, `ID(@)`, `ACCESS(${random.pick(levels)})`];
}

function conditional(random: Random, serial: number): string[] {
  return [
    `PERMIT '${dataSetName(random, serial)}'`,
    `ID(@)`,
    'ACCESS(UPDATE)',
    `WHEN(PROGRAM(PGM${random.below(5000)}))`,
  ];
}

function define(random: Random, serial: number): string[] {
  return [
    `${random.pick(['RDEFINE', 'RDEFINE', 'RDEF'])} ${random.pick(classes)} ${resourceName(random, serial)}`,
    'UACC(NONE)',
    ...(random.chance(0.4) ? [`OWNER(${groupName(random)})`] : []),
    ...(random.chance(0.3) ? [`DATA('Moved from system ${serial}')`] : []),
    ...(random.chance(0.2) ? ['AUDIT(FAILURES(READ))'] : []),
  ];
}

function started(random: Random, serial: number): string[] {
  return [
    `RDEFINE STARTED TASK${serial.toString(36).toUpperCase()}.*`,
    `STDATA(USER(@) GROUP(${groupName(random)}) TRUSTED(NO))`,
  ];
}

function addDataSet(random: Random, serial: number): string[] {
  return [`${random.pick(['ADDSD', 'AD'])} '${dataSetName(random, serial)}.**'`, 'UACC(NONE)', 'GENERIC'];
}

function addUser(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ADDUSER', 'AU'])} @`,
    `NAME('PERSON NO ${serial}')`,
    `DFLTGRP(${groupName(random)})`,
    'NOPASSWORD',
    ...(random.chance(0.6) ? [`OMVS(UID(${serial + 1000}) HOME('/u/u${serial}') PROGRAM('/bin/sh'))`] : []),
    ...(random.chance(0.2) ? ['TSO(ACCTNUM(ACCT1) PROC(LOGON))'] : []),
  ];
}

function alterUser(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ALTUSER', 'ALU'])} @`,
    random.chance(0.5) ? 'RESUME' : `OMVS(ASSIZEMAX(${serial + 10485760}))`,
  ];
}

function connect(random: Random): string[] {
  return [`${random.pick(['CONNECT', 'CO'])} @`, `GROUP(${groupName(random)})`, 'AUTHORITY(USE)'];
}

function options(random: Random): string[] {
  return [`SETROPTS RACLIST(${random.pick(classes)}) REFRESH`];
}

function list(random: Random, serial: number): string[] {
  return [`RLIST ${random.pick(classes)} ${resourceName(random, serial)} ALL`];
}

function comment(random: Random, serial: number): string[] {
  return [`/* Request ${serial} of ${userName(random, serial)}, ${random.pick(['approved', 'to be reviewed'])} */`];
}

function slip(random: Random, serial: number): string[] {
  const resource = resourceName(random, serial);
  return random.pick([
    [`PERMIT ${resource}`, 'CLASS(FACILITY)', 'ID(@)', 'ACCESS(EXECUTE)'],
    [`PERMIT ${resource}`, 'CLASS(FACILITY', 'ID(@)', 'ACCESS(READ)'],
    [`RDEFINE FACILITY ${resource}`, 'UACC(NONE)', 'OWNR(SYS1)'],
    [`PERMTI ${resource}`, 'CLASS(FACILITY)', 'ID(@)'],
  ]);
}

/** Puts words on cards: some decks continue after every operand, some only where the card is full. */
function onCards(random: Random, words: readonly string[]): string[] {
  const everyWord = random.chance(0.15);
  const sign = random.chance(0.9) ? '-' : '+';
  const indent = random.chance(0.3) ? '  ' : '';
  const cards: string[] = [];
  let card = '';
  for (const word of words) {
    const joined = card === '' ? `${indent}${word}` : `${card} ${word}`;
    if (card !== '' && (everyWord || joined.length > 69)) {
      cards.push(`${card} ${sign}`);
      card = `   ${word}`;
    } else {
      card = joined;
    }
  }
  cards.push(card);
  return random.chance(0.1) ? cards.map((one) => one.toLowerCase()) : cards;
}
