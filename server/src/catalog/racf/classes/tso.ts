/** Classes of TSO/E. */
import type { ClassSpec } from '../../types.ts';
import { supplied } from './row.ts';

export const tsoClasses: readonly ClassSpec[] = [
  supplied(
    'ACCTNUM',
    39,
    'allowed',
    'Account numbers that TSO users may log on with; READ. For users with a TSO segment.',
  ),
  supplied(
    'PERFGRP',
    3,
    'allowed',
    'Performance groups that TSO users may log on with; without meaning since WLM goal mode.',
  ),
  supplied(
    'TSOAUTH',
    8,
    'allowed',
    'Rights of TSO users with a TSO segment: ACCT, CONSOLE, JCL, MOUNT, OPER, PARMLIB, RECOVER, TESTAUTH. READ gives the right.',
  ),
  supplied('TSOPROC', 8, 'allowed', 'Logon procedures that TSO users may take, by name; READ.'),
];
