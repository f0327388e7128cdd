import { mocha } from './mocha.ts';
import './access.test.ts';
import './acf2-tss.test.ts';
import './activation.test.ts';
import './convert.test.ts';
import './racf.test.ts';
import './site.test.ts';
import './zowe.test.ts';

/** Called by VS Code. Throws when a test fails, which makes the editor's exit code. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
