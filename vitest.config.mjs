// @ts-check
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,scenarios,architecture,lsp,fuzz,mutation,package}/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // A test that ran nothing, or was left out, is not a pass.
    passWithNoTests: false,
    allowOnly: false,
    // Two processes keep a small machine responsive and are as fast there.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
