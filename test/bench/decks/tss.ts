import { dataSetName, departments, groupName, resourceName, userName } from './names.ts';
import type { Random } from './random.ts';

const classes = ['IBMFAC', 'OPERCMDS', 'JESSPOOL', 'SERVAUTH'] as const;
const levels = ['READ', 'READ', 'UPDATE', 'ALL', 'CONTROL', 'NONE'] as const;

/** A deck of Top Secret commands with that many lines. */
export function tssDeck(random: Random, lines: number, principal = userName): string {
  const cards = owners();
  for (let serial = 0; cards.length < lines; serial++) {
    const user = principal(random, serial);
    const made = command(random, serial, user);
    cards.push(...(random.chance(0.1) ? made.map((card) => card.toLowerCase()) : made));
  }
  const [last] = cards.splice(lines - 1);
  return [...cards, last?.endsWith('-') ? '' : last, ''].join('\n');
}

/** Every resource of the deck has an owner before it is permitted. */
function owners(): string[] {
  return departments.flatMap((department) => [
    `TSS ADDTO(DEPT1) DATASET(${department}.)`,
    ...classes.map((name) => `TSS ADDTO(DEPT1) ${name}(${department}.)`),
  ]);
}

function command(random: Random, serial: number, user: string): string[] {
  switch (random.below(10)) {
    case 0:
      return [
        `TSS CREATE(${user}) TYPE(USER) PROTECTED -`,
        `  NAME('PERSON ${serial}') DEPT(${groupName(random)}) FAC(STC,BATCH)`,
      ];
    case 1:
      return [
        `TSS ADDTO(${user}) GROUP(${groupName(random)}) UID(${serial + 1000}) HOME(/u/u${serial}) OMVSPGM(/bin/sh)`,
        'TSS MODIFY(OMVSTABS)',
      ];
    case 2:
      return [`TSS ADD(DEPT1) ${random.pick(classes)}(R${serial}.)`];
    case 3:
      return [
        `TSS ADD(${user}) FAC(STC)`,
        `TSS ADD(STC) PROCNAME(T${serial.toString(36).toUpperCase()}) ACID(${user})`,
      ];
    case 4:
    case 5:
      return [`TSS PERMIT(${user}) DSN(${dataSetName(random, serial)}.) ACCESS(${random.pick(levels)})`];
    case 6:
      return [`/* Request ${serial} of ${user} */`];
    case 7:
      return [`TSS WHOHAS ${random.pick(classes)}(${resourceName(random, serial)})`, ''];
    case 8:
      return [
        `TSS PER(${user}) ${random.pick(classes)}(${resourceName(random, serial)}) -`,
        `   ACCESS(${random.pick(levels)}) ACTION(AUDIT)`,
      ];
    default:
      return [
        `TSS PERMIT(${user}) ${random.pick(classes)}(${resourceName(random, serial)}) ACC(${random.pick(levels)})`,
      ];
  }
}
