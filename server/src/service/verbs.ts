import { tssCommand } from '../bind/tss.ts';
import { acf2Catalog } from '../catalog/acf2/index.ts';
import { racfCatalog } from '../catalog/racf/index.ts';
import type { CommandSpec, Esm } from '../catalog/types.ts';
import { siteCommand } from '../site/specs.ts';
import type { SiteData } from '../site/types.ts';

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
  const isKnown = (name: string): boolean =>
    racfCatalog.tsoCommand(name) !== undefined || (esm === 'racf' && racfCatalog.command(name) !== undefined);
  const ofSite = [...site.commands].filter((name) => !isKnown(name)).map(siteCommand);
  return { own: own[esm], tso: [...racfCatalog.tsoCommands.filter(({ name }) => name !== 'TSS'), ...ofSite] };
}
