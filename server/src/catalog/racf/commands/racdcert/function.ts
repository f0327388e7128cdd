/**
 * What a function of RACDCERT is: its keyword, and the operands that may stand beside it. The operands themselves are in
 * options.ts, where each is described once.
 */
import { docs } from '../../../build.ts';
import type { OperandSpec } from '../../../types.ts';

export interface RacdcertFunction {
  readonly operand: OperandSpec;
  /** Names of the operands that may stand beside it. */
  readonly takes: readonly string[];
}

export const source = docs('z/OS 3.2 RACF Command Language Reference, RACDCERT and its functions');

/** Who owns a certificate. */
export const owners: readonly string[] = ['ID', 'SITE', 'CERTAUTH'];
/** Who owns a certificate name filter. */
export const filterOwners: readonly string[] = ['ID', 'MULTIID'];
/** The trust of a certificate. */
export const trust: readonly string[] = ['TRUST', 'NOTRUST', 'HIGHTRUST'];
/** Where ICSF keeps the key of a certificate that is added. */
export const keyStores: readonly string[] = ['PKDS', 'PCICC', 'ICSF'];
