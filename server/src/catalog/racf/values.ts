/** Value keywords that several RACF commands share. */
import { keywords, special } from '../build.ts';

/** The access levels of an access list, lowest first. */
export const accessLevels = keywords({
  NONE: 'No access. The entry of a user with NONE shuts that user out, whatever groups, `ID(*)` and UACC would allow; that of a group does not when another group of the user has more.',
  EXECUTE:
    'May run a program but not read or copy it. Meant for the classes DATASET (program libraries) and PROGRAM; in other classes it gives nothing.',
  READ: 'May read. For many general resources READ simply means that the user is allowed to use the function.',
  UPDATE: 'May read and write, but not create or delete a data set.',
  CONTROL:
    'For VSAM data sets: control-interval access, which goes past normal record checks. For other data sets the same as UPDATE; for general resources the product that asks gives it a meaning.',
  ALTER:
    'Full control: read, write, create, delete, rename. With a discrete profile it also lets the user change the profile and its access list.',
});

/** Access levels where EXECUTE has no place: the UACC of users and connections. */
export const uaccLevels = keywords({
  NONE: 'New profiles get no universal access.',
  READ: 'Everybody may read what new profiles protect.',
  UPDATE: 'Everybody may change what new profiles protect.',
  CONTROL: 'Everybody gets control-interval access to what new profiles protect.',
  ALTER: 'Everybody gets full control of what new profiles protect.',
});

/** UACC of a profile. */
export const universalAccess = keywords({
  NONE: 'No access for anybody who is not on the access list: the safe choice.',
  EXECUTE: 'Everybody may run the program but not copy it. For program libraries and the PROGRAM class only.',
  READ: 'Everybody may read, users without a RACF user ID included.',
  UPDATE: 'Everybody may read and write.',
  CONTROL: 'Everybody gets control-interval access to VSAM data sets, UPDATE to others.',
  ALTER: 'Everybody gets full control.',
});

/** The authority of a user in a group. */
export const groupAuthority = keywords({
  USE: 'May use what the group is permitted to. Enough for nearly everybody.',
  CREATE: 'As USE, and may protect data sets whose names begin with the group name.',
  CONNECT: 'As CREATE, and may connect users to the group.',
  JOIN: 'As CONNECT, and may define new users and subgroups below the group.',
});

/** `*` where a list of classes stands. */
export const allClasses = special({ '*': 'All classes to which the option applies.' });

/** `*` where names stand. */
export const every = special({ '*': 'All.' });

export const days = keywords({
  ANYDAY: 'Every day of the week.',
  WEEKDAYS: 'Monday to Friday.',
  MONDAY: 'Mondays.',
  TUESDAY: 'Tuesdays.',
  WEDNESDAY: 'Wednesdays.',
  THURSDAY: 'Thursdays.',
  FRIDAY: 'Fridays.',
  SATURDAY: 'Saturdays.',
  SUNDAY: 'Sundays.',
});

/** What happens when a check that may only warn fails. */
export const failuresOrWarning = keywords({
  FAILURES: 'Refuses the request.',
  WARNING: 'Lets the request pass with a warning.',
});

export const activeOrInactive = keywords({ ACTIVE: 'Switches the option on.', INACTIVE: 'Switches the option off.' });

// CDTINFO: the definition of a class.

export const characterKinds = keywords({
  ALPHA: 'The letters A to Z.',
  NUMERIC: 'The digits 0 to 9.',
  NATIONAL: 'The characters `#`, `@` and `$`.',
  SPECIAL: 'Every other character, the period included; not blank, comma, parenthesis, semicolon.',
});

export const nameCase = keywords({
  UPPER: 'Profile names are folded to upper case: for nearly every class.',
  ASIS: 'Profile names keep lower case, and must be typed exactly.',
});

export const defaultReturnCodes = keywords({
  0: 'Allow: a resource without a profile is open to all.',
  4: 'No decision: the caller decides what happens without a profile.',
  8: 'Refuse: a resource without a profile is closed to all.',
});

export const defaultUacc = keywords({
  ACEE: 'The UACC of the user who defines the profile, in the group he is connected with.',
  ALTER: 'Everybody gets full control unless UACC says otherwise.',
  CONTROL: 'Everybody gets CONTROL unless UACC says otherwise.',
  UPDATE: 'Everybody gets UPDATE unless UACC says otherwise.',
  READ: 'Everybody gets READ unless UACC says otherwise.',
  NONE: 'Nobody gets access unless UACC says otherwise.',
});

export const allowedOrNot = keywords({
  ALLOWED: 'SETROPTS takes the class.',
  DISALLOWED: 'SETROPTS refuses the class.',
});

export const raclistSetting = keywords({
  ALLOWED: 'The class may be loaded into storage with SETROPTS RACLIST.',
  DISALLOWED: 'The class may not be loaded into storage with SETROPTS RACLIST.',
  REQUIRED: 'The class must be loaded into storage; without that RACF checks nothing in it.',
});

export const macProcessing = keywords({
  NORMAL: 'The label of the user must be at least that of the resource.',
  REVERSE: 'The label of the resource must be at least that of the user.',
  EQUAL: 'Both labels must be equivalent.',
});

// CFDEF: the definition of a custom field.

export const fieldTypes = keywords({
  CHAR: 'Text, up to 1100 characters.',
  FLAG: 'YES or NO.',
  HEX: 'Hexadecimal digits, up to 512.',
  NUM: 'A whole number from 0 to 2147483647.',
});

export const fieldCharacters = keywords({
  ALPHA: 'Letters and `#`, `@`, `$`.',
  ALPHANUM: 'Letters, digits and `#`, `@`, `$`.',
  ANY: 'Any character; for TYPE(CHAR) only.',
  NONATABC: 'Letters only.',
  NONATNUM: 'Letters and digits, no `#`, `@`, `$`.',
  NUMERIC: 'Digits only.',
});

// Other segments of general resources.

export const keyExport = keywords({
  BYANY: 'Any public key the user may use may export the key.',
  BYLIST: 'Only the keys in SYMEXPORTKEYS and SYMEXPORTCERTS may export the key.',
  BYNONE: 'The key never leaves the system under a public key.',
});

export const asymmetricUse = keywords({
  SECUREEXPORT: 'The key may export and import symmetric keys.',
  NOSECUREEXPORT: 'The key may not export and import symmetric keys.',
  HANDSHAKE: 'The key may be used in a handshake.',
  NOHANDSHAKE: 'The key may not be used in a handshake.',
});

export const tokenSignatures = keywords({
  HS256: 'HMAC with SHA-256: one secret key, 32 bytes or more.',
  HS384: 'HMAC with SHA-384: one secret key, 48 bytes or more.',
  HS512: 'HMAC with SHA-512: one secret key, 64 bytes or more.',
  RS256: 'RSA signature with SHA-256. z/OS 3.1 with OA65299.',
  RS384: 'RSA signature with SHA-384. z/OS 3.1 with OA65299.',
  RS512: 'RSA signature with SHA-512. z/OS 3.1 with OA65299.',
});

export const conversationSecurity = keywords({
  NONE: 'Conversations carry no user ID: all work with the rights of the partner LU.',
  CONV: 'Conversations must carry a user ID and password.',
  ALREADYV: 'A user ID is enough: the partner has checked the password.',
  PERSISTV: 'The user signs on once and stays signed on between conversations.',
  AVPV: 'ALREADYV and PERSISTV.',
});

export const loadFailure = keywords({
  ANYBAD:
    'The load fails whenever the signature cannot be shown to be good: wrong, from an unknown signer, or missing though SIGREQUIRED(YES).',
  BADSIGONLY: 'The load fails only when the signature itself is wrong, so when the program was changed.',
  NEVER: 'The load never fails because of the signature; with SIGAUDIT it is logged.',
});

export const signatureAudit = keywords({
  ALL: 'Every check is logged, good or bad.',
  SUCCESS: 'Good signatures are logged.',
  ANYBAD: 'Everything that is not a good signature is logged.',
  BADSIGONLY: 'Only wrong signatures are logged.',
  NONE: 'No check is logged.',
});

export const passTicketType = keywords({
  UPPER: 'Upper-case letters and digits: works with every application.',
  MIXED: 'Lower-case letters and underscore and hyphen too, so far more possible PassTickets.',
});

// Segments of users.

export const netviewControl = keywords({
  GENERAL: 'As SPECIFIC, and resources that are in no span as well.',
  GLOBAL: 'All resources.',
  SPECIFIC: 'Only resources in the spans of the operator.',
});

export const forceOrNot = keywords({
  FORCE: 'The user is signed off when the standby region takes over.',
  NOFORCE: 'The user stays signed on when the standby region takes over.',
});

export const consoleAuthority = keywords({
  MASTER: 'All commands, as at the master console.',
  ALL: 'The system, I/O and console commands.',
  INFO: 'Commands that only inform.',
  CONS: 'Console commands.',
  IO: 'I/O commands.',
  SYS: 'System commands.',
});

export const domKinds = keywords({
  NORMAL: 'The requests to delete messages that concern the console.',
  ALL: 'All requests to delete messages.',
  NONE: 'No request to delete messages.',
});

export const messageLevels = keywords({
  NB: 'No broadcast messages.',
  ALL: 'All messages.',
  R: 'Messages that want a reply.',
  I: 'Messages that want immediate action.',
  CE: 'Messages about critical events.',
  E: 'Messages that want action some time.',
  IN: 'Messages that inform.',
});

export const systemOrNo = keywords({
  SYSTEM: 'Responses are logged as the system says.',
  NO: 'Responses are not logged.',
});

export const messageForms = keywords({
  J: 'With the job number or name.',
  M: 'The text only.',
  S: 'With the system name.',
  T: 'With the time.',
  X: 'Without job and system name.',
});

export const monitored = keywords({
  JOBNAMES: 'Job starts and ends.',
  JOBNAMEST: 'Job starts and ends with the time.',
  SESS: 'TSO sessions.',
  SESST: 'TSO sessions with the time.',
  STATUS: 'Data sets freed with their disposition.',
});

// SETROPTS and others.

export const dataSetModelling = keywords({
  GDG: 'Models the profiles of generation data sets after that of the base name.',
  NOGDG: 'No models for generation data sets.',
  GROUP: 'Uses the MODEL of a group for its new data set profiles.',
  NOGROUP: 'No models for group data sets.',
  USER: 'Uses the MODEL of a user for new data set profiles.',
  NOUSER: 'No models for user data sets.',
});

export const kerberosLevels = keywords({ 0: 'DES only.', 1: 'All encryption types.' });

export const terminalAccess = keywords({
  READ: 'A terminal without a profile may be used by everybody.',
  NONE: 'A terminal without a profile may be used by nobody: can lock everybody out.',
});

export const programControl = keywords({ PROGRAM: 'Program control.' });

export const passwordAlgorithm = keywords({ KDFAES: 'Passwords and phrases are stored with the KDFAES algorithm.' });

export const certificateUsage = keywords({
  PERSONAL: 'As the certificate of a user or server, with its private key.',
  SITE: 'As a site certificate.',
  CERTAUTH: 'As a certificate authority that is trusted.',
});

export const certificateFormats = keywords({
  CERTDER: 'The certificate in binary form.',
  CERTB64: 'The certificate in printable form.',
  PKCS7DER: 'The certificate and its chain in binary form.',
  PKCS7B64: 'The certificate and its chain in printable form.',
  PKCS12DER: 'The certificate, its chain and its private key in binary form.',
  PKCS12B64: 'The certificate, its chain and its private key in printable form.',
});

export const packageEncryption = keywords({ AES: 'The package is encrypted with AES.' });

export const signatureScheme = keywords({ RSAPSS: 'The certificate is signed with RSASSA-PSS.' });

export const keyUsages = keywords({
  HANDSHAKE: 'Identification and key exchange in TLS.',
  DATAENCRYPT: 'Encryption of data.',
  DOCSIGN: 'Signatures that cannot be denied.',
  CERTSIGN: 'Signing certificates and revocation lists.',
  KEYAGREE: 'Key agreement.',
});

export const passwordSynchronization = keywords({
  PWSYNC: 'Password changes are sent both ways.',
  NOPWSYNC: 'Password changes are not sent.',
});

export const writeDown = keywords({
  ACTIVE: 'Switches writing down on.',
  INACTIVE: 'Switches writing down off.',
  RESET: 'Back to the default of the user.',
});

export const messageQueues = keywords({
  INMSG: 'The requests that came in.',
  OUTMSG: 'The requests that wait to be sent.',
});

export const encryptTypes = keywords({
  ALL: 'All kinds of data sets.',
  INTAPE: 'Tape data sets are included.',
  EXTAPE: 'Tape data sets are left out.',
  NOTAPE: 'The word about tape data sets is removed.',
  INPDSE: 'PDSE data sets are included.',
  EXPDSE: 'PDSE data sets are left out.',
  NOPDSE: 'The word about PDSE data sets is removed.',
  INSEQ: 'Sequential data sets are included.',
  EXSEQ: 'Sequential data sets are left out.',
  NOSEQ: 'The word about sequential data sets is removed.',
});
