import { dataSetName, groupName, resourceName, userName } from './names.ts';
import { racfAdministration } from './racf-administration.ts';
import { racfUsers } from './racf-users.ts';
import { racfCertificates } from './racf-certificates.ts';
import type { Random } from './random.ts';

/**
 * One command or comment, by its serial number unlike any other of the deck. Words that may stand on further cards; `@`
 * is the one who gets something.
 */
export type Maker = (random: Random, serial: number) => string[];

export const racfClasses = [
  'FACILITY',
  'OPERCMDS',
  'SURROGAT',
  'XFACILIT',
  'JESSPOOL',
  'CSFSERV',
  'APPL',
  'SERVER',
  'SERVAUTH',
  'UNIXPRIV',
  'TSOPROC',
  'MQADMIN',
  'SDSF',
] as const;
const levels = ['READ', 'READ', 'READ', 'UPDATE', 'CONTROL', 'ALTER', 'NONE'] as const;

/** Each as frequent as it stands here. */
const permits: readonly [Maker, ...Maker[]] = [
  permit,
  permit,
  permit,
  permit,
  permitDataSet,
  permitDataSet,
  permitFrom,
  permitDelete,
  conditional,
];
const definitions: readonly [Maker, ...Maker[]] = [define, define, define, started, program, addDataSet, addDataSet];

/** A generated migration deck has most of PERMIT, then of definitions and users; every command there is stands in it. */
const groups: readonly (readonly [share: number, makers: readonly [Maker, ...Maker[]]])[] = [
  [0.4, permits],
  [0.2, definitions],
  [0.16, racfUsers],
  [0.12, racfAdministration],
  [0.04, racfCertificates],
  [0.08, [comment]],
];

/** The share of commands with a fault in them. */
const usualSlips = 0.01;

/**
 * A deck of RACF commands with that many lines, written as people and generators write them.
 * @param slips the share of commands with a fault in them
 */
export function racfDeck(random: Random, lines: number, principal = userName, slips = usualSlips): string {
  const cards: string[] = [];
  for (let serial = 0; cards.length < lines; serial++) {
    const make = random.chance(slips) ? slip : random.pick(groupOf(random));
    const words = make(random, serial).map((word) => word.replace('@', () => principal(random, serial)));
    cards.push(...onCards(random, words));
    if (random.chance(0.03)) cards.push('');
  }
  // The last command may have been cut: a blank card is neutral in its place.
  const [last] = cards.splice(lines - 1);
  return [...cards, last?.trimEnd().endsWith('-') ? '' : last, ''].join('\n');
}

function groupOf(random: Random): readonly [Maker, ...Maker[]] {
  let rest = random.next();
  for (const [share, makers] of groups) {
    rest -= share;
    if (rest < 0) return makers;
  }
  return permits;
}

function permit(random: Random, serial: number): string[] {
  const verb = random.pick(['PERMIT', 'PERMIT', 'PERMIT', 'PE']);
  const access = random.pick(['ACCESS', 'ACCESS', 'ACC', 'AC']);
  return [
    `${verb} ${resourceName(random, serial >> 2)}${random.chance(0.1) ? '.**' : ''}`,
    `CLASS(${random.pick(racfClasses)})`,
    random.chance(0.2) ? `ID(@ ${groupName(random)})` : 'ID(@)',
    `${access}(${random.pick(levels)})`,
  ];
}

function permitDataSet(random: Random, serial: number): string[] {
  return [`PERMIT '${dataSetName(random, serial >> 2)}'`, `ID(@)`, `ACCESS(${random.pick(levels)})`];
}

function permitFrom(random: Random, serial: number): string[] {
  const name = resourceName(random, serial);
  return [`PERMIT ${name}`, 'CLASS(FACILITY)', `FROM(${name}.OLD)`, 'FCLASS(XFACILIT)'];
}

function permitDelete(random: Random, serial: number): string[] {
  return [`PERMIT ${resourceName(random, serial)}`, `CLASS(${random.pick(racfClasses)})`, 'ID(@)', 'DELETE'];
}

function conditional(random: Random, serial: number): string[] {
  return [
    `PERMIT '${dataSetName(random, serial)}'`,
    `ID(@)`,
    'ACCESS(UPDATE)',
    random.chance(0.7) ? `WHEN(PROGRAM(PGM${random.below(5000)}))` : `WHEN(TERMINAL(T${serial.toString(36)}))`,
  ];
}

function define(random: Random, serial: number): string[] {
  return [
    `${random.pick(['RDEFINE', 'RDEFINE', 'RDEF'])} ${random.pick(racfClasses)} ${resourceName(random, serial)}`,
    'UACC(NONE)',
    ...(random.chance(0.4) ? [`OWNER(${groupName(random)})`] : []),
    ...(random.chance(0.3) ? [`DATA('Moved from system ${serial}')`] : []),
    ...(random.chance(0.2) ? ['AUDIT(FAILURES(READ))'] : []),
    ...(random.chance(0.1) ? [`NOTIFY(@)`] : []),
    ...(random.chance(0.1) ? [`APPLDATA('Set ${serial}')`, `LEVEL(${serial % 100})`] : []),
  ];
}

function started(random: Random, serial: number): string[] {
  return [
    `RDEFINE STARTED ${taskName(serial)}.*`,
    `STDATA(USER(@) GROUP(${groupName(random)}) TRUSTED(NO)${random.chance(0.3) ? ' TRACE(YES)' : ''})`,
  ];
}

function program(random: Random, serial: number): string[] {
  return [
    `RDEFINE PROGRAM ${taskName(serial)}`,
    `ADDMEM('${dataSetName(random, serial)}'//NOPADCHK 'SYS1.LINKLIB'/SYSRES/PADCHK)`,
    'UACC(READ)',
  ];
}

function taskName(serial: number): string {
  return `T${serial.toString(36).toUpperCase()}`;
}

function addDataSet(random: Random, serial: number): string[] {
  return [
    `${random.pick(['ADDSD', 'AD'])} '${dataSetName(random, serial)}.**'`,
    'UACC(NONE)',
    ...(random.chance(0.5) ? ['GENERIC'] : [`OWNER(${groupName(random)})`, 'AUDIT(SUCCESS(UPDATE) FAILURES(READ))']),
  ];
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
    [`ADDUSER @`, 'OMVS(UID(70))', `HOME('/u/${serial}')`],
    [`SETROPTS RACLSIT(FACILITY)`, 'REFRESH'],
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
