import { defaultSettings, type Settings } from '../service/index.ts';
import type { Log } from './guard.ts';
import { readSettings } from './settings.ts';

/** Asks the client for the section `esm` as it holds for one document. */
export type AskClient = (uri: string) => Promise<unknown>;

/** The settings of each document, asked for once and kept until they change. */
export class SettingsStore {
  private shared: Settings = defaultSettings;
  private readonly perDocument = new Map<string, Promise<Settings>>();
  private readonly complained = new Set<string>();
  private readonly ask: AskClient | undefined;
  private readonly log: Log;

  /** @param ask undefined for a client that cannot be asked: then what it has sent holds for all documents */
  constructor(ask: AskClient | undefined, log: Log) {
    this.ask = ask;
    this.log = log;
  }

  /** The settings for a document. Never fails: a client that answers with an error has default settings. */
  of(uri: string): Promise<Settings> {
    if (this.ask === undefined) return Promise.resolve(this.shared);
    let settings = this.perDocument.get(uri);
    if (settings === undefined) {
      settings = this.ask(uri).then(
        (section) => this.read(section),
        () => {
          this.complain('the client did not answer workspace/configuration; using defaults');
          return this.shared;
        },
      );
      this.perDocument.set(uri, settings);
    }
    return settings;
  }

  /** Takes over what the client has sent: the section `esm` itself, or an object with a member `esm`. */
  accept(sent: unknown): void {
    this.perDocument.clear();
    if (this.ask !== undefined || typeof sent !== 'object' || sent === null) return;
    this.shared = this.read('esm' in sent ? sent.esm : sent);
  }

  /** Drops what is kept for a closed document. */
  forget(uri: string): void {
    this.perDocument.delete(uri);
  }

  private read(section: unknown): Settings {
    const { settings, ignored } = readSettings(section);
    for (const name of ignored) this.complain(`setting ${name}; it is ignored`);
    return settings;
  }

  private complain(line: string): void {
    if (this.complained.has(line)) return;
    this.complained.add(line);
    this.log(line);
  }
}
