import * as vscode from 'vscode';
import 'mocha/mocha.js';

/** Prints each test on a line, and last the counts for the runner. */
class SuiteReporter extends Mocha.reporters.Base {
  private passed = 0;
  private failed = 0;

  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const where = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser page' : 'on the desktop';
    const host = 'process' in globalThis ? 'Node' : 'browser';
    say(`VS Code ${vscode.version} ${where}, extension host: ${host}`);
    runner.on('pass', (test) => {
      this.passed++;
      say(`ok    ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      this.fail(test, error.stack ?? error.message);
    });
    runner.on('pending', (test) => {
      this.fail(test, 'A test that is left out is not a pass.');
    });
    runner.on('end', () => {
      console.log(`suite-result ${JSON.stringify({ passed: this.passed, failed: this.failed })}`);
    });
  }

  private fail(test: Mocha.Runnable, reason: string): void {
    this.failed++;
    say(`FAIL  ${test.fullTitle()}\n${reason}`);
  }
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(`suite: ${line}`);
}

/** The one run of the suite. Importing this module defines `suite`, `test` and their companions for the test files. */
export const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: SuiteReporter, grep: SUITE_GREP });
mocha.suite.emit('pre-require', globalThis, '', mocha);
