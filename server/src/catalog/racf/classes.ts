/** The general resource classes IBM supplies, and the names that commands accept in the place of a class, by name. */
import type { ClassSpec } from '../types.ts';
import { namesInPlaceOfClasses } from './classes/base.ts';
import { cicsClasses } from './classes/cics.ts';
import { cryptographyClasses } from './classes/cryptography.ts';
import { db2Classes } from './classes/db2.ts';
import { imsClasses } from './classes/ims.ts';
import { jesClasses } from './classes/jes.ts';
import { mqClasses } from './classes/mq.ts';
import { networkClasses } from './classes/network.ts';
import { productsClasses } from './classes/products.ts';
import { racfClasses } from './classes/racf.ts';
import { storageClasses } from './classes/storage.ts';
import { systemClasses } from './classes/system.ts';
import { tsoClasses } from './classes/tso.ts';
import { unixClasses } from './classes/unix.ts';
import { vmClasses } from './classes/vm.ts';

export const classes: readonly ClassSpec[] = [
  ...namesInPlaceOfClasses,
  ...cicsClasses,
  ...cryptographyClasses,
  ...db2Classes,
  ...imsClasses,
  ...jesClasses,
  ...mqClasses,
  ...networkClasses,
  ...productsClasses,
  ...racfClasses,
  ...storageClasses,
  ...systemClasses,
  ...tsoClasses,
  ...unixClasses,
  ...vmClasses,
].sort((one, other) => (one.name < other.name ? -1 : 1));
