/** The decks of test/vscode/workspace by name, put in when the suite is bundled. */
declare const WORKSPACE_DECKS: Readonly<Record<string, string>>;

/** Tests whose names contain this text are run; all when it is empty. */
declare const SUITE_GREP: string;

/** The browser build of mocha runs in every extension host. It comes as a global. */
declare module 'mocha/mocha.js';

// What both extension hosts have, and their common types lack.
declare const console: { log(text: string): void };
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Only where Node runs the extensions. */
declare const process:
  { readonly pid: number; readonly platform: string; kill(process: number, signal: string): void } | undefined;
