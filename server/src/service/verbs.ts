import type { VerbLookup } from '../bind/bind.ts';
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { CommandSpec, Esm } from '../catalog/types.ts';
import { tssCommand } from './understand/tss.ts';

/**
 * Where the verbs of an ESM's section are looked up. TSO commands stand in the sections of RACF and TSS alike; what an
 * ACF2 subcommand means depends on the setting in force, which `understand.ts` knows.
 */
export function lookupFor(esm: Esm): VerbLookup {
  return lookups[esm];
}

const lookups: Readonly<Record<Esm, VerbLookup>> = {
  racf: (verb) => racfCatalog.command(verb) ?? racfCatalog.tsoCommand(verb),
  acf2: () => undefined,
  tss: racfCatalog.tsoCommand,
};

const own: Readonly<Record<Esm, readonly CommandSpec[]>> = {
  racf: racfCatalog.commands,
  acf2: acf2Catalog.commands,
  tss: [tssCommand],
};

/** The commands that may begin a line of an ESM's section: its own, and those of TSO that stand between them. */
export function verbsOf(esm: Esm): { readonly own: readonly CommandSpec[]; readonly tso: readonly CommandSpec[] } {
  return { own: own[esm], tso: esm === 'acf2' ? [] : racfCatalog.tsoCommands.filter(({ name }) => name !== 'TSS') };
}
