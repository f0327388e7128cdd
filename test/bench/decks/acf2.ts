import { groupName, userName } from './names.ts';
import type { Random } from './random.ts';

const levels = ['R(A)', 'R(A) W(A)', 'R(A) W(L) A(L)', 'R(A) E(A)', 'R(A) W(A) A(A) E(A)'] as const;
const types = ['FAC', 'SAF', 'SUR', 'APL', 'CKC', 'OPR'] as const;

/** A deck of ACF2 subcommands and rule sets with that many lines. */
export function acf2Deck(random: Random, lines: number, principal = userName): string {
  const cards: string[] = ['ACF'];
  for (let serial = 0; cards.length < lines; serial++) cards.push(...part(random, serial, principal));
  return `${cards.slice(0, lines).join('\n')}\n`;
}

type Principal = (random: Random, serial: number) => string;

function part(random: Random, serial: number, principal: Principal): string[] {
  const user = principal(random, serial);
  switch (random.below(8)) {
    case 0:
      return [
        'SET LID',
        `INSERT ${user} NAME(PERSON ${serial}) STC GROUP(${groupName(random)}) -`,
        '  RESTRICT NO-SMC',
      ];
    case 1:
      return [
        'SET PROFILE(USER) DIV(OMVS)',
        `INSERT ${user} UID(${serial + 1000}) HOME(/u/u${serial}) OMVSPGM(/bin/sh)`,
        'F ACF2,REBUILD(USR),CLASS(P)',
      ];
    case 2:
      return ruleSet(random, serial, principal);
    case 3:
      return resourceRules(random, serial, principal);
    case 4:
      return [`* Request ${serial}, ${random.pick(['approved', 'to be reviewed'])}`];
    case 5:
      return addedEntry(random, serial, user);
    case 6:
      return ['set lid', `change ${user.toLowerCase()} name(person ${serial}) phone(${serial})`];
    default:
      return [
        'SET CONTROL(GSO)',
        `INSERT STC.T${serial} LOGONID(${user}) STCID(T${serial.toString(36).toUpperCase()})`,
        'F ACF2,REFRESH(STC)',
        '',
      ];
  }
}

function ruleSet(random: Random, serial: number, principal: Principal): string[] {
  const entries = Array.from({ length: 2 + random.below(8) }, (_, index) => {
    const mask = random.pick(['-', 'MASTER.-', `D${serial}.-`, 'LOAD.****']);
    return `${mask} UID(${principal(random, serial + index)}) ${random.pick(levels)}`;
  });
  return [
    'SET RULE',
    'COMPILE *',
    `$KEY(HLQ${serial})`,
    `%CHANGE ${principal(random, serial)}`,
    ...entries,
    '',
    'STORE',
  ];
}

function addedEntry(random: Random, serial: number, user: string): string[] {
  const type = random.pick(types);
  return [
    `SET RESOURCE(${type})`,
    `RECKEY R${serial} ADD(SERVICE.- UID(${user}) SERVICE(READ) ALLOW)`,
    `F ACF2,REBUILD(${type})`,
  ];
}

function resourceRules(random: Random, serial: number, principal: Principal): string[] {
  const type = random.pick(types);
  return [
    `SET RESOURCE(${type})`,
    'COMPILE *',
    `$KEY(RES${serial}) TYPE(${type})`,
    ` UID(${principal(random, serial)}) SERVICE(READ,UPDATE) ALLOW`,
    ` - UID(${groupName(random)}) PREVENT`,
    '',
    'STORE',
    `F ACF2,REBUILD(${type})`,
  ];
}
