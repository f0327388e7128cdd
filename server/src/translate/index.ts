/** One product's permissions in the words of the others. */
import type { BoundCommand } from '../bind/types.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { Esm } from '../catalog/types.ts';
import { acf2Grant, inAcf2 } from './acf2.ts';
import type { Context } from './context.ts';
import type { Deed, Reading, Writing } from './deeds.ts';
import { inRacf, racfGrant } from './racf.ts';
import { readAcf2 } from './read/acf2.ts';
import { readRacf } from './read/racf.ts';
import { readTss } from './read/tss.ts';
import { inTss, tssGrant } from './tss.ts';
import type { Grant, Wording } from './types.ts';
import * as acf2 from './write/acf2.ts';
import * as racf from './write/racf.ts';
import * as tss from './write/tss.ts';
import { said } from './write/words.ts';

const readers: Readonly<Record<Esm, (command: BoundCommand) => Grant | undefined>> = {
  racf: racfGrant,
  acf2: acf2Grant,
  tss: tssGrant,
};

const writers: Readonly<Record<Esm, (grant: Grant) => Wording | undefined>> = {
  racf: inRacf,
  acf2: inAcf2,
  tss: inTss,
};

/** What a command permits; undefined for other commands, and where that is not known. */
export function grantOf(command: BoundCommand): Grant | undefined {
  return readers[command.esm](command);
}

/** A grant as a product writes it; undefined where it has no way to. */
export function writtenFor(grant: Grant, esm: Esm): Wording | undefined {
  return writers[esm](grant);
}

const deedReaders: Readonly<Record<Esm, (command: BoundCommand) => Reading | undefined>> = {
  racf: readRacf,
  acf2: readAcf2,
  tss: readTss,
};

/** What a command does, with its names as written; undefined where no other product has something like it. */
export function readingOf(command: BoundCommand): Reading | undefined {
  if (command.broken || command.strays.length > 0) return undefined;
  return deedReaders[command.esm](command);
}

/** A deed as the commands of a product. The context is that of the section it is written into, and is told of it. */
export function writingFor(deed: Deed, esm: Esm, context: Context): Writing {
  if (esm !== 'racf' && 'className' in deed && racfCatalog.classOf(deed.className ?? '')?.grouping === true) {
    return said(
      `${deed.className ?? ''} is a grouping class, of which only RACF knows: its members stand for themselves.`,
    );
  }
  if (deed.kind === 'gone' && deed.of === 'unsaid') {
    const isGroup = context.isGroup(deed.name);
    const { steps, notes } = writingFor({ ...deed, of: isGroup ? 'group' : 'user' }, esm, context);
    const isGuess = !isGroup && !context.isUser(deed.name);
    return { steps, notes: isGuess ? [...notes, `${deed.name} is taken for a user.`] : notes };
  }
  // LIST of Top Secret shows users and groups alike.
  if (deed.kind === 'show' && deed.of === 'user' && context.isGroup(deed.name) && !context.isUser(deed.name)) {
    return writingFor({ ...deed, of: 'group' }, esm, context);
  }
  const writers = { racf: racf.inRacf, acf2: acf2.inAcf2, tss: tss.inTss };
  return writers[esm](deed, context);
}
