/** Records of the setting PROFILE: what RACF keeps in segments of users, groups and other profiles. */
import type { AcfRecordSpec } from '../../types.ts';
import { certificateRecords } from './certificates.ts';
import { productRecords } from './products.ts';
import { unixRecords } from './unix.ts';

export const profileRecords: readonly AcfRecordSpec[] = [...unixRecords, ...certificateRecords, ...productRecords];
