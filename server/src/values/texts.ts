/** Text with a length, or of a form that others have defined: addresses, names of directories, UUIDs. */
import type { TextForm, ValueType } from '../catalog/types.ts';
import { checkLength } from './lengths.ts';
import { likely, type ValueProblem } from './types.ts';

/** What is wrong with a text. */
export function checkText(value: string, of: Extract<ValueType, { readonly type: 'text' }>): ValueProblem | undefined {
  const length = checkLength(value, of);
  if (length || of.form === undefined || value === '') return length;
  const reason = wrongForm(value, of.form);
  return reason === undefined ? undefined : likely('malformed', reason);
}

function wrongForm(value: string, form: TextForm): string | undefined {
  return forms[form].test(value) ? undefined : words[form];
}

/** Generous: only what can be nothing of the kind is told. */
const forms: Readonly<Record<TextForm, RegExp>> = {
  dn: /=/u,
  ip: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)$/u,
  host: /^[A-Za-z0-9*_.-]+$/u,
  ipOrHost: /^[A-Za-z0-9*_.:-]+$/u,
  email: /^[^@\s]+@[^@\s]+$/u,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:/u,
  ldap: /^ldaps?:\/\//iu,
  uuid: /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/u,
  tag: /^[^:]+:/u,
  ownerLabel: /^[^/]+\/./u,
  path: /^\//u,
};

const words: Readonly<Record<TextForm, string>> = {
  dn: 'a distinguished name has parts such as CN=name',
  ip: 'it is no IP address',
  host: 'it has characters that no host name has',
  ipOrHost: 'it is neither an IP address nor a host name',
  email: 'an e-mail address has one @ with something on both sides',
  uri: 'a URI begins with a scheme such as https:',
  ldap: 'the address of an LDAP server begins with ldap:// or ldaps://',
  uuid: 'a UUID has 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between them',
  tag: 'a colon is missing between name and value',
  ownerLabel: 'a slash is missing between owner and label',
  path: 'a path begins with a slash',
};
