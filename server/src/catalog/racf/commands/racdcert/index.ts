/** RACDCERT: certificates, key rings, certificate name filters and PKCS #11 tokens. */
import type { CommandSpec, OperandSpec } from '../../../types.ts';
import { certificates } from './certificates.ts';
import { filters } from './filters.ts';
import { source, type RacdcertFunction } from './function.ts';
import { generation } from './generation.ts';
import { options } from './options.ts';
import { rings } from './rings.ts';
import { tokens } from './tokens.ts';

const functions: readonly RacdcertFunction[] = [...certificates, ...generation, ...rings, ...filters, ...tokens];

/** Names of the functions: one of them is what a RACDCERT command does, LIST when none is given. */
export const racdcertFunctions: readonly string[] = functions.map(({ operand }) => operand.name);

/** The operand, with the functions it may stand beside. */
function withFunctions(option: OperandSpec): OperandSpec {
  const takers = functions.filter(({ takes }) => takes.includes(option.name));
  return { ...option, with: takers.map(({ operand }) => operand.name) };
}

export const racdcert: CommandSpec = {
  name: 'RACDCERT',
  aliases: [],
  doc: 'Manages certificates, key rings, certificate name filters and PKCS #11 tokens. One function keyword and, for most functions, the owner: ID(user), SITE or CERTAUTH. Without an owner your own user ID is meant.',
  positionals: [],
  operands: [...functions.map(({ operand }) => operand), ...options.map(withFunctions)],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/SSLTBW_3.2.0/com.ibm.zos.v3r2.icha400/radcertg.htm',
  source,
};
