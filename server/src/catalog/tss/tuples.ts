/** Keywords whose list is not several values of one sort: each place means something of its own. */
import { keywords, name, number, secret, unixId } from '../build.ts';
import type { ValueType } from '../types.ts';
import { acid, facility, recordName } from './values.ts';

/** One place of such a list. */
export interface TuplePart {
  readonly what: string;
  readonly of: ValueType;
  /** The place may be left out, or empty between commas. */
  readonly optional?: boolean;
}

const interval: TuplePart = { what: 'the interval in days', of: number(0, 255), optional: true };
const expired: TuplePart = {
  what: 'EXP, when it is to be expired',
  of: keywords({ EXPIRED: 'The user must choose another at the next sign-on.' }),
  optional: true,
};
const hour = (what: string): TuplePart => ({ what, of: number(0, 24) });
const certificate: readonly TuplePart[] = [
  { what: 'the owner (an ACID, CERTAUTH or CERTSITE)', of: acid },
  { what: 'the name of the certificate', of: recordName('certificate') },
];
const limited: readonly TuplePart[] = [
  { what: 'the facility', of: facility },
  { what: 'the commands or transactions in parentheses', of: { type: 'any' } },
];

/** By keyword: the places in order. Sources are those of the keywords. */
export const tuples: ReadonlyMap<string, readonly TuplePart[]> = new Map<string, readonly TuplePart[]>([
  ['PASSWORD', [{ what: 'the password, NOPW or an asterisk', of: secret(8, 1) }, interval, expired]],
  ['PHRASE', [{ what: 'the phrase in apostrophes', of: secret() }, interval, expired]],
  ['TIMES', [hour('the first hour'), hour('the last hour')]],
  [
    'RANGE',
    [
      { what: 'the lowest number', of: unixId },
      { what: 'the highest number', of: unixId },
    ],
  ],
  ['RINGDATA', certificate],
  ['SIGNWITH', certificate],
  ['COMMAND', limited],
  ['XCOMMAND', limited],
  ['TRANSACTIONS', limited],
  ['XTRANSACTIONS', limited],
  [
    'SITRAN',
    [
      { what: 'the transaction', of: name('transaction', 8) },
      { what: 'the facility', of: facility, optional: true },
    ],
  ],
  [
    'VTHRESH',
    [
      { what: 'the number of violations', of: number(0, 254) },
      { what: 'the actions', of: { type: 'any' }, optional: true },
    ],
  ],
]);
