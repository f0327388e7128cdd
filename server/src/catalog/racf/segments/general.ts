/**
 * Segments of general resource profiles: what RDEFINE and RALTER take in their parentheses. What a segment as a whole is
 * for is in places.ts.
 */
import {
  asis,
  className,
  docs,
  group,
  hex,
  keywords,
  name,
  number,
  operandsOf,
  secret,
  secretHex,
  special,
  text,
  timeRange,
  user,
} from '../../build.ts';
import { distinguishedName, jobName, keyLabel, ldapServer, systemName, token } from '../names.ts';
import { encryption } from '../segments/encryption.ts';
import {
  allowedOrNot,
  asymmetricUse,
  characterKinds,
  conversationSecurity,
  days,
  defaultReturnCodes,
  defaultUacc,
  every,
  fieldCharacters,
  fieldTypes,
  keyExport,
  loadFailure,
  macProcessing,
  nameCase,
  passTicketType,
  raclistSetting,
  signatureAudit,
  tokenSignatures,
} from '../values.ts';
import type { OperandSpec } from '../../types.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, RDEFINE and RALTER');
const { flag, one, list, nested } = operandsOf(source, 'knowledge');

/** YES or NO, each with what it does. */
const choice = (yes: string, no: string): ReturnType<typeof keywords> => keywords({ YES: yes, NO: no });

export const cfdef: readonly OperandSpec[] = [
  one(
    'TYPE',
    fieldTypes,
    'The kind of data the field holds. Decides what the other operands may be and their defaults. It cannot be changed later: the field must be deleted and defined again.',
    { default: 'CHAR' },
  ),
  one(
    'ACEE',
    choice(
      'The value is put into the ACEE, where programs find it without reading the database.',
      'The value is only in the database.',
    ),
    'Whether the value of the field is copied into the ACEE when the user logs on. Makes the ACEE larger for everybody who has the field, so only for fields that programs ask for often.',
    { sure: 'doubtful' },
  ),
  one(
    'FIRST',
    fieldCharacters,
    'What the first character of a value may be. Left out, it follows from TYPE; for TYPE(NUM) it must be NUMERIC.',
    { default: 'by TYPE' },
  ),
  one(
    'HELP',
    text(255),
    'The text that prompting and panels show about the field. Say what belongs in it and in which form.',
  ),
  one(
    'LISTHEAD',
    text(40),
    'The heading in front of the value in the output of LISTUSER, LISTGRP, LISTDSD and RLIST. Mostly ends with `=`.',
  ),
  one(
    'MAXLENGTH',
    number(1, 1100),
    'The most characters a value may have: up to 1100 for CHAR, 512 for HEX, 10 for NUM, 3 for FLAG. For TYPE(NUM) look at MAXVALUE too when you change it: it may have got its default from the old length.',
    { default: 'by TYPE', sure: 'doubtful' },
  ),
  one(
    'MAXVALUE',
    number(0, 2147483647),
    'The greatest number that may be given, for TYPE(NUM). Not below MINVALUE, and not longer than MAXLENGTH.',
  ),
  one('MINVALUE', number(0, 2147483647), 'The smallest number that may be given, for TYPE(NUM). Not above MAXVALUE.'),
  one(
    'MIXED',
    choice('Lower case is kept.', 'Letters are folded to upper case.'),
    'Whether lower-case letters in a value stay, for TYPE(CHAR) and FIRST or OTHER that allow letters. Values that are already stored do not change.',
    { default: 'NO' },
  ),
  one(
    'OTHER',
    fieldCharacters,
    'What the characters after the first may be. Left out, it follows from TYPE; for TYPE(NUM) it must be NUMERIC.',
    { default: 'by TYPE' },
  ),
  one(
    'VALREXX',
    systemName('REXX exec'),
    'A REXX exec that RACF calls to check each new value, for rules that length and characters cannot express. It must be in the data set that System REXX searches on every system that runs the command.',
    { sure: 'doubtful' },
  ),
];

export const cdtinfo: readonly OperandSpec[] = [
  one(
    'CASE',
    nameCase,
    'Whether profile names keep lower case. ASIS for products that ask for names in lower case; then administrators must type them exactly. Cannot be changed sensibly once profiles exist.',
    { default: 'UPPER' },
  ),
  one(
    'DEFAULTRC',
    defaultReturnCodes,
    'What RACF answers when no profile covers a resource: 0 lets everybody in, 4 leaves it to the program that asked, 8 refuses. With 8, activating the class locks out everybody until profiles are there.',
    { default: '4' },
  ),
  one(
    'DEFAULTUACC',
    defaultUacc,
    'The UACC of profiles that are defined without one. NONE is the safe choice; with ACEE it depends on who runs RDEFINE.',
    { default: 'NONE' },
  ),
  list(
    'FIRST',
    characterKinds,
    'What the first character of a profile name may be. Names that begin with a digit need NUMERIC here.',
    { default: 'ALPHA NATIONAL' },
  ),
  one(
    'GENERIC',
    allowedOrNot,
    'Whether SETROPTS GENERIC and GENCMD take the class. All classes with the same POSIT number must agree.',
    { default: 'ALLOWED' },
  ),
  one(
    'GENLIST',
    allowedOrNot,
    'Whether SETROPTS GENLIST takes the class, which keeps only its generic profiles in common storage. RACLIST is the better choice nearly always.',
    { default: 'DISALLOWED' },
  ),
  one(
    'GROUP',
    className,
    'The grouping class of this class, in whose profiles ADDMEM names resources of this one. Define both, each naming the other: this one with GROUP, the grouping class with MEMBER. Both must be dynamic.',
    { excludes: ['MEMBER'], sure: 'docs' },
  ),
  one(
    'KEYQUALIFIERS',
    number(0, 123),
    'How many qualifiers at the start of a name have no generic characters in any profile. RACF then compares only profiles that begin alike: quicker where thousands of generic profiles share no first qualifier. Profiles with generic characters in these qualifiers are refused.',
    { default: '0' },
  ),
  one(
    'MACPROCESSING',
    macProcessing,
    'How security labels are compared while class SECLABEL is active. NORMAL for nearly every class; EQUAL where data flows both ways.',
    { default: 'NORMAL' },
  ),
  one(
    'MAXLENGTH',
    number(1, 246),
    'The longest profile name. Only 8 when it is left out, too short for most resource names; it may be raised later, but not lowered below the names that exist.',
    { default: '8' },
  ),
  one(
    'MAXLENX',
    number(1, 246),
    'The longest resource name that programs may ask for with ENTITYX and that commands then take. Not less than MAXLENGTH.',
    { default: 'MAXLENGTH' },
  ),
  one(
    'MEMBER',
    className,
    'The class whose resources profiles of this grouping class name with ADDMEM. Makes this a grouping class: it has no generic profiles, and RACLIST is done for the member class. Both must be dynamic.',
    { excludes: ['GROUP'], sure: 'docs' },
  ),
  one(
    'OPERATIONS',
    choice(
      'OPERATIONS users get in where no entry says otherwise.',
      'OPERATIONS gives nothing here: the usual choice.',
    ),
    'Whether the attribute OPERATIONS counts when RACF checks access in the class.',
    { default: 'NO' },
  ),
  list(
    'OTHER',
    characterKinds,
    'What the characters after the first may be. SPECIAL must be among them when names have periods, and NUMERIC when they have digits: forgotten, RDEFINE refuses nearly every name.',
    { default: 'ALPHA NATIONAL' },
  ),
  one(
    'POSIT',
    number(0, 1023),
    'The number that ties classes together: SETROPTS CLASSACT, AUDIT, STATISTICS, GENERIC and so on act on all classes with the same number. 19 to 56 and 128 to 527 are for installations; others draw a warning, as IBM may use them. Without POSIT the class is not built.',
    { sure: 'docs' },
  ),
  one(
    'PROFILESALLOWED',
    choice('Profiles can be defined.', 'No profiles: the class only steers logging or a switch.'),
    'Whether RDEFINE may define profiles in the class. NO for a class that is only looked at whether it is active.',
    { default: 'YES' },
  ),
  one(
    'RACLIST',
    raclistSetting,
    'Whether SETROPTS RACLIST may or must load the class into storage. Programs that ask with REQUEST=FASTAUTH need it loaded: ALLOWED or REQUIRED then. With DISALLOWED, the default, SETROPTS RACLIST refuses the class.',
    { default: 'DISALLOWED' },
  ),
  one(
    'SECLABELSREQUIRED',
    choice('Every profile needs a security label.', 'Profiles may be without a security label.'),
    'Whether profiles of the class need a security label while SETROPTS MLACTIVE is on.',
    { default: 'NO' },
  ),
  one(
    'SIGNAL',
    choice('Listeners of ENF are told.', 'Nobody is told.'),
    'Whether an ENF signal tells programs that SETROPTS RACLIST loaded, refreshed or dropped the class, so that they can throw away what they remember.',
    { default: 'NO' },
  ),
];

export const dlfdata: readonly OperandSpec[] = [
  one(
    'RETAIN',
    choice('The object stays until somebody removes it.', 'The object goes when nobody uses it.'),
    'Whether the copy of the data set stays in storage when no job uses it. YES for data read by many jobs one after another.',
    { default: 'NO' },
  ),
  list(
    'JOBNAMES',
    jobName,
    'The jobs that may use the copy. An asterisk at the end stands for the rest of a name, alone for all jobs.',
  ),
];

export const eim: readonly OperandSpec[] = [
  one(
    'DOMAINDN',
    text(1023),
    'The distinguished name of the EIM domain, such as `ibm-eimDomainName=My Domain,o=mycompany,c=US`. In apostrophes; letter case stays.',
  ),
  one(
    'OPTIONS',
    keywords({
      ENABLE: 'New connections to the domain may be made.',
      DISABLE: 'No new connections; those that exist stay.',
    }),
    'Whether programs may make new connections with this profile. DISABLE takes a domain out of use without deleting its definition.',
    { default: 'ENABLE' },
  ),
  one(
    'LOCALREGISTRY',
    text(255),
    'The name this RACF database has as a registry in the EIM domain. In profile IRR.PROXY.DEFAULTS of class FACILITY.',
  ),
  one(
    'KERBREGISTRY',
    text(255),
    'The name the Kerberos registry has in the EIM domain. In profile IRR.PROXY.DEFAULTS of class FACILITY.',
  ),
  one(
    'X509REGISTRY',
    text(255),
    'The name the registry of certificates has in the EIM domain. In profile IRR.PROXY.DEFAULTS of class FACILITY.',
  ),
];

export const icsf: readonly OperandSpec[] = [
  list(
    'ASYMUSAGE',
    asymmetricUse,
    'What an asymmetric key may be used for: HANDSHAKE or NOHANDSHAKE, SECUREEXPORT or NOSECUREEXPORT. Only restricts what the permissions to the key and to the service allow anyway.',
    { default: 'HANDSHAKE SECUREEXPORT' },
  ),
  one(
    'SYMEXPORTABLE',
    keyExport,
    'With which public keys a symmetric key may be exported. BYLIST, with SYMEXPORTCERTS or SYMEXPORTKEYS, keeps a key among known partners.',
    { default: 'BYANY' },
  ),
  list(
    'SYMEXPORTCERTS',
    text(),
    'With SYMEXPORTABLE(BYLIST): the certificates whose public keys may export the key, as `owner/label`, owner a user ID, CERTAUTH or SITE; `*` stands for all of the key ring or token ICSF looks at. In apostrophes when the label has blanks.',
    { also: every },
  ),
  list(
    'SYMEXPORTKEYS',
    keyLabel('PKDS label'),
    'With SYMEXPORTABLE(BYLIST): the labels in the PKDS of the public keys that may export the key; `*` stands for all of the PKDS.',
    { also: every },
  ),
  one(
    'SYMCPACFWRAP',
    choice('The key may be wrapped for CPACF.', 'The key stays in the coprocessor.'),
    'Whether ICSF may wrap the secure symmetric key so that the CPU itself can use it, which is much faster. Keys of encrypted data sets and of z/OS encryption services need YES.',
    { default: 'NO' },
  ),
  one(
    'SYMCPACFRET',
    choice('The wrapped key may be given to an authorized caller.', 'The wrapped key stays with ICSF.'),
    'Whether ICSF gives the wrapped key to an authorized caller. Data set encryption needs YES, besides SYMCPACFWRAP(YES).',
    { default: 'NO' },
  ),
];

export const ictx: readonly OperandSpec[] = [
  one(
    'USEMAP',
    choice('A mapping the application brings along is kept.', 'A mapping the application brings along is ignored.'),
    'Whether the identity cache keeps a RACF user ID that the application gives with the identity.',
    { default: 'YES' },
  ),
  one(
    'DOMAP',
    choice('The cache asks EIM for the RACF user.', 'The cache asks nobody.'),
    'Whether the identity cache looks the RACF user up in EIM when the application gave none.',
    { default: 'NO' },
  ),
  one(
    'MAPREQUIRED',
    choice('Without a RACF user the request fails.', 'Identities without a RACF user are kept too.'),
    'Whether an identity without a RACF user is refused.',
    { default: 'NO' },
  ),
  one(
    'MAPPINGTIMEOUT',
    number(1, 3600),
    'After how many seconds a kept mapping is no longer used. Short values notice changes in EIM sooner and cost more look-ups.',
    { default: '3600' },
  ),
];

export const idtparms: readonly OperandSpec[] = [
  one(
    'SIGTOKEN',
    token,
    'The PKCS #11 token in the TKDS with the key that signs the identity tokens. The user of the server needs no access to it, RACF uses it itself.',
    { sure: 'docs' },
  ),
  one('SIGSEQNUM', hex(1, 8), 'The sequence number of the key object in the token, in hexadecimal, as ICSF shows it.', {
    sure: 'doubtful',
  }),
  one('SIGCAT', name('category', 1), 'The category of the key object in the token, one letter as ICSF shows it.', {
    sure: 'doubtful',
  }),
  one(
    'SIGALG',
    tokenSignatures,
    'The algorithm of the signature. HS algorithms share one secret key between all who sign and check; RS algorithms sign with a private key, so that others can check without being able to sign.',
    { default: 'HS256', sure: 'doubtful' },
  ),
  one(
    'ANYAPPL',
    choice('Every application accepts the token.', 'Only the application the token was made for accepts it.'),
    'Whether a token made for one application is accepted for others too. NO limits the damage of a stolen token.',
    { sure: 'doubtful' },
  ),
  one('IDTTIMEOUT', number(1, 1440), 'After how many minutes a token is no longer accepted.', {
    default: '5',
    sure: 'docs',
  }),
  one(
    'SIGLABELPRIMARY',
    keyLabel('CKDS or PKDS label'),
    'The label in the CKDS or PKDS of the key that signs, for SIGALG with RS algorithms and for keys that are not in a token.',
    { since: 'z/OS 3.1 with OA65299', sure: 'docs' },
  ),
  one(
    'SIGKIDPRIMARY',
    asis(),
    'The key identifier (`kid`) that goes into the token, by which receivers find the key to check it with. Letter case stays.',
    { since: 'z/OS 3.1 with OA65299', sure: 'docs' },
  ),
  one(
    'PROTALLOWED',
    choice('PROTECTED users may have tokens.', 'PROTECTED users get no token.'),
    'Whether RACF makes tokens for users that are PROTECTED, so cannot log on with a password.',
    { sure: 'doubtful' },
  ),
];

export const jes: readonly OperandSpec[] = [
  one(
    'KEYLABEL',
    keyLabel('CKDS label'),
    'The label of the key in the CKDS with which JES2 encrypts the spool data that the profile covers. Every system that reads the spool needs the key.',
  ),
];

const seconds = number(1, 2147483647);

export const kerb: readonly OperandSpec[] = [
  one(
    'CHECKADDRS',
    choice('Tickets are good only from the address they were given to.', 'Addresses in tickets are not looked at.'),
    'Whether the Kerberos server compares the address in a ticket with that of the client. YES makes trouble behind address translation.',
    { sure: 'doubtful' },
  ),
  one(
    'DEFTKTLFE',
    seconds,
    'How many seconds a ticket lives when the client asks for no other time. Only in profile KERBDFLT, together with MAXTKTLFE and MINTKTLFE, and between the two.',
  ),
  nested(
    'ENCRYPT',
    encryption,
    'Which kinds of keys the realm may have. Switch off the old ones (NODES NODES3 NODESD) only when no partner needs them; keys are made anew only with a new password.',
    { default: 'all kinds' },
  ),
  one(
    'KERBNAME',
    text(117),
    'The name of the local realm, for profile KERBDFLT; mostly the name of the domain in upper case. Changing it makes the keys of all users useless until they have new passwords. In apostrophes when it has special characters.',
  ),
  one(
    'MAXTKTLFE',
    seconds,
    'How many seconds a ticket may live at most. Only in profile KERBDFLT; users may have a shorter limit.',
  ),
  one(
    'MINTKTLFE',
    seconds,
    'How many seconds a ticket lives at least. Only in profile KERBDFLT, together with MAXTKTLFE and DEFTKTLFE.',
  ),
  one(
    'PASSWORD',
    secret(),
    'The password from which the key of the realm is made; without one the realm has no key and cannot be used. Two realms that trust each other need the same. Letter case counts. It stands in the clear in the deck, and in ISPLOG when the command is typed under ISPF.',
  ),
];

export const mfpolicy: readonly OperandSpec[] = [
  list(
    'FACTORS',
    name('factor'),
    'The names of the factors, without `FACTOR.`, which a user must give, in this order. Each must be active for the user; a policy without factors cannot be used.',
    { sure: 'doubtful' },
  ),
  one(
    'TOKENTIMEOUT',
    number(1, 86400),
    'How many seconds a token from a passed check may be used to log on in the place of a password.',
    { default: '300' },
  ),
  one(
    'REUSE',
    choice('The token may be used again until it times out.', 'The token is good for one logon.'),
    'Whether a token may be used more than once. YES helps applications that log on in the user’s name several times.',
    { default: 'NO' },
  ),
];

export const proxy: readonly OperandSpec[] = [
  one(
    'LDAPHOST',
    ldapServer,
    'The LDAP server as a URL, `ldap://host:389` or `ldaps://host:636`. In apostrophes; without them it is folded to upper case.',
  ),
  one(
    'BINDDN',
    distinguishedName(1023),
    'The distinguished name to log on to the LDAP server with, such as `cn=Joe Smith,o=mycompany,c=US`. In apostrophes, as it has commas.',
  ),
  one(
    'BINDPW',
    secret(128),
    'The password for BINDDN. Stored so that RACF can give it out in the clear again; encrypted only when profile LDAP.BINDPW.KEY of class KEYSMSTR is defined before. It stands in the clear in the deck, and in ISPLOG when the command is typed under ISPF.',
  ),
];

export const session: readonly OperandSpec[] = [
  one(
    'CONVSEC',
    conversationSecurity,
    'How much about the user the partner must send with a conversation. Wins over what the definition of the LU in VTAM says. ALREADYV trusts the partner to have checked the user: only for partners you control.',
  ),
  one(
    'INTERVAL',
    number(1, 32767),
    'After how many days the session key must be changed. Not more than SETROPTS SESSIONINTERVAL; left out, that one counts.',
  ),
  flag('LOCK', 'Locks the profile: no session between the two LUs can start until RALTER ... SESSION(NOLOCK).'),
  one(
    'SESSKEY',
    secret(),
    "The key both LUs must have: up to 8 characters, or up to 16 hexadecimal digits as X'...'. It stands in the clear in the deck, and in ISPLOG when the command is typed under ISPF.",
  ),
];

export const sigver: readonly OperandSpec[] = [
  one(
    'SIGREQUIRED',
    choice('The program must be signed.', 'Unsigned programs may be loaded.'),
    'Whether a program without a signature counts as bad. What happens to a bad program is up to FAILLOAD: SIGREQUIRED(YES) with FAILLOAD(NEVER) only logs.',
    { default: 'NO' },
  ),
  one(
    'FAILLOAD',
    loadFailure,
    'When a load is refused because of the signature. Start with NEVER and SIGAUDIT to see what would fail.',
    { default: 'NEVER' },
  ),
  one('SIGAUDIT', signatureAudit, 'Which results of the signature check are logged in SMF.', { default: 'NONE' }),
];

export const ssignon: readonly OperandSpec[] = [
  one(
    'KEYMASKED',
    secretHex(16),
    'The DES key of legacy PassTickets, 16 hexadecimal digits, kept masked in the database. Masking hides a key, it does not encrypt it: who can read the database can get the key back. It stands in the clear in the deck; KEYLABEL does not.',
    { excludes: ['KEYENCRYPTED', 'KEYLABEL'], sure: 'docs' },
  ),
  one(
    'KEYENCRYPTED',
    secretHex(16),
    'The DES key of legacy PassTickets, 16 hexadecimal digits, which RACF gives to ICSF to encrypt; ICSF must be running. It stands in the clear in the deck; KEYLABEL does not.',
    { excludes: ['KEYMASKED', 'KEYLABEL'], sure: 'docs' },
  ),
  one(
    'KEYLABEL',
    keyLabel('CKDS label'),
    'The label in the CKDS of the key of legacy PassTickets. The safest of the three: the key itself never appears in a command.',
    { excludes: ['KEYMASKED', 'KEYENCRYPTED'] },
  ),
  one(
    'EPTKEYLABEL',
    keyLabel('CKDS label of an HMAC key'),
    'The label in the CKDS of the HMAC key of enhanced PassTickets, which no known attack on DES concerns. May stand beside a legacy key; then both kinds are accepted while partners change over.',
    { since: 'z/OS 2.5, earlier releases with an APAR' },
  ),
  one(
    'TYPE',
    passTicketType,
    'The characters of enhanced PassTickets. MIXED makes guessing far harder, but needs SETROPTS PASSWORD(MIXEDCASE) and applications that keep lower case.',
    { default: 'UPPER', since: 'z/OS 2.5, earlier releases with an APAR' },
  ),
  one(
    'TIMEOUT',
    number(1, 600),
    'How many seconds an enhanced PassTicket is accepted. Shorter is safer, but the clocks of the systems must then agree better.',
    { default: '60', since: 'z/OS 2.5, earlier releases with an APAR', sure: 'doubtful' },
  ),
  one(
    'REPLAY',
    choice('A PassTicket is good more than once, until it times out.', 'Each PassTicket is good once.'),
    'Whether an enhanced PassTicket may be used again. NO stops anybody who overheard one; YES only for applications that log on with the same ticket several times.',
    { default: 'NO', since: 'z/OS 2.5, earlier releases with an APAR' },
  ),
];

const sameAsMember = special({
  '=MEMBER': 'The name of the member that is started, so of the procedure or job.',
});

export const stdata: readonly OperandSpec[] = [
  one(
    'USER',
    user,
    'The user under which the started task runs; `=MEMBER` takes the member name. It must exist and should be PROTECTED (NOPASSWORD). Without it RACF looks into the old table ICHRIN03 and warns. With =MEMBER in a profile with generic characters name the group in GROUP, else a new procedure may come by the identity of an existing user.',
    { also: sameAsMember, sure: 'docs' },
  ),
  one(
    'GROUP',
    group,
    'The group of the started task; `=MEMBER` takes the member name. The user must be connected to it: RACF checks that when both are named, otherwise only when the task starts. Left out, it is the default group of the user.',
    { also: sameAsMember, sure: 'docs' },
  ),
  one(
    'PRIVILEGED',
    choice('Nearly all checks pass, and nothing is logged.', 'Access is checked as for any user.'),
    'YES passes nearly all checks without any log record, exits included. There is no good reason for it: TRUSTED does the same and can be logged.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'TRACE',
    choice('Message IRR812I names the profile at each start.', 'No message.'),
    'YES makes RACF write IRR812I each time the profile gives a started task its identity: the way to find out which profile matches. Handy on the catch-all profile `**`.',
    { default: 'NO', sure: 'docs' },
  ),
  one(
    'TRUSTED',
    choice(
      'Nearly all checks pass; SETROPTS LOGOPTIONS and UAUDIT can log them.',
      'Access is checked as for any user.',
    ),
    'YES passes nearly all checks. For a few tasks of the system itself, such as JES2, whose documentation asks for it; a server of a product should run with NO and permits.',
    { default: 'NO', sure: 'docs' },
  ),
];

export const svfmr: readonly OperandSpec[] = [
  one('SCRIPTNAME', systemName('script'), 'The member with the script that starts the application.'),
  one('PARMNAME', systemName('parameter list'), 'The member with the parameters of the script.'),
];

export const tme: readonly OperandSpec[] = [
  list('CHILDREN', name('role'), 'Class ROLE: the roles that inherit what this role may.'),
  list('GROUPS', group, 'Class ROLE: the groups whose users have the role.'),
  one('PARENT', name('role'), 'Class ROLE: the role from which this one inherits.'),
  list(
    'RESOURCE',
    text(),
    'Class ROLE: what the role gives, each as `origin-role:class-name:profile-name:authority`, perhaps with a condition behind it.',
  ),
  list('ROLES', text(), 'The roles through which access to this profile is given, each as `role-name:authority`.'),
];

export const when: readonly OperandSpec[] = [
  list(
    'DAYS',
    days,
    'The days on which the terminal may be used, by name; ANYDAY for all, WEEKDAYS for Monday to Friday.',
    {
      default: 'ANYDAY',
    },
  ),
  one(
    'TIME',
    timeRange,
    'From when to when the terminal may be used, as `hhmm:hhmm`; ANYTIME for no limit. An end before the start runs past midnight: `2200:0600`. With DAYS the day is the one on which the time begins.',
    { also: special({ ANYTIME: 'The whole day.' }), default: 'ANYTIME' },
  ),
];
