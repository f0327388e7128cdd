import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import * as service from '../../../../server/src/service/index.ts';
import { SettingsStore } from '../../../../server/src/lsp/settings-store.ts';
import { SiteFiles } from '../../../../server/src/lsp/site-files.ts';
import type { Status } from '../../../../server/src/lsp/status.ts';
import { claim } from '../claim.ts';
import { Places } from './places.ts';
import type { World } from './world.ts';

/** What a document comes to by the language service alone. */
export class Final {
  private readonly places: Places;
  private readonly analysis: service.Analysis;
  private readonly diagnostics: readonly service.Diagnostic[];

  private constructor(text: string, language: string, uri: string, settings: service.Settings) {
    this.places = new Places(text);
    const known = service.languageInEditor(language, uri) ?? service.languageOfText(text);
    this.analysis = service.analyse(text, known, settings);
    this.diagnostics = service.diagnostics(this.analysis);
  }

  static async of(text: string, language: string, uri: string, world: World): Promise<Final> {
    const sites = new SiteFiles(undefined, () => undefined);
    sites.accept({ files: world.sites });
    const settings = new SettingsStore(
      () => Promise.resolve(world.section),
      sites,
      () => undefined,
    );
    return new Final(text, language, uri, await settings.of(uri));
  }

  hasDiagnostics(items: readonly Diagnostic[]): boolean {
    const expected = this.diagnostics.map(({ range, severity, code, message }) => {
      return [this.places.range(range), severities.indexOf(severity) + 1, code, message];
    });
    const found = items.map(({ range, severity, code, message }) => [range, severity, code, message]);
    return isDeepStrictEqual(found, expected);
  }

  claimSymbols(symbols: readonly DocumentSymbol[] | readonly SymbolInformation[]): void {
    const expected = flat(service.outline(this.analysis)).map(({ name, kind, range }) => {
      return [name.trim() === '' ? kind : name, this.places.range(range)];
    });
    const found = flat(symbols as readonly DocumentSymbol[]).map((symbol) => {
      const { location } = symbol as Partial<SymbolInformation>;
      return [symbol.name, location?.range ?? symbol.range];
    });
    claim(
      isDeepStrictEqual(found, expected),
      `symbols:\n${JSON.stringify(found)}\nfresh:\n${JSON.stringify(expected)}`,
    );
  }

  claimColours(data: readonly number[]): void {
    const expected = service.semanticTokens(this.analysis).flatMap(({ range, type }) => {
      const { line, character } = this.places.at(range.start);
      return range.end > range.start ? [[line, character, range.end - range.start, type]] : [];
    });
    const found: unknown[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, characters = 0, length, type = 0] = data.slice(index, index + 4);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      found.push([line, character, length, service.tokenTypes[type]]);
    }
    claim(
      isDeepStrictEqual(found, expected),
      `colours:\n${JSON.stringify(found)}\nfresh:\n${JSON.stringify(expected)}`,
    );
  }

  hasStatus({ commands, errors, warnings }: Status): boolean {
    const number = (severity: service.Severity): number =>
      this.diagnostics.filter((one) => one.severity === severity).length;
    return (
      commands === service.commandCount(this.analysis) && errors === number('error') && warnings === number('warning')
    );
  }

  toString(): string {
    return this.diagnostics.map(({ code, range }) => `${code} ${range.start}-${range.end}`).join(', ');
  }
}

const severities: readonly service.Severity[] = ['error', 'warning', 'information', 'hint'];

/** A tree in the order of the text. */
function flat<T extends { readonly children?: readonly T[] | undefined }>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
}
