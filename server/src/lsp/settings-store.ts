import { defaultSettings, type Settings } from '../service/index.ts';
import { failureOf } from '../text/failure.ts';
import type { Log } from './guard.ts';
import { inTime } from './patience.ts';
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
  private readonly renewed: () => void;

  /**
   * @param ask undefined for a client that cannot be asked: then what it has sent holds for all documents
   * @param renewed called when an answer of the client comes so late that documents have been checked without it
   */
  constructor(ask: AskClient | undefined, sites: SiteFiles, log: Log, renewed: () => void = () => undefined) {
    this.ask = ask;
    this.sites = sites;
    this.log = log;
    this.renewed = renewed;
  }

  /** The settings for a document. Never fails: a client that answers with an error, or not in time, has default settings. */
  of(uri: string): Promise<Settings> {
    const known = this.perDocument.get(uri);
    if (known) return known;
    const settings: Promise<Settings> = this.read(uri, () => this.perDocument.get(uri) === settings);
    this.perDocument.set(uri, settings);
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

  /** @param isCurrent false once the settings may be others, or the document is closed */
  private async read(uri: string, isCurrent: () => boolean): Promise<Settings> {
    return this.settingsOf(uri, await this.section(uri, isCurrent));
  }

  private async settingsOf(uri: string, section: unknown): Promise<Settings> {
    try {
      const file = await this.sites.of(uri);
      const { settings, ignored } = readSettings(section, file);
      for (const complaint of ignored) this.complain(`setting ${complaint}; it is ignored`);
      return settings;
    } catch (error) {
      this.complain(`settings failed: ${failureOf(error)}`);
      return defaultSettings;
    }
  }

  private async section(uri: string, isCurrent: () => boolean): Promise<unknown> {
    if (this.ask === undefined) return this.shared;
    try {
      const asked = this.ask(uri);
      const answer = await inTime(asked);
      if (answer) return answer.result;
      this.complain('the client did not answer workspace/configuration in time; using defaults until it does');
      this.takeLate(uri, asked, isCurrent);
      return this.shared;
    } catch {
      this.complain('the client did not answer workspace/configuration; using defaults');
      return this.shared;
    }
  }

  /** Takes over what the client answers at last. */
  private takeLate(uri: string, asked: Promise<unknown>, isCurrent: () => boolean): void {
    const take = async (): Promise<void> => {
      const section = await asked;
      if (!isCurrent()) return;
      this.perDocument.set(uri, this.settingsOf(uri, section));
      this.renewed();
    };
    // A client that answers with an error in the end leaves all as it is.
    take().catch(() => undefined);
  }

  private complain(line: string): void {
    if (this.complained.has(line)) return;
    this.complained.add(line);
    this.log(line);
  }
}
