/** Entry of the language server in a web worker (VS Code for the Web). */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
