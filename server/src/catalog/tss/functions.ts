/** Functions of the TSS command. */
import type { OperandSpec, OperandValue, Source, TssFunctionSpec, TssTarget } from '../types.ts';
import { describeClass } from './classes/describe.ts';
import { controlOptions } from './control-options.ts';
import { keywordGroups } from './keywords/index.ts';
import { authorityLevels } from './levels.ts';
import { targets } from './records.ts';
import { resourceClasses } from './resource-classes.ts';
import { article, documented, known, manual, page, pageForVm } from './sources.ts';

/** Functions that take the resource classes as keywords, with the names of resources in them. */
const withResources: ReadonlySet<string> = new Set([
  'ADDTO',
  'REMOVE',
  'PERMIT',
  'REVOKE',
  'WHOHAS',
  'WHOOWNS',
  'CREATE',
  'REPLACE',
]);

/** Functions that take the resource classes as keywords, with authorities in them. */
const withAuthorities: ReadonlySet<string> = new Set(['ADMIN', 'DEADMIN']);

/** Functions that take what another one takes. WHOHAS asks for attributes and fields too. */
const asAlso: Readonly<Record<string, readonly string[]>> = {
  CREATE: ['ADDTO'],
  REPLACE: ['ADDTO'],
  REMOVE: ['ADDTO'],
  WHOHAS: ['ADDTO'],
};

/** The classes as operands with names of resources in them. */
const resources = resourceClasses.map((spec): OperandSpec => {
  const { name, aliases, source } = spec;
  const operand = { name, doc: describeClass(spec), value: { kind: 'any' }, source } as const;
  return aliases ? { ...operand, aliases } : operand;
});

/** The same with authorities in them. */
const authorityValue: OperandValue = { kind: 'values', of: authorityLevels, list: true };
const authorities = resources.map((operand): OperandSpec => ({
  ...operand,
  value: authorityValue,
  valueCertainty: 'knowledge',
}));

/**
 * REMOVE takes a value away whether it is named or not. LIST shows several at once, or all, but for the keywords that say what is
 * shown: there a missing value makes Top Secret ignore the next keyword.
 */
function withoutValue(operand: OperandSpec): OperandSpec {
  const { name, value } = operand;
  if (value.kind !== 'values') return operand;
  const isNeeded = name === 'DATA' || name === 'SEGMENT';
  return { ...operand, value: { ...value, ...(!isNeeded && { optional: true }), list: true } };
}

/** The keywords of a function; the first of two with the same name counts. */
function operandsFor(name: string): readonly OperandSpec[] {
  const functions = [name, ...(asAlso[name] ?? [])];
  const byName = new Map<string, OperandSpec>();
  const add = (operand: OperandSpec): void => {
    if (!byName.has(operand.name)) byName.set(operand.name, operand);
  };
  for (const { functions: those, keywords } of keywordGroups) {
    if (those.some((one) => functions.includes(one))) keywords.forEach(add);
  }
  if (name === 'MODIFY') controlOptions.forEach(add);
  if (withResources.has(name)) resources.forEach(add);
  if (withAuthorities.has(name)) authorities.forEach(add);
  const operands = [...byName.values()].map((operand) => onlySiblings(operand, byName));
  return name === 'REMOVE' || name === 'LIST' ? operands.map(withoutValue) : operands;
}

/** An operand that excludes or needs another does so only where the function has both. */
function onlySiblings(operand: OperandSpec, siblings: ReadonlyMap<string, OperandSpec>): OperandSpec {
  // Thousands of operands run through here when the server starts, and nearly all are as they should be.
  const isThere = (name: string): boolean => siblings.has(name);
  if ((operand.excludes?.every(isThere) ?? true) && (operand.needs?.every(isThere) ?? true)) return operand;
  const { excludes = [], needs = [], ...others } = operand;
  const [excluded, needed] = [excludes.filter(isThere), needs.filter(isThere)];
  return {
    ...others,
    ...(excluded.length > 0 && { excludes: excluded }),
    ...(needed.length > 0 && { needs: needed }),
  };
}

interface Row {
  readonly aliases?: readonly string[];
  readonly target?: TssFunctionSpec['target'];
  readonly takes?: TssTarget;
  readonly source?: Source;
}

const row = (
  name: string,
  doc: string,
  { aliases = [], target = 'required', takes = 'acid', source = documented }: Row = {},
): TssFunctionSpec => ({
  name,
  aliases,
  doc,
  target,
  takes,
  records: targets.filter(({ functions }) => functions.includes(name)).map((one) => one.name),
  positionals: [],
  operands: operandsFor(name),
  complete: false,
  source,
});

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const none: Row = { target: 'none', takes: 'nothing' };

export const functions: readonly TssFunctionSpec[] = [
  row(
    'ADDTO',
    text(
      'Adds something to an ACID or a record: attributes, fields, profiles, facilities; the ownership of a resource; an entry of a record such as STC or RDT.',
      'A resource class without more is ownership: `TSS ADDTO(PAYDEPT) DSNAME(PAY.)`. The owner has all access, so departments own, and users and profiles get permits. Only what is owned can be permitted.',
    ),
    { aliases: ['ADD', 'ADDT'], source: pageForVm('ADDTO Function') },
  ),
  row(
    'ADMIN',
    'Gives authorities to an administrator: over ACIDs (ACID), resources (a class or RESOURCE), facilities, lists (DATA) and others (MISC1 to MISC9). You can give only what you have.',
    { aliases: ['ADM'], source: pageForVm('RESOURCE Keyword') },
  ),
  row('CHKCERT', 'Shows a certificate or package that is in a data set, without taking it in.', {
    ...none,
    source: known,
  }),
  row(
    'CREATE',
    text(
      'Makes an ACID: a user, a profile, a group, a department, a division, a zone or an administrator. NAME is needed; without TYPE it is a user.',
      'A user, profile, group or DCA belongs to a DEPARTMENT, a department or VCA to a DIVISION, a division or ZCA to a ZONE. An administrator of a department leaves DEPARTMENT out, one of a division DIVISION, one of a zone ZONE.',
      'The name has up to eight letters, digits and the characters $ # @ % & = ?. Names of records such as ALL, STC and RDT cannot be taken.',
    ),
    { aliases: ['CRE'], takes: 'newAcid', source: manual('User Guide', 'Create a User ACID') },
  ),
  row('DEADMIN', 'Takes authorities of an administrator away. ACCESS is accepted and ignored.', {
    aliases: ['DEA'],
    source: pageForVm('RESOURCE Keyword'),
  }),
  row(
    'DELETE',
    'Deletes an ACID with its permits. It must own no resources, and a department, division or zone must have no members.',
    { aliases: ['DEL'] },
  ),
  row(
    'EXPORT',
    'Writes a certificate to a data set, with FORMAT(PKCS12DER) its private key too. Needs DIGICERT and DCDSN.',
    {
      aliases: ['EXP'],
      takes: 'owner',
      source: page('FORMAT Keyword'),
    },
  ),
  row(
    'GENCERT',
    'Makes a certificate, with a new pair of keys unless DCDSN names a request. DIGICERT is needed, and SUBJECTN or DCDSN. Without SIGNWITH it signs itself.',
    { aliases: ['GENC'], takes: 'owner', source: manual('Cookbook', 'Generate a Digital Certificate') },
  ),
  row(
    'GENREQ',
    'Writes a request for a certificate to a data set: the name and public key of an existing one. Needs DIGICERT and DCDSN.',
    {
      aliases: ['GENR'],
      takes: 'owner',
      source: article(52804, 'Replace Expiring Digital Certificate Signed By Local Certificate Authority'),
    },
  ),
  row('HELP', 'Shows help, perhaps for one function.', { ...none, aliases: ['H'], source: known }),
  row(
    'LIST',
    'Shows ACIDs and records. DATA says which parts of an ACID, SEGMENT which segments; LIST(ACIDS) goes over all in scope, LIST(RDT) RESCLASS() shows a class.',
    { aliases: ['LIS'], source: page('DATA Keyword with LIST') },
  ),
  row('LOCK', 'Locks the terminal until the password is given.', { ...none, aliases: ['LOC'], source: known }),
  row(
    'MODIFY',
    text(
      'Shows or changes control options: `TSS MODIFY(STATUS)`, `TSS MODIFY(MODE(FAIL))`. The parentheses around the option may be left out.',
      'A change is lost at the next start; lasting values belong in the parameter file.',
    ),
    { ...none, takes: 'option', aliases: ['MOD'], source: manual('Control Options', 'Hierarchy of Entry Methods') },
  ),
  row('MOVE', 'Moves an ACID to another department, division or zone, with TYPE to another kind.', {
    aliases: ['MOV'],
    source: pageForVm('MOVE Function, Effects of MOVE Using the TYPE Keyword'),
  }),
  row('P11TOKEN', 'Works with tokens of PKCS #11 and the certificates in them.', {
    ...none,
    aliases: ['P11'],
    source: pageForVm('P11TOKEN Function'),
  }),
  row(
    'PERMIT',
    text(
      'Gives access to a resource: one resource class as keyword, with one to five names, ACCESS and conditions. Somebody must own the resource, else the command fails.',
      'PERMIT(ALL) gives it to everybody. A department, division or zone cannot get a permit. A user who is signed on has it after TSS REFRESH or the next sign-on.',
    ),
    { aliases: ['PER', 'PERM'], source: page('PERMIT Function') },
  ),
  row(
    'REFRESH',
    'Renews the copy of a security record that a session has: `TSS REFRESH(acid) JOBNAME(*)`. Without an ACID only your own, so in a job it does nothing for the server that got a permit.',
    { aliases: ['REF'], target: 'optional', source: article(95050, 'TSS REFRESH') },
  ),
  row(
    'REKEY',
    'Makes a new certificate with a new pair of keys from an existing one. ROLLOVER then puts it in its place.',
    {
      aliases: ['REK'],
      takes: 'owner',
      source: page('ROLLOVER Function'),
    },
  ),
  row(
    'ROLLOVER',
    'Puts the certificate that REKEY made in the place of the old one, in key rings too. The old one can no longer sign.',
    {
      aliases: ['ROL'],
      takes: 'owner',
      source: page('ROLLOVER Function'),
    },
  ),
  row(
    'REMOVE',
    'Takes away what ADDTO gave; values need not be repeated. Removing the ownership of a resource deletes all permits to it, and REMOVE(RDT) RESCLASS() the class.',
    { aliases: ['REM'] },
  ),
  row('RENAME', 'Gives an ACID another name; what it owns and may do stays.', { aliases: ['REN'], source: known }),
  row('REPLACE', 'Puts new values in the place of old ones. A list such as ACLST is replaced as a whole.', {
    aliases: ['REP'],
  }),
  row(
    'REVOKE',
    'Takes a permit away. The resource must be named as in the permit, masks included; ACCESS does not matter.',
    {
      aliases: ['REV'],
    },
  ),
  row('UNLOCK', 'Unlocks a terminal that LOCK or the lock time has locked.', {
    ...none,
    aliases: ['UNL'],
    source: known,
  }),
  row('WHOAMI', 'Shows your own ACID, facility and mode.', {
    ...none,
    source: manual('Implementation CICS', 'TSS WHOAMI'),
  }),
  row(
    'WHOHAS',
    'Lists who has a permit, a facility, an attribute or a value of a field: `WHOHAS IBMFAC(BPX.)`, `WHOHAS NODSNCHK`. No parentheses of its own.',
    { ...none, aliases: ['WHOH'], source: manual('User Guide', 'Access Authorization Information') },
  ),
  row(
    'WHOOWNS',
    'Lists who owns a resource; `*` for all of the class: `WHOOWNS IBMFAC(*)`. No parentheses of its own.',
    {
      ...none,
      aliases: ['WHOO'],
      source: article(130128, 'Changing IBMFAC To Maskable In Top Secret'),
    },
  ),
];
