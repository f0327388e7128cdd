import type { VerbLookup } from '../bind/bind.ts';
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { CommandSpec, Esm } from '../catalog/types.ts';
import { siteCommand, withFields } from '../site/specs.ts';
import type { SiteData } from '../site/types.ts';
import { tssCommand } from './understand/tss.ts';

/**
 * Where the verbs of an ESM's section are looked up. TSO commands stand in the sections of RACF and TSS alike; what an
 * ACF2 subcommand means depends on the setting in force, which `understand.ts` knows.
 */
export function lookupFor(esm: Esm, site: SiteData): VerbLookup {
  if (esm === 'acf2' || (site.fields.size === 0 && site.commands.size === 0)) return lookups[esm];
  let ofSite = siteLookups.get(site);
  if (!ofSite) siteLookups.set(site, (ofSite = { racf: extended('racf', site), tss: extended('tss', site) }));
  return ofSite[esm];
}

/** A description of a site is read once, and asked for with every command. */
const siteLookups = new WeakMap<SiteData, Readonly<Record<'racf' | 'tss', VerbLookup>>>();

/** The look-up of a product with what the site has added to its language. */
function extended(esm: 'racf' | 'tss', site: SiteData): VerbLookup {
  const made = new Map<CommandSpec, CommandSpec>();
  const commands = new Map([...site.commands].map((name) => [name, siteCommand(name)]));
  return (verb) => {
    const known = lookups[esm](verb);
    if (!known) return commands.get(verb.toUpperCase());
    let spec = made.get(known);
    if (!spec) made.set(known, (spec = withFields(known, site)));
    return spec;
  };
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

/** The commands that may begin a line of an ESM's section: its own, and those of TSO and the site that stand between them. */
export function verbsOf(
  esm: Esm,
  site: SiteData,
): { readonly own: readonly CommandSpec[]; readonly tso: readonly CommandSpec[] } {
  if (esm === 'acf2') return { own: own.acf2, tso: [] };
  const ofSite = [...site.commands].filter((name) => !lookups[esm](name)).map(siteCommand);
  return { own: own[esm], tso: [...racfCatalog.tsoCommands.filter(({ name }) => name !== 'TSS'), ...ofSite] };
}
