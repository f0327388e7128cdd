/** All rules there are. */
import executeOutsideDatasetProgram from './racf/execute-outside-dataset-program.ts';
import permitRepeated from './racf/permit-repeated.ts';
import type { Rule } from './types.ts';

export const rules: readonly Rule[] = [executeOutsideDatasetProgram, permitRepeated];
