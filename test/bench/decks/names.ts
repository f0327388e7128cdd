/** Names as sites choose them, numbered so that a deck of any size has enough different ones. */
import type { Random } from './random.ts';

export const departments = ['PAY', 'HR', 'OPS', 'SYS', 'DEV', 'AUD', 'CIC', 'DB2', 'NET', 'WEB', 'STC', 'TST'] as const;
const words = ['MASTER', 'DAILY', 'INPUT', 'REPORT', 'LOAD', 'SOURCE', 'CNTL', 'ARCHIVE', 'CONFIG', 'TRACE'] as const;

export function userName(random: Random, serial: number): string {
  return `${random.pick(departments)}${serial.toString(36).toUpperCase().padStart(5, '0')}`.slice(0, 8);
}

export function groupName(random: Random): string {
  return `${random.pick(departments)}GRP${random.below(99)}`;
}

export function dataSetName(random: Random, serial: number): string {
  return `${random.pick(departments)}.${random.pick(words)}.D${serial}`;
}

export function resourceName(random: Random, serial: number): string {
  return `${random.pick(departments)}.${random.pick(words)}.R${serial}`;
}
