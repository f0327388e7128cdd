/** What an administrator should look at twice. Top Secret for z/OS r15 Auditor Guide, Security Definitions, and DISA STIG texts. */

export interface RiskyAttribute {
  /** The attribute, as ADDTO and CREATE give it. */
  readonly name: string;
  /** `bypass`: checks are not made; `authority`: more power than a user needs; `review`: right at times. */
  readonly kind: 'bypass' | 'authority' | 'review';
  /** What happens, and what to do instead: whole sentences. */
  readonly what: string;
}

const permitInstead = 'Permit what the ACID needs instead, and keep the attribute for recovery after a disaster.';

export const riskyAttributes: readonly RiskyAttribute[] = [
  { name: 'NODSNCHK', kind: 'bypass', what: `The ACID may do everything with every data set. ${permitInstead}` },
  { name: 'NOVOLCHK', kind: 'bypass', what: `The ACID may use every volume. ${permitInstead}` },
  {
    name: 'NORESCHK',
    kind: 'bypass',
    what: `The ACID may use every resource but data sets and volumes. ${permitInstead}`,
  },
  {
    name: 'NOLCFCHK',
    kind: 'bypass',
    what: `The ACID may use every command and transaction that lists would keep from it. ${permitInstead}`,
  },
  {
    name: 'NOSUBCHK',
    kind: 'bypass',
    what: 'The ACID may submit jobs that run as anybody. Permit ACID() with the names it needs instead.',
  },
  { name: 'NOVMDCHK', kind: 'bypass', what: `The ACID may link every minidisk. ${permitInstead}` },
  {
    name: 'NOSUSPEND',
    kind: 'review',
    what: 'Violations never suspend the ACID, so guessing goes on unhindered. Right for started tasks only.',
  },
  {
    name: 'CONSOLE',
    kind: 'authority',
    what: 'The ACID may change control options and switch protection off with them. Only for few system programmers and administrators.',
  },
  {
    name: 'DUFUPD',
    kind: 'authority',
    what: 'Programs of the ACID may change installation data and fields of others. Only for products that need it.',
  },
  {
    name: 'DUFXTR',
    kind: 'authority',
    what: 'Programs of the ACID may read installation data and fields of others. Only for products that need it.',
  },
  {
    name: 'TRACE',
    kind: 'review',
    what: 'All that the ACID does goes to the security log. Take it away when the fault is found.',
  },
  {
    name: 'NOADSP',
    kind: 'review',
    what: 'New data sets of the ACID are unprotected where z/OS does not ask for every data set.',
  },
  {
    name: 'NOPWCHG',
    kind: 'review',
    what: 'The user cannot change the own password, so an administrator knows it. Right for shared and started-task ACIDs only.',
  },
];

export interface RiskyValue {
  readonly keyword: string;
  /** The value, in upper case. */
  readonly value: string;
  /** The functions with which it matters. */
  readonly functions: readonly string[];
  readonly what: string;
}

const giving = ['CREATE', 'ADDTO', 'REPLACE'];

export const riskyValues: readonly RiskyValue[] = [
  {
    keyword: 'FACILITY',
    value: 'ALL',
    functions: giving,
    what: 'FACILITY(ALL) lets the ACID sign on through every facility, also through those that come later. Name the facilities.',
  },
  {
    keyword: 'PASSWORD',
    value: 'NOPW',
    functions: giving,
    what: 'NOPW lets anybody sign on as the ACID who knows its name. Use PROTECTED for started tasks, a password for people.',
  },
  {
    keyword: 'MODE',
    value: 'DORMANT',
    functions: ['PERMIT'],
    what: 'In mode DORMANT nothing the ACID does is checked. Take the permit away after the migration.',
  },
  {
    keyword: 'MODE',
    value: 'WARN',
    functions: ['PERMIT'],
    what: 'In mode WARN violations of the ACID are let through. Take the permit away after the migration.',
  },
  {
    keyword: 'ACID',
    value: 'BYPASS',
    functions: giving,
    what: 'ACID(BYPASS) in the STC record lets the started task do everything. Give it an ACID with the permits it needs.',
  },
  {
    keyword: 'UID',
    value: '0',
    functions: giving,
    what: 'UID(0) is the superuser of z/OS UNIX. Permit BPX.SUPERUSER or names in UNIXPRIV instead.',
  },
];
