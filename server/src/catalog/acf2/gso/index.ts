/** Records of the setting CONTROL(GSO): global options of ACF2. */
import type { AcfRecordSpec } from '../../types.ts';
import { passwordRecords } from './passwords.ts';
import { ruleRecords } from './rules.ts';
import { systemRecords } from './system.ts';

export const gsoRecords: readonly AcfRecordSpec[] = [...ruleRecords, ...systemRecords, ...passwordRecords];
