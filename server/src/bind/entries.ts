import { acf2Catalog } from '../catalog/acf2/index.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { CommandSpec, Esm } from '../catalog/types.ts';
import { extendsLanguage, siteCommand, withSite } from '../site/specs.ts';
import type { SiteData } from '../site/types.ts';
import { acf2Entry } from './acf2.ts';
import { tssCommand, tssEntry } from './tss.ts';
import type { EntryLookup } from './types.ts';

/**
 * Where the commands of an ESM's section are looked up: by the verb in RACF, by the function in Top Secret, by the verb and the
 * setting in force in ACF2. TSO commands, and those that the site has named, may stand between them.
 */
export function entriesFor(esm: Esm, site: SiteData): EntryLookup {
  if (!extendsLanguage(site, esm)) return lookups[esm];
  let ofSite = siteLookups.get(site);
  if (!ofSite) {
    ofSite = { racf: extended('racf', site), acf2: extended('acf2', site), tss: extended('tss', site) };
    siteLookups.set(site, ofSite);
  }
  return ofSite[esm];
}

/** A description of a site is read once, and asked for with every command. */
const siteLookups = new WeakMap<SiteData, Readonly<Record<Esm, EntryLookup>>>();

/** The look-up of a product with what the site has added to its language. */
function extended(esm: Esm, site: SiteData): EntryLookup {
  const made = new Map<CommandSpec, CommandSpec>();
  const commands = new Map([...site.commands].map((name) => [name, siteCommand(name)]));
  return (head) => {
    const known = lookups[esm](head);
    if (!known) return commands.get(head.verb.toUpperCase());
    let spec = made.get(known);
    if (!spec) made.set(known, (spec = withSite(esm, known, site)));
    return spec;
  };
}

const lookups: Readonly<Record<Esm, EntryLookup>> = {
  racf: ({ verb }) => (verb === '' ? undefined : (racfCatalog.command(verb) ?? racfCatalog.tsoCommand(verb))),
  acf2: (head) => {
    const entry = acf2Entry(head);
    if (entry || head.text.form !== 'command') return entry;
    return acf2Catalog.tsoCommand(head.verb) ?? racfCatalog.tsoCommand(head.verb);
  },
  tss: (head) => (head.verb.toUpperCase() === tssCommand.name ? tssEntry(head) : racfCatalog.tsoCommand(head.verb)),
};
