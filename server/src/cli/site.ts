import { dirname, join, resolve } from 'node:path';
import { defaultSettings, type Settings } from '../service/index.ts';
import { readSiteText, siteFileName, withSite } from '../service/site.ts';
import { decode } from './encoding.ts';
import { FileError, readBytes, reasonOf } from './files.ts';

/** The command line leaves nothing out: an error that is not shown could not fail a build. */
const base: Settings = { ...defaultSettings, maxProblems: Number.MAX_SAFE_INTEGER };

/** The settings of decks: each by the site file that is nearest to it, unless one is named for all. */
export class SiteSettings {
  private readonly byFolder = new Map<string, Settings>();
  private readonly named: Settings | undefined;
  private readonly complain: (line: string) => void;

  /**
   * Throws what is wrong with the file that the user has named.
   * @param named the site file of all decks
   * @param complain told what of a site file cannot be used
   */
  constructor(named: string | undefined, complain: (line: string) => void) {
    this.complain = complain;
    if (named === undefined) return;
    try {
      this.named = this.read(named, readBytes(named));
    } catch (error) {
      throw new FileError(reasonOf(error), { cause: error });
    }
  }

  /** @param path the deck; its folder counts, and those above it */
  of(path: string): Settings {
    return this.named ?? this.ofFolder(dirname(resolve(path)));
  }

  private ofFolder(folder: string): Settings {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const path = join(folder, siteFileName);
    const settings = this.nearest(path) ?? (above === folder ? withSite(base, {}) : this.ofFolder(above));
    this.byFolder.set(folder, settings);
    return settings;
  }

  /** Undefined when there is no such file. */
  private nearest(path: string): Settings | undefined {
    let bytes: Uint8Array;
    try {
      bytes = readBytes(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      this.complain(`${path}: ${reasonOf(error)}; nothing of it is used`);
      return withSite(base, {});
    }
    return this.read(path, bytes);
  }

  private read(path: string, bytes: Uint8Array): Settings {
    const { file, problems } = readSiteText(decode(bytes).text);
    for (const problem of problems) this.complain(`${path}: ${problem}`);
    return withSite(base, file);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
