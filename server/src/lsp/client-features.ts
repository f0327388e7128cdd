import type { InitializeParams } from 'vscode-languageserver';
import { MarkupKind } from './protocol.ts';

/** What the client at the other end can do, so that no handler reads raw capabilities. */
export interface ClientFeatures {
  /** It asks for diagnostics itself; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** It answers `workspace/configuration`, per document. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** It tells of changed files that the server names. */
  readonly watchesFiles: boolean;
  readonly snippets: boolean;
  /** It shows a remark beside the name of a completion. */
  readonly labelDetails: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Edits can name the version of the document they were made for. */
  readonly versionedEdits: boolean;
  /** Edits can create a file. */
  readonly createsFiles: boolean;
  /** It says which folders are open. */
  readonly workspaceFolders: boolean;
  readonly codeActionLiterals: boolean;
  readonly unnecessaryTag: boolean;
  readonly relatedInformation: boolean;
  /** The URI of the folder with the pages of the rules, when the client has them and can open one. */
  readonly rulePages: string | undefined;
  /** It has the commands of our extension, so that lenses and actions may lead to them. */
  readonly commands: boolean;
  /** The most folding ranges it takes. */
  readonly foldingLimit: number;
  readonly hoverMarkup: MarkupKind;
  readonly completionMarkup: MarkupKind;
  readonly signatureMarkup: MarkupKind;
  /** The parameters of a signature may be told by their place in its label. */
  readonly parameterOffsets: boolean;
}

/** Reads the client's features from its `initialize` request. What it does not mention it cannot do. */
export function clientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = capabilities;
  const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    unnecessaryTag: diagnostics?.tagSupport !== undefined,
    relatedInformation: diagnostics?.relatedInformation === true,
    rulePages: diagnostics?.codeDescriptionSupport === true ? rulePagesOf(initializationOptions) : undefined,
    commands: hasCommands(initializationOptions),
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    hoverMarkup: preferred(textDocument?.hover?.contentFormat),
    completionMarkup: preferred(textDocument?.completion?.completionItem?.documentationFormat),
    signatureMarkup: preferred(textDocument?.signatureHelp?.signatureInformation?.documentationFormat),
    parameterOffsets:
      textDocument?.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport === true,
  };
}

function hasCommands(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'commands' in options && options.commands === true;
}

function rulePagesOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('rulePages' in options)) return undefined;
  return typeof options.rulePages === 'string' ? options.rulePages : undefined;
}

function preferred(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}
