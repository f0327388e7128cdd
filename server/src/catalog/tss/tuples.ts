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

const interval: TuplePart = { what: 'interval in days', of: number(0, 255), optional: true };
const expired: TuplePart = {
  what: 'EXP when it is expired',
  of: keywords({ EXPIRED: 'The user must choose another at the next sign-on.' }),
  optional: true,
};
const hour = (what: string): TuplePart => ({ what, of: number(0, 24) });
const certificate: readonly TuplePart[] = [
  { what: 'owner: an ACID, CERTAUTH or CERTSITE', of: acid },
  { what: 'name of the certificate', of: recordName('certificate') },
];
const limited: readonly TuplePart[] = [
  { what: 'facility', of: facility },
  { what: 'commands or transactions in parentheses', of: { type: 'any' } },
];

/** By keyword: the places in order. Sources are those of the keywords. */
export const tuples: ReadonlyMap<string, readonly TuplePart[]> = new Map<string, readonly TuplePart[]>([
  ['PASSWORD', [{ what: 'password, NOPW or `*`', of: secret(8, 1) }, interval, expired]],
  ['PHRASE', [{ what: 'phrase in apostrophes', of: secret() }, interval, expired]],
  ['TIMES', [hour('from which hour'), hour('to which hour')]],
  [
    'RANGE',
    [
      { what: 'lowest number', of: unixId },
      { what: 'highest number', of: unixId },
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
      { what: 'transaction', of: name('transaction', 8) },
      { what: 'facility', of: facility, optional: true },
    ],
  ],
  [
    'VTHRESH',
    [
      { what: 'number of violations', of: number(0, 254) },
      { what: 'actions', of: { type: 'any' }, optional: true },
    ],
  ],
]);
