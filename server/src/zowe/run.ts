import type { Esm } from '../catalog/types.ts';
import type { SectionFrame, SymbolTable } from '../deck/types.ts';
import type { Steps } from '../text/steps.ts';
import type { Text } from '../text/text.ts';
import { componentsInUse, framesOf, partOf, type ZowePart, type ZoweSettings, type ZoweSource } from './deck.ts';
import { holeStart, zoweNameSpecs } from './name-ids.ts';
import { esms, grantsZowe, isZoweDeck } from './recognise.ts';

/**
 * What a deck is to Zowe, kept up with its edits: what is found of a product holds until one of its commands comes or goes, or
 * the symbols or holes change that names are taken from.
 */
export class ZoweRun {
  private readonly known = new Map<Esm, { readonly key: string; readonly part: ZowePart }>();
  private readonly grants = new Map<Esm, boolean>();

  private readonly settings: ZoweSettings;

  constructor(settings: ZoweSettings) {
    this.settings = settings;
  }

  /** A command of the product came or went. */
  touch(esm: Esm): void {
    this.known.delete(esm);
    this.grants.delete(esm);
  }

  /** The parts of a deck that is about Zowe, one for each product with a section; none for another deck. */
  *finding(source: ZoweSource): Steps<ZowePart[]> {
    const { check } = this.settings;
    if (check === 'never' || (check === 'auto' && !this.isZoweDeck(source))) return [];
    const components = componentsInUse(this.settings);
    const holes = holesIn(source.text);
    const parts: ZowePart[] = [];
    for (const esm of esms) {
      const frames = framesOf(source.frame, esm);
      if (frames.length === 0) continue;
      const key = holes + keyOf(frames);
      const known = this.known.get(esm);
      const part =
        known?.key === key
          ? { ...known.part, frames }
          : yield* partOf(source, esm, frames, components, check === 'always');
      this.known.set(esm, { key, part });
      parts.push(part);
    }
    return parts;
  }

  private isZoweDeck({ frame, effects }: ZoweSource): boolean {
    return isZoweDeck(frame, effects, (esm) => {
      let grants = this.grants.get(esm);
      if (grants === undefined) this.grants.set(esm, (grants = grantsZowe(effects, esm)));
      return grants;
    });
  }
}

const allHoles = Object.values(zoweNameSpecs).flatMap(({ hole }) => hole ?? []);

/** The holes that names are taken from. */
function holesIn(text: Text): string {
  return text.includes(holeStart) ? allHoles.filter((hole) => text.includes(hole)).join() : '';
}

const allSymbols = Object.values(zoweNameSpecs).flatMap(({ symbols }): readonly string[] => symbols);

/** The symbols of sections that names are taken from. */
function keyOf(frames: readonly SectionFrame[]): string {
  return frames.map(({ symbols }) => allSymbols.map((name) => valueIn(symbols, name)).join('\n')).join('\n\n');
}

/** Signs that no value is, for a symbol whose value nobody knows and for one that there is not. */
function valueIn(symbols: SymbolTable, name: string): string {
  const symbol = symbols.get(name);
  return symbol ? (symbol.value ?? '&') : '&&';
}
