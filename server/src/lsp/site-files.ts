import { readSiteText, type SiteFile, siteFileName } from '../service/index.ts';
import type { Log } from './guard.ts';
import { NotificationType } from './protocol.ts';

/** A site file as it stands in the workspace. */
export interface SiteFileText {
  readonly uri: string;
  readonly text: string;
}

/**
 * From a client that reads the site files itself, since a server in a browser has no files: all there are, at every
 * change of one. Those known at the start come with the initialization options, as `siteFiles`.
 */
export const siteFilesNotification = new NotificationType<{ readonly files: readonly SiteFileText[] }>('esm/siteFiles');

/** Reads a file by its URI; undefined when it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The site files of the workspace: which one counts for a document, and what it says. */
export class SiteFiles {
  /** What the client has sent; undefined for a client that sends none. */
  private sent: readonly SiteFileText[] | undefined;
  /** The site file of each folder that was looked into. */
  private readonly byFolder = new Map<string, Promise<SiteFileText | undefined>>();
  private readonly parsed = new Map<string, { readonly text: string; readonly file: SiteFile }>();

  private readonly read: ReadFile | undefined;
  private readonly log: Log;

  /** @param read undefined where there are no files to read */
  constructor(read: ReadFile | undefined, log: Log) {
    this.read = read;
    this.log = log;
  }

  /** True when site files have to be watched for, as the client does not send them. */
  get readsFiles(): boolean {
    return this.sent === undefined && this.read !== undefined;
  }

  /** Takes over what the client has sent, whatever it is. */
  accept(options: unknown): void {
    if (typeof options !== 'object' || options === null) return;
    const files: unknown = 'siteFiles' in options ? options.siteFiles : 'files' in options ? options.files : undefined;
    if (Array.isArray(files)) this.sent = files.filter(isSiteFile);
  }

  /** Files may have changed. */
  forget(): void {
    this.byFolder.clear();
  }

  /** What the site file nearest to a document says; nothing when there is none. */
  async of(uri: string): Promise<SiteFile> {
    const found = await this.nearest(uri);
    if (!found) return {};
    const known = this.parsed.get(found.uri);
    if (known?.text === found.text) return known.file;
    const { file, problems } = readSiteText(found.text);
    const [first, ...more] = problems;
    if (first !== undefined) {
      const others = more.length > 0 ? ` (and ${more.length} more)` : '';
      this.log(`${found.uri}: ${first}${others}; the rest of the file is used`);
    }
    this.parsed.set(found.uri, { text: found.text, file });
    return file;
  }

  /** The site file in the folder of a document, or in the nearest one above it. */
  async nearest(uri: string): Promise<SiteFileText | undefined> {
    if (this.sent !== undefined) return nearestOf(this.sent, uri);
    if (this.read === undefined || !uri.startsWith('file:')) return undefined;
    for (const folder of foldersAbove(uri)) {
      const found = await this.inFolder(folder, this.read);
      if (found) return found;
    }
    return undefined;
  }

  private inFolder(folder: string, read: ReadFile): Promise<SiteFileText | undefined> {
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      const uri = folder + siteFileName;
      found = read(uri).then(
        (text) => (text === undefined ? undefined : { uri, text }),
        // A file that cannot be read counts as one that is not there, whoever reads it.
        () => undefined,
      );
      this.byFolder.set(folder, found);
    }
    return found;
  }
}

function nearestOf(files: readonly SiteFileText[], uri: string): SiteFileText | undefined {
  const folders = foldersAbove(uri);
  for (const folder of folders) {
    const found = files.find((one) => one.uri === folder + siteFileName);
    if (found) return found;
  }
  // A member of a data set or an unsaved text lies in no folder of the workspace, but on the same system most likely.
  const [only, ...others] = files;
  return others.length === 0 && only && schemeOf(only.uri) !== schemeOf(uri) ? only : undefined;
}

/** The URIs of the folder of a document and of those above it, nearest first, each with its slash at the end. */
function foldersAbove(uri: string): string[] {
  const root = /^[^:]*:(?:\/\/[^/]*)?\//u.exec(uri)?.[0].length ?? uri.length;
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= root - 1 && end > 0; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end + 1));
  }
  return folders;
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

function isSiteFile(value: unknown): value is SiteFileText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
