/** Value kinds of the RACF table -> the expressions the catalog files are written with. */

/** Keyword lists with the names they have in racf/values.ts. */
export const keywordLists = {
  'YES|NO': 'yesNo',
  'NO|YES': 'yesNo',
  'NONE|EXECUTE|READ|UPDATE|CONTROL|ALTER': 'universalAccess',
  'NONE|READ|UPDATE|CONTROL|ALTER': 'uaccLevels',
  'USE|CREATE|CONNECT|JOIN': 'groupAuthority',
  'FAILURES|WARNING': 'failuresOrWarning',
  'ACTIVE|INACTIVE': 'activeOrInactive',
  'ALPHA|NUMERIC|NATIONAL|SPECIAL': 'characterKinds',
  'UPPER|ASIS': 'nameCase',
  '0|4|8': 'defaultReturnCodes',
  'ACEE|ALTER|CONTROL|UPDATE|READ|NONE': 'defaultUacc',
  'ALLOWED|DISALLOWED': 'allowedOrNot',
  'ALLOWED|DISALLOWED|REQUIRED': 'raclistSetting',
  'NORMAL|REVERSE|EQUAL': 'macProcessing',
  'CHAR|FLAG|HEX|NUM': 'fieldTypes',
  'ALPHA|ALPHANUM|ANY|NONATABC|NONATNUM|NUMERIC': 'fieldCharacters',
  'ENABLE|DISABLE': 'enableOrDisable',
  'BYANY|BYLIST|BYNONE': 'keyExport',
  'SECUREEXPORT|NOSECUREEXPORT, HANDSHAKE|NOHANDSHAKE': 'asymmetricUse',
  'HS256|HS384|HS512|RS256|RS384|RS512': 'tokenSignatures',
  'NONE|CONV|ALREADYV|PERSISTV|AVPV': 'conversationSecurity',
  'ANYBAD|BADSIGONLY|NEVER': 'loadFailure',
  'ALL|SUCCESS|ANYBAD|BADSIGONLY|NONE': 'signatureAudit',
  'UPPER|MIXED': 'passTicketType',
  'GENERAL|GLOBAL|SPECIFIC': 'netviewControl',
  'FORCE|NOFORCE': 'forceOrNot',
  'NORMAL|ALL|NONE': 'domKinds',
  'NB|ALL|R|I|CE|E|IN': 'messageLevels',
  'SYSTEM|NO': 'systemOrNo',
  'J|M|S|T|X': 'messageForms',
  'JOBNAMES|JOBNAMEST|SESS|SESST|STATUS': 'monitored',
  'GDG|NOGDG GROUP|NOGROUP USER|NOUSER': 'dataSetModelling',
  '0|1': 'kerberosLevels',
  'READ|NONE': 'terminalAccess',
  PROGRAM: 'programControl',
  KDFAES: 'passwordAlgorithm',
  'PERSONAL|SITE|CERTAUTH': 'certificateUsage',
  'CERTDER|CERTB64|PKCS7DER|PKCS7B64|PKCS12DER|PKCS12B64': 'certificateFormats',
  AES: 'packageEncryption',
  RSAPSS: 'signatureScheme',
  'HANDSHAKE|DATAENCRYPT|DOCSIGN|CERTSIGN|KEYAGREE': 'keyUsages',
  'PWSYNC|NOPWSYNC': 'passwordSynchronization',
  'ACTIVE|INACTIVE|RESET': 'writeDown',
  'INMSG|OUTMSG': 'messageQueues',
  'ALL | INTAPE or EXTAPE | INPDSE or EXPDSE | INSEQ or EXSEQ': 'encryptTypes',
  'ALL | INTAPE EXTAPE NOTAPE | INPDSE EXPDSE NOPDSE | INSEQ EXSEQ NOSEQ': 'encryptTypes',
  'ANYDAY|WEEKDAYS|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY': 'days',
  'ANYDAY|WEEKDAYS|day names': 'days',
};

/** Kinds that need more than a pattern: the maker and what follows the name. */
const special = {
  'ANYTIME or hhmm:hhmm': ['one', "name('hhmm:hhmm', 9)", { also: "special({ ANYTIME: 'No limit.' })" }],
  'one(ANYTIME or start:end, hhmm:hhmm)': [
    'one',
    "name('hhmm:hhmm', 9)",
    { also: "special({ ANYTIME: 'No limit.' })" },
  ],
  'E or W and hh[.mm]': ['free'],
  'MASTER or ALL or INFO, or list of CONS|IO|SYS': ['list', 'consoleAuthority'],
  'list of system names, or * or *ALL': [
    'list',
    "name('system', 8)",
    { also: "special({ '*': 'The system of the console.', '*ALL': 'All systems.' })" },
  ],
  'ALL or NONE or list of number(1-128) / n:m ranges': [
    'list',
    'ranges(1, 128)',
    { also: "special({ ALL: 'All routing codes.', NONE: 'No routing code.' })" },
  ],
  'list(number(1-24)) or 0 or 99': ['list', 'number(0, 99)'],
  'list(number(1-64)) or 0 or 1 or 99': ['list', 'number(0, 99)'],
  'number m, mm, hmm or hhmm (hours 0-99, minutes 00-59; 60 minutes allowed when hours are 0)': [
    'one',
    'number(0, 9959)',
  ],
  'number(0-65533 or 99999)': ['one', 'number(0, 99999)'],
  'number(19-56, 128-527 meant for installations; other values only draw a warning)': ['one', 'number(0, 1023)'],
  'number(1-1100 by type)': ['one', 'number(1, 1100)'],
  'hex number': ['one', 'hex()'],
  'number(days)': ['one', 'number()'],
  'string(36, 8-4-4-4-12 hex)': ['one', 'text(36, 36)'],
  'list(member, up to 3)': ['list', "name('member', 8)"],
  'one(PKCS #11 token name 1-32)': ['one', "name('token', 32)"],
  'one-letter token object category (values uncertain)': ['one', "name('category', 1)"],
  'list(leading characters; quotes not used)': ['list', "name('beginning of a name', 44)"],
  '1-8 hex digits': ['one', 'hex(1, 8)'],
  '4 hex digits': ['one', 'hex(4)'],
  '16 hex digits': ['one', 'secret(16, 16)'],
  "one(1-8 chars, or 'X' with up to 16 hex digits)": ['one', 'secret()'],
  'list of ALL|SUCCESS|FAILURES|NONE, each optionally (READ|UPDATE|CONTROL|ALTER)': ['nested', 'auditEvents'],
  'none-or-value(date mm/dd/yy)': ['one', 'date', { optional: 'true' }],
  'DATE(yyyy-mm-dd) TIME(hh:mm:ss)': ['nested', 'moment'],
  "LABEL('1-32 chars, case kept')": ['nested', 'byLabel'],
  "none-or-LABEL('1-32 chars, case kept')": ['nested', 'byLabel', { optional: 'true' }],
  "none-or-(LABEL('..'))": ['nested', 'byLabel', { optional: 'true' }],
  "LABEL('..') or SERIALNUMBER(hex) ISSUERSDN('dn')": ['nested', 'byLabelOrNumber'],
  "none-or-LABEL('..') or SERIALNUMBER(hex) ISSUERSDN('dn')": ['nested', 'byLabelOrNumber', { optional: 'true' }],
  "CERTAUTH|SITE LABEL('..') or LABEL('..')": ['nested', 'signer'],
  'none-or-PKDS(label or *) or TOKEN(name)': ['nested', 'keyPlace', { optional: 'true' }],
  'none-or-label or *': [
    'one',
    "name('label', 64)",
    { optional: 'true', also: "special({ '*': 'The label of the certificate.' })" },
  ],
  'none-or-label': ['one', "name('label', 64)", { optional: 'true' }],
  "NAME('dn or name')": ['nested', 'byName'],
  "NAME('registry')": ['nested', 'byName'],
  'list([node].userid[/password])': ['list', 'secret()'],
  'list([node].userid)': ['list', "name('node.userid')"],
  'list([node|*].[userid|*])': ['list', "name('node.userid')"],
  'flag-or-value': ['free'],
  'criteria-name(value or *)': ['free'],
  'two values: current new': ['list', 'secret(8)'],
  'two quoted-strings: current new': ['list', 'secret(100)'],
  'one or two strings, * for none': ['list', 'text()'],
  'none-or-1..2 quoted-strings': ['list', 'text()', { optional: 'true' }],
  'list(ALWAYS|WARN|FAIL(node.userid))': ['free'],
  'sub-operands SYSTEM|JOBNAME(..) COUNT(n)|RESET': ['free'],
  'sub-operands (installation field names)': ['free'],
  'list(old-volser new-volser pairs)': ['list', 'volume'],
  'list(member; form depends on class)': ['free'],
  'list(member)': ['free'],
  'list(tag-name:value, value may be quoted)': ['free'],
  'list(resource spec)': ['free'],
  'list(role spec)': ['free'],
  'list(role[:access])': ['free'],
  "list('owner/label' ...) or *": ['list', 'text()', { also: 'every' }],
  'list(PKDS label) or *': ['list', "name('label', 64)", { also: 'every' }],
  'number (RSA 512-4096; DSA 512-2048; NISTECC 192|224|256|384|521; BPECC 160|192|224|256|320|384|512)': [
    'one',
    'number(160, 4096)',
  ],
  'number or m:n (1-8)': ['one', 'ranges(1, 8)'],
  'list(position or m:n, 1-8)': ['list', 'ranges(1, 8)'],
  'one(ring-name 1-237, case kept)': ['one', 'asis(237)'],
  'one(ring-name)': ['one', 'asis(237)'],
  'none-or-one(ring-name or *)': ['one', 'asis(237)', { optional: 'true', also: 'every' }],
  'none-or-sub-operands ALL|SECLEVEL(name)|NOSECLEVEL': ['nested', 'eraseOptions', { optional: 'true' }],
  'none-or-sub-operands NOTIFY/OUTPUT': ['nested', 'AUTODIRECT', { optional: 'true' }],
  'sub-operands TOKEN() SEQNUM()': ['nested', 'inToken'],
};

/** What is named, for operands whose value is a plain name. */
const whats = {
  DATAAPPL: 'data application',
  DATACLAS: 'data class',
  MGMTCLAS: 'management class',
  STORCLAS: 'storage class',
  SECLABEL: 'security label',
  SECLEVEL: 'security level',
  ADDCATEGORY: 'security category',
  DELCATEGORY: 'security category',
  CATEGORY: 'security category',
  PROC: 'logon procedure',
  UNIT: 'device type',
  ALTGRP: 'console group',
  CONSNAME: 'console',
  CMDSYS: 'system',
  NGMFVSPN: 'span of views',
  SCRIPTNAME: 'script',
  PARMNAME: 'parameter list',
  MODENAME: 'session mode',
  DATAKEY: 'key label',
  DOMAINS: 'domain',
  JOBNAMES: 'job',
  HOLDCLASS: 'output class',
  JOBCLASS: 'job class',
  MSGCLASS: 'output class',
  SYS: 'output class',
  DEST: 'destination',
  PRIMARY: 'language',
  SECONDARY: 'language',
  LDAPPROF: 'LDAPBIND profile',
  ID: 'first qualifier',
  TPNAME: 'transaction program',
  KEY: 'console key',
  SECLEVELAUDIT: 'security level',
  OPERANDS: 'operand',
  SYSNAME: 'system',
  WDSQUAL: 'qualifier',
};

const secrets = new Set(['PASSWORD', 'PHRASE', 'BINDPW', 'SESSKEY', 'KEYMASKED', 'KEYENCRYPTED', 'SWITCH', 'STATUS']);

/** `16` of `1-16`, and `undefined` where the minimum is 1. */
const lengths = (kind) => {
  const range = kind.match(/\((?:[^()]*? )?(\d+)-(\d+)/);
  if (range) return [range[2], ...(range[1] === '1' || range[1] === '0' ? [] : [range[1]])].join(', ');
  return '';
};

/** How a row is written: [maker, value expression, notes]. `groups` are `operands` that come from other rows. */
export function valueOf(row) {
  const kind = row.value_kind;
  const optional = /^(none|flag)-or-/.test(kind) ? { optional: 'true' } : {};
  const plain = kind.replace(/^none-or-/, '');
  if (kind === 'flag') return ['flag'];
  if (/^(flag-or-|none-or-)?sub-operands( \(one or more.*)?$/.test(kind)) return ['nested', undefined, optional];
  if (special[kind]) return special[kind];
  const enumeration = plain.match(/^enum\((.*)\)$/)?.[1] ?? plain.match(/^list of (.*)$/)?.[1];
  if (enumeration !== undefined) {
    const list = keywordLists[enumeration];
    if (!list) throw new Error(`no keyword list for ${kind}`);
    return [plain.startsWith('list') ? 'list' : 'one', list, optional];
  }
  const many = plain.startsWith('list') ? 'list' : 'one';
  const also = /\bor \*|, \*/.test(plain) ? { also: /class/.test(plain) ? 'allClasses' : 'every' } : {};
  const member = /=MEMBER/.test(plain) ? { also: "special({ '=MEMBER': 'The name of the procedure.' })" } : {};
  const notes = { ...optional, ...also, ...member };
  if (secrets.has(row.operand) && /^(one|quoted-string|string)/.test(plain))
    return [many, `secret(${/9-100/.test(plain) ? '100, 9' : lengths(plain)})`, notes];
  if (/userid or group/.test(plain)) return [many, 'userOrGroup', notes];
  if (/\(userid/.test(plain)) return [many, 'user', notes];
  if (/\(group[ )]/.test(plain)) return [many, 'group', notes];
  if (/member class|grouping class|\(class|DATASET or class/.test(plain)) return [many, 'className', notes];
  if (/volser/.test(plain)) return [many, 'volume', notes];
  if (/\(dsname|request dsname/.test(plain)) return [many, 'dataset', notes];
  if (/\(profile-name/.test(plain))
    return [
      many,
      row.command === 'RDEFINE'
        ? "profile('FCLASS', 'class-name')"
        : row.operand === 'FROM'
          ? "profile('FCLASS')"
          : 'profile()',
      notes,
    ];
  if (/^number\+unit/.test(plain)) return [many, 'amount', notes];
  if (/number\(/.test(plain))
    return [
      many,
      `number(${plain
        .match(/number\((\d+)-(\d+)/)
        .slice(1)
        .join(', ')})`,
      notes,
    ];
  if (/^number/.test(plain)) return [many, 'number()', notes];
  if (/case kept as typed/.test(plain)) return [many, `asis(${lengths(plain)})`, notes];
  if (/^(quoted-string|string)/.test(plain) || /list\(quoted-string/.test(plain))
    return [many, `text(${lengths(plain)})`, notes];
  if (/^(one|list)/.test(plain)) {
    const max = plain
      .match(/(?:1-)?(\d+)(?: char)?[ ,;)]|(\d+)\)/)
      ?.slice(1)
      .find(Boolean);
    const what =
      whats[row.operand.replace(/^(ADD|DEL)(?!CAT)/, '')] ??
      plain.match(/\(([A-Za-z#][\w #,.-]*?)(?: 1-\d+| or \*|[,;]|\))/)?.[1] ??
      row.operand.toLowerCase();
    return [many, `name('${what.replace(/-/g, ' ').replace(/ (name|label)$/, ' $1')}'${max ? `, ${max}` : ''})`, notes];
  }
  throw new Error(`unknown value kind: ${kind}`);
}
