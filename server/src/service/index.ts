/**
 * The language service: everything the editor and the command line ask of a deck. Pure functions over an analysed
 * deck; no connection, no file system, no globals, so that the same code serves Node, the browser and a test. The server
 * imports nothing else from here: the extension has this module once, and the servers of both hosts load it.
 */
export { accessMatrix, accessMatrixSteps, type AccessRow } from './access-matrix.ts';
export { analyse, type Analysis, analysing, keptFor } from './analysis.ts';
export type { Kept } from './kept.ts';
export { codeActions, codeActionSteps } from './code-actions.ts';
export { commandCount } from './command-count.ts';
export { proposal } from './complete/snippet.ts';
export { complete } from './completion.ts';
export { type Conversion, type ConversionOffer, conversions, convert, convertSteps } from './convert.ts';
export { languageInEditor, languageOfText } from '../deck/language.ts';
export { diagnostics } from './diagnostics.ts';
export { safeFixes, safeFixSteps } from './fix-all.ts';
export { folding, foldingRanges } from './folding.ts';
export { hover } from './hover.ts';
export { definitions, findingOccurrences, occurrences } from './names.ts';
export { offers } from './offers.ts';
export { outline, outlining } from './outline.ts';
export { ruleIndex, rulePage, rulePageAddress } from './rule-page.ts';
export { prepareRename, rename } from './rename.ts';
export { selections } from './selection.ts';
export { colouring, coloursIn, semanticTokens } from './semantic-tokens.ts';
export { signature } from './signature.ts';
export * from './site.ts';
export * from './types.ts';
export { isProduct } from '../catalog/product-names.ts';
export { isZoweComponent } from '../catalog/zowe-components.ts';
export { newDeckForm, type NewDeckForm, newDeckProblem, newDeckText } from './zowe/new-deck/index.ts';
export { insertRequirements, insertSteps } from './zowe/insertion.ts';
export * from './zowe/report.ts';
