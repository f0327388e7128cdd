import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';
import { Pause } from './pause.ts';
import { Restarts } from './restarts.ts';

/** So many messages in a row may go wrong before the server is given up. */
const mostErrors = 3;

/** Starts a server that died again, later each time, and says so. */
export class Revival implements ErrorHandler {
  private readonly restarts: Restarts;
  private readonly waits = new vscode.EventEmitter<void>();
  private readonly pause = new Pause(() => {
    this.waits.fire();
  });

  /** Told when a wait for the next start begins or ends. */
  readonly onWait = this.waits.event;

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
    const goOn = await this.pause.wait(delay);
    return { action: goOn ? CloseAction.Restart : CloseAction.DoNotRestart, message, handled };
  }

  /** True while the server is dead and its next start is waited for. The client counts it as running for so long. */
  get isWaiting(): boolean {
    return this.pause.isOn;
  }

  /**
   * The user wants the server started: what was before does not count.
   *
   * @returns whether one was about to be started, which happens now
   */
  hurry(): boolean {
    this.restarts.forget();
    return this.pause.finish(true);
  }

  /** The extension ends: a server that died stays so. */
  giveUp(): void {
    this.pause.finish(false);
  }
}

async function offerRestart(message: string): Promise<void> {
  const restart = 'Restart';
  if ((await vscode.window.showErrorMessage(message, restart)) === restart) {
    await vscode.commands.executeCommand('esm.restartServer');
  }
}
