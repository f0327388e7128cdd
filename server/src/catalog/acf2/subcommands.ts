/** Subcommands of ACF2's ACF command. What INSERT and CHANGE write is in the records. */
import { dataset, keywords, name, number, operandsOf, secret } from '../build.ts';
import type { AcfCommandSpec, OperandSpec } from '../types.ts';
import { documented, known, unsure } from './sources.ts';

const { flag, one, free } = operandsOf(documented);

const subcommand = (
  verb: string,
  doc: string,
  operands: readonly OperandSpec[],
  facts: Partial<Pick<AcfCommandSpec, 'aliases' | 'settings' | 'source'>> = {},
): AcfCommandSpec => ({
  name: verb,
  aliases: [],
  doc,
  positionals: [],
  operands,
  complete: false,
  source: documented,
  ...facts,
});

/** What SET takes: the setting in force for the subcommands that follow. */
const settings = [
  flag('ACF', 'Logonids and data set rules together: the setting one begins with.', { aliases: ['A'] }),
  flag('LID', 'Logonids.', { aliases: ['L'] }),
  flag('RULE', 'Data set rules. `R` without parentheses means RULE.', { aliases: ['R'] }),
  free(
    'RESOURCE',
    'Resource rules of one type, named by three characters: `SET RESOURCE(FAC)`. `R` with parentheses means RESOURCE.',
  ),
  one(
    'CONTROL',
    name('kind of record'),
    'Setting CONTROL: works on records of the kind in parentheses: GSO, CAC, CPF, IMS, MFPOLICY, NET, SMS, DCO, LDS, TSO and others.',
    { aliases: ['C'] },
  ),
  one(
    'PROFILE',
    name('kind of record'),
    'Setting PROFILE: works on records of the kind in parentheses: USER, GROUP, PTKTDATA, APPCLU, DATASET, DLFCLASS, KEYSMSTR, SYSMVIEW and others.',
    { aliases: ['P'] },
  ),
  one(
    'XREF',
    keywords({
      ROL: 'Cross-reference role records (roles and role groups).',
      SGP: 'Source group records.',
      RGP: 'Resource group records.',
    }),
    'Setting XREF: works on records of the kind in parentheses.',
    { aliases: ['X'] },
  ),
  one(
    'ENTRY',
    keywords({ SRC: 'Source entry records (input sources).', SGP: 'Source group entry records (older form).' }),
    'Setting ENTRY: works on records of the kind in parentheses.',
    { aliases: ['E'] },
  ),
  one(
    'FIELD',
    keywords({
      EXP: 'Expression records for record-level protection.',
      REC: 'Record definitions for record-level protection.',
    }),
    'Setting FIELD: works on records of the kind in parentheses.',
    { aliases: ['F'] },
  ),
  one(
    'IDENTITY',
    keywords({ AUT: 'Extended user authentication records (multi factor, token).' }),
    'Extended user authentication records (multi factor, token).',
    { aliases: ['I'] },
  ),
  one(
    'SCOPE',
    keywords({ SCP: 'Scope list records limiting administrators.' }),
    'Scope list records limiting administrators.',
    { aliases: ['SC'] },
  ),
  one(
    'SHIFT',
    keywords({ SFT: 'Shift (day/time window) records.', ZON: 'Time zone records.' }),
    'Setting SHIFT: works on records of the kind in parentheses.',
    { aliases: ['SH'] },
  ),
  free('DIVISION', 'The division of the profile records that follow: OMVS, CERTDATA, KEYRING and others.', {
    aliases: ['DIV'],
  }),
  free('MDIV', 'A mask of divisions.'),
  free('SYSID', 'The system whose records are read and written.', { aliases: ['SYS'] }),
  free('MSYSID', 'A mask of systems whose records are read.'),
  free('TARGET', 'The nodes to which commands are sent.', { aliases: ['TA'] }),
  flag('FORCE', 'STORE replaces rule sets that exist.'),
  flag('NOFORCE', 'STORE does not replace rule sets that exist.'),
  flag('TERSE', 'LIST shows only the names of logonids.', { aliases: ['TE'] }),
  flag('VERBOSE', 'LIST shows all of a logonid.'),
  flag('TRIVIA', 'LIST shows trivial fields too.', { aliases: ['TR'] }),
  flag('NOTRIVIA', 'LIST leaves trivial fields out.'),
  flag('SIGNAL', 'Changes send an ENF signal.'),
  flag('NOSIGNAL', 'Changes send no ENF signal.'),
  flag('NOERROR', 'Errors do not stop the session.', { aliases: ['NOE'] }),
  one(
    'NORULE',
    keywords({ ALL: 'Drops locally resident rules of an address space.' }),
    'Drops the rules an address space has kept.',
    { aliases: ['NOR'] },
  ),
  free('MEMBER', 'The default member of partitioned data sets.', { aliases: ['ME'] }),
];

const topics = [
  flag('ALL', 'Displays everything.', { source: known }),
  flag('ACTIVE', 'Displays system status.', { source: known }),
  flag('ACF2', 'Displays general options.', { source: known }),
  flag('CLASMAP', 'Displays class to type mapping, internal + site, in search order.'),
  flag('SAFDEF', 'Displays SAF environment definitions.'),
  flag('STATE', 'Displays mode/state.'),
  flag('SYSTEMS', 'Displays system settings incl. current SYSID.'),
  flag('PSWDOPTS', 'Displays password options.'),
  flag('UNIXOPTS', 'Displays UNIX options: UNIQUSER, MODLUSER, DFTUSER.'),
  free('OMVS', 'Displays in-storage UID/GID tables.'),
  flag('CERTMAP', 'Displays certificate name filters.'),
  flag('RESIDENT', 'Displays resident rules/types (INFODIR).', { source: known }),
  flag('DDSN', 'Displays databases.'),
  flag('DDSNS', 'Displays databases.'),
  flag('MODE', 'Displays protection mode.', { source: known }),
  flag('PROGRAMS', 'Displays PPGM/LOGPGM/maintenance programs.', { source: known }),
  flag('RSRCTYPE', 'Displays resource types.', { source: known }),
  flag('TSO', 'Displays TSO options.', { source: known }),
  flag('FIELDS', 'Displays logonid field definitions.', { source: known }),
  flag('MLID', 'Displays misc.', { source: unsure }),
  flag('ZAPS', 'Displays misc.', { source: unsure }),
  flag('EXITS', 'Displays misc.', { source: unsure }),
  flag('MLS', 'Displays misc.', { source: unsure }),
  flag('MUSASS', 'Displays misc.', { source: unsure }),
  flag('NJE', 'Displays misc.', { source: unsure }),
];

/** What picks the records LIST, CHANGE and DELETE work on. */
const selectors = [
  free('LIKE', 'Selects by a mask with `*` and `-`.'),
  free('IF', 'Selects logonids by fields joined with OR and AND.'),
  free('PROFILE', 'Adds segments to the list of a logonid.'),
  free('SECTION', 'Which sections are shown; ALL for all.'),
  free('UID', 'Selects logonids by a mask of the UID string.'),
];

const reckey = [
  free('ADD', 'The entry, or the control statement, that is added.'),
  free('DEL', 'The entry that is deleted, exactly as it is stored.'),
  flag('LIST', 'Shows the rule set afterwards.'),
  flag('NOLIST', 'Does not show the rule set afterwards.'),
  flag('VERIFY', 'Checks the change.'),
  flag('NOVERIFY', 'Does not check the change.'),
  free('SYSID', 'The system whose rule set is changed.'),
];

export const subcommands: readonly AcfCommandSpec[] = [
  subcommand(
    'SET',
    'Chooses the setting: which records the subcommands that follow work on, and some options. After a SET that failed nothing is accepted until a valid one.',
    settings,
    { aliases: ['SE', 'T'] },
  ),
  subcommand(
    'ACF',
    'Starts the ACF command. The lines that follow are its subcommands, until END or the end of the deck.',
    [],
  ),
  subcommand(
    'END',
    'Leaves the ACF command. What follows is for TSO again. At the end of a deck it may be left out.',
    [],
  ),
  subcommand('QUIT', 'Leaves the ACF command, or a COMPILE that waits for text.', [], { source: known }),
  subcommand('HELP', 'Explains a subcommand.', [], { aliases: ['H'], source: known }),
  subcommand(
    'INSERT',
    'Creates a logonid or a record, depending on the setting: `INSERT name field(value) field NOfield`. USING copies from an existing one. Creating logonids needs ACCOUNT authority.',
    [],
    {
      aliases: ['I', 'IN'],
      settings: ['ACF', 'LID', 'CONTROL', 'PROFILE', 'XREF', 'ENTRY', 'FIELD', 'IDENTITY', 'SCOPE', 'SHIFT'],
    },
  ),
  subcommand(
    'CHANGE',
    'Changes a logonid or a record: by name, by LIKE(mask), or `*` for the last one. A switch is taken back with NO in front. For fields with lists say ADD, REP or DEL; without it the list is replaced.',
    selectors,
    {
      aliases: ['CH'],
      settings: ['ACF', 'LID', 'CONTROL', 'PROFILE', 'XREF', 'ENTRY', 'FIELD', 'IDENTITY', 'SCOPE', 'SHIFT'],
    },
  ),
  subcommand(
    'DELETE',
    'Deletes a logonid, a record or a rule set, depending on the setting. In SET RULE and SET RESOURCE the name is the $KEY. In the wrong setting nothing, or the wrong thing, is deleted.',
    selectors,
    { aliases: ['DEL'] },
  ),
  subcommand(
    'LIST',
    'Shows logonids, records or rule sets from the database: by name, LIKE(mask), IF(condition), or `*` for the last one. PROFILE(division) adds segments to a logonid.',
    selectors,
    { aliases: ['L'] },
  ),
  subcommand('SHOW', 'Shows what is in force, from storage. LIST shows the database.', topics, { aliases: ['SH'] }),
  subcommand(
    'COMPILE',
    'Compiles a rule set from the lines that follow, until a blank line, or from a data set. What is compiled from the terminal or deck must be stored with STORE.',
    [],
    { aliases: ['CO'], settings: ['ACF', 'RULE', 'RESOURCE'] },
  ),
  subcommand('STORE', 'Stores the rule set that was compiled last. Without it the result of COMPILE is lost.', [], {
    aliases: ['ST'],
    settings: ['ACF', 'RULE', 'RESOURCE'],
  }),
  subcommand('DECOMP', 'Turns a stored rule set back into text.', [], {
    aliases: ['DEC'],
    settings: ['ACF', 'RULE', 'RESOURCE'],
  }),
  subcommand(
    'TEST',
    'Tries out an access against the compiled or stored rule set. It asks for the details; END leaves it.',
    [],
    { aliases: ['TE'], settings: ['ACF', 'RULE', 'RESOURCE'] },
  ),
  subcommand(
    'RECKEY',
    'Adds or deletes one entry of a rule set in one step: decompiles, edits, compiles, stores. Makes the rule set when there is none. DEL must repeat the stored entry in full.',
    reckey,
    { settings: ['ACF', 'RULE', 'RESOURCE'] },
  ),
  subcommand('ROLES', 'Lists the active roles of a logonid.', []),
  subcommand('VALIDATE', 'Checks that the logonids named in role records exist. In SET X(ROL).', [], {
    aliases: ['V'],
    settings: ['XREF'],
  }),
  subcommand('ACCESS', 'Lists who can reach a data set or resource.', [], {
    aliases: ['AC'],
    settings: ['ACF', 'RULE', 'RESOURCE'],
    source: known,
  }),
  subcommand(
    'GENCERT',
    'Generates a certificate and its CERTDATA record.',
    [
      free('LABEL', 'The label of the certificate.'),
      free('SUBJSDN', "The name of the subject: CN='...' OU='...' O='...' and so on, with equal signs."),
      one('SIZE', number(), 'The size of the key in bits.'),
      free('ACTIVE', 'From when the certificate is valid. The order of day, month and year follows the option DATE.'),
      free('EXPIRE', 'Until when the certificate is valid. The order of day, month and year follows the option DATE.'),
      free('SIGNWITH', 'The certificate that signs. It must exist before.'),
      free('HASHALG', 'The hash of the signature.'),
      free('KEYUSAGE', 'What the key may be used for; an authority needs CERTSIGN.'),
      free('ALTNAME', 'Other names of the subject: IP=, DOMAIN=, EMAIL=, URI=.'),
      flag('PCICC', 'The key is kept in ICSF.'),
      flag('ICSF', 'The key is kept in ICSF.'),
      flag('DSA', 'A DSA key.'),
      flag('NISTECC', 'A NIST elliptic curve key.'),
      flag('BPECC', 'A Brainpool elliptic curve key.'),
      free('FROMICSF', 'Takes an existing key of ICSF.'),
      free('PKDSLBL', 'The label of the key in ICSF.'),
      free('SIGATTR', 'How the certificate is signed.'),
      one('DSNAME', dataset, 'The data set with a certificate request.'),
    ],
    { aliases: ['GENC'] },
  ),
  subcommand(
    'CHKCERT',
    'Shows a certificate of the database or of a data set.',
    [
      one('DSNAME', dataset, 'The data set with the certificate.'),
      one('PASSWORD', secret(), 'The password of the PKCS #12 package.'),
      free('LABEL', 'The label of the certificate.'),
      flag('NOLIST', 'Does not show the certificate.'),
      flag('DUMP', 'Shows the certificate in hexadecimal.'),
      flag('CHAIN', 'Shows those that signed it as well.'),
    ],
    { aliases: ['CHK'] },
  ),
  subcommand(
    'CONNECT',
    'Puts a certificate into a key ring.',
    [
      free('USAGE', 'What the certificate is used for in the ring.'),
      flag('DEFAULT', 'The certificate is the default one of the ring. There can be one.'),
      free('CERTDATA', 'The record of the certificate: logonid.suffix, CERTAUTH.suffix or SITECERT.suffix.'),
      free('KEYRING', 'The record of the key ring: logonid.suffix.'),
      free('RINGNAME', 'The name of the key ring.'),
      free('LABEL', 'The label of the certificate.'),
    ],
    { aliases: ['CON'] },
  ),
  subcommand(
    'REMOVE',
    'Takes a certificate out of a key ring.',
    [
      free('CERTDATA', 'The record of the certificate: logonid.suffix, CERTAUTH.suffix or SITECERT.suffix.', {
        source: known,
      }),
      free('KEYRING', 'The record of the key ring: logonid.suffix.', { source: known }),
      free('RINGNAME', 'The name of the key ring.', { source: known }),
    ],
    { aliases: ['REM'] },
  ),
  subcommand('GENREQ', 'Writes a certificate request.', [], { aliases: ['GENR'] }),
  subcommand('EXPORT', 'Writes a certificate to a data set.', [], { aliases: ['EXP'] }),
  subcommand(
    'REKEY',
    'Makes a new certificate with a new key from an existing one. Not to be mixed up with RECKEY.',
    [],
    { aliases: ['REK'], source: known },
  ),
  subcommand('ROLLOVER', 'Replaces a certificate by its rekeyed successor.', [], { aliases: ['ROL'], source: known }),
  subcommand('RENEW', 'Extends certificate validity.', [], { aliases: ['REN'], source: unsure }),
  subcommand('P11TOKEN', 'Handles certificates in PKCS #11 tokens.', [], { source: known }),
  subcommand('RESET', 'Clears the count of password violations.', [], { settings: ['LID'], source: unsure }),
];
