/** All RACF commands. */
import type { CommandSpec } from '../../types.ts';
import { permit } from './permit.ts';

export const commands: readonly CommandSpec[] = [permit];
