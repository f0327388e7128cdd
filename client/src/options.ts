import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { rulePages } from './rule-pages.ts';
import type { Revival } from './revival.ts';
import type { SiteFiles } from './site-files.ts';

/** Also the section of the settings that vscode-languageclient reads `trace.server` from. */
export const clientId = 'esm';
export const clientName = 'ESM Commands';

/** The languages of security decks. Documents of every scheme are served: the server needs no file system. */
export const languages = ['racf', 'acf2', 'tss', 'jcl'] as const;

/** What the client tells the server and takes from it, the same in every host. */
export function clientOptions(sites: SiteFiles, errorHandler: Revival): LanguageClientOptions {
  return {
    initializationOptions: () => ({ rulePages, commands: true, siteFiles: sites.forStart() }),
    documentSelector: languages.map((language) => ({ language })),
    outputChannelName: clientName,
    errorHandler,
    // Trouble shows in the language status item. The user's view is not taken away for it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}
