/** Examples of values, as one would write them in the parentheses of an operand. */
import type { TextForm, ValueType } from '../../../server/src/catalog/types.ts';

const textForms: Readonly<Record<TextForm, string>> = {
  dn: "'CN=Server,O=Example,C=US'",
  ip: '192.0.2.1',
  host: "'www.example.com'",
  ipOrHost: "'www.example.com'",
  email: "'admin@example.com'",
  uri: "'https://www.example.com'",
  ldap: "'ldap://ldap.example.com'",
  uuid: '01234567-89ab-cdef-0123-456789abcdef',
  tag: 'NAME:value',
  ownerLabel: "'JSMITH/Server certificate'",
  path: '/u/jsmith',
};

/** An example of a value; undefined where none would help. */
export function exampleOf(of: ValueType): string | undefined {
  switch (of.type) {
    case 'keyword':
      return of.keywords[0]?.name;
    case 'class':
      return 'FACILITY';
    case 'user':
    case 'userOrGroup':
      return 'JSMITH';
    case 'group':
      return 'PAYGRP';
    case 'profile':
    case 'member':
    case 'any':
    case 'secret':
      return undefined;
    case 'dataset':
      return "'SYS1.LINKLIB'";
    case 'qualifiers':
      return 'SYS1';
    case 'volume':
      return 'VOL001';
    case 'number':
      return numberExample(of);
    case 'hex':
      return '1A2B3C4D5E6F7081'.slice(0, Math.min(Math.max(of.minDigits ?? 4, 1), 16));
    case 'date':
      return of.form === 'mm/dd/yy' ? '12/31/30' : '2030-12-31';
    case 'time':
      return { 'hh:mm:ss': '14:30:00', 'hhmm:hhmm': '0800:1700', hhmm: '30' }[of.form];
    case 'nodeUser':
      return 'NODE1.JSMITH';
    case 'label':
      return "'Server certificate'";
    case 'ring':
      return 'ServerRing';
    case 'name':
      return undefined;
    case 'text':
      return of.form && textForms[of.form];
  }
}

function numberExample({ min, max, ranges, units }: Extract<ValueType, { readonly type: 'number' }>): string {
  const number = Math.max(min ?? 1, Math.min(1, max ?? 1));
  return `${number}${ranges ? `:${Math.min(number + 7, max ?? number)}` : ''}${units?.[0] ?? ''}`;
}
