import type { Settings } from '../service/index.ts';
import type { Log } from './guard.ts';
import { readSettings } from './settings.ts';
import type { SiteFiles } from './site-files.ts';

/** Asks the client for the section `esm` as it holds for one document. */
export type AskClient = (uri: string) => Promise<unknown>;

/** The settings of each document with what its site file says, asked for once and kept until they change. */
export class SettingsStore {
  /** The section `esm` that the client has sent of its own accord. */
  private shared: unknown;
  private readonly perDocument = new Map<string, Promise<Settings>>();
  private readonly complained = new Set<string>();
  private readonly ask: AskClient | undefined;
  private readonly sites: SiteFiles;
  private readonly log: Log;

  /** @param ask undefined for a client that cannot be asked: then what it has sent holds for all documents */
  constructor(ask: AskClient | undefined, sites: SiteFiles, log: Log) {
    this.ask = ask;
    this.sites = sites;
    this.log = log;
  }

  /** The settings for a document. Never fails: a client that answers with an error has default settings. */
  of(uri: string): Promise<Settings> {
    let settings = this.perDocument.get(uri);
    if (settings === undefined) {
      settings = this.read(uri);
      this.perDocument.set(uri, settings);
    }
    return settings;
  }

  /** Takes over what the client has sent: the section `esm` itself, or an object with a member `esm`. */
  accept(sent: unknown): void {
    this.renew();
    if (this.ask !== undefined || typeof sent !== 'object' || sent === null) return;
    this.shared = 'esm' in sent ? sent.esm : sent;
  }

  /** The settings of all documents may be others now. */
  renew(): void {
    this.perDocument.clear();
  }

  /** Drops what is kept for a closed document. */
  forget(uri: string): void {
    this.perDocument.delete(uri);
  }

  private async read(uri: string): Promise<Settings> {
    const [section, file] = await Promise.all([this.section(uri), this.sites.of(uri)]);
    const { settings, ignored } = readSettings(section, file);
    for (const complaint of ignored) this.complain(`setting ${complaint}; it is ignored`);
    return settings;
  }

  private async section(uri: string): Promise<unknown> {
    if (this.ask === undefined) return this.shared;
    try {
      return await this.ask(uri);
    } catch {
      this.complain('the client did not answer workspace/configuration; using defaults');
      return this.shared;
    }
  }

  private complain(line: string): void {
    if (this.complained.has(line)) return;
    this.complained.add(line);
    this.log(line);
  }
}
