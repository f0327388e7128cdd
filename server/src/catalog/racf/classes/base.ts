/** Names that commands accept in the place of a class, though they are none. */
import type { ClassSpec } from '../../types.ts';
import { base } from './row.ts';

export const namesInPlaceOfClasses: readonly ClassSpec[] = [
  base(
    'DATASET',
    44,
    'disallowed',
    'Data sets. Profiles are made with ADDSD; PERMIT, SEARCH and SETROPTS take the name as a class, and it is the class of PERMIT when none is given.',
  ),
  base(
    'GROUP',
    8,
    'disallowed',
    'Groups. Named in SEARCH and SETROPTS AUDIT, never with RDEFINE: ADDGROUP makes groups.',
    { generics: false },
  ),
  base(
    'USER',
    8,
    'disallowed',
    'Users. Named in CLAUTH, SEARCH and SETROPTS AUDIT, never with RDEFINE: ADDUSER makes users.',
    { generics: false },
  ),
];
