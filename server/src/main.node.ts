/** Entry of the language server on Node: the VS Code extension starts it by IPC, other editors by `--stdio`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';

startServer(createConnection(ProposedFeatures.all));
