/** Value types in words, for hover, completion and signature help. */
import type { NameForm, TextForm, ValueType } from '../catalog/types.ts';

/**
 * A value in a word or two, as it stands in a line of syntax: `class`, `READ | UPDATE`.
 * @param most that many keywords are named at most
 */
export function formOf(of: ValueType, most: number): string {
  switch (of.type) {
    case 'keyword':
      return alternatives(
        of.keywords.map((keyword) => keyword.name),
        most,
      );
    case 'userOrGroup':
      return 'user-or-group';
    case 'profile':
      return 'profile-name';
    case 'member':
      return 'member';
    case 'dataset':
      return "'data.set.name'";
    case 'qualifiers':
      return 'data.set';
    case 'number':
      return numberForm(of);
    case 'hex':
      return 'hex-digits';
    case 'date':
    case 'time':
      return of.form;
    case 'nodeUser':
      return '[node.]userid';
    case 'label':
      return "'label'";
    case 'ring':
      return 'ring-name';
    case 'name':
      return of.what;
    case 'text':
      return of.form === undefined ? "'text'" : textForms[of.form].form;
    case 'any':
      return '...';
    case 'class':
    case 'user':
    case 'group':
    case 'volume':
    case 'secret':
      return of.type;
  }
}

/** A value in a phrase without a full stop: `number, 0 to 255`, `name of a terminal, up to 8 characters`. */
export function describeValueType(of: ValueType): string {
  switch (of.type) {
    case 'keyword':
      return 'one of the words listed';
    case 'class':
      return 'class name';
    case 'user':
      return 'user ID, 1 to 8 characters';
    case 'group':
      return 'group name, 1 to 8 characters, the first no digit';
    case 'userOrGroup':
      return 'user ID or group name, 1 to 8 characters';
    case 'profile':
      return 'profile name, generic characters allowed where the class has generic profiles';
    case 'member':
      return 'member, in the form that the class asks for';
    case 'dataset':
      return 'data set name; in apostrophes, else your prefix is put in front';
    case 'qualifiers':
      return 'first qualifiers of data set names, without apostrophes';
    case 'volume':
      return 'volume serial, 1 to 6 characters';
    case 'number':
      return describeNumber(of);
    case 'hex':
      return counted(of.minDigits, of.maxDigits, 'hexadecimal digits');
    case 'date':
      return of.form === 'mm/dd/yy' ? 'date as mm/dd/yy; the years 71 to 99 are 1971 to 1999' : 'date as yyyy-mm-dd';
    case 'time':
      return times[of.form];
    case 'nodeUser':
      return 'user ID, or user ID of an RRSF node, as [node.]userid';
    case 'label':
      return 'label of a certificate, up to 32 characters; in apostrophes where it has lower case or blanks';
    case 'ring':
      return 'name of a key ring, up to 237 characters; letter case counts';
    case 'name':
      return describeName(of);
    case 'text':
      return describeText(of);
    case 'secret':
      return describeSecret(of);
    case 'any':
      return 'free in form';
  }
}

const nameForms: Readonly<Record<NameForm, string>> = {
  system: 'letters, digits and #, @, $, the first no digit',
  national: 'letters, digits and #, @, $',
  alphanumeric: 'letters and digits',
  letters: 'letters',
  dotted: 'letters, digits, #, @, $ and periods, the first no digit',
  lu: 'perhaps with its network in front, as in NET1.LU1',
};

interface TextFormWords {
  /** In a line of syntax. */
  readonly form: string;
  readonly words: string;
}

const textForms: Readonly<Record<TextForm, TextFormWords>> = {
  dn: { form: "'distinguished-name'", words: 'distinguished name' },
  ip: { form: 'ip-address', words: 'IP address' },
  host: { form: 'host-name', words: 'host name' },
  ipOrHost: { form: 'host-or-ip-address', words: 'host name or IP address' },
  email: { form: "'e-mail-address'", words: 'e-mail address' },
  uri: { form: "'uri'", words: 'URI' },
  ldap: {
    form: "'ldap-url'",
    words: 'LDAP server as a URL, ldap:// or ldaps://',
  },
  uuid: { form: 'uuid', words: 'UUID' },
  tag: { form: 'name:value', words: 'name and value with a colon between them' },
  ownerLabel: {
    form: "'owner/label'",
    words: 'owner and label of a certificate',
  },
  path: { form: '/path', words: 'path of the file system; letter case counts' },
};

const times = {
  'hh:mm:ss': 'time of the day as hh:mm:ss',
  'hhmm:hhmm': 'from and to as hhmm:hhmm; an end before the start is one on the next day',
  hhmm: 'minutes, or hours and two digits of minutes',
} as const;

type Of<T extends ValueType['type']> = Extract<ValueType, { readonly type: T }>;

function numberForm({ min, max, units }: Of<'number'>): string {
  const unit = units ? `{${units.join('|')}}` : '';
  return min !== undefined && max !== undefined ? `${min} to ${max}${unit}` : `number${unit}`;
}

function describeNumber({ min, max, others = [], ranges, units }: Of<'number'>): string {
  return [
    `number${limits(min, max)}`,
    others.length > 0 ? `or ${others.join(', ')}` : '',
    ranges ? 'or a range such as 1:8' : '',
    units ? `with ${units.slice(0, -1).join(', ')} or ${units.at(-1) ?? ''} behind it` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function limits(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `, ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? '' : `, at most ${max}`;
}

function describeName({ what, minLength, maxLength, form, generic }: Of<'name'>): string {
  return [
    what,
    ...(maxLength === undefined ? [] : [counted(minLength, maxLength, 'characters')]),
    ...(form === undefined ? [] : [nameForms[form]]),
    ...(generic ? ['* at the end for the rest'] : []),
  ].join(', ');
}

function describeText({ minLength, maxLength, asis, form }: Of<'text'>): string {
  const words = form === undefined ? 'text' : textForms[form].words;
  return [
    words,
    ...(maxLength === undefined ? [] : [counted(minLength, maxLength, 'characters')]),
    ...(asis && form === undefined ? ['letter case is kept'] : []),
    ...(asis ? [] : ['in apostrophes where it has blanks or lower case']),
  ].join(', ');
}

function describeSecret({ minLength, maxLength, form }: Of<'secret'>): string {
  if (form === 'hex') return `secret, ${counted(minLength, maxLength, 'hexadecimal digits')}`;
  const length = maxLength === undefined ? '' : `, ${counted(minLength, maxLength, 'characters')}`;
  return `${form ?? 'secret'}${length}`;
}

/** `up to 8 characters`, `1 character`, `16 digits`, `8 to 16 characters`. `things` is a plural. */
function counted(min: number | undefined, max: number | undefined, things: string): string {
  if (max === undefined) return min === undefined ? things : `at least ${min} ${things}`;
  if (max === 1) return `1 ${things.replace(/s$/u, '')}`;
  if (min === max) return `${max} ${things}`;
  return min === undefined || min <= 1 ? `up to ${max} ${things}` : `${min} to ${max} ${things}`;
}

function alternatives(names: readonly string[], most: number): string {
  return (names.length > most ? [...names.slice(0, most - 1), '...'] : names).join(' | ');
}
