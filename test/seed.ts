/** Generated input is the same on every run, so that a failure is there again when it is looked for. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261121 });
