/** Functions of the TSS command, and the records that stand in the place of an ACID. */
import type { KeywordSpec, OperandSpec, Source, TssClassSpec, TssFunctionSpec } from '../types.ts';
import { controlOptions, keywordGroups } from './keywords.ts';
import { resourceClasses } from './resource-classes.ts';
import { documented, known } from './sources.ts';

/** Functions that take the resource classes as keywords. */
const withClasses: ReadonlySet<string> = new Set([
  'ADDTO',
  'REMOVE',
  'PERMIT',
  'REVOKE',
  'WHOHAS',
  'WHOOWNS',
  'ADMIN',
  'DEADMIN',
  'CREATE',
  'REPLACE',
]);

/** Functions that take what another one takes. */
const asAlso: Readonly<Record<string, readonly string[]>> = {
  CREATE: ['ADDTO'],
  REPLACE: ['ADDTO'],
  REMOVE: ['ADDTO'],
  REVOKE: ['PERMIT'],
  DEADMIN: ['ADMIN'],
  CHKCERT: ['GENCERT'],
  EXPORT: ['GENCERT'],
  GENREQ: ['GENCERT'],
  REKEY: ['GENCERT'],
  ROLLOVER: ['GENCERT'],
};

const classOperands = resourceClasses.map(classOperand);

function classOperand({ name, aliases, doc, source }: TssClassSpec): OperandSpec {
  return { name, ...(aliases && { aliases }), doc, value: { kind: 'any' }, source };
}

/** The keywords of a function; the first of two with the same name counts. */
function operandsFor(name: string): readonly OperandSpec[] {
  const functions = [name, ...(asAlso[name] ?? [])];
  const keywords = keywordGroups
    .filter((group) => group.functions.some((one) => functions.includes(one)))
    .flatMap((group) => group.keywords);
  const options = name === 'MODIFY' ? controlOptions : [];
  const all = [...keywords, ...options, ...(withClasses.has(name) ? classOperands : [])];
  return [...new Map(all.toReversed().map((operand) => [operand.name, operand])).values()].toReversed();
}

const row = (
  name: string,
  aliases: readonly string[],
  target: TssFunctionSpec['target'],
  doc: string,
  source: Source = documented,
): TssFunctionSpec => ({
  name,
  aliases,
  doc,
  target,
  positionals: [],
  operands: operandsFor(name),
  complete: false,
  source,
});

export const functions: readonly TssFunctionSpec[] = [
  row(
    'ADDTO',
    ['ADD', 'ADDT'],
    'required',
    'Adds attributes and segments to an ACID, makes an ACID the owner of a resource, or adds an entry to a record such as STC or RDT.',
  ),
  row('ADMIN', ['ADM'], 'required', 'Gives administrative authority to a control ACID.'),
  row('CHKCERT', [], 'optional', 'Displays a certificate held in a data set.', known),
  row(
    'CREATE',
    ['CRE'],
    'required',
    'Makes an ACID: user, profile, group, department, division or zone. Without TYPE a user. NAME is needed, and the department where the issuer administers several.',
  ),
  row('DEADMIN', ['DEA'], 'required', 'Takes administrative authority away.'),
  row('DELETE', ['DEL'], 'required', 'Deletes an ACID. It must own no resources and have no members.'),
  row('EXPORT', ['EXP'], 'required', 'Writes a certificate to a data set.', known),
  row('GENCERT', ['GENC'], 'required', 'Generates a certificate.'),
  row('GENREQ', ['GENR'], 'required', 'Writes a certificate request.', known),
  row('HELP', ['H'], 'none', 'Help text.', known),
  row('LIST', ['LIS'], 'required', 'Shows ACIDs and records. DATA and SEGMENT say how much.'),
  row('LOCK', ['LOC'], 'none', 'Locks the terminal.', known),
  row(
    'MODIFY',
    ['MOD'],
    'none',
    'Changes control options until the next start; lasting values belong in the parameter file.',
  ),
  row('MOVE', ['MOV'], 'required', 'Moves an ACID in the hierarchy.', known),
  row('P11TOKEN', ['P11'], 'none', 'Handles PKCS #11 tokens.'),
  row(
    'PERMIT',
    ['PER', 'PERM'],
    'required',
    'Gives access to an owned resource: one resource class as keyword, with ACCESS and conditions. The resource must have an owner before.',
  ),
  row(
    'REFRESH',
    ['REF'],
    'optional',
    'Renews the security record of a signed-on ACID. Without operands only your own.',
  ),
  row('REKEY', ['REK'], 'required', 'New certificate from an existing one.'),
  row('ROLLOVER', ['ROL'], 'required', 'Replaces a certificate by its rekeyed successor.', known),
  row(
    'REMOVE',
    ['REM'],
    'required',
    'Takes away attributes, ownership or entries. Removing ownership also deletes all permits to the resource.',
  ),
  row('RENAME', ['REN'], 'required', 'Renames an ACID.', known),
  row('REPLACE', ['REP'], 'required', 'Replaces existing values. A list is overwritten as a whole.'),
  row('REVOKE', ['REV'], 'required', 'Takes a permit away. The resource must be named as in the permit.'),
  row('UNLOCK', ['UNL'], 'none', 'Unlocks the terminal.', known),
  row('WHOAMI', [], 'none', 'Shows your own ACID and facility.'),
  row(
    'WHOHAS',
    ['WHOH'],
    'none',
    'Lists the ACIDs permitted to a resource. The class follows directly: WHOHAS IBMFAC(BPX.).',
  ),
  row('WHOOWNS', ['WHOO'], 'none', 'Lists the owners of a resource. The class follows directly: WHOOWNS IBMFAC(BPX.).'),
];

const target = (name: string, doc: string): KeywordSpec => ({ name, doc });

/** Records of the security file that stand in the place of an ACID. */
export const targets: readonly KeywordSpec[] = [
  target('ALL', 'The ALL record: resources permitted to everybody. PERMIT/REVOKE only; equivalent to UACC or ID(*).'),
  target(
    'STC',
    'Started task table. ADD(STC) PROCNAME() ACID(); PROCNAME(DEFAULT) sets the fallback, ACID(FAIL) rejects unknown STCs.',
  ),
  target('RDT', 'Resource descriptor table. RESCLASS required, RESCODE optional hex, ATTR ACLST DEFACC MAXLEN.'),
  target('FDT', 'Field descriptor table. User-defined fields.'),
  target('SDT', 'Static data table (CERTMAP, KERBSEGM, ...). LIST(SDT) CERTMAP(ALL).'),
  target('NDT', 'Node descriptor table (CPF, PassTicket). PassTicket application keys: ADD(NDT) PSTKAPPL() SESSKEY().'),
  target('AUDIT', 'Audit record. ADD(AUDIT) resource() [ACCESS()].'),
  target('DLF', 'Data lookaside facility record.'),
  target('APPCLU', 'APPC logical unit record. Printed APPLU in r15 text, APPCLU in 16.0.'),
  target('MLS', 'Multilevel security record. Printed as MLSSTC in the flattened r15 text = MLS and STC.'),
  target('CERTAUTH', 'Owner of CA certificates. GENCERT/ADD/REM/EXPORT targets.'),
  target('CERTSITE', 'Owner of site certificates.'),
  target('ACIDS', 'Pseudo-target of LIST. All ACIDs in scope, filter with TYPE().'),
  target('MSCA', 'Master security administrator acid (site name).'),
];
