import type { VerbLookup } from '../bind/bind.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { Esm } from '../catalog/types.ts';

/** Where the verbs of an ESM's section are looked up. TSO commands stand in the sections of RACF and TSS alike. */
export function lookupFor(esm: Esm): VerbLookup {
  return esm === 'racf' ? (verb) => racfCatalog.command(verb) ?? racfCatalog.tsoCommand(verb) : racfCatalog.tsoCommand;
}
