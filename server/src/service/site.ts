/** What the editor and the command line need to know about site data: reading it, and putting it into the settings. */
import { overruled, readSiteSettings, readSiteText, type ReadSite, merged, siteOf } from '../site/read.ts';
import type { SiteEntry } from '../site/entry.ts';
import { insertEntry, newSiteFile } from '../site/insert.ts';
import { siteFileName, type SiteFile } from '../site/file.ts';
import type { Settings } from './types.ts';

export {
  insertEntry,
  newSiteFile,
  readSiteSettings,
  readSiteText,
  type ReadSite,
  type SiteEntry,
  siteFileName,
  type SiteFile,
};

/**
 * The settings for a deck beside a site file: what the user has set counts before what the file says.
 * @param own the user's part of the site data
 */
export function withSite(settings: Omit<Settings, 'site'>, file: SiteFile, own: SiteFile = {}): Settings {
  const site = siteOf(merged(file, own));
  return { ...settings, rules: overruled(site.rules, settings.rules), site };
}
