/** One product's permissions in the words of the others. */
import type { BoundCommand } from '../bind/types.ts';
import type { Esm } from '../catalog/types.ts';
import { acf2Grant, inAcf2 } from './acf2.ts';
import { inRacf, racfGrant } from './racf.ts';
import { inTss, tssGrant } from './tss.ts';
import type { Grant, Wording } from './types.ts';

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
