/**
 * The language service: everything the editor and the command line ask of a deck. Pure functions over an analysed
 * deck; no connection, no file system, no globals, so that the same code serves Node, the browser and a test.
 */
export { analyse, type Analysis } from './analysis.ts';
export { codeActions } from './code-actions.ts';
export { complete } from './completion.ts';
export { diagnostics } from './diagnostics.ts';
export { foldingRanges } from './folding.ts';
export { hover } from './hover.ts';
export { outline } from './outline.ts';
export { semanticTokens } from './semantic-tokens.ts';
export { readSiteSettings, readSiteText, type ReadSite, type SiteFile, siteFileName, withSite } from './site.ts';
export * from './types.ts';
