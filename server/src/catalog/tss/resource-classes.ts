/** Resource classes of Top Secret. Each is a keyword of ADDTO, PERMIT, REVOKE, WHOHAS and WHOOWNS; sites define more in the RDT. */
import type { TssClassSpec } from '../types.ts';
import { productClasses } from './classes/products.ts';
import { systemClasses } from './classes/system.ts';

export const resourceClasses: readonly TssClassSpec[] = [...systemClasses, ...productClasses];
