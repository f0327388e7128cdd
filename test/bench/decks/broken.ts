import { resourceName, userName } from './names.ts';
import type { Random } from './random.ts';

/** A RACF deck in which every line is wrong in one way or another. */
export function brokenDeck(random: Random, lines: number): string {
  const cards = Array.from({ length: lines }, (_, serial) => mistake(random, serial));
  return `${cards.join('\n')}\n`;
}

function mistake(random: Random, serial: number): string {
  const resource = resourceName(random, serial);
  const user = userName(random, serial);
  switch (random.below(8)) {
    case 0:
      return `PERMIT ${resource} CLASS(FACILITY) ID(${user}) ACCESS(EXECUTE)`;
    case 1:
      return `PERMIT ${resource} CLASS(FACILITY ID(${user}) ACCESS(READ)`;
    case 2:
      return `PERMIT ${resource} CLASS(FACILTY) ID(${user}) ACCESS(REED)`;
    case 3:
      return `PERMTI ${resource} CLASS(FACILITY) ID(${user})`;
    case 4:
      return `RDEFINE FACILITY ${resource} UACC(NONE) OWNR(${user})`;
    case 5:
      return `ADDUSER ${user} NAME('PERSON ${serial} DFLTGRP(SYS1)`;
    case 6:
      return `CONNECT ${user} GROUP(SYS1)) AUTHORITY(USE)`;
    default:
      return `PERMIT CLASS(FACILITY) ${resource} ID(${user}) WHEN(PROGRAM(X)) RESET`;
  }
}
