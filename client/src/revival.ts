import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';
import { Restarts } from './restarts.ts';

/** So many messages in a row may go wrong before the server is given up. */
const mostErrors = 3;

/** Starts a server that died again, later each time, and says so. */
export class Revival implements ErrorHandler {
  private readonly restarts: Restarts;
  /** Ends the wait for the next start; there while one is waited for. */
  private wake: (() => void) | undefined;

  /** @param name of the extension, for messages */
  constructor(name: string) {
    this.restarts = new Restarts(name);
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  async closed(): Promise<CloseHandlerResult> {
    const { delay, message } = this.restarts.died(performance.now());
    // The message is shown here, where it can offer the restart; the client only logs it.
    const handled = true;
    if (delay === undefined) {
      void offerRestart(message);
      return { action: CloseAction.DoNotRestart, message, handled };
    }
    void vscode.window.showWarningMessage(message);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, delay);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
    return { action: CloseAction.Restart, message, handled };
  }

  /**
   * The user wants the server started: what was before does not count.
   *
   * @returns whether one was about to be started, which happens now
   */
  hurry(): boolean {
    this.restarts.forget();
    if (this.wake === undefined) return false;
    this.wake();
    return true;
  }
}

async function offerRestart(message: string): Promise<void> {
  const restart = 'Restart';
  if ((await vscode.window.showErrorMessage(message, restart)) === restart) {
    await vscode.commands.executeCommand('esm.restartServer');
  }
}
