/**
 * The language service: everything the editor and the command line ask of a deck. Pure functions over an analysed
 * deck; no connection, no file system, no globals, so that the same code serves Node, the browser and a test.
 */
export { analyse, type Analysis } from './analysis.ts';
export { codeActions } from './code-actions.ts';
export { proposal } from './complete/snippet.ts';
export { complete } from './completion.ts';
export { diagnostics } from './diagnostics.ts';
export { foldingRanges } from './folding.ts';
export { hover } from './hover.ts';
export { definitions, occurrences } from './names.ts';
export { offers } from './offers.ts';
export { outline } from './outline.ts';
export { prepareRename, rename } from './rename.ts';
export { selections } from './selection.ts';
export { semanticTokens } from './semantic-tokens.ts';
export { signature } from './signature.ts';
export * from './types.ts';
